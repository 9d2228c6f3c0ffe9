import { afterEach, describe, expect, test } from 'vitest';
import { addressOf } from '../../../triage/io/dynamodb/item-address.ts';
import { item, scriptedDynamoDb } from './scripted-dynamodb.ts';
import type { AwsAnswer, AwsRequest, ScriptedDynamoDb } from './scripted-dynamodb.ts';

let opened: ScriptedDynamoDb[] = [];
afterEach(async () => {
  await Promise.all(opened.map((each) => each.close()));
  opened = [];
});

async function scripted(
  answer: (request: AwsRequest, count: number) => AwsAnswer,
): Promise<ScriptedDynamoDb> {
  const made = await scriptedDynamoDb(answer);
  opened.push(made);
  return made;
}

const stored = (key: string): object => {
  const { partition, sort } = addressOf(key);
  return item(partition, sort);
};
const cancelled = (...codes: string[]): AwsAnswer => ({
  error: 'TransactionCanceledException',
  more: { CancellationReasons: codes.map((Code) => ({ Code })) },
});
const COMMIT = {
  writes: [{ key: 'head/a', version: 0, value: 'x' }],
  checks: [{ key: 'head/b', version: 3 }],
};

describe('load', () => {
  test('asks consistently, a hundred keys at a time, each once', async () => {
    const { store, requests } = await scripted(() => ({ body: { Responses: { incidents: [] } } }));
    const keys = Array.from({ length: 250 }, (_, index) => `head/${index % 240}`);
    expect(await store.load(keys)).toHaveLength(250);
    const asked = requests.map(({ body }) => body.RequestItems?.incidents);
    expect(new Set(asked.map((each) => each?.Keys.length))).toEqual(new Set([100, 40]));
    expect(asked).toHaveLength(3);
    expect(asked.every((each) => each?.ConsistentRead)).toBe(true);
  });

  test('asks again for what was left out, and pauses before it', async () => {
    const { store, waits } = await scripted(({ body }) => {
      const [first, ...left] = body.RequestItems?.incidents.Keys ?? [];
      const found = item(first?.['pk']?.S ?? '', first?.['sk']?.S ?? '');
      const more = left.length > 0 && { UnprocessedKeys: { incidents: { Keys: left } } };
      return { body: { Responses: { incidents: [found] }, ...more } };
    });
    const items = await store.load(['head/a', 'head/b', 'head/c']);
    expect(items.map(({ key, version }) => [key, version])).toEqual([
      ['head/a', 5],
      ['head/b', 5],
      ['head/c', 5],
    ]);
    expect(waits).toHaveLength(2);
  });

  test('gives up with an error where nothing comes any more; never says absent', async () => {
    const { store, requests } = await scripted(({ body }) => ({
      body: { Responses: {}, UnprocessedKeys: body.RequestItems },
    }));
    await expect(store.load(['head/a'])).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringContaining('throttled 8 times'),
    });
    expect(requests).toHaveLength(8);
  });

  test.each([
    ['no value', { value: undefined }],
    ['a version that is no number', { version: { N: 'x' } }],
    ['no version', { version: undefined }],
    ['a value of another type', { value: { N: '1' } }],
  ])("somebody else's item (%s) is an error, not an absent one", async (_, more) => {
    const { store } = await scripted(() => ({
      body: { Responses: { incidents: [{ ...stored('head/a'), ...more }] } },
    }));
    await expect(store.load(['head/a'])).rejects.toMatchObject({ code: 'store-damaged' });
  });
});

