import { beforeEach, describe, expect, test } from 'vitest';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { createCorrelator } from '../../triage/incident/correlate.ts';
import { decide } from '../../triage/incident/decide.ts';
import type { DecisionRequest } from '../../triage/incident/decide.ts';
import type { Decision } from '../../triage/incident/decision.ts';
import type { Incident } from '../../triage/incident/incident.ts';
import { acknowledge, commandGroups, pendingCommands } from '../../triage/incident/outbox.ts';
import type { DeskCommand } from '../../triage/incident/outbox.ts';
import { listIncidents } from '../../triage/incident/view.ts';
import { alert, at } from './findings.ts';
import type { Wanted } from './findings.ts';
import { MemoryStore } from './memory-store.ts';

let store = new MemoryStore();
beforeEach(() => {
  store = new MemoryStore();
});

async function triage(...wanted: Wanted[]): Promise<Incident[]> {
  const correlator = await createCorrelator(store);
  await correlator.add(wanted.map(alert));
  await correlator.finish();
  return Array.fromAsync(listIncidents(store));
}

async function told(): Promise<DeskCommand[]> {
  const commands = await Array.fromAsync(pendingCommands(store));
  for (const { id } of commands) await acknowledge(store, [id]);
  return commands;
}

function decideOn(
  incident: Incident | undefined,
  wanted: Partial<DecisionRequest>,
): Promise<Decision> {
  return decide(store, {
    incident: incident?.id ?? '',
    kind: 'resolved',
    reason: fromOutside('patched'),
    owner: fromOutside('ana'),
    decidedAt: at(1000),
    ...wanted,
  });
}

async function states(): Promise<string[]> {
  const all = await Array.fromAsync(listIncidents(store));
  return all.map(({ state, closedAs }) => closedAs ?? state);
}

describe('decisions', () => {
  test.each([
    ['an unknown incident', { incident: 'inc-00000000000000000000000000' }, 'unknown-incident'],
    ['no reason', { reason: fromOutside(' ') }, 'decision-invalid'],
    ['no owner', { owner: fromOutside('') }, 'decision-invalid'],
    ['an end for what has none', { until: at(2000) }, 'decision-invalid'],
    [
      'an end before the beginning',
      { kind: 'accepted' as const, until: at(1000) },
      'decision-invalid',
    ],
  ])('%s is refused', async (_name, wanted, code) => {
    const [incident] = await triage({ pod: 'p', time: at(0) });
    await expect(decideOn(incident, wanted)).rejects.toMatchObject({ code });
    expect(await states()).toEqual(['open']);
  });

  test('the same decision twice is one', async () => {
    const [incident] = await triage({ pod: 'p', time: at(0) });
    const [one, two] = [await decideOn(incident, {}), await decideOn(incident, {})];
    expect(one).toEqual(two);
    const [after] = await Array.fromAsync(listIncidents(store));
    expect(after?.decisions).toEqual([one]);
  });

  test('resolved, and then it happens again: open', async () => {
    const [incident] = await triage({ pod: 'p', time: at(0) });
    await decideOn(incident, {});
    expect(await states()).toEqual(['resolved']);
    await triage(
      { pod: 'p', time: at(900), event: 'between' },
      { pod: 'p', time: at(300), event: 'older' },
    );
    // Part of it is a second incident of the same cause, which nobody has judged.
    expect(await states()).toEqual(['resolved', 'open']);
    await triage({ pod: 'p', time: at(600), event: 'link' });
    expect(await states()).toEqual(['resolved']);
    await triage({ pod: 'p', time: at(1001), event: 'after' });
    expect(await states()).toEqual(['open']);
  });

  test('older evidence of a cause that nobody judged opens it too', async () => {
    const [incident] = await triage({ pod: 'p', time: at(60) });
    await decideOn(incident, {});
    await triage({ rule: 'another', pod: 'p', time: at(0) });
    expect(await states()).toEqual(['open']);
  });

  test('a false positive is one in every incident of the cause, new ones too, until its end', async () => {
    const [here] = await triage({ pod: 'p', time: at(0) }, { pod: 'q', time: at(0), event: 2 });
    await decideOn(here, { kind: 'false-positive', until: at(3000) });
    expect(await states()).toEqual(['false-positive', 'false-positive']);
    await told();
    await triage({ pod: 'r', time: at(2999) });
    expect(await states()).toEqual(['false-positive', 'false-positive', 'false-positive']);
    expect(await told()).toEqual([]);
    await triage({ pod: 'r', time: at(3001) });
    expect(await states()).toEqual(['false-positive', 'false-positive', 'open']);
  });

  test('reopened counts in the incident that it names only', async () => {
    const [here] = await triage({ pod: 'p', time: at(0) }, { pod: 'q', time: at(1), event: 2 });
    await decideOn(here, { kind: 'accepted' });
    await decideOn(here, { kind: 'reopened', decidedAt: at(1001) });
    expect((await states()).sort()).toEqual(['accepted', 'open']);
  });

  test('more causes than a page or a commit holds', async () => {
    store = new MemoryStore({ maxItems: 100 });
    const many = Array.from({ length: 2100 }, (_, index) => ({
      rule: `rule ${index}`,
      pod: 'p',
      time: at(index / 60),
    }));
    const [incident] = await triage(...many);
    const decision = await decideOn(incident, { kind: 'false-positive' });
    expect(decision.fingerprints).toHaveLength(2100);
    const [after] = await Array.fromAsync(listIncidents(store));
    expect([after?.closedAs, after?.decisions]).toEqual(['false-positive', [decision]]);
  });
});

