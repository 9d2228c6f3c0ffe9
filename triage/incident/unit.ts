import type { Key } from '../finding/keys.ts';
import type { AlertBatch, AlertRun } from './alert-batch.ts';
import { earliestLines, latestLines, recordOf } from './cause-record.ts';
import type { CauseRecord } from './cause-record.ts';
import type { Traits } from './entities.ts';
import type { EvidenceLine } from './incident.ts';
import { keyText } from './key-block.ts';
import type { KeyAt } from './key-block.ts';
import { leafAt, placeInTime, SLOT_US } from './key-tree.ts';
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

const SORTED_ENDS = 5;

export function unitOfRun(batch: AlertBatch, run: AlertRun): Unit {
  const record = recordOf(run.newest);
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
    const occurrence = keyText(batch.key(number));
    seen.add(occurrence);
    lines.push({ at: batch.at(number), occurrence });
  }
  return lines;
}

/** The blocks in which a run's keys are likely to stand, to load them all in one round. */
export function blocksOfRun(batch: AlertBatch, run: AlertRun): ItemKey[] {
  const { fingerprint } = run.newest;
  const ends = [run.rows.at(0), run.rows.at(-1)].flatMap((row) => row ?? []);
  return ends.map((row) => placeInTime(fingerprint, batch.us(row)).base);
}

/** Looks up every key of a run; what nobody counted is to be counted by this unit. */
export async function addKeys(
  tx: Transaction,
  unit: Unit,
  run: { readonly rows: readonly number[]; readonly batch: AlertBatch },
  additions: KeyAdditions<Unit>,
): Promise<void> {
  const finder = new LeafFinder(tx, unit.fingerprint);
  for (const row of run.rows) {
    const key = run.batch.key(row);
    const leaf = finder.known(run.batch.us(row)) ?? (await finder.find(run.batch.us(row), key));
    const part = additions.add(leaf, key, unit);
    if (part !== undefined) unit.known.add(part);
  }
}

/** For `KeyAdditions.count`. */
export function noteCount(unit: Unit, before: Unit | undefined): void {
  if (before === undefined) unit.added += 1;
  else if (before !== unit) unit.earlier.add(before);
}

/** Remembers the block of the last hour: alerts of one cause come in the order of time. */
class LeafFinder {
  readonly #tx: Transaction;
  readonly #fingerprint: Key;
  #slotUs = Number.NaN;
  #leaf: Leaf | undefined;

  constructor(tx: Transaction, fingerprint: Key) {
    this.#tx = tx;
    this.#fingerprint = fingerprint;
  }

  known(us: number): Leaf | undefined {
    return us >= this.#slotUs && us < this.#slotUs + SLOT_US ? this.#leaf : undefined;
  }

  async find(us: number, key: KeyAt): Promise<Leaf> {
    const place = placeInTime(this.#fingerprint, us);
    const found = await leafAt(this.#tx, place, keyText(key));
    // Below the slots the key itself decides, so only a leaf above them is worth remembering.
    const isOfSlot = found.key.length <= place.base.length + 2;
    this.#leaf = isOfSlot ? found : undefined;
    this.#slotUs = isOfSlot ? Math.floor(us / SLOT_US) * SLOT_US : Number.NaN;
    return found;
  }
}
