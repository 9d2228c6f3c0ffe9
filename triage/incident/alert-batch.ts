import type { Attack, Finding } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import { severityRank } from '../finding/severity.ts';
import { traitsOf } from './entities.ts';
import type { Traits } from './entities.ts';
import type { Network } from './addresses.ts';
import { canonicalText } from './canonical.ts';
import { KEY_BYTES } from './key-block.ts';
import { compareTimes, isLinkable, isNear, microseconds, UNKNOWN_TIME } from './span.ts';
import type { Span } from './span.ts';

/**
 * Findings that never change (their provider gives them no id), gathered before they are written: a
 * million alerts come from a thousand causes, so what is equal is worked out once a run.
 */
export interface AlertRun {
  readonly traits: Traits;
  /** Absent = no time that may link: then the run is this one finding. */
  readonly span: Span | undefined;
  /** Rows of the batch. */
  readonly rows: readonly number[];
  /** The finding that was seen last. */
  readonly newest: Finding;
}

interface OpenRun extends Span {
  traits: Traits;
  first: Instant;
  last: Instant;
  firstUs: number;
  lastUs: number;
  rows: number[];
  newest: Finding;
}

interface Group {
  readonly traits: Traits;
  /** With more than the window between any two of them. */
  runs: OpenRun[];
}

/** Without an id of its provider, a version or a length in time, there is nothing that could change. */
export function isUnchanging({ links, firstSeenAt, lastSeenAt = firstSeenAt }: Finding): boolean {
  const isUpdated = links?.versionAt !== undefined || links?.closed || links?.own?.length;
  return !isUpdated && (firstSeenAt ?? lastSeenAt) === lastSeenAt;
}

export interface AlertRow {
  readonly key: Buffer;
  readonly at: Instant;
  readonly us: number;
}

const NO_ATTACK: readonly Attack[] = [];

/** Bounds what a site with very many distinct causes makes it remember. */
const MAX_REMEMBERED_TRAITS = 20_000;

export class AlertBatch {
  readonly #ownNetworks: readonly Network[];
  readonly #windowUs: number;
  readonly #capacity: number;
  readonly #keys: Buffer;
  readonly #at: Instant[] = [];
  readonly #us: Float64Array;
  readonly #traits = new Map<string, Traits>();
  readonly #attackTexts = new WeakMap<readonly Attack[], string>();
  #groups = new Map<string, Group>();
  #single: AlertRun[] = [];
  #runCount = 0;

  constructor(settings: {
    readonly ownNetworks: readonly Network[];
    readonly windowUs: number;
    readonly capacity: number;
  }) {
    this.#ownNetworks = settings.ownNetworks;
    this.#windowUs = settings.windowUs;
    this.#capacity = settings.capacity;
    this.#keys = Buffer.alloc(settings.capacity * KEY_BYTES);
    this.#us = new Float64Array(settings.capacity);
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
    for (const { runs } of this.#groups.values()) {
      for (const run of runs) yield { ...run, span: run };
    }
    yield* this.#single;
  }

  row(row: number): AlertRow {
    const key = this.#keys.subarray(row * KEY_BYTES, (row + 1) * KEY_BYTES);
    return { key, at: this.#at[row] ?? UNKNOWN_TIME, us: this.#us[row] ?? 0 };
  }

  us(row: number): number {
    return this.#us[row] ?? 0;
  }

  add(finding: Finding): void {
    const row = this.#at.length;
    const at = finding.firstSeenAt ?? finding.lastSeenAt ?? UNKNOWN_TIME;
    const us = microseconds(at);
    if (this.#keys.write(finding.occurrence, row * KEY_BYTES, 'hex') !== KEY_BYTES) {
      throw new TypeError('The key of an occurrence is not 32 hexadecimal digits');
    }
    this.#at.push(at);
    this.#us[row] = us;
    const signature = this.#signature(finding);
    if (isLinkable(us)) this.#place(finding, { signature, row, at, us });
    else this.#placeAlone(finding, signature, row);
  }

  clear(): void {
    this.#groups = new Map();
    this.#single = [];
    this.#at.length = 0;
    this.#runCount = 0;
  }

  #placeAlone(finding: Finding, signature: string, row: number): void {
    const traits = this.#traitsOf(finding, signature);
    this.#single.push({ traits, span: undefined, rows: [row], newest: finding });
    this.#runCount += 1;
  }

