import type { AlertRun } from './alert-batch.ts';
import type { AlertRows } from './alert-rows.ts';
import { causeItem, causeKind } from './cause-record.ts';
import { linkRuns } from './link-runs.ts';
import { addKeys, addVersionKey, blocksOfRun, belongsTo, noteCount, unitOfRun } from './unit.ts';
import type { Unit } from './unit.ts';
import { occurrenceItem, occurrenceKind } from './items.ts';
import type { Occurrence } from './items.ts';
import { blockOutOfTime, divideFull, KeyAdditions, partOf } from './key-tree.ts';
import { itemsToLink, link, partsIn } from './link.ts';
import type { Linked } from './link.ts';
import { loadHeads } from './parts.ts';
import { keepEvidence } from './keep-evidence.ts';
import type { ItemKey } from './store.ts';
import type { Timeline } from './timeline.ts';
import type { Transaction } from './transaction.ts';
import { joinVersion, recordOfVersion, spanOfOccurrence } from './version.ts';
import { VersionKeys } from './version-keys.ts';
import type { Version } from './version.ts';

/**
 * `again`: nothing of it is counted yet; begin with a new transaction. `too-big`: one commit cannot
 * hold what says that the work was done; divide it.
 */
export type FlushOutcome = 'done' | 'again' | 'conflict' | 'too-big';

/** What is written in one go. */
export interface Work {
  readonly alerts: AlertRows;
  readonly runs: readonly AlertRun[];
  readonly versions: readonly Version[];
}

/** One try to write some work. Everything in it may be repeated, also by another process. */
export async function flush(
  tx: Transaction,
  work: Work,
  timeline: Timeline,
): Promise<FlushOutcome> {
  const items = itemsOf(work, timeline);
  await tx.load(items);
  const additions = [
    new KeyAdditions<Unit>(work.alerts),
    new KeyAdditions<Unit>(new VersionKeys(work.versions)),
  ] as const;
  const units = await unitsOf(tx, work, additions);
  for (const each of additions) each.count(noteCount);
  if (await divideFull(tx, [...additions[0].sizes(), ...additions[1].sizes()])) {
    return (await tx.commit()) ? 'again' : 'conflict';
  }

  await loadHeads(tx, [...partsIn(tx, items), ...units.runs.flatMap(({ known }) => [...known])]);
  await linkRuns(tx, units.runs, timeline);
  for (const unit of units.runs) await writeRun(tx, unit);
  for (const { version, unit } of units.versions)
    await writeVersion(tx, { version, unit }, timeline);
  for (const each of additions) await each.settle(tx);
  if (!tx.canFinishAtOnce) return 'too-big';
  return (await tx.commit()) ? 'done' : 'conflict';
}

function itemsOf({ alerts, runs, versions }: Work, timeline: Timeline): ItemKey[] {
  return [
    ...runs.flatMap((run) => blocksOfRun(alerts, run)),
    ...runs.flatMap((run) => itemsToLink(run.traits, run.span, timeline)),
    ...versions.flatMap((version) => itemsOfVersion(version, timeline)),
  ];
}

interface Units {
  readonly runs: readonly Unit[];
  readonly versions: readonly { readonly version: Version; readonly unit: Unit }[];
}

async function unitsOf(
  tx: Transaction,
  { alerts, runs, versions }: Work,
  [ofAlerts, ofVersions]: readonly [KeyAdditions<Unit>, KeyAdditions<Unit>],
): Promise<Units> {
  const units = { runs: [] as Unit[], versions: [] as Units['versions'][number][] };
  for (const run of runs) {
    const unit = unitOfRun(alerts, run);
    await addKeys(tx, unit, { rows: run.rows, alerts }, ofAlerts);
    units.runs.push(unit);
  }
  for (const [row, version] of versions.entries()) {
    const unit = unitOfVersion(version);
    // A version that is not closed counts its occurrence, once.
    if (!version.finding.links?.closed) await addVersionKey(tx, { unit, row }, ofVersions);
    units.versions.push({ version, unit });
  }
  return units;
}

