import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  instantFromNanoseconds,
  readFalcoTime,
  withoutTrailingZeros,
} from '../../triage/finding/falco-time.ts';
import { compareInstants, epochNanoseconds, parseInstant } from '../../triage/finding/instant.ts';

const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
const nearlyTime = fc
  .tuple(
    fc.integer({ min: 1890, max: 2110 }).map(String),
    two(13),
    two(32),
    two(24),
    two(60),
    two(61),
    fc.oneof(
      fc.constantFrom('', '.', '.0', '.x', '.1234567890123'),
      fc.nat(999_999_999).map((n) => `.${n}`),
    ),
    fc.constantFrom('Z', 'Z', 'Z', 'z', '+02:00', '', 'ZZ'),
  )
  .map(([y, m, d, h, i, s, f, z]) => `${y}-${m}-${d}T${h}:${i}:${s}${f}${z}`);

describe('the time of an alert', () => {
  it('is checked from the first one on, when no day is known yet', async () => {
    vi.resetModules();
    const { readFalcoTime: first } = await import('../../triage/finding/falco-time.ts');
    expect(first('-026-08-01T10:00:00Z')).toBeUndefined();
    expect(first('2026-08-01T10:00:00Z')).toBe('2026-08-01T10:00:00Z');
    expect(first('2026-08-01T25:00:00Z')).toBeUndefined();
    expect(first('2026-08-32T10:00:00Z')).toBeUndefined();
  });

  it('reads as parseInstant reads it', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyTime, fc.string({ maxLength: 34 })), (text) => {
        expect(readFalcoTime(text)).toBe(parseInstant(text));
      }),
      { numRuns: 5_000 },
    );
    for (const year of ['1900', '2000', '2023', '2024', '2100']) {
      const text = `${year}-02-29T00:00:00Z`;
      expect(readFalcoTime(text)).toBe(parseInstant(text));
    }
  });

  it('keeps every digit of evt.time', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1_000_000_000n, max: 4_000_000_000_000_000_000n }), (count) => {
        const at = instantFromNanoseconds(String(count));
        expect(at && epochNanoseconds(at)).toBe(count);
      }),
    );
    expect(instantFromNanoseconds('1.5e18')).toBeUndefined();
  });

  it('is the same moment without its last zeros', () => {
    fc.assert(
      fc.property(nearlyTime, (text) => {
        const at = parseInstant(text);
        if (!at) return;
        const short = parseInstant(withoutTrailingZeros(at).replace(/Z?$/, 'Z'));
        expect(short && compareInstants(short, at)).toBe(0);
      }),
    );
  });
});
