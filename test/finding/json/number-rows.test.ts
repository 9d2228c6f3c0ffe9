import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ROW, NumberRows } from '../../../triage/finding/json/number-rows.ts';

describe('rows of numbers', () => {
  it('are found again by what is in them, and nothing else is', () => {
    const row = fc.array(fc.nat(5), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 900 }), fc.array(row), (added, others) => {
        const rows = new NumberRows();
        const known = new Map<string, number>();
        for (const each of added) {
          const isNew = !known.has(each.join());
          const number = rows.add(Int32Array.from(each));
          // One that finds no slot is not taken in, which says nothing.
          if (number !== NO_ROW) known.set(each.join(), number);
          if (!isNew) expect(number).toBe(NO_ROW);
        }
        expect([...known.values()]).toEqual([...known.keys()].map((_, index) => index));
        for (const each of [...added, ...others]) {
          const found = rows.find(Int32Array.from([...each, 7]), each.length);
          expect(found === NO_ROW || found === known.get(each.join())).toBe(true);
          if (known.size < 200) expect(found).toBe(known.get(each.join()) ?? NO_ROW);
        }
      }),
    );
  });

  it('are nearly all taken in, though they are many', () => {
    const rows = new NumberRows();
    const added = Array.from({ length: 20_000 }, (_, index) =>
      Int32Array.of(index % 7, Math.floor(index / 7), 0, index % 10),
    );
    for (const each of added) rows.add(each);
    const found = added.filter((each) => rows.find(each, each.length) !== NO_ROW);
    expect(found.length).toBeGreaterThan(19_900);
  });
});
