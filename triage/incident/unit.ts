import type { Key } from '../finding/keys.ts';
import type { AlertRun } from './alert-batch.ts';
import type { AlertRows } from './alert-rows.ts';
import { earliestLines, latestLines, recordLike } from './cause-record.ts';
import type { CauseRecord } from './cause-record.ts';
import type { Traits } from './entities.ts';
import type { EvidenceLine } from './incident.ts';
import { blockInTime, blockOutOfTime, HOUR_US, SLOT_US } from './key-tree.ts';
import type { KeyAdditions, KeyOwner } from './key-tree.ts';
import type { Part } from './segments.ts';
import type { Span } from './span.ts';
import type { ItemKey } from './store.ts';
import type { Transaction } from './transaction.ts';

/** What is linked and recorded in one piece: a run of alerts, or all versions of one finding. */
export interface Unit extends KeyOwner {
  readonly fingerprint: Key;
  readonly traits: Traits;
  readonly span: Span | undefined;
  /** What it says, without counts. */
  readonly record: CauseRecord;
  /** Names the part that it founds, where it is linked to none. */
  readonly founder: Key;
  /** Parts under which some of it was counted before. */
  readonly known: Set<Part>;
  /** Units of this batch that counted some of it. */
  readonly earlier: Set<Unit>;
  /** Occurrences that nobody counted before. */
  added: number;
  part?: Part;
}

/** Parts that it belongs to already, as far as they are known by now. */
export function belongsTo({ known, earlier }: Unit): Part[] {
  return [...known, ...[...earlier].flatMap(({ part }) => part ?? [])];
}

const SORTED_ENDS = 5;

export function unitOfRun(alerts: AlertRows, run: AlertRun): Unit {
  const record = recordLike(run.record, run.newest);
  const last = run.rows.length - 1;
  const earliest = earliestLines(linesFrom(alerts, last, (index) => run.rows[index]));
  const latest = latestLines(linesFrom(alerts, last, (index) => run.rows[last - index]));
  return {
    fingerprint: record.fingerprint,
    traits: run.traits,
    span: run.span,
    record: {
      ...record,
      first: earliest[0]?.at ?? record.first,
      last: latest[0]?.at ?? record.last,
      earliest,
      latest,
    },
    founder: earliest[0]?.occurrence ?? run.newest.occurrence,
    known: new Set(),
    earlier: new Set(),
    added: 0,
  };
}

/** Lines from one end: five occurrences, and all that lie within the same microsecond as the fifth. */
function linesFrom(
  alerts: AlertRows,
  last: number,
  rowAt: (index: number) => number | undefined,
): EvidenceLine[] {
  const lines: EvidenceLine[] = [];
  const seen = new Set<Key>();
  let lastUs = Number.NaN;
  for (let index = 0; index <= last; index += 1) {
    const row = rowAt(index) ?? 0;
    const us = alerts.us(row);
    if (seen.size >= SORTED_ENDS && us !== lastUs) break;
    lastUs = us;
    const occurrence = alerts.occurrence(row);
    seen.add(occurrence);
    lines.push({ at: alerts.at(row), occurrence });
  }
  return lines;
}

/** The blocks in which a run's keys are likely to stand, to load them all in one round. */
export function blocksOfRun(alerts: AlertRows, run: AlertRun): ItemKey[] {
  const { fingerprint } = run.newest;
  const ends = [run.rows.at(0), run.rows.at(-1)].flatMap((row) => row ?? []);
  return ends.map((row) => blockInTime(fingerprint, alerts.us(row)));
}

/** Looks up the keys of a run; what nobody counted is to be counted by this unit. */
export async function addKeys(
  tx: Transaction,
  unit: Unit,
  { rows, alerts }: { readonly rows: Uint32Array; readonly alerts: AlertRows },
  additions: KeyAdditions<Unit>,
): Promise<void> {
  let from = 0;
  while (from < rows.length) {
    const row = rows[from] ?? 0;
    const us = alerts.us(row);
    const base = blockInTime(unit.fingerprint, us);
    const leaf = await additions.leafAt(tx, base, row);
    const length = lengthOf(leaf.key, base);
    const endUs = length === 0 ? us : Math.floor(us / length) * length + length;
    const to = firstFrom(endUs, { rows, alerts, after: from });
    for (const part of additions.add(leaf, rows.subarray(from, to), unit)) unit.known.add(part);
    from = to;
  }
}

/** The first place after this one whose row is not before that time. */
function firstFrom(
  us: number,
  {
    rows,
    alerts,
    after,
  }: { readonly rows: Uint32Array; readonly alerts: AlertRows; readonly after: number },
): number {
  let [low, high] = [after + 1, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (alerts.us(rows[middle] ?? 0) < us) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much time a block holds all keys of: none where they are divided by their digits. */
function lengthOf(leaf: ItemKey, base: ItemKey): number {
  if (leaf === base) return HOUR_US;
  return leaf.length <= base.length + 2 ? SLOT_US : 0;
}

/** The same for a version; a row for each. */
export async function addVersionKey(
  tx: Transaction,
  { unit, row }: { readonly unit: Unit; readonly row: number },
  additions: KeyAdditions<Unit>,
): Promise<void> {
  const leaf = await additions.leafAt(tx, blockOutOfTime(unit.fingerprint), row);
  for (const part of additions.add(leaf, [row], unit)) unit.known.add(part);
}

/** For `KeyAdditions.count`. */
export function noteCount(unit: Unit, before: Unit | undefined): void {
  if (before === undefined) unit.added += 1;
  else if (before !== unit) unit.earlier.add(before);
}
