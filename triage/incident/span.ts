import { compareInstants } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';

/** Stands for "no time was printed". Such a finding is linked by names only, never by time. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00Z' as Instant;

/** A stretch of event time, with whole microseconds beside the exact text for quick comparing. */
export interface Span {
  readonly first: Instant;
  readonly last: Instant;
  readonly firstUs: number;
  readonly lastUs: number;
}

/**
 * Times that may link. A clock at its zero (1970, or Go's year 1) says nothing, and a year 9999
 * would spread one finding over tens of thousands of items.
 */
const LINKABLE_FROM_US = Date.parse('1971-01-01T00:00:00Z') * 1000;
const LINKABLE_TO_US = Date.parse('2200-01-01T00:00:00Z') * 1000;

const memo = { hour: '', us: 0 };

/** Whole microseconds since 1970. Written by hand: it runs for every alert. */
export function microseconds(at: Instant): number {
  const hour = at.slice(0, 13);
  if (hour !== memo.hour) {
    memo.us = Date.parse(`${hour}:00:00Z`) * 1000;
    memo.hour = hour;
  }
  const seconds = (digit(at, 14) * 10 + digit(at, 15)) * 60 + digit(at, 17) * 10 + digit(at, 18);
  let us = 0;
  let unit = 100_000;
  const end = Math.min(at.length - 1, 26);
  for (let index = 20; index < end; index += 1) {
    us += digit(at, index) * unit;
    unit /= 10;
  }
  return memo.us + seconds * 1_000_000 + us;
}

function digit(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

/** The span over which a finding may be linked; undefined where neither end is a usable time. */
export function linkSpan(first: Instant | undefined, last: Instant | undefined): Span | undefined {
  const ends = [first, last].filter((at) => at !== undefined).map((at) => pointSpan(at));
  const usable = ends.filter((end) => isLinkable(end.firstUs));
  return usable.reduce<Span | undefined>(
    (sum, end) => (sum ? joinSpans(sum, end) : end),
    undefined,
  );
}

export function pointSpan(at: Instant): Span {
  const us = microseconds(at);
  return { first: at, last: at, firstUs: us, lastUs: us };
}

export function isLinkable(us: number): boolean {
  return us >= LINKABLE_FROM_US && us < LINKABLE_TO_US;
}

export function spanOf(first: Instant, last: Instant): Span {
  return { first, last, firstUs: microseconds(first), lastUs: microseconds(last) };
}

export function joinSpans(a: Span, b: Span): Span {
  return spanOf(lowest(a.first, b.first), highest(a.last, b.last));
}

/** Total order: by moment, then by text (`…05Z` and `…05.0Z` are the same moment). */
export function compareTimes(a: Instant, b: Instant): number {
  // Of equal length they have equally many digits, and texts compare without being cut.
  const order = a.length === b.length ? 0 : compareInstants(a, b);
  return order || (a < b ? -1 : a > b ? 1 : 0);
}

export function lowest(a: Instant, b: Instant): Instant {
  return compareTimes(a, b) <= 0 ? a : b;
}

export function highest(a: Instant, b: Instant): Instant {
  return compareTimes(a, b) >= 0 ? a : b;
}

/** At most `windowUs` between them (nothing where they overlap), exact to the last printed digit. */
export function isNear(a: Span, b: Span, windowUs: number): boolean {
  return a.firstUs <= b.firstUs ? follows(a, b, windowUs) : follows(b, a, windowUs);
}

function follows(early: Span, late: Span, windowUs: number): boolean {
  const gap = late.firstUs - early.lastUs;
  if (gap !== windowUs) return gap < windowUs;
  return belowMicrosecond(late.first) <= belowMicrosecond(early.last);
}

function belowMicrosecond(at: Instant): string {
  return at.slice(26, -1).padEnd(6, '0');
}
