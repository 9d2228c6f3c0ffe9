import { randomUUID } from 'node:crypto';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from 'vitest';
import { openDynamoDbStore } from '../../../triage/io/dynamodb/dynamodb-store.ts';
import { storeContract } from '../../incident/store-contract.ts';
import { clientOf, makeTable, motoMissing, startMoto } from './moto.ts';
import type { Moto } from './moto.ts';

describe.skipIf(motoMissing() !== undefined)('on an emulated DynamoDB', () => {
  let moto: Moto;
  let client: DynamoDBClient;
  beforeAll(async () => {
    moto = await startMoto();
    client = clientOf(moto.url);
  });
  afterAll(() => moto.stop());

  storeContract('DynamoDB', async () => {
    const table = await makeTable(client, `incidents-${randomUUID()}`);
    return {
      open: () => openDynamoDbStore({ table, client }),
      dispose: async () => {
        await client.send(new DeleteTableCommand({ TableName: table }));
      },
    };
  });
});
