import type { Attack, KeyedFinding, Resource, Source } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import { higherSeverity } from '../finding/severity.ts';
import type { Severity } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import { bounded, canonicalText } from './canonical.ts';
import type { EvidenceLine } from './incident.ts';
import { itemKey, plainKind } from './item-kind.ts';
import type { Part } from './segments.ts';
import { compareTimes, highest, lowest, UNKNOWN_TIME } from './span.ts';

/**
 * What is kept of one cause under one part. Two records join into one: counts add, everything else
 * is a lowest, a highest or a union, so the order in which findings come does not matter. Its fields
 * and those within stand in one order, so equal records are equal as JSON too.
 */
export interface CauseRecord {
  readonly fingerprint: Key;
  readonly count: number;
  /** Of these, the occurrences whose newest version says that it is over. */
  readonly closed: number;
  readonly first: Instant;
  readonly last: Instant;
  readonly severity: Severity;
  /** Some version had a severity that nobody knows: such a cause is never noise. */
  readonly isUnrated: boolean;
  readonly display: KeyedFinding;
  readonly displayAt: Instant;
  readonly earliest: readonly EvidenceLine[];
  readonly latest: readonly EvidenceLine[];
  readonly source: Source;
  readonly products: readonly string[];
  readonly attack: readonly Attack[];
  readonly resources: readonly Resource[];
  readonly addresses: readonly Untrusted[];
}

export const causeKind = plainKind<CauseRecord>('cause');
export const causeItem = (part: Part, fingerprint: Key): string =>
  itemKey('cause', part, fingerprint);

const MAX_LINES = 5;
const MAX_ATTACK = 100;
const MAX_RESOURCES = 40;
const MAX_ADDRESSES = 50;
const DISPLAY_LIMITS = { text: 4000, list: 50 };
const RESOURCE_LIMITS = { text: 400, list: 50 };
const ATTACK_LIMITS = { text: Infinity, list: Infinity };

/** When it began, ended and was written, with stand-ins for what was not printed. */
export function timesOf(finding: KeyedFinding): {
  first: Instant;
  last: Instant;
  writtenAt: Instant;
} {
  const { firstSeenAt, lastSeenAt } = finding;
  const first = firstSeenAt ?? lastSeenAt ?? UNKNOWN_TIME;
  const last = lastSeenAt ?? first;
  const writtenAt = finding.links?.versionAt ?? last;
  // A provider that swaps the two must not make an interval that ends before it begins.
  return { first: lowest(first, last), last: highest(first, last), writtenAt };
}

/** The same cause, place and severity, told by another finding. */
export function recordLike(record: CauseRecord, finding: KeyedFinding): CauseRecord {
  const display = bounded(finding, DISPLAY_LIMITS);
  return { ...record, display, displayAt: timesOf(finding).writtenAt };
}

/** What one version of one occurrence says; counted by the caller. */
export function recordOf(finding: KeyedFinding): CauseRecord {
  const { first, last, writtenAt } = timesOf(finding);
  const { fingerprint, occurrence, severity, source } = finding;
  return {
    fingerprint,
    count: 0,
    closed: 0,
    first,
    last,
    severity,
    isUnrated: severity === 'unknown',
    display: bounded(finding, DISPLAY_LIMITS),
    displayAt: writtenAt,
    earliest: [{ at: first, occurrence }],
    latest: [{ at: last, occurrence }],
    source,
    products: finding.links ? [finding.links.product] : [],
    attack: union(bounded(finding.attack ?? [], ATTACK_LIMITS), MAX_ATTACK, canonicalText),
    resources: finding.resource ? [bounded(finding.resource, RESOURCE_LIMITS)] : [],
    addresses: union(finding.remoteAddresses ?? [], MAX_ADDRESSES, exactText),
  };
}

export function joinRecords(a: CauseRecord, b: CauseRecord): CauseRecord {
  const display = newerDisplay(a, b);
  return {
    fingerprint: a.fingerprint,
    count: a.count + b.count,
    closed: a.closed + b.closed,
    first: lowest(a.first, b.first),
    last: highest(a.last, b.last),
    severity: higherSeverity(a.severity, b.severity),
    isUnrated: a.isUnrated || b.isUnrated,
    display: display.display,
    displayAt: display.displayAt,
    earliest: earliestLines([...a.earliest, ...b.earliest]),
    latest: latestLines([...a.latest, ...b.latest]),
    source: a.source,
    products: joined(a.products, b.products, { max: MAX_ADDRESSES, textOf: String }),
    attack: joined(a.attack, b.attack, { max: MAX_ATTACK, textOf: canonicalText }),
    resources: joined(a.resources, b.resources, { max: MAX_RESOURCES, textOf: canonicalText }),
    addresses: joined(a.addresses, b.addresses, { max: MAX_ADDRESSES, textOf: exactText }),
  };
}

/** The text comes from the version written last; of two at one moment, the higher by content. */
function newerDisplay(a: CauseRecord, b: CauseRecord): CauseRecord {
  const order = compareTimes(a.displayAt, b.displayAt);
  if (order !== 0) return order > 0 ? a : b;
  if (a.display === b.display) return a;
  return canonicalText(a.display) >= canonicalText(b.display) ? a : b;
}

/** The lowest line an occurrence has, and of those the 5 lowest. */
export function earliestLines(lines: readonly EvidenceLine[]): EvidenceLine[] {
  return firstOfEach(lines.toSorted(compareLines));
}

export function latestLines(lines: readonly EvidenceLine[]): EvidenceLine[] {
  return firstOfEach(lines.toSorted((a, b) => compareLines(b, a)));
}

function firstOfEach(sorted: readonly EvidenceLine[]): EvidenceLine[] {
  const seen = new Map<Key, EvidenceLine>();
  for (const line of sorted) {
    if (!seen.has(line.occurrence)) seen.set(line.occurrence, line);
    if (seen.size === MAX_LINES) break;
  }
  return [...seen.values()];
}

export function compareLines(a: EvidenceLine, b: EvidenceLine): number {
  return (
    compareTimes(a.at, b.at) || (a.occurrence < b.occurrence ? -1 : +(a.occurrence > b.occurrence))
  );
}

/** The lowest of all values by their text: such a bound does not depend on the order either. */
export function union<T>(values: readonly T[], max: number, textOf: (value: T) => string): T[] {
  if (values.length < 2) return [...values];
  const byText = new Map(values.map((value) => [textOf(value), value]));
  const texts = [...byText.keys()].sort().slice(0, max);
  return texts.flatMap((text) => byText.get(text) ?? []);
}

/** For a list the list that it was last found to be a part of: a storm joins the same two for ever. */
const within = new WeakMap<object, object>();

/** The same union; nearly always `b` holds nothing that `a` has not, and then `a` stays as it is. */
function joined<T>(
  a: readonly T[],
  b: readonly T[],
  { max, textOf }: { readonly max: number; readonly textOf: (value: T) => string },
): readonly T[] {
  if (b.length === 0 || within.get(b) === a) return a;
  // A list that was read anew is another one, and nearly always equal.
  if (a.length === b.length && JSON.stringify(a) === JSON.stringify(b)) return a;
  // Texts in the order of their fields are quicker, and mostly the fields came in one order.
  const known = new Set(a.map((value) => JSON.stringify(value)));
  const isKnown = b.every((value) => known.has(JSON.stringify(value)));
  const all = isKnown ? a : union([...a, ...b], max, textOf);
  if (isKnown) within.set(b, a);
  return all;
}
