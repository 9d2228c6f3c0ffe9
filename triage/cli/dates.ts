import { parseInstant } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A day means its first moment in UTC; a time in full means itself; anything else is undefined. */
export function dayStart(text: string): Instant | undefined {
  return parseInstant(DAY.test(text) ? `${text}T00:00:00Z` : text);
}

/** A day means its last moment in UTC ("until the 31st" includes the 31st). */
export function dayEnd(text: string): Instant | undefined {
  return parseInstant(DAY.test(text) ? `${text}T23:59:59.999999999Z` : text);
}
