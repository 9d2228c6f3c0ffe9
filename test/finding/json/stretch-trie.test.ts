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
  it('are found where one stands, as by trying each', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 80 }),
        fc.array(fc.tuple(stretch, fc.constantFrom('', 'a', 'b"', '\u00e9'))),
        fc.nat(9),
        (added, others, from) => {
          const trie = new StretchTrie();
          const ids = new Map<string, number>();
          for (const text of added) {
            const isUnclear = [...ids.keys()].some(
              (known) => known !== text && (known.startsWith(text) || text.startsWith(known)),
            );
            const id = trie.add({ bytes: Buffer.from(text, 'latin1') });
            expect(id).toBe(isUnclear ? NO_STRETCH : (ids.get(text) ?? ids.size));
            if (!isUnclear) ids.set(text, id);
          }
          for (const [text, behind] of [...added.map((each) => [each, 'x'] as const), ...others]) {
            const line = Buffer.from(`${'#'.repeat(from)}${text}${behind}`, 'latin1');
            const view = new DataView(line.buffer, line.byteOffset, line.byteLength);
            const [known, id] =
              [...ids].find(([each]) => `${text}${behind}`.startsWith(each)) ?? [];
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
