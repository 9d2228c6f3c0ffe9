import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, writeKey } from '../../triage/finding/keys.ts';
import {
  addedKeys,
  compareKeys,
  EMPTY_BLOCK,
  entriesOf,
  keyBlockKind,
  keyText,
  partOfKey,
  withKeys,
} from '../../triage/incident/key-block.ts';
import type { BlockEntry, KeyBlock } from '../../triage/incident/key-block.ts';

interface Plain {
  readonly name: number;
  readonly offset: number;
  readonly part: number;
}

/** Few keys and times, so that many come twice or at one moment. */
const plain: fc.Arbitrary<Plain> = fc.record({
  name: fc.integer({ min: 0, max: 60 }),
  offset: fc.constantFrom(0, 1, 5, 3_599_999_999),
  part: fc.integer({ min: 0, max: 3 }),
});

function entryOf({ name, offset, part }: Plain): BlockEntry {
  // A key has one time: it is derived from it.
  const bytes = Buffer.from(`ffff${keyOf([name, offset])}`, 'hex');
  return { bytes, at: 2, offset, part: keyOf(['part', part]) };
}

describe('a key as bytes', () => {
  test('is what Node writes, and nothing where the text is no key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), maxLength: 33 }),
        (key) => {
          const [ours, nodes] = [Buffer.alloc(20), Buffer.alloc(20)];
          expect(writeKey(key, ours, 2)).toBe(key.length === 32);
          if (key.length === 32) nodes.write(key, 2, 'hex');
          expect(ours).toEqual(nodes);
        },
      ),
    );
    expect(writeKey(keyOf(['a']), Buffer.alloc(16), 0)).toBe(true);
    for (const wrong of ['g', 'A', 'é', '/', ':']) {
      expect(writeKey(wrong.padStart(32, '0'), Buffer.alloc(16), 0)).toBe(false);
    }
  });
});

describe('a block of keys', () => {
  test('holds what was put in, in any number of steps, also after it was stored', () => {
    fc.assert(
      fc.property(fc.array(fc.array(plain, { maxLength: 30 }), { maxLength: 6 }), (steps) => {
        const model = new Map<string, string>();
        let block: KeyBlock = EMPTY_BLOCK;
        for (const step of steps) {
          const entries = new Map(step.map(entryOf).map((entry) => [keyText(entry), entry]));
          const added = [...entries.values()].filter(
            (entry) => partOfKey(block, entry) === undefined,
          );
          expect(added.map(keyText).sort()).toEqual(
            [...entries.keys()].filter((key) => !model.has(key)).sort(),
          );
          for (const entry of added) model.set(keyText(entry), entry.part);
          const grown = withKeys(block, addedKeys(added.sort(compareKeys)));
          block = keyBlockKind.decode(Uint8Array.from(keyBlockKind.encode(grown) as Uint8Array));
        }
        expect(new Map([...entriesOf(block)].map((entry) => [keyText(entry), entry.part]))).toEqual(
          model,
        );
        for (const step of steps)
          for (const each of step)
            expect(partOfKey(block, entryOf(each))).toBe(model.get(keyText(entryOf(each))));
      }),
    );
  });

  test('a damaged block is said to be one', () => {
    const block = withKeys(EMPTY_BLOCK, addedKeys([entryOf({ name: 1, offset: 1, part: 1 })]));
    for (const bytes of [block.bytes.subarray(1), Buffer.alloc(3), 'text']) {
      expect(() => keyBlockKind.decode(bytes)).toThrow(
        expect.objectContaining({ code: 'store-damaged' }),
      );
    }
  });
});
