import { compareInstants, instantFromMilliseconds, parseInstant } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * The last moment of what ends on a day: the day ends at 24:00 UTC, wherever the author or the runner
 * is. A time in full means itself. Anything else is undefined.
 */
export function endOf(text: string): Instant | undefined {
  return parseInstant(DAY.test(text) ? `${text}T23:59:59.999999999Z` : text);
}

/** Over as soon as the last moment is gone. */
export function isOver(end: Instant, now: Instant): boolean {
  return compareInstants(now, end) > 0;
}

/** The end of the UTC day that comes so many days after this one. */
export function daysFrom(now: Instant, days: number): Instant {
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  const later = instantFromMilliseconds(today + days * DAY_MILLISECONDS);
  const end = later && endOf(later.slice(0, 10));
  if (!end) throw new RangeError(`${days} days after ${now} is no day of our calendar`);
  return end;
}

export function dayOf(at: Instant): string {
  return at.slice(0, 10);
}
