import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Finding } from '../../triage/finding/finding.ts';
import {
  compareInstants,
  epochNanoseconds,
  instantFromMilliseconds,
} from '../../triage/finding/instant.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { seenAtReceipt } from '../../triage/incident/receipt.ts';
import { alert } from './findings.ts';

const RECEIVED = '2026-08-02T12:00:00Z' as Instant;

function seen(firstSeenAt: string, lastSeenAt = firstSeenAt): Finding {
  const times = { firstSeenAt: firstSeenAt as Instant, lastSeenAt: lastSeenAt as Instant };
  return { ...alert({}), ...times };
}

test.each([
  ['the moment of receipt', '2026-08-02T12:00:00Z'],
  ['five minutes ahead', '2026-08-02T12:05:00.000Z'],
  ['a day behind', '2026-08-01T12:00:00Z'],
])('%s is believed', (_, time) => {
  const finding = seen(time);
  expect(seenAtReceipt(finding, RECEIVED)).toBe(finding);
});

test('more than five minutes ahead is the receipt, and so is a first seen that is later', () => {
  const finding = seen('2026-08-02T12:05:00.000000001Z');
  const stamped = seenAtReceipt(finding, RECEIVED);
  expect(stamped).toEqual({ ...finding, firstSeenAt: RECEIVED, lastSeenAt: RECEIVED });
});

test('more than a day behind is the receipt; the first seen stays', () => {
  const finding = seen('2026-07-01T00:00:00Z', '2026-08-01T11:59:59.999999999Z');
  const stamped = seenAtReceipt(finding, RECEIVED);
  expect(stamped).toEqual({ ...finding, lastSeenAt: RECEIVED });
});

test('a last seen far ahead leaves an earlier first seen alone', () => {
  const finding = seen('2026-08-02T11:00:00Z', '2199-01-01T00:00:00Z');
  expect(seenAtReceipt(finding, RECEIVED)).toEqual({ ...finding, lastSeenAt: RECEIVED });
});

test('only a first seen counts as the last; no time stays none', () => {
  const { firstSeenAt: _first, lastSeenAt: _last, ...bare } = alert({});
  const old = { ...bare, firstSeenAt: '2020-01-01T00:00:00Z' as Instant };
  expect(seenAtReceipt(old, RECEIVED)).toEqual({ ...old, lastSeenAt: RECEIVED });
  expect(seenAtReceipt(bare, RECEIVED)).toBe(bare);
});

const instant = fc
  .integer({ min: 0, max: 4_000_000_000_000 })
  .map((milliseconds) => instantFromMilliseconds(milliseconds) ?? RECEIVED);

test('the keys stay, the order stays, twice is as once, and the last seen is near the receipt', () => {
  fc.assert(
    fc.property(instant, instant, instant, (a, b, receivedAt) => {
      const [first, last] = compareInstants(a, b) <= 0 ? [a, b] : [b, a];
      const finding = seen(first, last);
      const stamped = seenAtReceipt(finding, receivedAt);
      const { firstSeenAt = first, lastSeenAt = last } = stamped;
      expect(stamped.occurrence).toBe(finding.occurrence);
      expect(stamped.fingerprint).toBe(finding.fingerprint);
      expect(compareInstants(firstSeenAt, lastSeenAt)).toBeLessThanOrEqual(0);
      expect(seenAtReceipt(stamped, receivedAt)).toBe(stamped);
      const ahead = epochNanoseconds(lastSeenAt) - epochNanoseconds(receivedAt);
      expect(ahead <= 300_000_000_000n && ahead >= -86_400_000_000_000n).toBe(true);
    }),
    { numRuns: 300 },
  );
});
