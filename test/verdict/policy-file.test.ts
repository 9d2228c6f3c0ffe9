import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, FILE_DEFAULTS } from '../../triage/verdict/policy-defaults.ts';
import { PolicyError } from '../../triage/verdict/policy-error.ts';
import { gatherExtended } from '../../triage/verdict/policy-extends.ts';
import { merged } from '../../triage/verdict/policy-merge.ts';
import { NOW, PATH, policy, refusal } from './refusals.ts';

describe('what is judged by', () => {
  it('without a file, is severity alone', () => {
    expect(DEFAULT_POLICY).toMatchObject({
      exploitedFails: false,
      secretsFail: false,
      suppressedInCode: 'honour',
      unknownSeverity: 'fail',
      waivers: [],
      evidence: [],
    });
    for (const rule of Object.values(DEFAULT_POLICY.kinds)) {
      expect(rule).toEqual({ fail: 'high', report: 'medium' });
    }
  });

  it('with the plainest file, is also what is exploited, secret, or suppressed in the code', () => {
    expect(policy('fail: high\n')).toEqual(FILE_DEFAULTS);
    expect(FILE_DEFAULTS).toMatchObject({
      exploitedFails: true,
      secretsFail: true,
      emptyImageFails: true,
      suppressedInCode: 'warn',
    });
  });

  it('is every key that the file gives', () => {
    const judged = policy(`
fail: medium
report: low
kinds:
  license: { fail: never }
  secret: { report: high }
unknown-severity: warn
only-new: true
only-fixable: true
by-status: { will_not_fix: warn, end_of_life: fail }
epss: 0.4
licenses: { allow: [MIT], unknown: warn }
denied-packages:
  - { purl: pkg:npm/event-stream, versions: ">=3.3.6|<4.0.0", reason: stolen }
code:
  - { tool: CodeQL, rule: js/eval, level: error, security-severity: 7.5, answer: fail }
suppressed-in-code: ignore
evidence:
  image: { source: trivy, of: digest, bound: true, classes: [os-pkgs], max-age-hours: 12 }
max-data-age-days: 3
maximum-waiver-days: 30
imports:
  ./.trivyignore: { owner: platform, expires: 2026-12-01 }
`);
    expect(judged).toMatchObject({
      kinds: {
        vulnerability: { fail: 'medium', report: 'low' },
        license: { fail: 'never', report: 'low' },
        secret: { fail: 'medium', report: 'high' },
      },
      unknownSeverity: 'warn',
      onlyNew: true,
      onlyFixable: true,
      byStatus: { will_not_fix: 'warn', end_of_life: 'fail' },
      epss: 0.4,
      licenses: { allow: ['MIT'], unknown: 'warn' },
      deniedPackages: [
        { purl: 'pkg:npm/event-stream', versions: '>=3.3.6|<4.0.0', reason: 'stolen' },
      ],
      codeRules: [
        { tool: 'CodeQL', rule: 'js/eval', level: 'error', securitySeverity: 7.5, answer: 'fail' },
      ],
      suppressedInCode: 'ignore',
      evidence: [
        {
          name: 'image',
          source: 'trivy',
          of: 'digest',
          bound: true,
          classes: ['os-pkgs'],
          maxAgeHours: 12,
        },
      ],
      maxDataAgeDays: 3,
      maximumWaiverDays: 30,
      imports: [
        {
          file: '.trivyignore',
          owner: 'platform',
          expires: '2026-12-01T23:59:59.999999999Z',
          from: `${PATH}:23`,
        },
      ],
    });
  });

  it('does not let a license pass that nobody can name, where licenses are judged at all', () => {
    expect(policy('licenses: { deny: [GPL-3.0-only] }\n').licenses.unknown).toBe('fail');
    expect(policy('licenses: { allow: [MIT] }\n').licenses.unknown).toBe('fail');
    expect(policy('licenses: { allow: [MIT], unknown: note }\n').licenses.unknown).toBe('note');
    expect(policy('fail: high\n').licenses.unknown).toBe('note');
  });
});

