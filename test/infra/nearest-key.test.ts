import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestKey } from '../../infra/nearest-key.ts';

it('finds the key that was meant, and none where none was', () => {
  expect(nearestKey('guardduty', ['guardDuty', 'inspector'])).toBe('guardDuty');
  expect(nearestKey('inspektor', ['guardDuty', 'inspector'])).toBe('inspector');
  expect(nearestKey('colour', ['guardDuty', 'inspector'])).toBeUndefined();
});

it('takes any text, and a known key for itself', () => {
  const keys = fc.uniqueArray(
    fc.string({ minLength: 1, maxLength: 12 }).map((s) => s.toLowerCase()),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(keys, fc.string({ maxLength: 60 }), (known, text) => {
      expect(nearestKey(known[0] ?? '', known)).toBe(known[0]);
      const nearest = nearestKey(text, known);
      expect(nearest === undefined || known.includes(nearest)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
