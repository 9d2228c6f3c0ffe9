import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDERED_ECOSYSTEMS, orderOf } from '../../../triage/verdict/versions/ecosystems.ts';
import type { Order } from '../../../triage/verdict/versions/order.ts';

function known(ecosystem: string): Order {
  const order = orderOf(ecosystem);
  if (!order) throw new Error(`no order of ${ecosystem}`);
  return order;
}

/** Ascending; what stands in one inner list is equal. Each from the rules that its ecosystem documents. */
const ASCENDING: Readonly<Record<string, readonly (readonly string[])[]>> = {
  npm: [
    ['0.0.0-0'],
    ['0.0.0'],
    ['1.0.0-alpha'],
    ['1.0.0-alpha.1'],
    ['1.0.0-alpha.beta'],
    ['1.0.0-beta'],
    ['1.0.0-beta.2'],
    ['1.0.0-beta.11'],
    ['1.0.0-rc.1'],
    ['1.0.0', '1', 'v1.0', '1.0.0+build.5'],
    ['1.2.0'],
    ['1.10.0'],
    ['99999999999999999999.0.0'],
    ['100000000000000000000.0.0'],
  ],
  cargo: [['0.1.0-alpha'], ['0.1.0'], ['0.1.1'], ['0.10.0'], ['1.0.0']],
  golang: [
    ['v0.0.0-20190101000000-abcdef123456'],
    ['v0.0.0-20200101000000-000000000000'],
    ['v1.2.3-pre'],
    ['v1.2.3', '1.2.3'],
    ['v1.2.4-0.20200101000000-abcdef123456'],
    ['v1.2.4'],
    ['v2.0.0+incompatible', 'v2.0.0'],
  ],
  nuget: [
    ['1.0.0-alpha'],
    ['1.0.0-beta.2', '1.0.0-BETA.2'],
    ['1.0.0-beta.10'],
    ['1.0.0', '1.0', '1', '1.0.0.0', '1.00', '1.0.0+abc'],
    ['1.0.0.1'],
    ['1.0.1'],
  ],
  pypi: [
    ['1.dev0', '1.0.dev'],
    ['1.0.dev456'],
    ['1.0a1.dev1'],
    ['1.0a1', '1.0alpha1', '1.0-A.1'],
    ['1.0a2.dev456'],
    ['1.0a12.dev456'],
    ['1.0a12'],
    ['1.0b1.dev456'],
    ['1.0b2'],
    ['1.0b2.post345.dev456'],
    ['1.0b2.post345'],
    ['1.0rc1.dev456'],
    ['1.0rc1', '1.0c1', '1.0preview1'],
    ['1.0', '1', 'v1.0.0', '01.0'],
    ['1.0+abc.5'],
    ['1.0+abc.7'],
    ['1.0+5'],
    ['1.0.post456.dev34'],
    ['1.0.post456', '1.0-456', '1.0.rev456'],
    ['1.0.15'],
    ['1.1.dev1'],
    ['1.10'],
    ['1!0.1'],
  ],
  deb: [
    ['1.0~~'],
    ['1.0~~a'],
    ['1.0~'],
    ['1.0~rc1-1'],
    ['1.0', '0:1.0', '1.0-0'],
    ['1.0-1~bpo1'],
    ['1.0-1'],
    ['1.0-1+b1'],
    ['1.0a'],
    ['1.0+dfsg-1'],
    ['1.0.1'],
    ['1.2.3'],
    ['1.10'],
    ['9.9-1'],
    ['1:0.1'],
    ['2:0.0~'],
  ],
  rpm: [
    ['1.0~beta'],
    ['1.0~rc1-1.el8'],
    ['1.0'],
    ['1.0-1'],
    ['1.0-1.el8'],
    ['1.0-1.el8_7'],
    ['1.0-1.el9'],
    ['1.0-2'],
    ['1.0-10'],
    ['1.0^20200101-1'],
    ['1.0a-1'],
    ['1.0.1-1'],
    ['1.05-1', '1.5-1', '1_5-1', '0:1.5-1'],
    ['1.10-1'],
    ['2a-1'],
    ['2.1-1'],
    ['1:0.5-1'],
  ],
  apk: [
    ['1.0_alpha'],
    ['1.0_alpha2'],
    ['1.0_beta'],
    ['1.0_pre1'],
    ['1.0_rc1'],
    ['1.0_rc1-r1'],
    ['1.0'],
    ['1.0-r0'],
    ['1.0-r1'],
    ['1.0-r10'],
    ['1.0_git20200101'],
    ['1.0_p1'],
    ['1.0_p1-r3'],
    ['1.0_p10'],
    ['1.0a'],
    ['1.0b'],
    ['1.0.0'],
    ['1.0.1'],
    ['1.05'],
    ['1.1'],
    ['1.1.1'],
    ['1.10'],
    ['12.0'],
  ],
  maven: [
    ['1-alpha-1', '1.0-alpha1', '1-a1', '1.0.0-ALPHA-1'],
    ['1-beta-1', '1-b1'],
    ['1.0-milestone-1', '1-m1'],
    ['1.0-rc1', '1.0-CR1'],
    ['1.0-rc2'],
    ['1.0-SNAPSHOT'],
    ['1', '1.0', '1.0.0', '1.ga', '1.final', '1-', '1.', '1.0.0-0.0.0', '1.0.RELEASE'],
    ['1-sp'],
    ['1-foo', '1.0.0-foo.0.0', '1.foo'],
    ['1-foo-1'],
    ['1-1'],
    ['1-2'],
    ['1.0.1'],
    ['1.1'],
    ['1.2'],
    ['1.10'],
    ['2.0-android'],
    ['2.0.1'],
  ],
  gem: [
    ['1.0.a'],
    ['1.0.a.2'],
    ['1.0.b1', '1.0.b.1'],
    ['1.0.b2'],
    ['1.0.pre'],
    ['1.0.rc1'],
    ['1.0', '1', '1.0.0'],
    ['1.0.1'],
    ['1.2'],
    ['1.10'],
  ],
};