describe('a typo', () => {
  it.each([
    ['only-nwe: true', 'only-new', 1],
    ['onlyNew: true', 'only-new', 1],
    ['fail: high\nfail-on: low', 'fail', 2],
    ['kinds:\n  vulnerabilty: {fail: low}', 'vulnerability', 2],
    ['kinds:\n  secret:\n    fial: low', 'fail', 3],
    ['by-status: {wont_fix: note}', 'will_not_fix', 1],
    ['licenses:\n  alow: [MIT]', 'allow', 2],
    ['environments:\n  production:\n    only_new: true', 'only-new', 3],
    ['waivers:\n  - id: CVE-1\n    expire: 2026-12-01\n    reason: r\n    owner: o', 'expires', 3],
  ])('%j is refused with the key that was meant', (text, meant, line) => {
    const { faults, code } = refusal(text);
    const fault = faults.find(({ message }) => message.includes('is not known'));
    expect(code).toMatch(/^(invalid|waiver-incomplete)$/);
    expect(fault?.message).toContain(`did you mean "${meant}"?`);
    expect(fault).toMatchObject({ file: PATH, line });
  });

  it('that resembles nothing is refused with all that is known there', () => {
    expect(refusal('licenses: { zzzzzzzz: 1 }').message).toContain(
      'known are allow, deny, unknown',
    );
  });

  it('is told together with every other fault, in the order of the file', () => {
    const { faults } = refusal('epss: 3\nfail: High\nonly-new: yes please\nwaivers: {}\n');
    expect(faults.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(faults.map(({ message }) => message)).toEqual([
      'epss is too large: at most 1',
      'fail must be one of critical, high, medium, low, never',
      'only-new must be true or false',
      'waivers must be a list',
    ]);
  });

  it('cannot make a key that a mapping loses without a word', () => {
    expect(refusal('evidence:\n  __proto__: { source: trivy }\n')).toMatchObject({
      code: 'invalid',
      faults: [{ line: 2 }],
    });
    expect(refusal('environments:\n  "a\\nb": { fail: low }\n').code).toBe('invalid');
  });
});

/** What a refusal says; empty where there is none. Any other error is a crash. */
function messageOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
}

