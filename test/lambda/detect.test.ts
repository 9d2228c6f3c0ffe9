import { describe, expect, test } from 'vitest';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { logicalDump } from '../../triage/incident/dump.ts';
import type { IncidentStore } from '../../triage/incident/store.ts';
import { listExposures } from '../../triage/incident/exposures.ts';
import { listIncidents } from '../../triage/incident/view.ts';
import { detect } from '../../triage/lambda/detect.ts';
import type { BatchAnswer } from '../../triage/lambda/detect.ts';
import { jsonLog } from '../../triage/lambda/log.ts';
import { eventBridge, runtimeFinding } from '../finding/guardduty-findings.ts';
import { ASFF_FINDINGS, hubEvent } from '../finding/securityhub-findings.ts';
import { MemoryStore } from '../incident/memory-store.ts';
import { guardDutyEvent, queueEvent } from './queue-events.ts';

type Line = Record<string, unknown>;

async function run(
  event: unknown,
  store: IncidentStore = new MemoryStore(),
): Promise<{ answer: BatchAnswer; lines: Line[]; store: IncidentStore; text: string }> {
  const written: string[] = [];
  const answer = await detect(event, {
    store,
    reading: { pseudonym: pseudonymWith(new TextEncoder().encode('the key of the tests')) },
    log: jsonLog((line) => written.push(line), { requestId: 'r-1' }),
  });
  const lines = written.map((line) => JSON.parse(line) as Line);
  return { answer, lines, store, text: written.join('') };
}

function scanOf(CreatedAt: string, version: string): string {
  const purl = `pkg:maven/org.apache.logging.log4j/log4j-core@${version}`;
  const row = {
    VulnerabilityID: 'CVE-2021-44228',
    PkgName: 'log4j',
    PkgIdentifier: { PURL: purl },
  };
  return JSON.stringify({
    SchemaVersion: 2,
    CreatedAt,
    ArtifactName: 'shop/web:1',
    ArtifactType: 'container_image',
    Results: [
      {
        Class: 'lang-pkgs',
        Packages: [{ Name: 'log4j', Identifier: { PURL: purl } }],
        Vulnerabilities: version < '2.15' ? [row] : [],
      },
    ],
  });
}

const dumpOf = (store: IncidentStore): Promise<string[]> => Array.fromAsync(logicalDump(store));
const DONE = { batchItemFailures: [] };

describe('events that are read', () => {
  test('a GuardDuty finding is an incident with an id, and what the desk is to do', async () => {
    const { answer, lines, store } = await run(queueEvent({ body: guardDutyEvent() }));
    expect(answer).toEqual(DONE);
    const [incident, ...others] = await Array.fromAsync(listIncidents(store));
    expect(others).toEqual([]);
    expect(incident?.id).toMatch(/^inc-/);
    expect(await dumpOf(store)).toContainEqual(expect.stringContaining('"kind":"file"'));
    expect(lines).toEqual([
      expect.objectContaining({ level: 'info', event: 'kept', requestId: 'r-1', findings: 1 }),
    ]);
  });

  test('the same event twice, in one batch or in two, gives the same as once', async () => {
    const once = await run(queueEvent({ body: guardDutyEvent() }));
    const twice = await run(queueEvent({ body: guardDutyEvent() }, { body: guardDutyEvent() }));
    expect(await dumpOf(twice.store)).toEqual(await dumpOf(once.store));
    await run(queueEvent({ body: guardDutyEvent() }), once.store);
    expect(await dumpOf(twice.store)).toEqual(await dumpOf(once.store));
  });

  test.each(['Security Hub Findings - Imported', 'Findings Imported V2'])(
    '%s is read',
    async (type) => {
      const bodies = ASFF_FINDINGS.map((make) => ({ body: hubEvent(type, [make()]) }));
      const { answer, store } = await run(queueEvent(...bodies));
      expect(answer).toEqual(DONE);
      expect((await Array.fromAsync(listIncidents(store))).length).toBeGreaterThan(0);
    },
  );

  test("Security Hub's copy of a GuardDuty finding and the finding are one incident", async () => {
    const copies = ASFF_FINDINGS.map((make) => ({
      body: hubEvent('Security Hub Findings - Imported', [make()]),
    }));
    const { store } = await run(queueEvent({ body: guardDutyEvent() }, ...copies));
    const incidents = await Array.fromAsync(listIncidents(store));
    expect(incidents.some(({ sources }) => sources.length === 2)).toBe(true);
  });

  test('a last seen that cannot be true is the time when the queue took it', async () => {
    const sentAt = Date.parse('2026-08-20T00:00:00Z');
    const { store } = await run(queueEvent({ body: guardDutyEvent(), sentAt }));
    const [incident] = await Array.fromAsync(listIncidents(store));
    expect(incident?.lastSeenAt).toBe('2026-08-20T00:00:00.000Z');
    expect(incident?.firstSeenAt.slice(0, 10)).toBe('2026-08-01');
  });
});

