import type { Finding } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import type { Network } from './addresses.ts';
import { AlertGroups } from './alert-groups.ts';
import type { AlertGroup } from './alert-groups.ts';
import { canonicalText } from './canonical.ts';
import type { CauseRecord } from './cause-record.ts';
import type { Traits } from './entities.ts';
import { KEY_BYTES, writeKey } from './key-block.ts';
import { compareTimes, isLinkable, isNear, microseconds, UNKNOWN_TIME } from './span.ts';
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
  /** Rows of the batch. */
  readonly rows: readonly number[];
  /** The finding that was seen last. */
  readonly newest: Finding;
}

interface OpenRun extends Span {
  traits: Traits;
  record: CauseRecord;
  first: Instant;
  last: Instant;
  firstUs: number;
  lastUs: number;
  rows: number[];
  newest: Finding;
}

/** Without an id of its provider, a version or a length in time, there is nothing that could change. */
export function isUnchanging({ links, firstSeenAt, lastSeenAt = firstSeenAt }: Finding): boolean {
  const isUpdated = links?.versionAt !== undefined || links?.closed || links?.own?.length;
  return !isUpdated && (firstSeenAt ?? lastSeenAt) === lastSeenAt;
}

interface Row {
  readonly finding: Finding;
  readonly row: number;
  readonly at: Instant;
  readonly us: number;
}

export class AlertBatch {
  readonly #windowUs: number;
  readonly #capacity: number;
  /** The keys of all rows, one behind the other. */
  readonly keys: Buffer;
  readonly #at: Instant[] = [];
  readonly #us: Float64Array;
  readonly #groups: AlertGroups<OpenRun>;
  #single: AlertRun[] = [];
  #runCount = 0;

  constructor(settings: {
    readonly ownNetworks: readonly Network[];
    readonly windowUs: number;
    readonly capacity: number;
  }) {
    this.#windowUs = settings.windowUs;
    this.#capacity = settings.capacity;
    this.keys = Buffer.alloc(settings.capacity * KEY_BYTES);
    this.#us = new Float64Array(settings.capacity);
    this.#groups = new AlertGroups(settings.ownNetworks);
  }

  get isFull(): boolean {
    return this.#at.length >= this.#capacity;
  }

  get size(): number {
    return this.#at.length;
  }

  get runCount(): number {
    return this.#runCount;
  }

  *runs(): Generator<AlertRun> {
    for (const { runs } of this.#groups.active) {
      for (const run of runs) yield { ...run, span: run };
    }
    yield* this.#single;
  }

  occurrence(row: number): Key {
    return this.keys.toString('hex', row * KEY_BYTES, (row + 1) * KEY_BYTES);
  }

  at(row: number): Instant {
    return this.#at[row] ?? UNKNOWN_TIME;
  }

  us(row: number): number {
    return this.#us[row] ?? 0;
  }

  add(finding: Finding): void {
    const row = this.#at.length;
    const at = finding.firstSeenAt ?? finding.lastSeenAt ?? UNKNOWN_TIME;
    const us = microseconds(at);
    if (!writeKey(finding.occurrence, this.keys, row * KEY_BYTES)) {
      throw new TypeError('The key of an occurrence is not 32 hexadecimal digits');
    }
    this.#at.push(at);
    this.#us[row] = us;
    const group = this.#groups.groupOf(finding);
    if (isLinkable(us)) this.#place(group, { finding, row, at, us });
    else this.#placeAlone(group, finding, row);
  }

  clear(): void {
    this.#groups.clear();
    this.#single = [];
    this.#at.length = 0;
    this.#runCount = 0;
  }

  #placeAlone({ traits, record }: AlertGroup<OpenRun>, finding: Finding, row: number): void {
    this.#single.push({ traits, record, span: undefined, rows: [row], newest: finding });
    this.#runCount += 1;
  }

  #place(group: AlertGroup<OpenRun>, row: Row): void {
    const { runs } = group;
    const [run] = runs;
    if (runs.length === 1 && run && this.#extends(run, row.us)) extend(run, row);
    else this.#placeAmong(group, openRun(group, row));
  }

  /** Nearly always: the alert falls within the run, or soon after it; never on its ends. */
  #extends(run: OpenRun, us: number): boolean {
    return us > run.firstUs && us !== run.lastUs && us - run.lastUs < this.#windowUs;
  }

  #placeAmong(group: AlertGroup<OpenRun>, added: OpenRun): void {
    if (group.runs.length === 0) this.#groups.noteActive(group);
    const near = group.runs.filter((run) => isNear(run, added, this.#windowUs));
    const rest = group.runs.filter((run) => !near.includes(run));
    group.runs = [...rest, near.reduce(joinRuns, added)];
    this.#runCount += 1 - near.length;
  }
}

function openRun({ traits, record }: AlertGroup<OpenRun>, { finding, row, at, us }: Row): OpenRun {
  const span = { first: at, last: at, firstUs: us, lastUs: us };
  return { traits, record, ...span, rows: [row], newest: finding };
}

function extend(run: OpenRun, { finding, row, at, us }: Row): void {
  run.rows.push(row);
  if (us < run.lastUs) return;
  run.last = at;
  run.lastUs = us;
  run.newest = finding;
}

function joinRuns(a: OpenRun, b: OpenRun): OpenRun {
  const early = compareTimes(a.first, b.first) <= 0 ? a : b;
  const late = compareTimes(a.last, b.last) >= 0 ? a : b;
  const [rows, others] = a.rows.length >= b.rows.length ? [a.rows, b.rows] : [b.rows, a.rows];
  for (const row of others) rows.push(row);
  return {
    traits: a.traits,
    record: a.record,
    first: early.first,
    firstUs: early.firstUs,
    last: late.last,
    lastUs: late.lastUs,
    rows,
    newest: newestOf(a, b),
  };
}

/** Of two alerts at one moment the one that is shown must not depend on which came first. */
function newestOf(a: OpenRun, b: OpenRun): Finding {
  const order = compareTimes(a.last, b.last);
  if (order !== 0) return order > 0 ? a.newest : b.newest;
  return canonicalText(a.newest) >= canonicalText(b.newest) ? a.newest : b.newest;
}
