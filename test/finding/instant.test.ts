import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareInstants,
  earlier,
  epochNanoseconds,
  instantFromMilliseconds,
  later,
  parseInstant,
} from '../../triage/finding/instant.ts';
import type { Instant } from '../../triage/finding/instant.ts';

const at = (text: string): Instant => {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`not a time: ${text}`);
  return instant;
};

/** Random moments with fractions of 0 to 9 digits, as text. */
const anyInstant = fc
  .tuple(
    fc.integer({ min: 0, max: 4_102_444_800 }),
    fc.integer({ min: 0, max: 9 }),
    fc.bigInt({ min: 0n, max: 999_999_999n }),
  )
  .map(([seconds, digits, nanos]) => {
    const fraction = String(nanos).padStart(9, '0').slice(0, digits);
    const whole = new Date(seconds * 1000).toISOString().slice(0, 19);
    return at(fraction === '' ? `${whole}Z` : `${whole}.${fraction}Z`);
  });

describe('parseInstant', () => {
  it.each([
    ['2026-06-17T15:20:05Z', '2026-06-17T15:20:05Z'],
    ['2018-10-25T13:58:49.736141000Z', '2018-10-25T13:58:49.736141000Z'],
    ['2026-06-17t15:20:05.123456789z', '2026-06-17T15:20:05.123456789Z'],
    ['2026-01-01T00:30:00.500000001+02:00', '2025-12-31T22:30:00.500000001Z'],
    ['2026-01-01T00:30:00-0530', '2026-01-01T06:00:00Z'],
  ])('reads %s as %s, every digit kept', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  it.each([
    '',
    '10:52:03.348668000',
    '2026-06-17',
    '2026-06-17T15:20:05',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-06-17T24:00:00Z',
    '2016-12-31T23:59:60Z',
    '0000-01-01T00:00:00+01:00',
    'yesterday',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('never throws and gives what it would read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const read = parseInstant(text);
        expect(read === undefined ? read : parseInstant(read)).toBe(read);
      }),
    );
  });
});

describe('the order of instants', () => {
  it('is the order of their nanoseconds', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        const difference = epochNanoseconds(a) - epochNanoseconds(b);
        expect(Math.sign(compareInstants(a, b))).toBe(
          difference < 0n ? -1 : difference > 0n ? 1 : 0,
        );
        expect(compareInstants(earlier(a, b), later(a, b))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('knows that trailing zeros change nothing', () => {
    expect(compareInstants(at('2026-01-01T00:00:00Z'), at('2026-01-01T00:00:00.000Z'))).toBe(0);
    expect(compareInstants(at('2026-01-01T00:00:00.1Z'), at('2026-01-01T00:00:00.10Z'))).toBe(0);
    expect(compareInstants(at('2026-01-01T00:00:00Z'), at('2026-01-01T00:00:00.001Z'))).toBe(-1);
  });
});

describe('instantFromMilliseconds', () => {
  it('reads numeric times and refuses what is no date', () => {
    expect(instantFromMilliseconds(1_700_000_000_123)).toBe('2023-11-14T22:13:20.123Z');
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, 9e15, -8.6e15]) {
      expect(instantFromMilliseconds(bad)).toBeUndefined();
    }
  });
});
