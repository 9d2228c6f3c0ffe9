import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../triage/finding/keys.ts';
import { KeyTable } from '../../triage/verdict/key-table.ts';
import { Once } from '../../triage/verdict/once.ts';
import { finding } from './judging.ts';

describe('a table of keys', () => {
  it('numbers keys as a Map does, however many there are and wherever they point to', () => {
    const key = fc.oneof(
      fc.nat(3000).map((n) => keyOf([n])),
      // Keys that point to the same place, and differ in their last words only.
      fc.nat(3000).map((n) => `${'0'.repeat(24)}${n.toString(16).padStart(8, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 4000, size: 'max' }), (keys) => {
        const table = new KeyTable();
        const numbers = new Map<string, number>();
        for (const one of keys) {
          if (!numbers.has(one)) numbers.set(one, numbers.size);
          expect(table.numberOf(one)).toBe(numbers.get(one));
        }
        expect(table.count).toBe(numbers.size);
      }),
      { numRuns: 30 },
    );
  });

  it('takes nothing for a key that is none', () => {
    const table = new KeyTable();
    for (const text of ['', 'o1', 'F'.repeat(32), 'g'.repeat(32), 'a'.repeat(31), 'é'.repeat(32)]) {
      expect(table.numberOf(text)).toBeUndefined();
    }
    expect(table.count).toBe(0);
  });
});

describe('an event', () => {
  const words = fc.record({
    occurrence: fc.constantFrom('a', 'b', 'c'),
    severity: fc.constantFrom('high', 'low'),
    status: fc.constantFrom(undefined, 'fixed'),
    suppressed: fc.constantFrom(undefined, false, true),
    package: fc.constantFrom(undefined, { name: 'p' }, { name: 'p', fixedVersion: '2' }),
  });

  it('counts once for all that was said of it in the same words, in any order', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (said) => {
        const once = new Once();
        const before = new Set<string>();
        for (const one of said) {
          const { occurrence, severity, status, suppressed = false } = one;
          const word = JSON.stringify([
            occurrence,
            severity,
            status,
            suppressed,
            one.package?.fixedVersion,
          ]);
          expect(once.isRepeated(finding(one), 'a.json')).toBe(before.has(word));
          before.add(word);
        }
      }),
    );
  });

  it('without a key is refused: it could pass for another', () => {
    const nameless = { ...finding(), occurrence: 'some words' };
    expect(() => new Once().isRepeated(nameless, undefined)).toThrow(/no key/);
  });
});
