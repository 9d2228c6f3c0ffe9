import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { keysUnder } from '../../../triage/incident/store.ts';
import { addressesIn, addressOf, keyAt } from '../../../triage/io/dynamodb/item-address.ts';

const name = fc.stringMatching(/^[0-9a-z]{1,6}$/);
const key = fc
  .tuple(fc.constantFrom('head', 'todo', 'key', 'cause'), name, fc.option(name))
  .map(([collection, partition, sort]) =>
    sort === null ? `${collection}/${partition}` : `${collection}/${partition}/${sort}`,
  );

test('an address is a key written in two parts', () => {
  fc.assert(
    fc.property(key, (each) => {
      expect(keyAt(addressOf(each))).toBe(each);
    }),
  );
});

test('a range holds the same keys by address as by text', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), key, fc.boolean(), (keys, one, isWhole) => {
      const [collection, partition] = one.split('/');
      const prefix = isWhole ? `${collection}/` : `${collection}/${partition}/`;
      const range = keysUnder(prefix);
      const { partitions, from, to } = addressesIn(range);
      const byText = keys.filter((each) => each >= range.from && each < range.to);
      const byAddress = keys.filter((each) => {
        const address = addressOf(each);
        return partitions.includes(address.partition) && address.sort >= from && address.sort < to;
      });
      expect(byAddress).toEqual(byText);
    }),
  );
});

test('what lies under one name lies in one partition; a collection is spread over sixteen', () => {
  expect(addressesIn(keysUnder('cause/0af3/')).partitions).toHaveLength(1);
  expect(addressesIn(keysUnder('cause/')).partitions).toHaveLength(16);
  const used = new Set(
    Array.from({ length: 500 }, (_, index) => addressOf(`cause/${index}/x`).partition),
  );
  expect(used.size).toBe(16);
});

test('what is listed while events are handled is one partition', () => {
  for (const prefix of ['todo/', 'outbox/', 'meta/']) {
    expect(addressesIn(keysUnder(prefix)).partitions).toHaveLength(1);
  }
});

test('the layout is what it was: another one would find nothing of what is stored', () => {
  expect(['head/0af3', 'cause/0af3/1', 'key/b71c/2', 'todo/a'].map(addressOf)).toEqual([
    { partition: 'head/5', sort: '0af3' },
    { partition: 'cause/5', sort: '0af3/1' },
    { partition: 'key/2', sort: 'b71c/2' },
    { partition: 'todo/0', sort: 'a' },
  ]);
});

test.each(['', 'head', 'head/', '/x'])('%j is no key', (text) => {
  expect(() => addressOf(text)).toThrow(RangeError);
});

test('a range over two collections is refused', () => {
  expect(() => addressesIn({ from: 'a/1', to: 'b/1' })).toThrow('one collection');
});
