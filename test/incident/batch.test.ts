import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Batch } from '../../triage/incident/batch.ts';
import type { Work } from '../../triage/incident/flush.ts';
import { timelineOf } from '../../triage/incident/timeline.ts';
import { alert, at } from './findings.ts';

const COMMIT_SIZE = 10;

function newBatch(): Batch {
  return new Batch({
    ownNetworks: [],
    timeline: timelineOf(6 * 3600),
    batchSize: 1000,
    commitSize: COMMIT_SIZE,
    maxItems: 20_000,
  });
}

const rowsOf = ({ runs }: Work): number[] => runs.flatMap(({ rows }) => [...rows]);
const causesOf = ({ runs }: Work): Set<string> =>
  new Set(runs.map(({ newest }) => newest.fingerprint));

test('parts are the whole batch, each alert once, and no larger than they must be', () => {
  const alerts = fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: 2000 }),
      pod: fc.constantFrom('a', 'b', 'c'),
      rule: fc.constantFrom('shell', 'read', 'write'),
    }),
    { minLength: 1, maxLength: 80 },
  );
  fc.assert(
    fc.property(alerts, (all) => {
      const batch = newBatch();
      for (const [event, { minute, pod, rule }] of all.entries()) {
        batch.add(alert({ rule, pod, time: at(minute), event }));
      }
      batch.add(alert({ own: ['gd-1'], versionAt: at(1) }));
      const parts = [...batch.parts()];
      const rows = parts.flatMap(rowsOf).toSorted((a, b) => a - b);
      expect(rows).toEqual(all.map((_, index) => index));
      for (const part of parts) {
        const others = part.runs.slice(0, -1).reduce((sum, run) => sum + run.rows.length, 0);
        expect(others).toBeLessThan(COMMIT_SIZE);
      }
      expect(parts.map(({ versions }) => versions.length)).toEqual([
        ...parts.slice(1).map(() => 0),
        1,
      ]);
    }),
  );
});

test('a cause that several pods have is in one part: its keys share a block', () => {
  const batch = newBatch();
  for (let event = 0; event < 80; event += 1) {
    const rule = `rule ${event % 8}`;
    const pod = `shop-${event % 4}-7d4b9c8f6d-${event % 16 < 8 ? 'x2x9z' : 'b5c7d'}`;
    batch.add(alert({ rule, pod, time: at(event), event }));
  }
  const parts = [...batch.parts()];
  expect(parts.length).toBeGreaterThan(4);
  const seen = parts.flatMap((part) => [...causesOf(part)]);
  expect(seen.length).toBe(new Set(seen).size);
});

test('nothing can be added to a batch that was freed', () => {
  const batch = newBatch();
  batch.free();
  expect(() => batch.add(alert({}))).toThrow(RangeError);
});
