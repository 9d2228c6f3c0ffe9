import type { KeyedFinding } from '../finding/finding.ts';
import { keyOf } from '../finding/keys.ts';
import { canonicalText } from './canonical.ts';
import { recordOf, timesOf } from './cause-record.ts';
import { joinTraits } from './entities.ts';
import type { Traits } from './entities.ts';
import type { Occurrence } from './items.ts';
import { compareTimes, highest, joinSpans, linkSpan, lowest, spanOf } from './span.ts';
import type { Span } from './span.ts';

/*
 * What a provider updates comes in versions, in any order, some never. All that they say is joined;
 * a newer one does not replace an older one, or the incident would depend on which came last.
 */

export interface Version {
  readonly finding: KeyedFinding;
  readonly traits: Traits;
}

/** What all versions up to now say. A closed version says only that it is closed, and when. */
export function joinVersion(
  before: Occurrence | undefined,
  { finding, traits }: Version,
): Occurrence {
  const newest = newerOf(before?.newest, newestOf(finding));
  const base = { ...before, fingerprint: finding.fingerprint, newest };
  if (finding.links?.closed) return base;
  const { first, last } = timesOf(finding);
  const span = joinedSpan(before?.span, linkSpan(finding.firstSeenAt, finding.lastSeenAt));
  return {
    ...base,
    first: before?.first ? lowest(before.first, first) : first,
    last: before?.last ? highest(before.last, last) : last,
    traits: before?.traits ? joinTraits(before.traits, traits) : traits,
    ...(span && { span }),
  };
}

type Newest = Occurrence['newest'];

function newestOf(finding: KeyedFinding): Newest {
  return {
    at: timesOf(finding).writtenAt,
    content: keyOf([canonicalText(finding)]),
    isClosed: finding.links?.closed === true,
  };
}

function newerOf(a: Newest | undefined, b: Newest): Newest {
  if (!a) return b;
  const order = compareTimes(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return a.content >= b.content ? a : b;
}

function joinedSpan(
  before: Occurrence['span'],
  added: Span | undefined,
): Occurrence['span'] | undefined {
  if (!added) return before;
  const span = before ? joinSpans(spanOf(...before), added) : added;
  return [span.first, span.last];
}

export function spanOfOccurrence({ span }: Occurrence): Span | undefined {
  return span && spanOf(...span);
}

/** What a version adds to its cause's record: times are those of all versions together. */
export function recordOfVersion(
  finding: KeyedFinding,
  occurrence: Occurrence,
): ReturnType<typeof recordOf> {
  const record = recordOf(finding);
  const first = occurrence.first ?? record.first;
  const last = occurrence.last ?? record.last;
  return {
    ...record,
    first,
    last,
    earliest: [{ at: first, occurrence: finding.occurrence }],
    latest: [{ at: last, occurrence: finding.occurrence }],
  };
}