describe('events that are not', () => {
  test.each([
    ['no JSON', 'not JSON at all', 'not-json'],
    ['nothing', '', 'empty'],
    ['cut off', JSON.stringify(guardDutyEvent()).slice(0, 300), 'truncated'],
    ['of no known format', { hello: 'world' }, 'unknown-format'],
    [
      'another event of GuardDuty',
      eventBridge({}, { 'detail-type': 'GuardDuty Runtime Protection Unhealthy' }),
      'unsupported-format',
    ],
    ['without a finding', hubEvent('Security Hub Findings - Imported', []), 'unknown-format'],
    ['without an id', eventBridge({ ...runtimeFinding(), id: 7 }), 'invalid'],
  ])('%s: stays in the queue, is told, and takes no other along', async (_, body, code) => {
    const event = queueEvent({ body: guardDutyEvent() }, { id: 'bad', body });
    const { answer, lines, store } = await run(event);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'bad' }] });
    expect(await Array.fromAsync(listIncidents(store))).toHaveLength(1);
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'unreadable', messageId: 'bad', code }),
    );
  });

  test('of one that is read in part, that part is kept and the message stays', async () => {
    const body = [guardDutyEvent(), { hello: 'world' }]
      .map((each) => JSON.stringify(each))
      .join('\n');
    const { answer, store } = await run(queueEvent({ id: 'half', body }));
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'half' }]);
    expect(await Array.fromAsync(listIncidents(store))).toHaveLength(1);
  });

  test('of a scan that is read in part, nothing takes back what an older one named', async () => {
    const exposed = scanOf('2026-11-01T00:00:00Z', '2.14.1');
    const clean = scanOf('2026-11-02T00:00:00Z', '2.17.1');
    const { store } = await run(queueEvent({ body: exposed }));
    await run(queueEvent({ body: `${clean}\n{"SchemaVersion"` }), store);
    expect(await Array.fromAsync(listExposures(store))).toMatchObject([{ gone: [] }]);
    await run(queueEvent({ body: clean }), store);
    expect(await Array.fromAsync(listExposures(store))).toMatchObject([{ knownExploited: [] }]);
  });

  test('a log line spells out what acts in a terminal, and holds no secret', async () => {
    const secret = `ghp_${'A1b2C3d4E5'.repeat(4)}`.slice(0, 40);
    const body = { [`\u001b[2J ${secret}`]: '\u202e' };
    const { text } = await run(queueEvent({ body }));
    expect(text).not.toContain(secret);
    expect(text).not.toContain('\\u001b');
    expect(text).not.toContain('\u202e');
  });

  test.each([
    ['nothing', undefined],
    ['an event that came without a queue', guardDutyEvent()],
    ['records of something else', { Records: [{ eventSource: 'aws:s3', s3: {} }] }],
    ['a message without its time', { Records: [{ messageId: '1', body: '', attributes: {} }] }],
  ])('called with %s: an error that says what may call it', async (_, event) => {
    await expect(run(event)).rejects.toMatchObject({
      code: 'event-invalid',
      message: expect.stringContaining('event source mapping'),
    });
  });
});

describe('a store that fails', () => {
  test('a fault is thrown, so that every message stays', async () => {
    const store = new MemoryStore();
    store.beforeCommit = () => {
      throw new Error('no way to the table');
    };
    await expect(run(queueEvent({ body: guardDutyEvent() }), store)).rejects.toThrow('no way');
  });

  test('killed before or after any commit and delivered again: as once', async () => {
    const bodies = [guardDutyEvent(), ...ASFF_FINDINGS.map((make) => hubEvent('x', [make()]))];
    const event = queueEvent(...bodies.map((body) => ({ body })));
    const clean = await run(event, new MemoryStore({ maxItems: 25 }));
    const { commits } = clean.store as MemoryStore;
    expect(commits).toBeGreaterThan(2);
    for (let at = 1; at <= commits; at += 1) {
      for (const when of ['beforeCommit', 'afterCommit'] as const) {
        const store = new MemoryStore({ maxItems: 25 });
        let left = at;
        store[when] = () => {
          left -= 1;
          if (left === 0) throw new Error('killed');
        };
        await expect(run(event, store)).rejects.toThrow('killed');
        await run(event, store);
        expect(await dumpOf(store)).toEqual(await dumpOf(clean.store));
      }
    }
  });

  test('lost answers and another writer end well', async () => {
    const event = queueEvent({ body: guardDutyEvent() });
    const clean = await run(event);
    const store = new MemoryStore();
    let answers = 0;
    store.losesReply = () => (answers += 1) % 2 === 1;
    await Promise.all([run(event, store), run(event, new MemoryStore({ shared: store }))]);
    expect(await dumpOf(store)).toEqual(await dumpOf(clean.store));
  });

  test('what no store can hold is refused alone and told', async () => {
    const inner = new MemoryStore();
    const store: IncidentStore = {
      maxItems: inner.maxItems,
      maxBytes: 6000,
      load: (keys) => inner.load(keys),
      list: (range) => inner.list(range),
      commit: (commit) => inner.commit(commit),
    };
    const big = { ...runtimeFinding(), id: 'bb22', title: 'x'.repeat(20_000) };
    const event = queueEvent({ body: guardDutyEvent() }, { id: 'big', body: eventBridge(big) });
    const { answer, lines } = await run(event, store);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'big' }] });
    expect(lines).toContainEqual(expect.objectContaining({ event: 'refused', messageId: 'big' }));
    expect(await Array.fromAsync(listIncidents(store))).toHaveLength(1);
  });
});
