import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { parseWaivers } from '../../triage/verdict/policy-waivers.ts';
import { allWaivers } from '../../triage/verdict/policy-sources.ts';
import type { Waiver } from '../../triage/verdict/policy.ts';
import { satisfies } from '../../triage/verdict/versions/range.ts';
import { WaiverBook } from '../../triage/verdict/waivers.ts';
import { at, NOW, PATH, policy, refusal, refusalOf } from './refusals.ts';

const WAIVER: Waiver = {
  id: 'CVE-2026-1',
  reason: 'not reachable',
  owner: 'payments',
  expires: at('2026-12-31T23:59:59.999999999Z'),
  from: `${PATH}:3`,
};

/** A vulnerability of lodash in an image, one field changed. */
function finding(changed: Partial<Finding> = {}): Finding {
  return {
    source: 'trivy',
    kind: 'vulnerability',
    id: fromOutside('CVE-2026-1'),
    title: fromOutside('a flaw'),
    severity: 'high',
    package: {
      name: fromOutside('lodash'),
      version: fromOutside('4.17.20'),
      purl: fromOutside('pkg:npm/lodash@4.17.20'),
    },
    location: { file: fromOutside('services/pay/package-lock.json') },
    resource: {
      image: fromOutside('registry:5000/shop/pay:1.4'),
      imageDigest: fromOutside('sha256:aa'),
    },
    fingerprint: 'f',
    occurrence: 'o',
    ...changed,
  };
}

function book(waivers: readonly Waiver[], now: Instant = NOW): WaiverBook {
  return new WaiverBook(waivers, { now, satisfies });
}

function scoped(scope: Partial<Waiver>): Waiver {
  const { id: _id, ...rest } = WAIVER;
  return { ...rest, ...scope };
}

describe('a waiver in the policy', () => {
  const entry = (fields: string): string => `waivers:\n  - { ${fields} }\n`;
  const WHOLE = 'reason: not reachable, owner: payments, expires: 2026-12-31';

  it('has a scope, a reason, an owner and an end, and the line where it stands', () => {
    const { waivers } = policy(`fail: high\n${entry(`id: CVE-2026-1, ${WHOLE}`)}`);
    expect(waivers).toEqual([WAIVER]);
  });

  it.each([
    ['id: CVE-1, owner: a, expires: 2026-12-01', 'reason is missing'],
    ['id: CVE-1, reason: r, expires: 2026-12-01', 'owner is missing'],
    ['id: CVE-1, reason: r, owner: " ", expires: 2026-12-01', 'owner must not be empty'],
    ['id: CVE-1, reason: r, owner: a', 'expires is missing'],
    ['id: CVE-1, reason: r, owner: a, expires: never', 'expires must be a day'],
    ['id: CVE-1, reason: r, owner: a, expires: 2026-11-31', 'expires must be a day'],
    ['id: CVE-1, reason: r, owner: a, expires: 2026-12-01T10:00', 'expires must be a day'],
    [WHOLE, 'nothing in particular'],
    [`kind: secret, ${WHOLE}`, 'nothing in particular'],
  ])('with %s is refused', (fields, why) => {
    const error = refusal(entry(fields));
    expect(error.code).toBe('waiver-incomplete');
    expect(error.message).toContain(why);
    expect(error.faults[0]?.line).toBe(2);
  });

  it.each([
    [`path: "**", ${WHOLE}`, 'fits every file'],
    [`path: "./**/*", ${WHOLE}`, 'fits every file'],
    [`purl: lodash, ${WHOLE}`, 'package URL'],
    [`purl: "pkg:npm/", ${WHOLE}`, 'purl that is none'],
    [`purl: "pkg:golang/a/b#sub", ${WHOLE}`, 'subpath'],
    [`id: CVE-1, versions: "<2", ${WHOLE}`, 'without the purl'],
    [`purl: "pkg:npm/a@1", versions: "<2", ${WHOLE}`, 'give one of them'],
    [`purl: "pkg:npm/a", versions: "<<2", ${WHOLE}`, 'cannot be used'],
    [`purl: "pkg:hackage/a", versions: "<2", ${WHOLE}`, 'order'],
    [`id: 7, ${WHOLE}`, 'must be a text'],
  ])('with %s is refused', (fields, why) => {
    expect(refusal(entry(fields)).message).toContain(why);
  });

  it('may not last longer than the policy allows, counted in days of UTC', () => {
    const until = (day: string): string =>
      `maximum-waiver-days: 30\n${entry(`id: CVE-1, reason: r, owner: o, expires: ${day}`)}`;
    expect(policy(until('2026-12-25')).waivers).toHaveLength(1);
    expect(refusal(until('2026-12-26'))).toMatchObject({ code: 'waiver-too-long' });
    expect(refusal(until('2026-12-26')).message).toContain('the latest day is 2026-12-25');
    expect(refusal(until('2026-12-26T00:00:00Z')).code).toBe('waiver-too-long');
    // The same moment, written by someone for whom it is the 26th already.
    expect(policy(until('"2026-12-26T13:59:59+14:00"')).waivers).toHaveLength(1);
  });
});

