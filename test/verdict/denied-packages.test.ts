import { describe, expect, it } from 'vitest';
import { DeniedPackages, faultOfDenied } from '../../triage/verdict/denied-packages.ts';
import { component, finding } from './judging.ts';

const denied = (purl: string, versions?: string) =>
  new DeniedPackages([{ purl, reason: 'hijacked', ...(versions !== undefined && { versions }) }]);

const named = (name: string, version?: string) =>
  finding({ package: { name, ...(version !== undefined && { version }) } });

describe('a denied package', () => {
  it.each([
    ['pkg:npm/left', undefined, 'pkg:npm/left@1.0.0'],
    ['pkg:npm/%40org/left', undefined, 'pkg:npm/@org/left@1.0.0'],
    ['pkg:npm/left@1.0.0', undefined, 'pkg:npm/left@1.0.0'],
    ['pkg:npm/left', '>=1.0.0|<2.0.0', 'pkg:npm/left@1.5.0'],
    ['pkg:npm/left', '<2.0.0', 'pkg:npm/left@latest'], // cannot be told
    ['pkg:npm/left', '<2.0.0', 'pkg:npm/left'], // cannot be told
    ['pkg:pypi/Left_Pad', undefined, 'pkg:pypi/left-pad@1.0'],
    ['pkg:nuget/newtonsoft.json', undefined, 'pkg:nuget/Newtonsoft.Json@13.0.1'],
    ['pkg:deb/debian/xz-utils', '>=5.6.0|<5.6.2', 'pkg:deb/debian/xz-utils@5.6.1-1?arch=amd64'],
  ])('%s %s is %s', (purl, versions, found) => {
    expect(denied(purl, versions).find(component(found))).toMatchObject({ reason: 'hijacked' });
  });

  it.each([
    ['pkg:pypi/core', undefined, 'pkg:npm/%40mine/core@1.0.0'],
    ['pkg:npm/core', undefined, 'pkg:npm/%40mine/core@1.0.0'],
    ['pkg:npm/left@1.0.0', undefined, 'pkg:npm/left@1.0.1'],
    ['pkg:npm/left', '>=1.0.0|<2.0.0', 'pkg:npm/left@2.0.0'],
    ['pkg:npm/left', undefined, 'pkg:npm/LEFT@1.0.0'],
  ])('%s %s is not %s', (purl, versions, found) => {
    expect(denied(purl, versions).find(component(found))).toBeUndefined();
  });

  it('is found by its whole name where the report has no purl', () => {
    expect(denied('pkg:npm/%40org/left').find(named('@org/left', '1.0.0'))).toBeDefined();
    expect(denied('pkg:npm/%40org/left').find(named('left', '1.0.0'))).toBeUndefined();
    expect(denied('pkg:npm/left', '<2.0.0').find(named('left'))).toBeDefined();
    expect(denied('pkg:npm/left', '<2.0.0').find(named('left', '2.0.0'))).toBeUndefined();
    expect(denied('pkg:npm/left').find(finding())).toBeUndefined();
  });

  it.each([
    ['left', undefined, /no package URL/],
    ['pkg:hex/left', '<2.0.0', /order of "hex" versions is not known/],
    ['pkg:npm/left', '~1.0', /no version of "npm"/],
  ])('%s %s is refused', (purl, versions, why) => {
    const entry = { purl, reason: 'r', ...(versions !== undefined && { versions }) };
    expect(faultOfDenied(entry)).toMatch(why);
    expect(() => new DeniedPackages([entry])).toThrow(why.source.includes('URL') ? /purl/ : why);
  });

  it('of an unknown order may be named without a range', () => {
    expect(faultOfDenied({ purl: 'pkg:hex/left', reason: 'r' })).toBeUndefined();
    expect(denied('pkg:hex/left@1.0.0').find(component('pkg:hex/left@1.0.0'))).toBeDefined();
  });
});