/** Two works that are the same together; undefined where it is one finding. */
export function divideWork({ alerts, runs, versions }: Work): readonly [Work, Work] | undefined {
  const half = (list: { readonly length: number }): number => Math.ceil(list.length / 2);
  if (runs.length > 1 || (runs.length === 1 && versions.length > 0)) {
    const middle = half(runs);
    const first = { alerts, runs: runs.slice(0, middle), versions: [] };
    return [first, { alerts, runs: runs.slice(middle), versions }];
  }
  if (versions.length > 1) {
    const middle = half(versions);
    const first = { alerts, runs, versions: versions.slice(0, middle) };
    return [first, { alerts, runs, versions: versions.slice(middle) }];
  }
  const [run] = runs;
  if (!run || run.rows.length < 2) return undefined;
  const middle = half(run.rows);
  const part = (rows: Uint32Array): Work => ({ alerts, runs: [{ ...run, rows }], versions });
  return [part(run.rows.slice(0, middle)), part(run.rows.slice(middle))];
}

function itemsOfVersion({ finding, traits }: Version, timeline: Timeline): ItemKey[] {
  const span = spanOfOccurrence(joinVersion(undefined, { finding, traits }));
  const block = blockOutOfTime(finding.fingerprint);
  return [occurrenceItem(finding.occurrence), block, ...itemsToLink(traits, span, timeline)];
}

async function writeRun(tx: Transaction, unit: Unit): Promise<void> {
  // What was told before adds nothing new: it stays where its evidence is.
  const [where = partOf(unit)] = unit.added === 0 ? unit.known : [];
  await keepEvidence(tx, where, { ...unit.record, count: unit.added });
}

function unitOfVersion({ finding, traits }: Version): Unit {
  const occurrence = joinVersion(undefined, { finding, traits });
  return {
    fingerprint: finding.fingerprint,
    traits,
    span: spanOfOccurrence(occurrence),
    record: recordOfVersion(finding, occurrence),
    founder: finding.occurrence,
    known: new Set(),
    earlier: new Set(),
    added: 0,
  };
}

async function writeVersion(
  tx: Transaction,
  { version, unit }: { readonly version: Version; readonly unit: Unit },
  timeline: Timeline,
): Promise<void> {
  const { finding } = version;
  const key = occurrenceItem(finding.occurrence);
  const before = await tx.get(occurrenceKind, key);
  let after = joinVersion(before, version);
  const wasClosed = before?.part !== undefined && before.newest.isClosed;
  const closed = Number(after.newest.isClosed) - Number(wasClosed);
  if (finding.links?.closed) await recordClosed(tx, before, closed);
  else {
    unit.part = await link(tx, linkedOccurrence(after, unit), timeline);
    const part = before?.part ?? unit.part;
    after = { ...after, part };
    await keepEvidence(tx, part, { ...recordOfVersion(finding, after), count: unit.added, closed });
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  tx.put(occurrenceKind, key, after);
  tx.atLast(key);
}

function linkedOccurrence(after: Occurrence, unit: Unit): Linked {
  return {
    traits: after.traits ?? unit.traits,
    span: spanOfOccurrence(after),
    founder: unit.founder,
    belongsTo: [...(after.part === undefined ? [] : [after.part]), ...belongsTo(unit)],
  };
}

/** A closed version links nothing and counts nothing; it may only say that what was counted is over. */
async function recordClosed(
  tx: Transaction,
  before: Occurrence | undefined,
  closed: number,
): Promise<void> {
  if (before?.part === undefined || closed === 0) return;
  const counted = await tx.get(causeKind, causeItem(before.part, before.fingerprint));
  if (counted) await keepEvidence(tx, before.part, { ...counted, count: 0, closed });
}
