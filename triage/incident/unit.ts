import type { Key } from '../finding/keys.ts';
import type { AlertBatch, AlertRun } from './alert-batch.ts';
import { earliestLines, latestLines, recordLike } from './cause-record.ts';
import type { CauseRecord } from './cause-record.ts';
import type { Traits } from './entities.ts';
import type { EvidenceLine } from './incident.ts';
import { KEY_BYTES } from './key-block.ts';
import { blockInTime, leafAt, offsetOf, SLOT_US } from './key-tree.ts';
import type { KeyAdditions, KeyOwner, Leaf } from './key-tree.ts';
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

export function unitOfRun(batch: AlertBatch, run: AlertRun): Unit {
  const record = recordLike(run.record, run.newest);
  const rows = inOrder(run.rows, batch);
  const lines = { low: linesFrom(rows, batch), high: linesFrom(rows.toReversed(), batch) };
  const earliest = earliestLines(lines.low);
  const latest = latestLines(lines.high);
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

function inOrder(rows: readonly number[], batch: AlertBatch): readonly number[] {
  const isSorted = rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || batch.us(before) <= batch.us(row);
  });
  return isSorted ? rows : rows.toSorted((a, b) => batch.us(a) - batch.us(b));
}

/** Lines from one end: five occurrences, and all that lie within the same microsecond as the fifth. */
function linesFrom(rows: readonly number[], batch: AlertBatch): EvidenceLine[] {
  const lines: EvidenceLine[] = [];
  const seen = new Set<Key>();
  let lastUs = Number.NaN;
  for (const number of rows) {
    const us = batch.us(number);
    if (seen.size >= SORTED_ENDS && us !== lastUs) break;
    lastUs = us;
    const occurrence = batch.occurrence(number);
    seen.add(occurrence);
    lines.push({ at: batch.at(number), occurrence });
  }
  return lines;
}

/** The blocks in which a run's keys are likely to stand, to load them all in one round. */
export function blocksOfRun(batch: AlertBatch, run: AlertRun): ItemKey[] {
  const { fingerprint } = run.newest;
  const ends = [run.rows.at(0), run.rows.at(-1)].flatMap((row) => row ?? []);
  return ends.map((row) => blockInTime(fingerprint, batch.us(row)));
}

/** Looks up every key of a run; what nobody counted is to be counted by this unit. */
export async function addKeys(
  tx: Transaction,
  unit: Unit,
  { rows, batch }: { readonly rows: readonly number[]; readonly batch: AlertBatch },
  additions: KeyAdditions<Unit>,
): Promise<void> {
  let leaf: (Leaf & { readonly fromUs: number }) | undefined;
  for (const row of rows) {
    const us = batch.us(row);
    const key = { bytes: batch.keys, at: row * KEY_BYTES, offset: offsetOf(us), owner: unit };
    // One block holds a slot at least, but for those that are divided by the digits of the key.
    if (!leaf || us < leaf.fromUs || us >= leaf.fromUs + SLOT_US) {
      const base = blockInTime(unit.fingerprint, us);
      const found = await leafAt(tx, base, key);
      const isOfSlot = found.key.length <= base.length + 2;
      leaf = { ...found, fromUs: isOfSlot ? Math.floor(us / SLOT_US) * SLOT_US : Infinity };
    }
    const part = additions.add(leaf, key);
    if (part !== undefined) unit.known.add(part);
  }
}

/** For `KeyAdditions.count`. */
export function noteCount(unit: Unit, before: Unit | undefined): void {
  if (before === undefined) unit.added += 1;
  else if (before !== unit) unit.earlier.add(before);
}
