import { describe, expect, it } from 'vitest';
import type { ListedPackages } from '../../triage/finding/document-facts.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { BaselineBuilder } from '../../triage/verdict/baseline.ts';
import type { Baseline } from '../../triage/verdict/baseline.ts';
import { finding, judgeBy, listOf, policy } from './judging.ts';

const listed = (...purls: readonly string[]): readonly ListedPackages[] => [
  {
    packages: purls.map((purl) => ({
      name: fromOutside(/\/([^/@]+)@/.exec(purl)?.[1] ?? purl),
      purl: fromOutside(purl),
    })),
  },
];

const inImage = (image: string, lists: readonly ListedPackages[]) =>
  lists.map((list) => ({ ...list, image: fromOutside(image) }));

function baseOf(lists: readonly ListedPackages[]): Baseline {
  const builder = new BaselineBuilder();
  builder.addListed(lists);
  return builder.build();
}

const denied = { deniedPackages: [{ purl: 'pkg:npm/left', versions: '<2.0.0', reason: 'r' }] };

describe('packages that a report lists beside its findings', () => {
  it('are ruled on where they are denied, and not told else', () => {
    const judge = judgeBy({ policy: policy(denied) });
    const rulings = judge.addListed(listed('pkg:npm/left@1.0.0', 'pkg:npm/right@1.0.0'), 'a.json');
    expect(rulings).toMatchObject([
      {
        decision: 'fail',
        rule: 'package-denied',
        file: 'a.json',
        finding: { id: 'pkg:npm/left@1.0.0' },
      },
    ]);
    expect(judge.addListed(listed('pkg:npm/left@1.0.0'), 'a.json')).toEqual([]);
    expect(judge.list().counts).toMatchObject({ fail: 1, note: 0 });
    expect(judgeBy().addListed(listed('pkg:npm/left@1.0.0'))).toEqual([]);
  });

  it('are existing where the base listed the same version', () => {
    const onlyNew = policy({ ...denied, onlyNew: true });
    const rulingOf = (base: readonly ListedPackages[]) => {
      const judge = judgeBy({ policy: onlyNew, base: baseOf(base) });
      const [now] = judge.addListed(listed('pkg:npm/left@1.0.0'));
      return now ?? judge.rest()[0];
    };
    expect(rulingOf(listed('pkg:npm/left@1.0.0'))).toMatchObject({
      decision: 'warn',
      change: 'existing',
    });
    expect(rulingOf(listed('pkg:npm/left@0.9.0'))).toMatchObject({
      decision: 'fail',
      change: 'new',
    });
  });

  it('say what the base held, per image', () => {
    const vulnerability = (over: object = {}) =>
      finding({
        package: { name: 'left', version: '1.0.0', purl: 'pkg:npm/left@1.0.0' },
        ...over,
      });
    const changeOf = (base: Baseline, over: object = {}) =>
      listOf([vulnerability(over)], { policy: policy({ onlyNew: true }), base }).rulings[0]?.change;
    const here = listed('pkg:npm/left@1.0.0');
    expect(changeOf(baseOf(here))).toBe('existing');
    expect(changeOf(baseOf(inImage('registry.example/app:1', here)))).toBe('new');
    const resource = { image: 'registry.example/app:2' };
    expect(changeOf(baseOf(inImage('registry.example/app:1', here)), { resource })).toBe(
      'existing',
    );
  });

  it('are no SBOM to compare components with', () => {
    const base = baseOf(listed('pkg:npm/left@1.0.0'));
    expect(base.packages.size).toBe(1);
    expect(base.components).toEqual([]);
  });
});
