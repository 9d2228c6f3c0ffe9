import type { KeyedFinding } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import { KEY_BYTES, writeKey } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import type { Network } from './addresses.ts';
import { AlertGroups } from './alert-groups.ts';
import type { AlertGroup } from './alert-groups.ts';
import { canonicalText } from './canonical.ts';
import type { CauseRecord } from './cause-record.ts';
import type { Traits } from './entities.ts';
import type { KeyAt } from './key-block.ts';
import { offsetOf } from './key-tree.ts';
import type { KeyRows } from './key-tree.ts';
import {
  belowMicroseconds,
  compareTimes,
  instantOf,
  isLinkable,
  isNear,
  microseconds,
  UNKNOWN_TIME,
} from './span.ts';
import type { Span } from './span.ts';

/**
 * Findings that never change (their provider gives them no id), gathered before they are written: a
 * million alerts come from a thousand causes, so what is equal is worked out once a run.
 */
export interface AlertRun {
  readonly traits: Traits;
  /** What all of it says; times, lines and text for display are those of its group's first. */
  readonly record: CauseRecord;
  /** Absent = no time that may link: then the run is this one finding. */
  readonly span: Span | undefined;
  /** Rows of the batch, in the order of time. */
  readonly rows: Uint32Array;
  /** The finding that was seen last. */
  readonly newest: KeyedFinding;
}

interface OpenRun {
  readonly traits: Traits;
  readonly record: CauseRecord;
  readonly first: Instant;
  readonly firstUs: number;
  /** Of `newest`. */
  lastUs: number;
  newest: KeyedFinding;
  /** From the row that was added last a chain leads back over all of them. */
  readonly firstAdded: number;
  lastAdded: number;
  count: number;
  /** Whether they were added in the order of time. */
  isInOrder: boolean;
}

/** Without an id of its provider, a version or a length in time, there is nothing that could change. */
export function isUnchanging({
  links,
  firstSeenAt,
  lastSeenAt = firstSeenAt,
}: KeyedFinding): boolean {
  const isUpdated = links?.versionAt !== undefined || links?.closed || links?.own?.length;
  return !isUpdated && (firstSeenAt ?? lastSeenAt) === lastSeenAt;
}

export class AlertBatch implements KeyRows {
  readonly #windowUs: number;
  readonly #capacity: number;
  /**
   * All that is kept of an alert, in columns: its key, its time in two numbers, and the row of its run
   * that was added before it. Texts and lists take four times the memory, and V8 moves them about.
   */
  readonly #keys: Buffer;
  readonly #us: Float64Array;
  readonly #below: Uint32Array;
  readonly #before: Uint32Array;
  #size = 0;
  /** Times of alerts that no such number holds; each is a run of its own. */
  readonly #oddTimes = new Map<number, Instant>();
  readonly #groups: AlertGroups<OpenRun>;
  readonly #cursor: { bytes: Buffer; at: number; offset: number };
  #single: AlertRun[] = [];
  #runCount = 0;

  constructor(settings: {
    readonly ownNetworks: readonly Network[];
    readonly windowUs: number;
    readonly capacity: number;
  }) {
    const { capacity } = settings;
    this.#windowUs = settings.windowUs;
    this.#capacity = capacity;
    this.#keys = Buffer.alloc(capacity * KEY_BYTES);
    this.#us = new Float64Array(capacity);
    this.#below = new Uint32Array(capacity);
    this.#before = new Uint32Array(capacity);
    this.#groups = new AlertGroups(settings.ownNetworks);
    this.#cursor = { bytes: this.#keys, at: 0, offset: 0 };
  }

  get isFull(): boolean {
    return this.#size >= this.#capacity;
  }

  get size(): number {
    return this.#size;
  }

  get runCount(): number {
    return this.#runCount;
  }

  *runs(): Generator<AlertRun> {
    for (const group of this.#groups.active) {
      for (const run of runsOf(group)) yield this.#closed(run);
    }
    yield* this.#single;
  }

  occurrence(row: number): Key {
    return this.#keys.toString('hex', row * KEY_BYTES, (row + 1) * KEY_BYTES);
  }

  keyAt(row: number): KeyAt {
    this.#cursor.at = row * KEY_BYTES;
    this.#cursor.offset = offsetOf(this.us(row));
    return this.#cursor;
  }

  compare(row: number, other: number): number {
    const [a, b] = [row * KEY_BYTES, other * KEY_BYTES];
    return (
      this.us(row) - this.us(other) ||
      this.#keys.compare(this.#keys, b, b + KEY_BYTES, a, a + KEY_BYTES)
    );
  }

  at(row: number): Instant {
    return this.#oddTimes.get(row) ?? instantOf(this.us(row), this.#below[row] ?? 0);
  }

  us(row: number): number {
    return this.#us[row] ?? 0;
  }

