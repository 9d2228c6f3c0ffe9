import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InfraError } from '../../../infra/infra-error.ts';
import { subnetRanges } from '../../../infra/network/subnets.ts';

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Read by other means than the code does: a 32-bit number by shifts, and a mask. */
function spanOf(cidr: string): Span {
  const [address = '', bits = ''] = cidr.split('/');
  const bytes = address.split('.').map((byte) => BigInt(byte));
  const first = bytes.reduce((sum, byte) => (sum << 8n) | byte, 0n);
  const size = 1n << (32n - BigInt(bits));
  expect(first % size, `${cidr} begins where a range begins`).toBe(0n);
  return { first: Number(first), last: Number(first + size - 1n) };
}

const ranges = (cidr: string): string[] =>
  subnetRanges(cidr).flatMap(({ privateRange, publicRange }) => [privateRange, publicRange]);

const vpcRange = fc
  .tuple(fc.integer({ min: 16, max: 20 }), fc.integer({ min: 0, max: 2 ** 20 - 1 }))
  .map(([prefix, index]) => {
    const base = (index % 2 ** prefix) * 2 ** (32 - prefix);
    const bytes = [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256);
    return `${bytes.join('.')}/${prefix}`;
  });

describe('subnetRanges', () => {
  it('cuts a /16 into three private /18 and three public /20', () => {
    expect(subnetRanges('10.64.0.0/16')).toEqual([
      { privateRange: '10.64.0.0/18', publicRange: '10.64.192.0/20' },
      { privateRange: '10.64.64.0/18', publicRange: '10.64.208.0/20' },
      { privateRange: '10.64.128.0/18', publicRange: '10.64.224.0/20' },
    ]);
  });

  it('gives six ranges that lie inside the VPC and never overlap', () => {
    fc.assert(
      fc.property(vpcRange, (cidr) => {
        const whole = spanOf(cidr);
        const spans = ranges(cidr)
          .map(spanOf)
          .toSorted((a, b) => a.first - b.first);
        expect(spans).toHaveLength(6);
        for (const span of spans) {
          expect(span.first).toBeGreaterThanOrEqual(whole.first);
          expect(span.last).toBeLessThanOrEqual(whole.last);
        }
        for (const [index, span] of spans.slice(1).entries()) {
          expect(span.first).toBeGreaterThan(spans[index]?.last ?? Infinity);
        }
      }),
    );
  });

  it('leaves the last sixteenth of the range free', () => {
    fc.assert(
      fc.property(vpcRange, (cidr) => {
        const whole = spanOf(cidr);
        const size = whole.last - whole.first + 1;
        const last = Math.max(...ranges(cidr).map((range) => spanOf(range).last));
        expect(whole.last - last).toBe(size / 16);
      }),
    );
  });

  it.each([
    ['10.0.0.0/15', 'the most that AWS takes'],
    ['10.0.0.0/21', 'the least that three zones'],
    ['10.0.0.256/16', 'an IPv4 range'],
    ['10.0.0/16', 'an IPv4 range'],
    ['fd00::/16', 'an IPv4 range'],
    ['', 'an IPv4 range'],
    ['10.64.1.0/16', '10.64.0.0/16'],
    ['10.64.0.1/20', '10.64.0.0/20'],
  ])('refuses %j and says why', (cidr, why) => {
    expect(() => subnetRanges(cidr)).toThrow(InfraError);
    expect(() => subnetRanges(cidr)).toThrow(why);
  });

  it('gives ranges or an InfraError for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.ipV4().map((ip) => `${ip}/18`),
        ),
        (text) => {
          try {
            expect(subnetRanges(text)).toHaveLength(3);
          } catch (error) {
            expect(error).toBeInstanceOf(InfraError);
          }
        },
      ),
    );
  });
});
