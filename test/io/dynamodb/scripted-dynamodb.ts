import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openDynamoDbStore } from '../../../triage/io/dynamodb/dynamodb-store.ts';
import type { ItemRecord } from '../../../triage/io/dynamodb/item-record.ts';
import type { IncidentStore } from '../../../triage/incident/store.ts';

/** What these tests look at in a request. */
export interface AwsBody {
  readonly RequestItems?: {
    readonly incidents: {
      readonly Keys: readonly ItemRecord[];
      readonly ConsistentRead: boolean;
    };
  };
  readonly TransactItems?: readonly Record<
    string,
    { readonly ConditionExpression: string; readonly Item?: object }
  >[];
  readonly ClientRequestToken?: string;
  readonly ConsistentRead?: boolean;
  readonly ExclusiveStartKey?: ItemRecord;
}

export interface AwsRequest {
  readonly operation: string;
  readonly body: AwsBody;
}

/** An answer's body, an error's name with what belongs to it, or a connection that breaks off. */
export type AwsAnswer =
  | { readonly body: object }
  | { readonly error: string; readonly more?: object; readonly status?: number }
  | 'hang up';

export interface ScriptedDynamoDb {
  readonly requests: AwsRequest[];
  readonly waits: number[];
  readonly store: IncidentStore;
  close(): Promise<void>;
}

const LAYOUT = {
  pk: { S: 'layout/0' },
  sk: { S: 'version' },
  version: { N: '7' },
  value: { S: '1' },
};

/** A DynamoDB that says what it is told to, over HTTP, so that the SDK reads real answers. */
export async function scriptedDynamoDb(
  answer: (request: AwsRequest, count: number) => AwsAnswer,
): Promise<ScriptedDynamoDb> {
  const requests: AwsRequest[] = [];
  const waits: number[] = [];
  const say = (operation: string, body: AwsBody): AwsAnswer =>
    asksForLayout(body)
      ? { body: { Responses: { incidents: [LAYOUT] } } }
      : answer({ operation, body }, requests.push({ operation, body }));
  const server = createServer((request, response) => {
    void reply(request, response, say);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return {
    requests,
    waits,
    store: openDynamoDbStore({ table: 'incidents', client, wait }),
    close: async () => {
      client.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  say: (operation: string, body: AwsBody) => AwsAnswer,
): Promise<void> {
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const said = say(operation, JSON.parse(await text(request)) as AwsBody);
  if (said === 'hang up') {
    request.socket.destroy();
    return;
  }
  const status = 'error' in said ? (said.status ?? 400) : 200;
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(bodyOf(said)));
}

function asksForLayout(body: AwsBody): boolean {
  return JSON.stringify(body).includes('layout/0');
}

function bodyOf(said: Exclude<AwsAnswer, 'hang up'>): object {
  if ('body' in said) return said.body;
  const type = `com.amazonaws.dynamodb.v20120810#${said.error}`;
  return { __type: type, message: `said ${said.error}`, ...said.more };
}

export function item(pk: string, sk: string, more: object = {}): object {
  return { pk: { S: pk }, sk: { S: sk }, version: { N: '5' }, value: { S: 'x' }, ...more };
}
