import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochNanoseconds } from '../../triage/finding/instant.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import {
  belowMicroseconds,
  compareTimes,
  instantOf,
  isLinkable,
  isNear,
  linkSpan,
  microseconds,
  pointSpan,
  spanOf,
} from '../../triage/incident/span.ts';

const instant = (text: string): Instant => text as Instant;
const HOUR_US = 3_600_000_000;

const anyInstant = fc
  .record({
    // Above the year 2255 a number cannot hold microseconds; above 2200 no time links.
    second: fc.integer({ min: -62_135_596_800, max: 7_258_118_400 }),
    fraction: fc.stringMatching(/^\d{0,12}$/),
  })
  .map(({ second, fraction }) => {
    const text = new Date(second * 1000).toISOString().slice(0, 19);
    return instant(`${text}${fraction === '' ? '' : `.${fraction}`}Z`);
  });

describe('times', () => {
  test('microseconds are the nanoseconds without their last three digits', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const nanoseconds = epochNanoseconds(at);
        const floor = (nanoseconds - (((nanoseconds % 1000n) + 1000n) % 1000n)) / 1000n;
        expect(microseconds(at)).toBe(Number(floor));
      }),
    );
  });

  test('two numbers hold all of a time', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        fc.pre(isLinkable(microseconds(at)));
        expect(instantOf(microseconds(at), belowMicroseconds(at))).toBe(at);
      }),
    );
  });

  test('the order of times is total: by moment, then by text', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        expect(Math.sign(compareTimes(a, b))).toBe(-Math.sign(compareTimes(b, a)) + 0);
        const [x, y] = [epochNanoseconds(a), epochNanoseconds(b)];
        if (x !== y) expect(compareTimes(a, b) < 0).toBe(x < y);
      }),
    );
    expect(
      compareTimes(instant('2026-01-01T00:00:05Z'), instant('2026-01-01T00:00:05.0Z')),
    ).not.toBe(0);
  });

  test('the window is exact to the last digit', () => {
    const near = (a: string, b: string): boolean =>
      isNear(pointSpan(instant(a)), pointSpan(instant(b)), 6 * HOUR_US);
    expect(near('2026-01-01T00:00:00.000000001Z', '2026-01-01T06:00:00.000000001Z')).toBe(true);
    expect(near('2026-01-01T00:00:00.000000001Z', '2026-01-01T06:00:00.000000002Z')).toBe(false);
    expect(near('2026-01-01T06:00:00.000000002Z', '2026-01-01T00:00:00.000000001Z')).toBe(false);
    expect(near('2026-01-01T00:00:00.5Z', '2026-01-01T06:00:00.500Z')).toBe(true);
    expect(near('2026-01-01T00:00:00Z', '2026-01-01T06:00:00.000000000001Z')).toBe(false);
  });

  test('what overlaps is near, however long it is', () => {
    const long = spanOf(instant('2025-01-01T00:00:00Z'), instant('2026-01-01T00:00:00Z'));
    expect(isNear(long, pointSpan(instant('2025-06-01T00:00:00Z')), HOUR_US)).toBe(true);
    expect(isNear(pointSpan(instant('2025-06-01T00:00:00Z')), long, HOUR_US)).toBe(true);
  });

  test.each([
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z', undefined],
    ['1970-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['2026-01-01T00:00:00Z', '9999-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ])('a clock that says nothing links nothing: %s to %s', (first, last, expected) => {
    expect(linkSpan(instant(first), instant(last))?.first).toBe(expected);
  });
});