describe('the end of a waiver', () => {
  const on = (now: string, expires = '2026-11-26'): boolean => {
    const text = `waivers: [{ id: CVE-2026-1, reason: r, owner: o, expires: "${expires}" }]\n`;
    const { waivers } = policy(text, { now: at(now) });
    return book(waivers, at(now)).find(finding()) !== undefined;
  };

  it('is 24:00 UTC of its day, wherever the author and the runner are', () => {
    expect(on('2026-11-25T23:30:00Z')).toBe(true);
    expect(on('2026-11-26T23:59:59Z')).toBe(true);
    expect(on('2026-11-27T00:00:00Z')).toBe(false);
    // Half past midnight of the 27th in Auckland is the 26th in UTC ...
    expect(on('2026-11-27T00:30:00+13:00')).toBe(true);
    // ... and the evening of the 26th in Honolulu is the 27th.
    expect(on('2026-11-26T20:00:00-10:00')).toBe(false);
  });

  it('may be a moment: tomorrow in Kiribati is over today', () => {
    expect(on('2026-11-25T11:00:00Z', '2026-11-26T00:30:00+14:00')).toBe(false);
    expect(on('2026-11-25T10:30:00Z', '2026-11-26T00:30:00+14:00')).toBe(true);
  });

  it('is told two weeks before, and after it the waiver is as good as absent', () => {
    const ends = (expires: string): (string | undefined)[] => {
      const one = book([{ ...WAIVER, expires: at(expires) }]);
      const found = one.find(finding());
      return [
        found && 'waived',
        ...one.notices().map(({ code, decision }) => `${decision} ${code}`),
      ];
    };
    expect(ends('2026-12-10T00:00:00Z')).toEqual(['waived']);
    expect(ends('2026-12-09T23:59:59.999999999Z')).toEqual(['waived', 'warn waiver-expires-soon']);
    expect(ends('2026-11-25T11:00:00Z')).toEqual(['waived', 'warn waiver-expires-soon']);
    expect(ends('2026-11-25T10:59:59Z')).toEqual([undefined, 'warn waiver-expired']);
  });
});

