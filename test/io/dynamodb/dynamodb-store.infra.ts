import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDynamoDbStore } from '../../../triage/io/dynamodb/dynamodb-store.ts';
import { startEmulator } from '../../emulator/start.ts';
import type { Emulator } from '../../emulator/start.ts';
import { findTools } from '../../emulator/tools.ts';
import { storeContract } from '../../incident/store-contract.ts';
import { clientOf, makeTable } from './incident-table.ts';

const { missing } = findTools('moto');

describe.skipIf(missing !== undefined)('on an emulated DynamoDB', () => {
  let emulator: Emulator;
  let client: DynamoDBClient;
  beforeAll(async () => {
    emulator = await startEmulator();
    client = clientOf(emulator.url);
  });
  afterAll(() => emulator.stop());

  storeContract('DynamoDB', async () => {
    const table = await makeTable(client);
    return {
      open: () => openDynamoDbStore({ table, client }),
      dispose: async () => {
        await client.send(new DeleteTableCommand({ TableName: table }));
      },
    };
  });

  test('no request of all these was a scan', async () => {
    const used = new Set(await emulator.calls());
    expect([...used].filter((call) => call.startsWith('dynamodb:')).toSorted()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:CreateTable',
      'dynamodb:DeleteTable',
      'dynamodb:Query',
      'dynamodb:TransactWriteItems',
    ]);
  });

  test('a range that lies over all partitions comes in the order of its keys', async () => {
    const store = openDynamoDbStore({ table: await makeTable(client), client });
    const keys = Array.from({ length: 90 }, (_, index) => `head/${(index * 7919) % 1203}`);
    const writes = keys.map((key) => ({ key, version: 0, value: key }));
    await store.commit({ writes, checks: [] });
    const listed: string[] = [];
    for await (const { key } of store.list({ from: 'head/', to: 'head/~' })) listed.push(key);
    expect(listed).toEqual(keys.toSorted());
  });

  test('a table that another version laid out is refused and left alone', async () => {
    const table = await makeTable(client);
    const older = openDynamoDbStore({ table, client });
    const [layout] = await older.load(['layout/version']);
    const write = { key: 'layout/version', version: layout?.version ?? 0, value: '2' };
    await older.commit({ writes: [write], checks: [] });
    const store = openDynamoDbStore({ table, client });
    await expect(store.load(['a/b'])).rejects.toMatchObject({ code: 'store-newer' });
    const refused = { writes: [{ key: 'a/b', version: 0, value: 'x' }], checks: [] };
    await expect(store.commit(refused)).rejects.toMatchObject({ code: 'store-newer' });
    await expect(Array.fromAsync(store.list({ from: 'a/', to: 'a/~' }))).rejects.toMatchObject({
      code: 'store-newer',
    });
  });

  test('a table that is not there is an error that says what to do', async () => {
    const store = openDynamoDbStore({ table: 'nowhere', client });
    await expect(store.load(['a/b'])).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringMatching(/"nowhere" cannot be read: ResourceNotFound.*Deploy/s),
    });
  });
});