describe('what is no policy', () => {
  it.each([
    ['', 'empty'],
    ['# nothing but a comment\n', 'empty'],
    ['- fail\n', 'invalid'],
    ['fail: high\nfail: low\n', 'not-yaml'],
    ['fail: [high\n', 'not-yaml'],
    ['---\nfail: high\n---\nfail: low\n', 'not-yaml'],
    ['fail: !!js/function "high"\n', 'not-yaml'],
    ['fail: *unknown\n', 'not-yaml'],
    ['['.repeat(100_000), 'not-yaml'],
    [`fail: high\n#${' '.repeat(1024 * 1024)}`, 'too-large'],
    [
      ['a: &a [x, x, x]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'd: [*c, *c, *c, *c]']
        .join('\n')
        .replace('d:', 'e: &e [*c, *c, *c, *c]\nf: [*e, *e, *e]\nd:'),
      'not-yaml',
    ],
  ])('%# is refused', (text, code) => {
    expect(refusal(text).code).toBe(code);
  });

  it.each([
    ['denied-packages: [{ purl: pkg:npm/a, versions: ">1|>2", reason: r }]', 'bound the same side'],
    ['denied-packages: [{ purl: pkg:swift/a, versions: ">1", reason: r }]', 'order'],
    ['denied-packages: [{ purl: "pkg:npm/", reason: r }]', 'purl'],
    ['denied-packages: [{ purl: "pkg:npm/a@1", versions: "<2", reason: r }]', 'give one of them'],
    ['code: [{ answer: note }]', 'fits everything'],
    ['evidence: { a: { source: trivy, bound: true } }', 'bound to nothing'],
    ['environments: { p: { denied-packages: [{ purl: "pkg:/x", reason: r }] } }', 'purl'],
  ])('%s is refused', (text, why) => {
    const error = refusal(text);
    expect(error.code).toBe('invalid');
    expect(error.message).toContain(why);
  });

  it('never fails with anything but an error that says why, and never prints what acts', () => {
    const keys = ['fail', 'kinds', 'waivers', 'extends', 'evidence', 'licenses', '__proto__', 'x'];
    const key = fc.oneof(fc.constantFrom(...keys), fc.string({ unit: 'binary', maxLength: 12 }));
    const value = fc.oneof(
      fc.constantFrom('high', '\u001b[31m', '::error::', '2026-12-01', 'pkg:npm/a'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const written = fc.dictionary(key, value, { maxKeys: 5 }).map((map) => JSON.stringify(map));
    const text = fc.oneof(written, fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(text, (yaml) => {
        expect(messageOf(() => policy(yaml))).not.toMatch(/[^\n -~\u00a0-\uffff]/);
      }),
      { numRuns: 800 },
    );
  });
});

describe('an environment', () => {
  const text = `
fail: high
kinds: { secret: { fail: low } }
environments:
  production: { fail: medium, only-new: true }
`;
  it('holds where it is named, key by key', () => {
    const judged = policy(text, { environment: 'production' });
    expect(judged).toMatchObject({ onlyNew: true, kinds: { code: { fail: 'medium' } } });
    expect(judged.kinds.secret.fail).toBe('low');
    expect(policy(text)).toMatchObject({ onlyNew: false, kinds: { code: { fail: 'high' } } });
  });

  it('is judged for ranges and licenses as the rest is', () => {
    const checkLicense = (expression: string): string | undefined =>
      expression === 'MIT' ? undefined : 'it is no SPDX license';
    const place = { checkLicense };
    expect(policy('licenses: { allow: [MIT] }', place).licenses.allow).toEqual(['MIT']);
    expect(refusal('licenses: { deny: [MIT,\n GPL3] }', place).faults).toEqual([
      {
        code: 'invalid',
        file: PATH,
        line: 2,
        message: 'a license cannot be used: it is no SPDX license',
      },
    ]);
    const special = 'environments: { p: { licenses: { deny: [GPL3] } } }';
    expect(refusal(special, place).code).toBe('invalid');
  });

  it('that the policy does not know is refused', () => {
    const error = refusal(text, { environment: 'prodution' });
    expect(error.code).toBe('unknown-environment');
    expect(error.message).toContain('did you mean "production"?');
    expect(refusal('fail: low', { environment: 'a' }).code).toBe('unknown-environment');
    expect(refusal(text, { environment: '__proto__' }).code).toBe('unknown-environment');
  });
});

describe('a policy that extends another', () => {
  const SHA = '0123456789abcdef0123456789abcdef01234567';
  const files = (texts: Readonly<Record<string, string>>) => (reference: string) =>
    Object.hasOwn(texts, reference) ? texts[reference] : undefined;

  it('wins key by key, and keeps what it does not mention', () => {
    const judged = policy('extends: ./org.yml\nkinds: { code: { fail: critical } }\n', {
      extended: files({
        'org.yml': `
fail: medium
kinds: { code: { fail: low, report: low }, secret: { fail: low } }
licenses: { deny: [AGPL-3.0-only] }
evidence: { scan: { source: trivy, max-age-hours: 24 } }
maximum-waiver-days: 10
`,
      }),
    });
    expect(judged).toMatchObject({
      kinds: {
        code: { fail: 'critical', report: 'low' },
        secret: { fail: 'low' },
        license: { fail: 'medium' },
      },
      licenses: { deny: ['AGPL-3.0-only'] },
      evidence: [{ name: 'scan', maxAgeHours: 24 }],
      maximumWaiverDays: 10,
    });
  });

  it('adds its waivers, each with the file that it stands in', () => {
    const waiver = (id: string): string =>
      `waivers: [{ id: ${id}, reason: r, owner: o, expires: 2026-12-01 }]\n`;
    const judged = policy(`extends: org.yml\n${waiver('CVE-2')}`, {
      extended: files({ 'org.yml': waiver('CVE-1') }),
    });
    expect(judged.waivers.map(({ id, from }) => [id, from])).toEqual([
      ['CVE-1', 'org.yml:1'],
      ['CVE-2', `${PATH}:2`],
    ]);
  });

  it('may be from another repository at a commit, whose own paths mean that repository', () => {
    const judged = policy(`extends: acme/policies/base/team.yml@${SHA}\n`, {
      extended: files({
        [`acme/policies/base/team.yml@${SHA}`]: 'extends: base/org.yml\nreport: low\n',
        [`acme/policies/base/org.yml@${SHA}`]: 'fail: critical\n',
        'base/org.yml': 'fail: never\n',
      }),
    });
    expect(judged.kinds.code).toEqual({ fail: 'critical', report: 'low' });
  });

  it.each([
    ['acme/policies/team.yml@main', 'extends-unpinned'],
    [`acme/policies/team.yml@${SHA.slice(1)}`, 'extends-unpinned'],
    [`acme/policies/../../x@${SHA}`, 'extends-unpinned'],
    ['../outside.yml', 'extends-unpinned'],
    ['/etc/passwd', 'extends-unpinned'],
    ['https://example.org/policy.yml', 'extends-unpinned'],
    ['a\\b.yml', 'extends-unpinned'],
    ['missing.yml', 'extends-missing'],
    [PATH, 'extends-cycle'],
    ['circle.yml', 'extends-cycle'],
    ['deep-0.yml', 'extends-too-deep'],
    ['typo.yml', 'invalid'],
  ])('%s is refused', (reference, code) => {
    const deep = Array.from({ length: 9 }, (_, i): [string, string] => [
      `deep-${i}.yml`,
      `extends: deep-${i + 1}.yml\n`,
    ]);
    const extended = files({
      ...Object.fromEntries(deep),
      'circle.yml': `extends: ${PATH}\n`,
      'typo.yml': 'fial: high\n',
    });
    expect(refusal(`extends: '${reference}'\n`, { extended }).code).toBe(code);
  });

  it('is refused where nobody can read the other', () => {
    expect(refusal('extends: org.yml\n').code).toBe('extends-missing');
  });

  it('is gathered file by file, and what cannot be had is refused when it is parsed', async () => {
    const asked: string[] = [];
    const texts: Readonly<Record<string, string>> = {
      'a.yml': 'extends: b.yml\n',
      'b.yml': 'fail: low\n',
    };
    const text = 'extends: a.yml\n';
    const extended = await gatherExtended({ text, file: PATH }, async (reference) => {
      asked.push(reference);
      return texts[reference];
    });
    expect(asked).toEqual(['a.yml', 'b.yml']);
    expect(policy(text, { extended }).kinds.code.fail).toBe('low');
    const none = await gatherExtended({ text, file: PATH }, async () => undefined);
    expect(refusal(text, { extended: none }).code).toBe('extends-missing');
  });
});

describe('merging', () => {
  // As in the schema, a key has a value of one shape wherever it stands.
  const mapping = fc.dictionary(fc.constantFrom('x', 'y'), fc.integer());
  const rules = fc.record(
    {
      scalar: fc.integer(),
      list: fc.array(fc.integer(), { maxLength: 2 }),
      mapping,
      nested: fc.dictionary(fc.constantFrom('n', 'm'), mapping),
    },
    { requiredKeys: [] },
  );

  it('keeps every key, gives the child the last word, and may be done in any grouping', () => {
    fc.assert(
      fc.property(rules, rules, rules, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        const both = merged(a, b) as Record<string, unknown>;
        expect(new Set(Object.keys(both))).toEqual(new Set([...Object.keys(a), ...Object.keys(b)]));
        const whole = Object.entries(b).filter(
          ([, value]) => typeof value === 'number' || Array.isArray(value),
        );
        expect(both).toMatchObject(Object.fromEntries(whole));
        expect(merged(a, {})).toEqual(a);
        expect(merged({}, a)).toEqual(a);
      }),
    );
  });
});

it('gives the same policy for the same text', () => {
  const text = 'fail: low\nwaivers: [{ path: "a/**", reason: r, owner: o, expires: 2026-12-01 }]\n';
  expect(policy(text, { now: NOW })).toEqual(policy(text, { now: NOW }));
});
