import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyedFinding } from '../../triage/finding/finding.ts';
import { canonicalText } from '../../triage/incident/canonical.ts';
import { joinRecords, recordLike, recordOf } from '../../triage/incident/cause-record.ts';
import { anyFinding } from './world.ts';

/** The same value with the fields of all its objects the other way round, and some that say nothing. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toReversed();
  return {
    ...Object.fromEntries(fields.map(([key, each]) => [key, reversed(each)])),
    no: undefined,
  };
}

test('equal records are equal as JSON, however the fields of their findings stand', () => {
  fc.assert(
    fc.property(anyFinding, anyFinding, (one, other) => {
      const back = reversed(one) as KeyedFinding;
      const record = recordOf(one);
      expect(JSON.stringify(recordOf(back))).toBe(JSON.stringify(record));
      expect(JSON.stringify(recordLike(record, back))).toBe(JSON.stringify(record));
      // What comes from the finding stands in the order of the canonical text, so it may stand for it.
      expect(JSON.stringify(record.display)).toBe(canonicalText(record.display));
      const [a, b] = [
        joinRecords(record, recordOf(other)),
        joinRecords(recordOf(back), recordOf(other)),
      ];
      expect(JSON.stringify(b)).toBe(JSON.stringify(a));
    }),
  );
});
