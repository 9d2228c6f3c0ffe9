import { epochNanoseconds } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';

const HOUR = 3_600_000_000_000n;
/** Clocks of two machines differ; by more than this a date is wrong. */
const CLOCK_DIFFERENCE = HOUR;

/** Why a report's date is not good enough, in words; undefined where it is, or nobody asks. */
export function ageFault(
  createdAt: Instant | undefined,
  maxAgeHours: number | undefined,
  now: Instant,
): string | undefined {
  if (maxAgeHours === undefined) return undefined;
  if (createdAt === undefined) {
    return 'A report does not say when it was made, and the policy asks for its age. Use a scanner or a format that writes the time.';
  }
  const age = epochNanoseconds(now) - epochNanoseconds(createdAt);
  if (age < -CLOCK_DIFFERENCE) {
    return `A report is dated in the future (${createdAt}), so its age cannot be told. Check the clock of the machine that made it.`;
  }
  if (age <= BigInt(Math.round(maxAgeHours * 3600)) * 1_000_000_000n) return undefined;
  return `A report is too old: it was made ${createdAt}, ${age / HOUR} hours ago, and the policy allows ${maxAgeHours}. Scan again.`;
}
