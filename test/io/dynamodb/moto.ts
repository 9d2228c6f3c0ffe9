import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { incidentTable } from '../../../triage/io/dynamodb/permissions.ts';

/** A DynamoDB that really evaluates conditions and transactions, on loopback. */
export interface Moto {
  readonly url: string;
  stop(): Promise<void>;
}

/** Why it cannot be started; undefined where it can. */
export function motoMissing(): string | undefined {
  if (process.env['MOTO_PYTHON']) return undefined;
  const reason = 'MOTO_PYTHON names no Python with moto';
  if (process.env['PARAPET_REQUIRE_ALL'] === '1') throw new Error(reason);
  process.stderr.write(`skipped: ${reason}\n`);
  return reason;
}

export async function startMoto(): Promise<Moto> {
  const python = process.env['MOTO_PYTHON'] ?? 'python3';
  // Nothing in these tests makes moto call anybody: the address that it is given has no server.
  const server = spawn(python, ['-P', 'test/emulator/moto-server.py', 'http://127.0.0.1:1'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: server.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), once(server, 'exit')])) as unknown[];
  if (typeof line !== 'string') throw new Error('moto ended before it listened');
  const { url } = JSON.parse(line) as { url: string };
  const stop = async (): Promise<void> => {
    const exit = once(server, 'exit');
    server.stdin.end();
    await exit;
  };
  return { url, stop };
}

export function clientOf(url: string): DynamoDBClient {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new DynamoDBClient({ endpoint: url, region: 'eu-west-1', credentials });
}

/** A fresh incident table, with the keys that infra gives it. */
export async function makeTable(client: DynamoDBClient, name: string): Promise<string> {
  const { partitionKey, sortKey } = incidentTable;
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [partitionKey, sortKey].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
    }),
  );
  return name;
}
