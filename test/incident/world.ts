import * as fc from 'fast-check';
import type { KeyedFinding } from '../../triage/finding/finding.ts';
import { SEVERITIES } from '../../triage/finding/severity.ts';
import { alert, at } from './findings.ts';
import type { Wanted } from './findings.ts';

/** A world so small that findings meet all the time: few places, and hours instead of nanoseconds. */

const maybe = <T>(values: readonly T[], weight = 2): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
const rarely = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...values) },
    { weight: 4, arbitrary: fc.constant(undefined) },
  );

const CONTAINERS = ['a1a1a1a1a1a1', 'b2b2b2b2b2b2'];
const INSTANCES = ['i-0aaaaaaaaaaaaaaa1', 'i-0bbbbbbbbbbbbbbb2'];
const severity = fc.constantFrom(...SEVERITIES);
const techniques = fc.option(
  fc.subarray(['T1059', 'T1059.004', 'T1611', 'T1552.005'], { minLength: 1, maxLength: 2 }),
  { nil: undefined, freq: 2 },
);
/**
 * Steps of three hours, and a few seconds to either side of the window. On the day after 7 March an
 * entity begins a new item (every 90 days since 1970), so half of them lie on either side of that.
 */
const time = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 0, 0, 1 / 60, -1 / 60))
  .map(([step, off]) => at(7 * 1440 + (step - 6) * 180 + off));

const place = {
  cluster: rarely(['east', 'west']),
  namespace: fc.constant('shop'),
  workload: rarely(['web', 'db']),
  pod: rarely(['web-1', 'db-1']),
  container: maybe(CONTAINERS, 1),
};

/** Alerts that never change: a cause, a place, a time. A relay may tell them in other words. */
const falco = fc
  .record({
    rule: fc.constantFrom('shell', 'escape'),
    subject: fc.constantFrom('container' as const, 'host' as const),
    severity,
    time: fc.oneof(
      { weight: 12, arbitrary: time },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    techniques,
    instance: rarely(INSTANCES),
    node: rarely(['node-1', 'node-2']),
    principal: rarely(['root']),
    remote: rarely([['203.0.113.7'], ['10.0.0.1']]),
    digest: rarely(['sha256:1']),
    ...place,
  })
  .chain((wanted) =>
    fc.constantFrom('in full', 'cut by a relay').map((title) => {
      const given = prune(wanted);
      return alert({ ...given, event: JSON.stringify(given), title });
    }),
  );

/** Findings that their provider updates: few ids, so that most come in several versions. */
const guardduty = fc
  .record({
    id: fc.integer({ min: 0, max: 3 }),
    time,
    length: fc.constantFrom(0, 0, 3, 7, 25),
    versionAt: fc.integer({ min: 0, max: 6 }),
    severity,
    techniques,
    instance: rarely(INSTANCES),
    session: rarely([...INSTANCES, 'deploy']),
    accessKey: rarely(['AKIAEXAMPLE1']),
    account: rarely(['111122223333', '444455556666']),
    principal: rarely(['role-a', 'role-b']),
    remote: rarely([['203.0.113.7', '198.51.100.9']]),
    names: rarely([['gd-0'], ['gd-1', 'gd-2'], ['gd-9']]),
    closed: fc.constantFrom(false, false, false, true),
    subject: fc.constantFrom('container' as const, 'host' as const, 'principal' as const),
    ...place,
  })
  .map(({ id, length, versionAt, names, ...rest }) => {
    const until = length === 0 ? {} : { until: later(rest.time, length) };
    const own = [`gd-${id}`, `arn:gd-${id}`];
    const given = { ...prune(rest), own, ...until, product: id < 2 ? 'guardduty' : 'macie' };
    // No two versions of one finding are written at the same moment, or which is newer is a toss.
    const content = hashOf(JSON.stringify([given, names]));
    const stamp = at(100_000 + versionAt * 1440 + (content % 100_000) / 1000);
    return alert({
      ...given,
      rule: `gd rule ${id % 2}`,
      versionAt: stamp,
      ...(names && { names }),
    });
  });

export const anyFinding: fc.Arbitrary<KeyedFinding> = fc.oneof(falco, guardduty);

function later(from: string, hours: number): Wanted['time'] & string {
  return at((Date.parse(from) - Date.parse('2026-03-01T00:00:00Z')) / 60_000 + hours * 60);
}

function prune<T extends object>(wanted: T): { [key in keyof T]: Exclude<T[key], undefined> } {
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [key in keyof T]: Exclude<T[key], undefined> };
}

function hashOf(text: string): number {
  let sum = 7;
  for (let index = 0; index < text.length; index += 1)
    sum = (sum * 31 + text.charCodeAt(index)) >>> 0;
  return sum;
}
