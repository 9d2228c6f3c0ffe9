import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../triage/verdict/baseline.ts';
import { diffComponents } from '../../triage/verdict/components.ts';
import { component, listOf } from './judging.ts';

const mit = { licenses: ['MIT'] };

describe('the difference of two SBOMs', () => {
  it.each([
    ['added', [], ['pkg:npm/a@1.0.0'], { to: '1.0.0' }],
    ['removed', ['pkg:npm/a@1.0.0'], [], { from: '1.0.0' }],
    ['upgraded', ['pkg:npm/a@1.9.0'], ['pkg:npm/a@1.10.0'], { from: '1.9.0', to: '1.10.0' }],
    ['downgraded', ['pkg:npm/a@1.10.0'], ['pkg:npm/a@1.9.0'], { from: '1.10.0', to: '1.9.0' }],
    ['upgraded', ['pkg:deb/debian/a@1.0~rc1'], ['pkg:deb/debian/a@1.0'], {}],
    ['changed', ['pkg:hex/a@1.9.0'], ['pkg:hex/a@1.10.0'], { from: '1.9.0', to: '1.10.0' }],
    ['changed', ['pkg:npm/a@latest'], ['pkg:npm/a@1.0.0'], {}],
  ])('says %s', (change, before, after, more) => {
    const changes = diffComponents(
      before.map((purl) => component(purl)),
      after.map((purl) => component(purl)),
    );
    expect(changes).toMatchObject([{ change, ...more }]);
  });

  it('says that a licence changed, with the version or without', () => {
    const before = [component('pkg:npm/a@1.0.0', mit)];
    expect(
      diffComponents(before, [component('pkg:npm/a@1.0.0', { licenses: ['BUSL-1.1'] })]),
    ).toEqual([
      {
        change: 'license-changed',
        name: 'a',
        purl: 'pkg:npm/a@1.0.0',
        from: '1.0.0',
        to: '1.0.0',
        licenseFrom: 'MIT',
        licenseTo: 'BUSL-1.1',
      },
    ]);
    const [upgrade] = diffComponents(before, [
      component('pkg:npm/a@2.0.0', { licenses: ['BUSL-1.1'] }),
    ]);
    expect(upgrade).toMatchObject({
      change: 'upgraded',
      licenseFrom: 'MIT',
      licenseTo: 'BUSL-1.1',
    });
    const [same] = diffComponents(before, [component('pkg:npm/a@2.0.0', mit)]);
    expect(same).not.toHaveProperty('licenseFrom');
  });

  it('pairs only what can be paired: of several versions each comes and goes by itself', () => {
    const versions = (...list: readonly string[]) =>
      list.map((version) => component(`pkg:npm/a@${version}`));
    const said = diffComponents(versions('1.0.0', '2.0.0'), versions('2.0.0', '3.0.0', '4.0.0'));
    expect(said.map(({ change, from, to }) => [change, from ?? to])).toEqual([
      ['removed', '1.0.0'],
      ['added', '3.0.0'],
      ['added', '4.0.0'],
    ]);
  });

  it('knows components without a purl by what they are', () => {
    const device = (version: string) =>
      component('device', { package: { name: 'device', version }, fingerprint: 'device' });
    expect(diffComponents([device('1')], [device('2')])).toMatchObject([{ change: 'changed' }]);
  });

  it('is nothing between a list and itself in another order, and turns round with its sides (property)', () => {
    const one = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('1.0.0', '1.2.0', '2.0.0'),
        fc.constantFrom('MIT', 'ISC'),
      )
      .map(([name, version, license]) =>
        component(`pkg:npm/${name}@${version}`, { licenses: [license] }),
      );
    const list = fc.array(one, { maxLength: 8 });
    const turned: Readonly<Record<string, string>> = {
      added: 'removed',
      removed: 'added',
      upgraded: 'downgraded',
      downgraded: 'upgraded',
      changed: 'changed',
      'license-changed': 'license-changed',
    };
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(diffComponents(before, before.toReversed())).toEqual([]);
        const there = diffComponents(before, after).map(({ change }) => turned[change] ?? '');
        const back = diffComponents(after, before).map(({ change }) => change);
        expect(back.toSorted()).toEqual(there.toSorted());
      }),
    );
  });

  it('stands in the list where both sides have components, and there only', () => {
    const [old, fresh] = [component('pkg:npm/a@1.0.0'), component('pkg:npm/a@1.0.1')];
    expect(listOf([fresh], { base: baselineOf([old]) }).components).toHaveLength(1);
    expect(listOf([fresh], { base: baselineOf([]) }).components).toEqual([]);
    expect(listOf([], { base: baselineOf([old]) }).components).toEqual([]);
    expect(listOf([fresh]).components).toEqual([]);
  });

  it('takes 20,000 components on both sides', () => {
    const sbom = (version: string) =>
      Array.from({ length: 20_000 }, (_, i) => component(`pkg:npm/package-${i}@${version}`));
    const said = diffComponents(sbom('1.0.0'), sbom('1.0.1'));
    expect(said).toHaveLength(20_000);
    expect(said.every(({ change }) => change === 'upgraded')).toBe(true);
  });
});
