import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyedFinding } from '../../triage/finding/finding.ts';
import { AlertBatch } from '../../triage/incident/alert-batch.ts';
import type { AlertRun } from '../../triage/incident/alert-batch.ts';
import { compareTimes, microseconds } from '../../triage/incident/span.ts';
import { alert, at } from './findings.ts';

const WINDOW_MINUTES = 60;

/** Few minutes, so that many come at one moment; each is an event of its own. */
const alerts = fc
  .array(fc.record({ minute: fc.integer({ min: 0, max: 400 }), pod: fc.constantFrom('a', 'b') }), {
    maxLength: 60,
  })
  .map((all) =>
    all.map(({ minute, pod }, event) => alert({ rule: 'shell', pod, time: at(minute), event })),
  );

const timeOf = ({ firstSeenAt = at(0) }: KeyedFinding) => firstSeenAt;
const podOf = ({ resource }: KeyedFinding): unknown => resource?.pod;

/** Alerts of one place in the order of time, cut wherever more than the window lies between two. */
function expected(input: readonly KeyedFinding[]): Set<string>[] {
  const runs: Set<string>[] = [];
  for (const pod of ['a', 'b']) {
    let lastUs = Number.NEGATIVE_INFINITY;
    const sorted = input
      .filter((each) => podOf(each) === pod)
      .toSorted((a, b) => compareTimes(timeOf(a), timeOf(b)));
    for (const each of sorted) {
      const us = microseconds(timeOf(each));
      if (us - lastUs > WINDOW_MINUTES * 60_000_000) runs.push(new Set());
      runs.at(-1)?.add(each.occurrence);
      lastUs = us;
    }
  }
  return runs;
}

function check(batch: AlertBatch, input: readonly KeyedFinding[], run: AlertRun): void {
  const times = [...run.rows].map((row) => batch.rows.at(row));
  expect(times).toEqual(times.toSorted(compareTimes));
  expect([run.span?.first, run.span?.last]).toEqual([times[0], times.at(-1)]);
  expect(timeOf(run.newest)).toBe(times.at(-1));
  for (const row of run.rows) {
    expect(batch.rows.occurrence(row)).toBe(input[row]?.occurrence);
    expect(batch.rows.at(row)).toBe(input[row] && timeOf(input[row]));
  }
}

test('runs hold every alert once, in the order of time, whatever the order it came in', () => {
  const windowUs = WINDOW_MINUTES * 60_000_000;
  const batch = new AlertBatch({ ownNetworks: [], windowUs, capacity: 60 });
  fc.assert(
    fc.property(alerts, (input) => {
      batch.clear();
      for (const each of input) batch.add(each);
      const runs = batch.runs();
      expect(runs).toHaveLength(batch.runCount);
      for (const run of runs) check(batch, input, run);
      const held = runs.map(
        ({ rows }) => new Set([...rows].map((row) => batch.rows.occurrence(row))),
      );
      expect(new Set(held.map(textOf))).toEqual(new Set(expected(input).map(textOf)));
    }),
  );
});

function textOf(occurrences: ReadonlySet<string>): string {
  return [...occurrences].sort().join(' ');
}