describe('the order of versions', () => {
  it('has hard cases for every ecosystem', () => {
    expect(Object.keys(ASCENDING).toSorted()).toEqual(ORDERED_ECOSYSTEMS.toSorted());
  });

  it.each(Object.keys(ASCENDING))('of %s follows its documented rules', (ecosystem) => {
    const order = known(ecosystem);
    const steps = ASCENDING[ecosystem] ?? [];
    for (const [i, step] of steps.entries()) {
      for (const [j, other] of steps.entries()) {
        for (const a of step) {
          for (const b of other) expect(order(a, b), `${a} and ${b}`).toBe(Math.sign(i - j));
        }
      }
    }
  });

  it.each([
    ['npm', '1.2.3.4'],
    ['npm', 'latest'],
    ['npm', '^1.2.0'],
    ['pypi', '1.0-foo'],
    ['pypi', '2004d'],
    ['deb', 'x:1'],
    ['deb', '1.0_2'],
    ['rpm', '1.0-1-1'],
    ['rpm', ''],
    ['apk', '1.0-1'],
    ['apk', 'v1.0'],
    ['apk', '1.0_foo'],
    ['maven', '[1.0,2.0)'],
    ['maven', '${revision}'],
    ['gem', '1..2'],
    ['gem', '1.0_2'],
    ['golang', 'master'],
    ['golang', '(devel)'],
    ['nuget', '1.2.3.4.5'],
    ['npm', '1'.repeat(300)],
  ])('of %s does not take %j for a version', (ecosystem, version) => {
    expect(known(ecosystem)(version, version)).toBeUndefined();
    expect(known(ecosystem)('1.0', version)).toBeUndefined();
    expect(known(ecosystem)(version, '1.0')).toBeUndefined();
  });

  it('is unknown for what nobody wrote down, whatever the name', () => {
    for (const name of ['composer', 'hex', 'NPM', '', '__proto__', 'constructor', 'toString']) {
      expect(orderOf(name), name).toBeUndefined();
    }
  });
});

const PIECES: Readonly<Record<string, readonly string[]>> = {
  npm: ['-', '.', '+', 'alpha', 'rc'],
  cargo: ['-', '.', '+', 'x'],
  golang: ['-', '.', '+incompatible', 'v', '0.2020'],
  nuget: ['-', '.', 'Beta', 'beta'],
  pypi: ['!', '.', '-', 'a', 'rc', '.post', '.dev', '+', 'x'],
  deb: [':', '.', '-', '~', '+', 'a', 'Z'],
  rpm: [':', '.', '-', '~', '^', 'a', 'Z', '_'],
  apk: ['.', '-r', '_rc', '_p', '_alpha', 'a', '~ab'],
  maven: ['.', '-', 'a', 'alpha', 'rc', 'foo', 'sp', 'final', 'snapshot'],
  gem: ['.', '-', 'a', 'pre', 'b'],
};

/** Versions and near misses, made of what has a meaning in the ecosystem. */
function versionsOf(ecosystem: string): fc.Arbitrary<string> {
  const numbers = fc.constantFrom('0', '1', '2', '10', '01', '00');
  const piece = fc.oneof(numbers, fc.constantFrom(...(PIECES[ecosystem] ?? ['.'])));
  return fc
    .tuple(numbers, fc.array(piece, { maxLength: 6 }))
    .map(([first, rest]) => first + rest.join(''));
}

describe.each(ORDERED_ECOSYSTEMS)('the order of %s', (ecosystem) => {
  const order = known(ecosystem);
  const versions = versionsOf(ecosystem).filter((one) => order(one, one) !== undefined);

  it('is total, and the same from both sides (property)', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        const there = order(a, b);
        expect(there).toBeDefined();
        expect(there).toBe(0 - (order(b, a) ?? NaN));
        expect(order(a, a)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is transitive, equality included (property)', () => {
    fc.assert(
      fc.property(versions, versions, versions, (x, y, z) => {
        const [a = '', b = '', c = ''] = [x, y, z].toSorted((one, two) => order(one, two) ?? 0);
        const [ab, bc, ac] = [order(a, b), order(b, c), order(a, c)];
        expect(ab).toBeLessThanOrEqual(0);
        expect(bc).toBeLessThanOrEqual(0);
        expect(ac).toBe(Math.min(ab ?? NaN, bc ?? NaN));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any text without a fault (property)', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const there = order(a, b);
        expect(there === undefined || [-1, 0, 1].includes(there)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
