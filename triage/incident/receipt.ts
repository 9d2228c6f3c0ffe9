import type { Finding } from '../finding/finding.ts';
import { compareInstants, epochNanoseconds } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';

const SECOND = 1_000_000_000n;
/** GuardDuty's updates come six hours late by default, Security Hub's copies later still. */
const MOST_BEHIND = 24n * 3600n * SECOND;
/** What clocks that are set at all differ by. */
const MOST_AHEAD = 300n * SECOND;

/**
 * A finding that came live, with a last seen that can be true: one that lies more than 24 hours before
 * or 5 minutes after its receipt is the receipt. Otherwise whoever sets a sensor's clock decides what
 * its alert is linked to, and a future time keeps an incident from ever being closed.
 *
 * First seen is cut to it only where it is later. The keys stay those of the times as printed, so that
 * a message that comes twice is the same event. `receivedAt` is when the message first became durable,
 * the same each time that it is delivered.
 */
export function seenAtReceipt(finding: Finding, receivedAt: Instant): Finding {
  const { firstSeenAt, lastSeenAt = firstSeenAt } = finding;
  if (lastSeenAt === undefined || isBelievable(lastSeenAt, receivedAt)) return finding;
  const isLater = firstSeenAt !== undefined && compareInstants(firstSeenAt, receivedAt) > 0;
  return { ...finding, lastSeenAt: receivedAt, ...(isLater && { firstSeenAt: receivedAt }) };
}

function isBelievable(lastSeenAt: Instant, receivedAt: Instant): boolean {
  const ahead = epochNanoseconds(lastSeenAt) - epochNanoseconds(receivedAt);
  return ahead <= MOST_AHEAD && ahead >= -MOST_BEHIND;
}