  #place(
    finding: Finding,
    { signature, row, at, us }: { signature: string; row: number; at: Instant; us: number },
  ): void {
    let group = this.#groups.get(signature);
    if (!group) {
      group = { traits: this.#traitsOf(finding, signature), runs: [] };
      this.#groups.set(signature, group);
    }
    const [only, another] = group.runs;
    if (only && !another && this.#extends(only, us)) extend(only, { finding, row, at, us });
    else this.#placeAmong(group, openRun(group.traits, finding, { row, at, us }));
  }

  /** Nearly always: the alert falls within the run, or soon after it; never on its ends. */
  #extends(run: OpenRun, us: number): boolean {
    return us > run.firstUs && us !== run.lastUs && us - run.lastUs < this.#windowUs;
  }

  #placeAmong(group: Group, added: OpenRun): void {
    const near = group.runs.filter((run) => isNear(run, added, this.#windowUs));
    const rest = group.runs.filter((run) => !near.includes(run));
    group.runs = [...rest, near.reduce(joinRuns, added)];
    this.#runCount += 1 - near.length;
  }

  #traitsOf(finding: Finding, signature: string): Traits {
    const known = this.#traits.get(signature);
    if (known) return known;
    if (this.#traits.size >= MAX_REMEMBERED_TRAITS) this.#traits.clear();
    const traits = traitsOf(finding, this.#ownNetworks);
    this.#traits.set(signature, traits);
    return traits;
  }

  /** Equal for two findings only if they differ in nothing but time, key and text for display. */
  #signature(finding: Finding): string {
    const { resource: at, remoteAddresses, links, attack = NO_ATTACK } = finding;
    let text = `${finding.fingerprint}${severityRank(finding.severity)}${links?.subject ?? ''}`;
    text += `\n${links?.product ?? ''}\n${this.#attackText(attack)}\n`;
    if (at) {
      text += `${field(at.pod)}${field(at.containerId)}${field(at.podUid)}${field(at.namespace)}`;
      text += `${field(at.workload)}${field(at.cluster)}${field(at.container)}${field(at.image)}`;
      text += `${field(at.imageDigest)}${field(at.node)}${field(at.instanceId)}`;
      text += `${field(at.account)}${field(at.region)}${field(at.principal)}`;
      text += `${field(at.roleSession)}${field(at.accessKeyId)}`;
    }
    if (remoteAddresses) text += JSON.stringify(remoteAddresses);
    if (links?.names) text += JSON.stringify(links.names);
    return text;
  }

  #attackText(attack: readonly Attack[]): string {
    const known = this.#attackTexts.get(attack);
    if (known !== undefined) return known;
    const text = JSON.stringify(attack);
    this.#attackTexts.set(attack, text);
    return text;
  }
}

/** With its length, so that no text can pretend to be two. */
function field(value: unknown): string {
  const text = value as string | undefined;
  return text === undefined ? '-' : `${text.length}:${text}`;
}

function openRun(
  traits: Traits,
  finding: Finding,
  { row, at, us }: { readonly row: number; readonly at: Instant; readonly us: number },
): OpenRun {
  return { traits, first: at, last: at, firstUs: us, lastUs: us, rows: [row], newest: finding };
}

function extend(
  run: OpenRun,
  { finding, row, at, us }: { finding: Finding; row: number; at: Instant; us: number },
): void {
  run.rows.push(row);
  if (us < run.lastUs) return;
  run.last = at;
  run.lastUs = us;
  run.newest = finding;
}

/** Of two alerts at one moment the one that is shown must not depend on which came first. */
function newestOf(a: OpenRun, b: OpenRun): Finding {
  const order =
    compareTimes(a.last, b.last) || (canonicalText(a.newest) >= canonicalText(b.newest) ? 1 : -1);
  return order > 0 ? a.newest : b.newest;
}

function joinRuns(a: OpenRun, b: OpenRun): OpenRun {
  const [early, late] = [
    compareTimes(a.first, b.first) <= 0 ? a : b,
    compareTimes(a.last, b.last) >= 0 ? a : b,
  ];
  const rows = a.rows.length >= b.rows.length ? a.rows : b.rows;
  for (const row of rows === a.rows ? b.rows : a.rows) rows.push(row);
  return {
    traits: a.traits,
    first: early.first,
    firstUs: early.firstUs,
    last: late.last,
    lastUs: late.lastUs,
    rows,
    newest: newestOf(a, b),
  };
}
