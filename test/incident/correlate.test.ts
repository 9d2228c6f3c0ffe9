import { describe, expect, test } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { healthLine } from '../../triage/finding/health.ts';
import { createCorrelator } from '../../triage/incident/correlate.ts';
import type { RunSummary } from '../../triage/incident/correlate.ts';
import { prune } from '../../triage/incident/decide.ts';
import type { Incident } from '../../triage/incident/incident.ts';
import type { CorrelatorOptions } from '../../triage/incident/settings.ts';
import type { IncidentStore } from '../../triage/incident/store.ts';
import { listIncidents, loadIncident, occurrencesOf } from '../../triage/incident/view.ts';
import { alert, at } from './findings.ts';
import type { Wanted } from './findings.ts';
import { MemoryStore } from './memory-store.ts';

async function triage(
  store: IncidentStore,
  findings: readonly Finding[],
  options: CorrelatorOptions = {},
): Promise<RunSummary> {
  const correlator = await createCorrelator(store, options);
  await correlator.add(findings);
  return correlator.finish();
}

async function incidentsOf(...wanted: Wanted[]): Promise<Incident[]> {
  const store = new MemoryStore();
  await triage(store, wanted.map(alert));
  return Array.fromAsync(listIncidents(store));
}

const CONTAINER = '1a2b3c4d5e6f';
const INSTANCE = 'i-0123456789abcdef0';

describe('one attack, told by four sensors', () => {
  const story: Wanted[] = [
    {
      rule: 'shell',
      severity: 'high',
      container: CONTAINER,
      pod: 'web-1',
      time: at(0),
      techniques: ['T1059.004'],
    },
    {
      rule: 'metadata',
      severity: 'low',
      container: CONTAINER,
      time: at(5),
      techniques: ['T1552.005'],
    },
    {
      rule: 'mining',
      severity: 'high',
      container: `containerd://${CONTAINER}`.padEnd(77, '0'),
      instance: INSTANCE,
      time: at(350),
      own: ['gd-1'],
      techniques: ['T1496.001'],
    },
    {
      rule: 'credentials',
      severity: 'critical',
      subject: 'principal',
      session: INSTANCE,
      time: at(60),
      own: ['gd-2', 'arn:gd-2'],
      remote: ['198.51.100.7'],
      principal: 'node-role',
    },
    {
      rule: 'credentials',
      source: 'securityhub',
      product: 'guardduty',
      severity: 'critical',
      subject: 'principal',
      time: at(4000),
      own: ['arn:gd-2'],
      principal: 'other spelling',
    },
  ];

  test('is one incident, though only the mining says on which instance the container runs', async () => {
    const [incident, ...others] = await incidentsOf(...story);
    expect(others).toEqual([]);
    expect(incident).toMatchObject({
      severity: 'critical',
      noise: false,
      state: 'open',
      title: 'credentials',
      sources: ['falco', 'guardduty', 'securityhub'],
      products: ['falco', 'guardduty'],
      techniques: ['T1059.004', 'T1496.001', 'T1552.005'],
      findingCount: 5,
      firstSeenAt: at(0),
      lastSeenAt: at(4000),
      remoteAddresses: ['198.51.100.7'],
    });
  }, 10_000);

  test('another container of the same node stays out', async () => {
    const other = {
      rule: 'shell',
      container: 'ffffffffffff',
      instance: INSTANCE,
      time: at(10),
      own: ['gd-3'],
    };
    const incidents = await incidentsOf(...story, other);
    expect(incidents.map(({ findingCount }) => findingCount)).toEqual([5, 1]);
  });

  test('where a container runs has no time: learned half a day later, it links all the same', async () => {
    const later = story.map((each) => (each.rule === 'mining' ? { ...each, time: at(900) } : each));
    const incidents = await incidentsOf(...later);
    expect(incidents.map(({ findingCount }) => findingCount)).toEqual([4, 1]);
  });

  test('without the technique that crosses to the host, the stolen session is an incident of its own', async () => {
    const quiet = story.map((each) =>
      each.rule === 'metadata' ? { ...each, techniques: ['T1059'] } : each,
    );
    expect(await incidentsOf(...quiet)).toHaveLength(2);
  });
});

describe('every detection is in exactly one incident', () => {
  test('also what has no time, no place, or a time that cannot be', async () => {
    const store = new MemoryStore();
    const findings = [
      alert({ pod: 'web-1', event: 1 }),
      alert({ pod: 'web-1', event: 2 }),
      alert({ pod: 'web-1', time: at(0) }),
      alert({ rule: 'no place', time: at(0) }),
      alert({
        pod: 'web-1',
        rule: 'clock at zero',
        time: '1970-01-01T00:00:01Z' as Wanted['time'] & string,
      }),
    ];
    const summary = await triage(store, [...findings, ...findings]);
    expect(summary).toEqual({ findings: 10, late: 0, untimed: 4 });
    const found: string[] = [];
    for await (const { id } of listIncidents(store)) {
      for await (const occurrence of occurrencesOf(store, id)) found.push(occurrence);
    }
    expect(found.sort()).toEqual(findings.map(({ occurrence }) => occurrence).sort());
  });

  test('rows of scanners and lines about a document are no detections', async () => {
    const store = new MemoryStore();
    const { links: _links, ...row } = alert({ pod: 'p', time: at(0) });
    const line = healthLine('falco', 'field-wrong-type', { message: 'a field' });
    expect(await triage(store, [row, line])).toEqual({ findings: 0, late: 0, untimed: 0 });
    expect(await Array.fromAsync(listIncidents(store))).toEqual([]);
  });

  test('what its provider calls over opens nothing, and closes the cause that it was', async () => {
    const open = { own: ['gd-1'], pod: 'p', time: at(0), versionAt: at(10) };
    expect(await incidentsOf({ ...open, closed: true })).toEqual([]);
    const [incident] = await incidentsOf({ ...open, closed: true, versionAt: at(20) }, open);
    expect(
      incident?.causes.map(({ count, closedByProvider }) => [count, closedByProvider]),
    ).toEqual([[1, true]]);
    const [again] = await incidentsOf(
      open,
      { ...open, closed: true, versionAt: at(20) },
      { ...open, versionAt: at(30) },
    );
    expect(again?.causes.map(({ closedByProvider }) => closedByProvider)).toEqual([undefined]);
  });
});