describe('what the desk is told', () => {
  test('a file, then nothing, then why it changed', async () => {
    await triage({ pod: 'p', time: at(0), severity: 'medium', techniques: ['T1059'] });
    expect(await told()).toMatchObject([{ kind: 'file' }]);
    await triage({ pod: 'p', time: at(0), severity: 'medium', techniques: ['T1059'] });
    expect(await told()).toEqual([]);
    await triage({ pod: 'p', time: at(1), severity: 'medium', techniques: ['T1059'] });
    expect(await told()).toMatchObject([{ kind: 'update', because: ['evidence'] }]);
    await triage({ rule: 'b', pod: 'p', time: at(2), severity: 'high', techniques: ['T1611'] });
    expect(await told()).toMatchObject([
      { kind: 'update', because: ['severity', 'technique', 'evidence'] },
    ]);
  });

  test('noise is worth no ticket until it is none', async () => {
    await triage({ pod: 'p', time: at(0), severity: 'low' });
    expect(await told()).toEqual([]);
    await triage({ rule: 'b', pod: 'p', time: at(1), severity: 'high' });
    expect(await told()).toMatchObject([{ kind: 'file' }]);
  });

  test('a decision changes the ticket, also those of other incidents of its cause', async () => {
    const [here] = await triage({ pod: 'p', time: at(0) }, { pod: 'q', time: at(0), event: 2 });
    expect(await told()).toHaveLength(2);
    await decideOn(here, { kind: 'false-positive' });
    expect((await told()).map(({ kind }) => kind)).toEqual(['update', 'update']);
  });

  test('a merge closes the ticket of the id that did not survive, after the other was filed', async () => {
    await triage({ pod: 'p', time: at(400) });
    const [loser] = await told();
    const [winner] = await triage({ rule: 'quiet', pod: 'p', time: at(0), severity: 'low' });
    expect(await told()).toEqual([]);
    await triage({ rule: 'link', pod: 'p', time: at(200) });
    expect(await told()).toMatchObject([
      { kind: 'file', incident: winner?.id },
      { kind: 'close-duplicate', incident: loser?.incident, survivor: winner?.id },
    ]);
    await triage({ rule: 'link', pod: 'p', time: at(201) });
    expect((await told()).map(({ kind }) => kind)).toEqual(['update']);
  });

  test('groups are of one kind, and of no incident twice', async () => {
    const before = await triage(
      ...Array.from({ length: 5 }, (_, i) => ({ pod: `p${i}`, time: at(0) })),
    );
    await triage(...before.map((_, i) => ({ pod: `p${i}`, time: at(10) })));
    await triage({ pod: 'p0', time: at(20) }, { pod: 'new', time: at(0) });
    const groups = await Array.fromAsync(commandGroups(store, 4));
    expect(groups.flat()).toEqual(await Array.fromAsync(pendingCommands(store)));
    for (const group of groups) {
      expect(group.length).toBeLessThanOrEqual(4);
      expect(new Set(group.map(({ kind }) => kind)).size).toBe(1);
      expect(new Set(group.map(({ incident }) => incident)).size).toBe(group.length);
    }
  });

  test('what was not acknowledged is told again', async () => {
    await triage({ pod: 'p', time: at(0) });
    const [first] = await Array.fromAsync(pendingCommands(store));
    expect(await Array.fromAsync(pendingCommands(store))).toEqual([first]);
    await acknowledge(store, [first?.id ?? '']);
    await acknowledge(store, [first?.id ?? '']);
    expect(await told()).toEqual([]);
  });
});
