import type { KeyedFinding } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import type { Network } from './addresses.ts';
import { AlertGroups } from './alert-groups.ts';
import type { AlertGroup } from './alert-groups.ts';
import { AlertRows } from './alert-rows.ts';
import { canonicalText } from './canonical.ts';
import type { CauseRecord } from './cause-record.ts';
import type { Traits } from './entities.ts';
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
  /** From the row that was added last a chain leads back over all of them, by the notes of the rows. */
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

export class AlertBatch {
  readonly #windowUs: number;
  readonly rows: AlertRows;
  readonly #groups: AlertGroups<OpenRun>;
  #single: AlertRun[] = [];
  #runCount = 0;

  constructor(settings: {
    readonly ownNetworks: readonly Network[];
    readonly windowUs: number;
    readonly capacity: number;
  }) {
    this.#windowUs = settings.windowUs;
    this.rows = new AlertRows(settings.capacity);
    this.#groups = new AlertGroups(settings.ownNetworks);
  }

  get runCount(): number {
    return this.#runCount;
  }

  /**
   * Once: whoever writes them takes the notes of their rows for something else. All at once, because
   * to follow their chains in turn is quick while nothing else comes between.
   */
  runs(): AlertRun[] {
    const runs: AlertRun[] = [];
    for (const group of together(this.#groups.active)) {
      for (const run of runsOf(group)) runs.push(this.#closed(run));
    }
    return runs.concat(this.#single);
  }

  add(finding: KeyedFinding): void {
    const at = timeOf(finding);
    const us = microseconds(at);
    const row = this.rows.add(finding.occurrence, at, us);
    const group = this.#groups.groupOf(finding);
    if (!isLinkable(us)) {
      this.#placeAlone(group, finding, row);
      return;
    }
    const { run } = group;
    if (run && group.others.length === 0 && this.#extends(run, us)) this.#extend(run, finding, row);
    else this.#placeAmong(group, openRun(group, { finding, row, us }));
  }

  clear(): void {
    this.#groups.clear();
    this.#single = [];
    this.rows.clear();
    this.#runCount = 0;
  }

  #placeAlone({ traits, record }: AlertGroup<OpenRun>, finding: KeyedFinding, row: number): void {
    const rows = Uint32Array.of(row);
    this.#single.push({ traits, record, span: undefined, rows, newest: finding });
    this.#runCount += 1;
  }

  /** Nearly always: the alert falls within the run, or soon after it; never on its ends. */
  #extends(run: OpenRun, us: number): boolean {
    return us > run.firstUs && us !== run.lastUs && us - run.lastUs < this.#windowUs;
  }

  #extend(run: OpenRun, finding: KeyedFinding, row: number): void {
    this.rows.note(row, run.lastAdded);
    run.lastAdded = row;
    run.count += 1;
    const us = this.rows.us(row);
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
    this.rows.note(late.firstAdded, early.lastAdded);
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
      row = this.rows.noteAt(row);
    }
    return isInOrder ? rows : rows.sort((a, b) => this.rows.us(a) - this.rows.us(b));
  }
}

/**
 * Those of one cause write the same block of keys, those of one place the same timelines. Where only a
 * part of a batch is written at once, each should be written with one part.
 */
function* together(groups: readonly AlertGroup<OpenRun>[]): Generator<AlertGroup<OpenRun>> {
  const byCause = Map.groupBy(groups, ({ fingerprint }) => fingerprint);
  const byPlace = groups.toSorted((a, b) => compareTexts(placeOf(a), placeOf(b)));
  for (const { fingerprint } of byPlace) {
    yield* byCause.get(fingerprint) ?? [];
    byCause.delete(fingerprint);
  }
}

function placeOf({ traits }: AlertGroup<OpenRun>): string {
  return traits.entities[0]?.key ?? '';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : +(a > b);
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
