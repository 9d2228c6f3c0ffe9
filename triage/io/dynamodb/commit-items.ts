import { randomBytes, randomUUID } from 'node:crypto';
import {
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import type { Commit, CommitAnswer, ItemCheck, ItemWrite } from '../../incident/store.ts';
import { backOff, MAX_TRIES } from './back-off.ts';
import { throttled } from './dynamodb-error.ts';
import { partitionKey, recordKey, recordOf, VERSION } from './item-record.ts';
import { patiently } from './request.ts';
import type { Table } from './request.ts';

/** Why DynamoDB gave a transaction up though nothing that it checked was wrong. */
const PASSING_REASONS: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
  'TransactionConflict',
]);

type Outcome = 'done' | 'changed' | 'met-another' | 'throttled';

/**
 * All of it or nothing. Sent again under the same token, a transaction whose answer was lost is
 * answered and not done a second time (for ten minutes; after that its own checks fail).
 */
export async function commitItems(table: Table, commit: Commit): Promise<CommitAnswer> {
  const version = newVersion();
  const command = {
    TransactItems: transactionOf(table.name, commit, version),
    ClientRequestToken: randomUUID(),
  };
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt(table, command);
    if (outcome === 'done') return { outcome: 'ok', version };
    if (outcome === 'changed') return { outcome: 'conflict' };
    // Another writer was at one of the items at that moment: what was read may well be old by now.
    if (tries >= MAX_TRIES && outcome === 'met-another') return { outcome: 'conflict' };
    if (tries >= MAX_TRIES) throw throttled(table.name, 'written', tries);
    await backOff(tries, table.wait);
  }
}

/**
 * 53 random bits, all that a number holds. Counting up would need an item that every writer writes; a
 * version of its own for each key would begin again after a deletion. So a key has the same version
 * twice with a chance of 1 in 9 million billion.
 */
function newVersion(): number {
  return Number(randomBytes(8).readBigUInt64BE() >> 11n) || 1;
}

function transactionOf(
  table: string,
  { writes, checks }: Commit,
  version: number,
): TransactWriteItem[] {
  return [
    ...writes.map((write) => transactWrite(table, write, version)),
    ...checks.map((check) => ({ ConditionCheck: conditionOn(table, check) })),
  ];
}

function transactWrite(table: string, write: ItemWrite, version: number): TransactWriteItem {
  const { key, value, expiresAt } = write;
  const condition = conditionOn(table, write);
  if (value === undefined) {
    return write.version === 0 ? { ConditionCheck: condition } : { Delete: condition };
  }
  const { Key: _key, ...ifUnchanged } = condition;
  return { Put: { ...ifUnchanged, Item: recordOf({ key, version, value, expiresAt }) } };
}

function conditionOn(table: string, { key, version }: ItemCheck) {
  const what = { TableName: table, Key: recordKey(key) };
  if (version === 0) {
    const ConditionExpression = 'attribute_not_exists(#partition)';
    return {
      ...what,
      ConditionExpression,
      ExpressionAttributeNames: { '#partition': partitionKey },
    };
  }
  return {
    ...what,
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': VERSION },
    ExpressionAttributeValues: { ':version': { N: String(version) } },
  };
}

async function attempt(
  table: Table,
  command: ConstructorParameters<typeof TransactWriteItemsCommand>[0],
): Promise<Outcome> {
  try {
    await patiently(table, () => table.client.send(new TransactWriteItemsCommand(command)));
    return 'done';
  } catch (error) {
    const outcome = error instanceof TransactionCanceledException && outcomeOf(error);
    if (outcome) return outcome;
    throw error;
  }
}

/** Undefined: a reason that trying again does not take away. */
function outcomeOf({
  CancellationReasons = [],
}: TransactionCanceledException): Outcome | undefined {
  const reasons = CancellationReasons.map(({ Code = 'None' }) => Code).filter(
    (code) => code !== 'None',
  );
  if (reasons.includes('ConditionalCheckFailed')) return 'changed';
  if (reasons.length === 0 || !reasons.every((code) => PASSING_REASONS.has(code))) return undefined;
  return reasons.every((code) => code === 'TransactionConflict') ? 'met-another' : 'throttled';
}
