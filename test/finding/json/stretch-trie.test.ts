import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_STRETCH, StretchTrie } from '../../../triage/finding/json/stretch-trie.ts';

/** Of few letters, so that they begin alike; up to several words long. */
const stretch = fc.string({
  unit: fc.constantFrom('a', 'b', '"', '\u0000', '~'),
  minLength: 1,
  maxLength: 40,
});

describe('stretches at one place', () => {
  it('are found where they stand, the longest, as by trying each', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 80 }),
        fc.array(fc.tuple(stretch, fc.constantFrom('', 'a', 'b"', '\u00e9'))),
        fc.nat(9),
        (added, others, from) => {
          const trie = new StretchTrie();
          const ids = new Map<string, number>();
          for (const text of added) {
            // A byte that is no ASCII must not be taken for a place in the memory of another.
            expect(trie.add({ bytes: Buffer.from(`${text}\u00e9`, 'latin1') })).toBe(NO_STRETCH);
            const id = trie.add({ bytes: Buffer.from(text, 'latin1') });
            expect(id).toBe(ids.get(text) ?? ids.size);
            ids.set(text, id);
          }
          for (const [text, behind] of [...added.map((each) => [each, 'x'] as const), ...others]) {
            const line = Buffer.from(`${'#'.repeat(from)}${text}${behind}`, 'latin1');
            const view = new DataView(line.buffer, line.byteOffset, line.byteLength);
            const standing = [...ids].filter(([each]) => `${text}${behind}`.startsWith(each));
            const [known, id] = standing.toSorted(([a], [b]) => b.length - a.length)[0] ?? [];
            const found = trie.find(line, view, from);
            expect(found).toBe(id ?? NO_STRETCH);
            if (known !== undefined) expect(trie.lengthOf(found)).toBe(known.length);
          }
        },
      ),
    );
  });

  it('do not end behind the line', () => {
    const trie = new StretchTrie();
    for (const text of ['a', 'bcdefghijklmn']) trie.add({ bytes: Buffer.from(text) });
    const line = Buffer.from('xbcdefghijkl');
    const view = new DataView(line.buffer, line.byteOffset, line.byteLength);
    expect(trie.find(line, view, 1)).toBe(NO_STRETCH);
    expect(trie.find(line, view, line.length)).toBe(NO_STRETCH);
  });
});