describe('the window', () => {
  const pair = (minutes: number): Promise<Incident[]> =>
    incidentsOf({ pod: 'p', time: at(0) }, { pod: 'p', time: at(minutes) });

  test('six hours apart is one incident, a moment more is two', async () => {
    expect(await pair(360)).toHaveLength(1);
    expect(await pair(360 + 1 / 60)).toHaveLength(2);
  });

  test('each setting is refused where it makes no sense', async () => {
    for (const options of [
      { windowSeconds: 1 },
      { windowSeconds: 3600.5 },
      { windowSeconds: Number.NaN },
      { ownNetworks: ['nonsense'] },
    ]) {
      await expect(createCorrelator(new MemoryStore(), options)).rejects.toMatchObject({
        code: 'settings-invalid',
      });
    }
  });

  test('a change of the settings needs a fresh store', async () => {
    const store = new MemoryStore();
    await triage(store, [], { ownNetworks: ['203.0.113.0/24', '198.51.100.0/24'] });
    await triage(store, [], { ownNetworks: ['198.51.100.0/24', '203.0.113.0/24'] });
    await expect(triage(store, [])).rejects.toMatchObject({
      code: 'settings-changed',
      message: expect.stringContaining('fresh store') as string,
    });
  });
});

describe('noise', () => {
  const quiet: Wanted = { pod: 'p', time: at(0), severity: 'low', techniques: ['T1059'] };
  const loud: readonly [string, Wanted][] = [
    ['a higher severity', { ...quiet, rule: 'b', severity: 'medium' }],
    ['a severity that nobody knows', { ...quiet, rule: 'b', severity: 'unknown' }],
    ['a second technique', { ...quiet, rule: 'b', techniques: ['T1059.004'] }],
    ['a second product', { ...quiet, rule: 'b', product: 'guardduty' }],
  ];
  test.each(loud)('%s ends it', async (_name, second) => {
    expect((await incidentsOf(quiet, { ...quiet, event: 2 })).map(({ noise }) => noise)).toEqual([
      true,
    ]);
    expect((await incidentsOf(quiet, second)).map(({ noise }) => noise)).toEqual([false]);
  });

  test('a relay is no product', async () => {
    const relayed = { ...quiet, source: 'securityhub' as const, product: 'falco', own: ['x'] };
    expect((await incidentsOf(quiet, relayed)).map(({ noise }) => noise)).toEqual([true]);
  });
});

describe('ids', () => {
  test('of two merged incidents the id from the earlier finding survives, the other is an alias', async () => {
    const store = new MemoryStore();
    const late = alert({ pod: 'p', time: at(400) });
    await triage(store, [late]);
    await triage(store, [alert({ pod: 'p', time: at(0) })]);
    const [first, second] = await Array.fromAsync(listIncidents(store));
    await triage(store, [alert({ pod: 'p', time: at(200) })]);
    const [merged, ...others] = await Array.fromAsync(listIncidents(store));
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ id: first?.id, aliases: [second?.id], findingCount: 3 });
    for (const id of [first?.id ?? '', second?.id ?? '']) {
      expect((await loadIncident(store, id))?.id).toBe(first?.id);
    }
    // Evidence from before the first does not change the id any more.
    await triage(store, [alert({ pod: 'p', time: at(-60) })]);
    expect((await loadIncident(store, merged?.id ?? ''))?.firstSeenAt).toBe(at(-60));
  });

  test.each([
    '',
    'inc-',
    'inc-/../x',
    '__proto__',
    'inc-00000000000000000000000000',
    `inc-${'u'.repeat(26)}`,
  ])('nothing has the id "%s"', async (id) => {
    expect(await loadIncident(new MemoryStore(), id)).toBeUndefined();
    await expect(Array.fromAsync(occurrencesOf(new MemoryStore(), id))).rejects.toMatchObject({
      code: 'unknown-incident',
    });
  });
});

describe('the horizon', () => {
  test('what ended before it opens nothing, and is given back', async () => {
    const store = new MemoryStore();
    expect(await prune(store, at(100))).toBe(at(100));
    expect(await prune(store, at(50))).toBe(at(100));
    const [late, spanning, recent] = [
      alert({ pod: 'a', time: at(99) }),
      alert({ pod: 'b', time: at(0), until: at(100), own: ['x'] }),
      alert({ pod: 'c', time: at(101) }),
    ];
    const correlator = await createCorrelator(store);
    expect(await correlator.add([late, spanning, recent])).toEqual({ late: [late] });
    expect(await correlator.finish()).toMatchObject({ findings: 3, late: 1 });
    expect(await Array.fromAsync(listIncidents(store))).toHaveLength(2);
  });
});
