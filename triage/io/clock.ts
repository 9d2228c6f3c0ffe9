import { instantFromMilliseconds } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';

/** The one place where the clock is read. */
export function now(): Instant {
  const at = instantFromMilliseconds(Date.now());
  if (at === undefined) throw new Error('the system clock gives no valid date');
  return at;
}