describe('commit', () => {
  test('is one transaction with a condition for each item', async () => {
    const { store, requests } = await scripted(() => ({ body: {} }));
    const writes = [
      { key: 'head/new', version: 0, value: 'x' },
      { key: 'head/old', version: 3, value: Uint8Array.of(1), expiresAt: 99 },
      { key: 'head/gone', version: 4 },
      { key: 'head/never', version: 0 },
    ];
    const answer = await store.commit({ writes, checks: [{ key: 'head/seen', version: 5 }] });
    const [request] = requests;
    expect(requests).toHaveLength(1);
    expect(request?.body.ClientRequestToken).toMatch(/^[0-9a-f-]{36}$/);
    const items = request?.body.TransactItems ?? [];
    expect(items.map((each) => Object.keys(each)[0])).toEqual([
      'Put',
      'Put',
      'Delete',
      'ConditionCheck',
      'ConditionCheck',
    ]);
    const conditions = items.map((each) => Object.values(each)[0]?.ConditionExpression);
    const [absent, current] = ['attribute_not_exists(#partition)', '#version = :version'];
    expect(conditions).toEqual([absent, current, current, absent, current]);
    expect(items[1]?.['Put']?.Item).toMatchObject({ value: { B: 'AQ==' }, expiresAt: { N: '99' } });
    const version = answer.outcome === 'ok' ? answer.version : 0;
    expect(items[0]?.['Put']?.Item).toMatchObject({ version: { N: String(version) } });
    expect(Number.isSafeInteger(version) && version > 0).toBe(true);
  });

  test('a condition that does not hold is a conflict, whatever else went wrong', async () => {
    const { store, requests } = await scripted(() =>
      cancelled('None', 'ConditionalCheckFailed', 'TransactionConflict'),
    );
    expect(await store.commit(COMMIT)).toEqual({ outcome: 'conflict' });
    expect(requests).toHaveLength(1);
  });

  test('another writer at that moment: again after a pause, under the same token', async () => {
    const { store, requests, waits } = await scripted((_, count) =>
      count < 4 ? cancelled('TransactionConflict', 'None') : { body: {} },
    );
    expect(await store.commit(COMMIT)).toMatchObject({ outcome: 'ok' });
    expect(waits).toHaveLength(3);
    expect(new Set(requests.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('other writers all the time: a conflict, so that it is decided anew', async () => {
    const { store, requests } = await scripted(() => cancelled('TransactionConflict'));
    expect(await store.commit(COMMIT)).toEqual({ outcome: 'conflict' });
    expect(requests).toHaveLength(8);
  });

  test('a lost answer: asked again under the same token, which DynamoDB answers as before', async () => {
    const { store, requests } = await scripted((_, count) =>
      count === 1 ? 'hang up' : { body: {} },
    );
    expect(await store.commit(COMMIT)).toMatchObject({ outcome: 'ok' });
    const tokens = requests.map(({ body }) => body.ClientRequestToken);
    expect(tokens).toHaveLength(2);
    expect(new Set(tokens).size).toBe(1);
  });

  test('two commits have two tokens and two versions', async () => {
    const { store, requests } = await scripted(() => ({ body: {} }));
    const answers = [await store.commit(COMMIT), await store.commit(COMMIT)];
    expect(new Set(requests.map(({ body }) => body.ClientRequestToken)).size).toBe(2);
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(2);
  });

  test.each([
    ['ThrottlingException', undefined],
    ['ProvisionedThroughputExceededException', undefined],
    ['TransactionInProgressException', undefined],
    ['InternalServerError', 500],
  ])('%s passes: tried eight times with pauses, then an error', async (error, status) => {
    const { store, requests, waits } = await scripted(() => ({
      error,
      ...(status !== undefined && { status }),
    }));
    await expect(store.commit(COMMIT)).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringMatching(/"incidents" cannot be written: .*safe to do it again/),
    });
    expect(requests).toHaveLength(8);
    expect(waits).toHaveLength(7);
    expect(Math.max(...waits)).toBeLessThanOrEqual(2000);
  });

  test('throttled in a transaction: the same', async () => {
    const { store, requests } = await scripted(() => cancelled('ThrottlingError', 'None'));
    await expect(store.commit(COMMIT)).rejects.toMatchObject({
      message: expect.stringContaining('throttled 8 times'),
    });
    expect(requests).toHaveLength(8);
  });

  test.each([
    ['AccessDeniedException', 'permissions.ts'],
    ['ResourceNotFoundException', 'Deploy the response stack'],
    ['ExpiredTokenException', 'Renew the credentials'],
    ['ValidationException', 'please report it'],
    ['SomethingNewException', 'Look the fault up'],
  ])('%s does not pass: told at once, with the fix', async (error, fix) => {
    const { store, requests } = await scripted(() => ({ error }));
    await expect(store.commit(COMMIT)).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringContaining(fix),
    });
    expect(requests).toHaveLength(1);
  });

  test('given up for a reason that trying does not take away: an error, not a conflict', async () => {
    const { store, requests } = await scripted(() => cancelled('ValidationError'));
    await expect(store.commit(COMMIT)).rejects.toMatchObject({ code: 'store-unusable' });
    expect(requests).toHaveLength(1);
  });

  test('an item over 400 KB is refused before it is sent, counted as UTF-8', async () => {
    const { store, requests } = await scripted(() => ({ body: {} }));
    const write = { key: 'head/a', version: 0, value: '🛡'.repeat(102_400) };
    await expect(store.commit({ writes: [write], checks: [] })).rejects.toMatchObject({
      code: 'item-too-large',
    });
    expect(requests).toHaveLength(0);
  });
});

describe('list', () => {
  test('one query for what lies under one name, to its last page, without the upper end', async () => {
    const { store, requests } = await scripted((_, count) => {
      const last = stored('cause/p/2');
      const page = count === 1 ? [stored('cause/p/1'), last] : [stored('cause/p/~')];
      return { body: { Items: page, ...(count === 1 && { LastEvaluatedKey: last }) } };
    });
    const listed = await Array.fromAsync(store.list({ from: 'cause/p/', to: 'cause/p/~' }));
    expect(listed.map(({ key }) => key)).toEqual(['cause/p/1', 'cause/p/2']);
    expect(requests.map(({ operation }) => operation)).toEqual(['Query', 'Query']);
    expect(requests.every(({ body }) => body.ConsistentRead === true)).toBe(true);
    expect(requests[1]?.body.ExclusiveStartKey).toEqual(stored('cause/p/2'));
  });

  test('a fault in the middle is an error, not the end', async () => {
    const { store } = await scripted((_, count) => {
      const last = stored('cause/p/1');
      return count === 1
        ? { body: { Items: [last], LastEvaluatedKey: last } }
        : { error: 'AccessDeniedException' };
    });
    const listing = Array.fromAsync(store.list({ from: 'cause/p/', to: 'cause/p/~' }));
    await expect(listing).rejects.toMatchObject({ code: 'store-unusable' });
  });
});
