import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOfRange, parseRange, satisfies } from '../../../triage/verdict/versions/range.ts';

describe('a range', () => {
  it.each([
    ['npm', '>=1.2.0|<1.4.0', ['1.2.0', '1.3.9', '1.4.0-rc.1'], ['1.1.9', '1.4.0', '1.2.0-rc.1']],
    ['npm', '<1.4', ['0.0.1', '1.3.99'], ['1.4.0', '2.0.0']],
    ['npm', '1.2.3', ['1.2.3', 'v1.2.3', '1.2.3+b'], ['1.2.4', '1.2.3-0']],
    ['npm', '=1.2.3|=1.2.5', ['1.2.3', '1.2.5'], ['1.2.4']],
    ['npm', '<2|>=3|<3.1', ['1.9.9', '3.0.5'], ['2.0.0', '2.5.0', '3.1.0']],
    ['npm', '<3.1|>=3|<2', ['1.9.9', '3.0.5'], ['2.0.0', '3.1.0']],
    ['npm', '>=1|!=1.5.0|<2', ['1.4.0', '1.5.1'], ['1.5.0', '2.0.0']],
    ['npm', '>1.0.0', ['1.0.1', '9.0.0'], ['1.0.0', '0.9.0']],
    ['npm', 'vers:npm/>=1.0.0|<2.0.0', ['1.5.0'], ['2.0.0']],
    ['npm', '*', ['1.0.0', 'anything'], []],
    ['deb', '<1%3A2.0-1', ['1:1.9-5', '9.9'], ['1:2.0-1', '2:0.1']],
    ['rpm', '<1.1.1k-9.el8_7', ['1.1.1k-7.el8', '1.1.1g-15.el8_3'], ['1.1.1k-9.el8_7', '1:1.0-1']],
    ['pypi', '<2.0', ['1.9', '2.0rc1', '2.0.dev1'], ['2.0', '2.0.post1']],
    ['maven', '>=2.0-beta9|<2.15.0', ['2.0-beta9', '2.0', '2.14.1'], ['2.0-beta8', '2.15.0']],
  ] as const)('of %s: %s', (ecosystem, range, inside, outside) => {
    for (const version of inside) expect(satisfies(ecosystem, version, range), version).toBe(true);
    for (const version of outside) {
      expect(satisfies(ecosystem, version, range), version).toBe(false);
    }
  });

  it.each([
    ['composer', '<2.0.0', /order of "composer" versions is not known/],
    ['npm', '', /no constraint/],
    ['npm', '>=1.2.0|', /no constraint/],
    ['npm', '>=1.0.0 <2.0.0', /no constraint/],
    ['npm', '~1.2.0', /no version of "npm"/],
    ['npm', '>=1.0.0|>=2.0.0', /bound the same side/],
    ['npm', '<1.0.0|<2.0.0', /bound the same side/],
    ['npm', '>=1.0.0|<1.0', /twice/],
    ['npm', '!=1.0.0', /only says what is not/],
    ['npm', 'vers:pypi/<2', /range is one of "pypi" versions/],
    ['npm', Array.from({ length: 200 }, (_, i) => `1.0.${i}`).join('|'), /more than 100/],
    ['apk', '<1.2.3-4', /no version of "apk"/],
  ])('of %s is refused: %j', (ecosystem, range, why) => {
    expect(faultOfRange(ecosystem, range)).toMatch(why);
    expect(satisfies(ecosystem, '1.0.0', range)).toBe('unknown-order');
  });

  it('says that it does not know where the version is none', () => {
    expect(satisfies('npm', 'latest', '<2.0.0')).toBe('unknown-order');
    expect(satisfies('hex', '1.0.0', '<2.0.0')).toBe('unknown-order');
  });

  it('holds exactly what one of its intervals holds (property)', () => {
    const version = fc.nat(40).map((n) => `${Math.floor(n / 8)}.${n % 8}.0`);
    const bounds = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(bounds, version, fc.boolean(), (numbers, asked, startsLow) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const isLower = (i: number) => (i % 2 === 0) === startsLow;
        const text = (n: number) => `${Math.floor(n / 8)}.${n % 8}.0`;
        const range = sorted.map((n, i) => `${isLower(i) ? '>=' : '<'}${text(n)}`);
        const at = Number(asked.split('.')[0]) * 8 + Number(asked.split('.')[1]);
        // Naive: the last bound at or below decides; below all of them the first one does.
        const below = sorted.findLastIndex((n) => n <= at);
        const expected = below < 0 ? !startsLow : isLower(below);
        expect(satisfies('npm', asked, range.toReversed().join('|'))).toBe(expected);
      }),
    );
  });

  it('is read or refused, whatever the text (property)', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (range, version) => {
        const parsed = parseRange('npm', range);
        const said = 'fault' in parsed ? parsed.fault !== '' : parsed.contains(version);
        expect([true, false, 'unknown-order']).toContain(said);
      }),
    );
  });
});
