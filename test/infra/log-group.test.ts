import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InfraError } from '../../infra/infra-error.ts';
import { retentionDays } from '../../infra/log-group.ts';

describe('retentionDays', () => {
  it.each([
    [1, 1],
    [2, 3],
    [90, 90],
    [91, 120],
    [365, 365],
    [3650, 3653],
  ])('keeps logs that are asked for %i days %i days', (asked, kept) => {
    expect(retentionDays(asked)).toBe(kept);
  });

  it('never keeps them shorter than was asked, over all that the config takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), (asked) => {
        expect(retentionDays(asked)).toBeGreaterThanOrEqual(asked);
      }),
    );
  });

  it.each([0, -1, 3654, Number.NaN])('refuses %d', (asked) => {
    expect(() => retentionDays(asked)).toThrow(InfraError);
  });
});
