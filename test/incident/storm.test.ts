import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { keyOf, keyText } from '../../triage/finding/keys.ts';
import { createCorrelator } from '../../triage/incident/correlate.ts';
import type { Incident } from '../../triage/incident/incident.ts';
import { keysUnder, MAX_ITEM_BYTES } from '../../triage/incident/store.ts';
import type { IncidentStore } from '../../triage/incident/store.ts';
import { listIncidents, occurrencesOf } from '../../triage/incident/view.ts';
import { alert } from './findings.ts';
import { MemoryStore } from './memory-store.ts';

const START = Date.parse('2026-05-01T10:00:00Z');

/** So many alerts of one cause within these seconds. */
function storm(count: number, seconds: number): Finding[] {
  const like = alert({ pod: 'web-1', namespace: 'shop' });
  return Array.from({ length: count }, (_, index) => {
    const time = new Date(
      START + Math.floor((index * seconds * 1000) / count),
    ).toISOString() as Instant;
    return { ...like, firstSeenAt: time, lastSeenAt: time, occurrence: keyOf(['storm', index]) };
  });
}

async function add(
  store: IncidentStore,
  findings: readonly Finding[],
  batchSize: number,
): Promise<void> {
  const correlator = await createCorrelator(store, { batchSize, commitSize: 1500 });
  await correlator.add(findings);
  await correlator.finish();
}

async function only(store: IncidentStore): Promise<Incident> {
  const [incident, ...others] = await Array.fromAsync(listIncidents(store));
  expect(others).toEqual([]);
  if (!incident) throw new Error('no incident');
  return incident;
}

describe('a storm of one cause', () => {
  const shapes: readonly [string, number, number, number][] = [
    ['over an hour: divided by time', 14_000, 3600, 3000],
    ['in one slot: divided by key', 14_000, 60, 3000],
    ['in one commit', 14_000, 60, 20_000],
    ['at one moment', 12_000, 0, 4000],
  ];
  test.each(shapes)('%s', async (_name, count, seconds, batchSize) => {
    const store = new MemoryStore();
    const findings = storm(count, seconds);
    await add(store, findings, batchSize);
    expect((await only(store)).findingCount).toBe(count);
    // Again, in another order and other batches: nothing is new.
    await add(store, findings.toReversed(), 5000);
    const incident = await only(store);
    expect(incident.findingCount).toBe(count);
    const listed = await Array.fromAsync(occurrencesOf(store, incident.id));
    expect(listed.toSorted()).toEqual(
      findings.map(({ occurrence }) => keyText(occurrence)).toSorted(),
    );
    for await (const { key, value } of store.list(keysUnder('key/'))) {
      expect([key, (value?.length ?? 0) < MAX_ITEM_BYTES]).toEqual([key, true]);
    }
  });

  test('with a store of few items a commit, shuffled, in batches of any size', async () => {
    const findings = storm(7000, 3000);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(findings, { minLength: findings.length }),
        fc.integer({ min: 500, max: 8000 }),
        async (shuffled, batchSize) => {
          const store = new MemoryStore({ maxItems: 25 });
          await add(store, [...shuffled, ...shuffled.slice(0, 1000)], batchSize);
          const { findingCount, firstSeenAt, lastSeenAt } = await only(store);
          const times = findings.map((finding) => finding.firstSeenAt);
          expect([findingCount, firstSeenAt, lastSeenAt]).toEqual([7000, times[0], times.at(-1)]);
        },
      ),
      { numRuns: 4 },
    );
  });

  test('evidence stays small, whatever the count', async () => {
    const store = new MemoryStore();
    const hostile = storm(3000, 600).map((finding, index) => ({
      ...finding,
      title: `${index} ${'\u0000"\\🛡'.repeat(20_000)}` as unknown as Finding['title'],
      resource: {
        ...finding.resource,
        image: `${index}-${'x'.repeat(9000)}` as unknown as Finding['title'],
      },
    }));
    await add(store, hostile, 1000);
    const incident = await only(store);
    const [cause] = incident.causes;
    expect([cause?.count, cause?.earliest.length, cause?.latest.length]).toEqual([3000, 5, 5]);
    expect(JSON.stringify(incident).length).toBeLessThan(200_000);
  });
});