  add(finding: KeyedFinding): void {
    const row = this.#size;
    const at = timeOf(finding);
    const us = microseconds(at);
    if (!writeKey(finding.occurrence, this.#keys, row * KEY_BYTES)) {
      throw new TypeError('The key of an occurrence is not 32 hexadecimal digits');
    }
    this.#us[row] = us;
    this.#size += 1;
    const group = this.#groups.groupOf(finding);
    if (!isLinkable(us)) {
      this.#placeAlone(group, finding, row);
      return;
    }
    this.#below[row] = belowMicroseconds(at);
    const { run } = group;
    if (run && group.others.length === 0 && this.#extends(run, us)) this.#extend(run, finding, row);
    else this.#placeAmong(group, openRun(group, { finding, row, us }));
  }

  clear(): void {
    this.#groups.clear();
    this.#single = [];
    this.#oddTimes.clear();
    this.#size = 0;
    this.#runCount = 0;
  }

  #placeAlone({ traits, record }: AlertGroup<OpenRun>, finding: KeyedFinding, row: number): void {
    this.#oddTimes.set(row, timeOf(finding));
    const rows = Uint32Array.of(row);
    this.#single.push({ traits, record, span: undefined, rows, newest: finding });
    this.#runCount += 1;
  }

  /** Nearly always: the alert falls within the run, or soon after it; never on its ends. */
  #extends(run: OpenRun, us: number): boolean {
    return us > run.firstUs && us !== run.lastUs && us - run.lastUs < this.#windowUs;
  }

  #extend(run: OpenRun, finding: KeyedFinding, row: number): void {
    this.#before[row] = run.lastAdded;
    run.lastAdded = row;
    run.count += 1;
    const us = this.us(row);
    if (us > run.lastUs) {
      run.lastUs = us;
      run.newest = finding;
    } else run.isInOrder = false;
  }

  #placeAmong(group: AlertGroup<OpenRun>, added: OpenRun): void {
    const runs = runsOf(group);
    if (runs.length === 0) this.#groups.noteActive(group);
    const span = spanOfRun(added);
    const near = runs.filter((run) => isNear(spanOfRun(run), span, this.#windowUs));
    group.run = near.reduce((all, run) => this.#joined(all, run), added);
    group.others = runs.filter((run) => !near.includes(run));
    this.#runCount += 1 - near.length;
  }

  #joined(a: OpenRun, b: OpenRun): OpenRun {
    const [early, late] = compareTimes(a.first, b.first) <= 0 ? [a, b] : [b, a];
    this.#before[late.firstAdded] = early.lastAdded;
    return {
      ...early,
      lastUs: Math.max(a.lastUs, b.lastUs),
      newest: newestOf(a.newest, b.newest),
      lastAdded: late.lastAdded,
      count: a.count + b.count,
      isInOrder: early.isInOrder && late.isInOrder && early.lastUs <= late.firstUs,
    };
  }

  #closed(run: OpenRun): AlertRun {
    const { traits, record, newest } = run;
    return { traits, record, span: spanOfRun(run), rows: this.#rowsOf(run), newest };
  }

  #rowsOf({ count, lastAdded, isInOrder }: OpenRun): Uint32Array {
    const rows = new Uint32Array(count);
    let row = lastAdded;
    for (let index = count - 1; index >= 0; index -= 1) {
      rows[index] = row;
      row = this.#before[row] ?? 0;
    }
    return isInOrder ? rows : rows.sort((a, b) => this.us(a) - this.us(b));
  }
}

function timeOf({ firstSeenAt, lastSeenAt }: KeyedFinding): Instant {
  return firstSeenAt ?? lastSeenAt ?? UNKNOWN_TIME;
}

function openRun(
  { traits, record }: AlertGroup<OpenRun>,
  {
    finding,
    row,
    us,
  }: { readonly finding: KeyedFinding; readonly row: number; readonly us: number },
): OpenRun {
  return {
    traits,
    record,
    first: timeOf(finding),
    firstUs: us,
    lastUs: us,
    newest: finding,
    firstAdded: row,
    lastAdded: row,
    count: 1,
    isInOrder: true,
  };
}

function runsOf({ run, others }: AlertGroup<OpenRun>): readonly OpenRun[] {
  return run ? [run, ...others] : others;
}

function spanOfRun({ first, firstUs, lastUs, newest }: OpenRun): Span {
  return { first, last: timeOf(newest), firstUs, lastUs };
}

/** Of two alerts at one moment the one that is shown must not depend on which came first. */
function newestOf(a: KeyedFinding, b: KeyedFinding): KeyedFinding {
  const order = compareTimes(timeOf(a), timeOf(b));
  if (order !== 0) return order > 0 ? a : b;
  return canonicalText(a) >= canonicalText(b) ? a : b;
}
