import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { Judge, NO_WAIVERS } from '../../triage/verdict/judge.ts';
import type { Policy } from '../../triage/verdict/policy.ts';
import { NOW } from './judging.ts';
import { DEFAULT_POLICY } from '../../triage/verdict/policy-defaults.ts';
import { faultOfLicense, LicenseJudge } from '../../triage/verdict/license.ts';
import type { LicenseLists } from '../../triage/verdict/license.ts';

const answer = (lists: LicenseLists, ...licenses: readonly string[]) =>
  new LicenseJudge(lists).answer(licenses.map((one) => fromOutside(one)));

const allow = { allow: ['MIT', 'Apache-2.0 OR ISC', 'LicenseRef-house'] };

describe('an allow list', () => {
  it.each([
    ['MIT', 'allowed'],
    ['ISC', 'allowed'],
    ['mit', 'allowed'],
    ['The MIT License (MIT)', 'allowed'],
    ['Apache License, Version 2.0', 'allowed'],
    ['ISC License', 'allowed'],
    ['LicenseRef-house', 'allowed'],
    ['MIT AND ISC', 'allowed'],
    ['GPL-3.0-only OR MIT', 'allowed'],
    ['LicenseRef-other OR MIT', 'allowed'],
    ['GPL-3.0-only', 'denied'],
    ['MIT AND GPL-3.0-only', 'denied'],
    ['(MIT OR GPL-3.0-only) AND BSD-3-Clause', 'denied'],
    ['MIT WITH Classpath-exception-2.0', 'denied'],
    ['LicenseRef-other', 'unknown'],
    ['MIT AND LicenseRef-other', 'unknown'],
    ['NOASSERTION', 'unknown'],
    ['NONE', 'unknown'],
    ['UNLICENSED', 'unknown'],
    ['SEE LICENSE IN LICENSE.md', 'unknown'],
    ['Custom license, not MIT', 'unknown'],
    ['MIT-like', 'unknown'],
    ['BSD', 'unknown'],
    ['', 'unknown'],
    ['MIT OR', 'unknown'],
    ['(('.repeat(300), 'unknown'],
  ])('says of %j: %s', (license, expected) => {
    expect(answer(allow, license)).toBe(expected);
  });

  it('is met by each of several licences together only', () => {
    expect(answer(allow, 'MIT', 'ISC')).toBe('allowed');
    expect(answer(allow, 'MIT', 'GPL-3.0-only')).toBe('denied');
    expect(answer(allow, 'MIT', 'something')).toBe('unknown');
    expect(answer(allow)).toBe('unknown');
  });
});

describe('a deny list', () => {
  const deny = { deny: ['GPL-2.0-only', 'AGPL-3.0-or-later'] };

  it.each([
    ['GPL-2.0-only', 'denied'],
    ['GPL-2.0', 'denied'],
    ['GPL-2.0-or-later', 'denied'],
    ['GPL-2.0+', 'denied'],
    ['AGPL-3.0', 'denied'],
    ['AGPL-3.0-only', 'denied'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'denied'],
    ['MIT AND GPL-2.0-only', 'denied'],
    ['MIT OR GPL-2.0-only', 'undecided'],
    ['GPL-3.0-only', 'undecided'],
    ['LGPL-2.1-only', 'undecided'],
    ['MIT', 'undecided'],
    ['LicenseRef-own', 'unknown'],
    ['GPL', 'unknown'],
  ])('says of %j: %s', (license, expected) => {
    expect(answer(deny, license)).toBe(expected);
  });

  it('stands above an allow list', () => {
    expect(answer({ allow: ['MIT'], deny: ['MIT'] }, 'MIT')).toBe('denied');
  });

  it('may name a licence of one’s own', () => {
    expect(answer({ deny: ['LicenseRef-own'] }, 'LicenseRef-own')).toBe('denied');
  });
});

describe('the lists', () => {
  it('decide nothing where there are none', () => {
    expect(new LicenseJudge({}).decides).toBe(false);
    expect(new LicenseJudge({ deny: [] }).decides).toBe(false);
    expect(new LicenseJudge({ allow: [] }).decides).toBe(true);
    expect(answer({ allow: [] }, 'MIT')).toBe('denied');
  });

  it.each([
    ['MIT', undefined],
    ['MIT OR (ISC OR Apache-2.0)', undefined],
    ['GPL-2.0-only WITH Classpath-exception-2.0', undefined],
    ['MIT AND ISC', /AND/],
    ['MIT OR (ISC AND Apache-2.0)', /AND/],
    ['Permissive', /no SPDX licence/],
    ['', /no SPDX licence/],
  ])('take %j or say why not', (entry, fault) => {
    expect(faultOfLicense(entry) ?? 'none').toMatch(fault ?? /^none$/);
  });

  // The corrector cuts these down to nothing and then throws; seen by the property below.
  it.each(['+', ' ', '-License', '\n+ '])('know no license by the name %j', (name) => {
    expect(answer(allow, name)).toBe('unknown');
  });

  it('never take a text that nobody can read for allowed (property)', () => {
    const words = fc.constantFrom(
      'MIT',
      'not',
      'Apache',
      '2.0',
      'custom',
      'License',
      'OR',
      'AND',
      '(',
      ')',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const said = answer(allow, parts.join(' '));
        const isDoubtful = parts.some((part) => ['not', 'custom', 'x'].includes(part));
        expect(isDoubtful && said === 'allowed').toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['allowed', 'undecided', 'unknown', 'denied']).toContain(answer(allow, text));
      }),
    );
  });

  it('are never taken for allowed where nobody is there who knows them', () => {
    for (const lists of [{ deny: ['MIT'] }, { allow: [] }]) {
      const policy: Policy = { ...DEFAULT_POLICY, licenses: { ...lists, unknown: 'note' } };
      const given = { policy, waivers: NO_WAIVERS, exploited: () => undefined, now: NOW };
      expect(() => new Judge(given)).toThrow(/licences/);
    }
  });
});
