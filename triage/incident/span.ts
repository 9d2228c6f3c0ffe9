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

/** No time begins with a dash, so the first one is looked up. */
const memo = { hour: '-', us: 0 };
/** By how many of the first six digits of a fraction are printed. */
const MICROSECONDS_A_UNIT = [0, 100_000, 10_000, 1000, 100, 10, 1];

/** Whole microseconds since 1970. Written by hand: it runs for every alert. */
export function microseconds(at: Instant): number {
  if (!at.startsWith(memo.hour)) {
    memo.hour = at.slice(0, 13);
    memo.us = Date.parse(`${memo.hour}:00:00Z`) * 1000;
  }
  const seconds = (digit(at, 14) * 10 + digit(at, 15)) * 60 + digit(at, 17) * 10 + digit(at, 18);
  let fraction = 0;
  const end = Math.min(at.length - 1, 26);
  for (let index = 20; index < end; index += 1) fraction = fraction * 10 + digit(at, index);
  const us = end > 20 ? fraction * (MICROSECONDS_A_UNIT[end - 20] ?? 0) : 0;
  return memo.us + seconds * 1_000_000 + us;
}

const MILLION = 1_000_000;
const MINUTE_US = 60 * MILLION;
/** The texts that are wanted of a batch lie close together, and a date is costly to spell. */
const lastMinute = { minute: Number.NaN, text: '' };

/**
 * What `microseconds` leaves out: how many digits the fraction has (in millions), and those after the
 * sixth. A batch keeps two numbers an alert, not a text; `instantOf` gives the text back.
 */
export function belowMicroseconds(at: Instant): number {
  let rest = 0;
  for (let index = 26; index < at.length - 1; index += 1) rest = rest * 10 + digit(at, index);
  return Math.max(0, at.length - 21) * MILLION + rest;
}

/** The time as it was printed, of its `microseconds` and `belowMicroseconds`. */
export function instantOf(us: number, below: number): Instant {
  const minute = Math.floor(us / MINUTE_US);
  if (minute !== lastMinute.minute) {
    lastMinute.text = new Date(minute * 60_000).toISOString().slice(0, 17);
    lastMinute.minute = minute;
  }
  const seconds = Math.floor((us - minute * MINUTE_US) / MILLION);
  const digits = Math.floor(below / MILLION);
  const whole = `${lastMinute.text}${seconds < 10 ? '0' : ''}${seconds}`;
  if (digits === 0) return `${whole}Z` as Instant;
  const six = String(us % MILLION).padStart(6, '0');
  const rest = digits > 6 ? String(below % MILLION).padStart(digits - 6, '0') : '';
  return `${whole}.${`${six}${rest}`.slice(0, digits)}Z` as Instant;
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