describe('a waiver', () => {
  const fits = (scope: Partial<Waiver>, changed: Partial<Finding> = {}): boolean =>
    book([scoped(scope)]).find(finding(changed)) !== undefined;

  it('by id fits that id and no other', () => {
    expect(fits({ id: 'CVE-2026-1' })).toBe(true);
    expect(fits({ id: 'CVE-2026-10' })).toBe(false);
    expect(fits({ id: 'cve-2026-1' })).toBe(false);
  });

  it('by package fits it however its purl is written, and only in the versions it names', () => {
    const purl = (text: string): Partial<Finding> => ({
      package: { name: fromOutside('x'), version: fromOutside('1'), purl: fromOutside(text) },
    });
    expect(fits({ purl: 'pkg:npm/lodash' })).toBe(true);
    expect(fits({ purl: 'pkg:npm/lodash.template' })).toBe(false);
    expect(fits({ purl: 'pkg:pypi/lodash' })).toBe(false);
    expect(fits({ purl: 'pkg:npm/lodash@4.17.20' })).toBe(true);
    expect(fits({ purl: 'pkg:npm/lodash@4.17.2' })).toBe(false);
    expect(fits({ purl: 'pkg:npm/lodash', versions: '>=4.17.0|<4.17.21' })).toBe(true);
    expect(fits({ purl: 'pkg:npm/lodash', versions: '<4.17.20' })).toBe(false);
    expect(fits({ purl: 'pkg:npm/@a/b' }, purl('pkg:npm/%40a/b@1'))).toBe(true);
    expect(fits({ purl: 'pkg:pypi/Py_Yaml' }, purl('pkg:pypi/py.yaml@1'))).toBe(true);
    const debian = purl('pkg:deb/debian/zlib1g@1?arch=amd64&distro=debian-12');
    expect(fits({ purl: 'pkg:deb/debian/zlib1g?distro=debian-12' }, debian)).toBe(true);
    expect(fits({ purl: 'pkg:deb/debian/zlib1g?distro=debian-11' }, debian)).toBe(false);
  });

  it('by package fits nothing that has no purl, and a range nothing without a version', () => {
    const named = { name: fromOutside('lodash') };
    expect(fits({ purl: 'pkg:npm/lodash' }, { package: named })).toBe(false);
    const bare = { package: { ...named, purl: fromOutside('pkg:npm/lodash') } };
    expect(fits({ purl: 'pkg:npm/lodash' }, bare)).toBe(true);
    expect(fits({ purl: 'pkg:npm/lodash', versions: '>0' }, bare)).toBe(false);
  });

  it('by path fits files by glob', () => {
    expect(fits({ path: 'services/**' })).toBe(true);
    expect(fits({ path: '**/package-lock.json' })).toBe(true);
    expect(fits({ path: 'services/*' })).toBe(false);
    expect(fits({ path: 'services' })).toBe(false);
    expect(fits({ path: '**/package-lock.json' }, { location: {} })).toBe(false);
  });

  it('by image fits the repository, or just one tag or digest of it', () => {
    expect(fits({ image: 'registry:5000/shop/pay' })).toBe(true);
    expect(fits({ image: 'registry:5000/shop/pay:1.4' })).toBe(true);
    expect(fits({ image: 'registry:5000/shop/pay:1.5' })).toBe(false);
    expect(fits({ image: 'registry:5000/shop/pay@sha256:aa' })).toBe(true);
    expect(fits({ image: 'registry:5000/shop/pay@sha256:bb' })).toBe(false);
    expect(fits({ image: 'registry:5000/shop/payroll' })).toBe(false);
    expect(fits({ image: 'registry:5000/shop/pay' }, { resource: {} })).toBe(false);
  });

  it('of several scopes fits what all of them fit', () => {
    expect(fits({ id: 'CVE-2026-1', path: 'services/**', kind: 'vulnerability' })).toBe(true);
    expect(fits({ id: 'CVE-2026-1', path: 'other/**' })).toBe(false);
    expect(fits({ id: 'CVE-2026-1', kind: 'secret' })).toBe(false);
    expect(fits({ id: 'CVE-2026-1', purl: 'pkg:npm/lodash', image: 'other' })).toBe(false);
  });

  it('never waives by an order that is not known, and says so', () => {
    const asked: unknown[] = [];
    const unsure = new WaiverBook([scoped({ purl: 'pkg:npm/lodash', versions: '<5' })], {
      now: NOW,
      satisfies: (...question) => {
        asked.push(question);
        return 'unknown-order';
      },
    });
    expect(unsure.find(finding())).toBeUndefined();
    expect(asked).toEqual([['npm', '4.17.20', '<5']]);
    expect(unsure.notices()).toMatchObject([
      { code: 'waiver-unused', message: expect.stringContaining('order') },
    ]);
  });

  it('that fits nothing is told as unused, with what it was for', () => {
    const unused = book([WAIVER, { ...WAIVER, id: 'CVE-9' }]);
    unused.find(finding());
    expect(unused.notices()).toEqual([
      {
        decision: 'note',
        code: 'waiver-unused',
        message: expect.any(String),
        about: ['CVE-9', 'payments', `${PATH}:3`],
      },
    ]);
  });

  it('that lasts longest is the one that is shown, in any order', () => {
    const long = { ...scoped({ path: 'services/**' }), expires: at('2027-01-31T00:00:00Z') };
    const gone = { ...WAIVER, expires: at('2026-01-01T00:00:00Z') };
    const all = [WAIVER, long, gone];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (waivers) => {
        expect(book(waivers).find(finding())).toEqual(long);
      }),
    );
  });
});

describe('waivers of many files', () => {
  const files = {
    waivers: [
      {
        path: '.github/parapet/waivers/pay.yml',
        text: 'waivers:\n  - { id: CVE-2, reason: r, owner: o, expires: 2026-12-01 }\n',
      },
    ],
    ignoreFiles: [{ path: '.trivyignore', text: 'CVE-3\n' }],
  };

  it('are all of them, each with its place', () => {
    const own = policy(`
waivers: [{ id: CVE-1, reason: r, owner: o, expires: 2026-12-01 }]
imports: { .trivyignore: { owner: o, expires: 2026-12-01 }, gone: { owner: o, expires: 2026-12-01 } }
`);
    const { waivers, notices } = allWaivers(own, files, NOW);
    expect(waivers.map(({ id, from }) => [id, from])).toEqual([
      ['CVE-1', `${PATH}:2`],
      ['CVE-2', '.github/parapet/waivers/pay.yml:2'],
      ['CVE-3', '.trivyignore:1'],
    ]);
    expect(notices).toMatchObject([{ code: 'waiver-unused', about: ['gone', 'o', `${PATH}:3`] }]);
  });

  it('are refused as the policy is: by every rule of it, naming their own file', () => {
    const read = (text: string): Waiver[] =>
      parseWaivers(text, { path: 'w.yml', now: NOW, policy: { maximumWaiverDays: 5 } });
    const waiver = 'id: CVE-1, reason: r, owner: o';
    expect(read(`waivers: [{ ${waiver}, expires: 2026-11-30 }]`)).toHaveLength(1);
    const codes = [
      `waivers: [{ ${waiver}, expires: 2026-12-01 }]`,
      `waivers: [{ ${waiver} }]`,
      `waivers: []\nfail: never`,
      '',
    ].map((text) => {
      const { code, faults } = refusalOf(() => read(text));
      return [code, faults[0]?.file];
    });
    expect(codes).toEqual([
      ['waiver-too-long', 'w.yml'],
      ['waiver-incomplete', 'w.yml'],
      ['invalid', 'w.yml'],
      ['empty', 'w.yml'],
    ]);
  });
});
