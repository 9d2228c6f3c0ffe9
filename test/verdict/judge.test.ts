import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Source } from '../../triage/finding/finding.ts';
import { keyText } from '../../triage/finding/keys.ts';
import { SEVERITIES, severityRank } from '../../triage/finding/severity.ts';
import { baselineOf } from '../../triage/verdict/baseline.ts';
import { failOnPolicy, THRESHOLDS } from '../../triage/verdict/fail-on.ts';
import type { JudgeGiven } from '../../triage/verdict/judge.ts';
import { everyKind } from '../../triage/verdict/policy-defaults.ts';
import type { Waiver } from '../../triage/verdict/policy.ts';
import type { Rule } from '../../triage/verdict/ruling.ts';
import { VexBook } from '../../triage/verdict/vex.ts';
import {
  eventOf,
  at,
  component,
  finding,
  judgeBy,
  listOf,
  NOW,
  policy,
  rulingsOf,
} from './judging.ts';

const high = { policy: failOnPolicy('high') };

describe('a ruling without a policy file', () => {
  it.each([
    ['critical', 'fail severity'],
    ['high', 'fail severity'],
    ['medium', 'warn below-threshold'],
    ['low', 'note below-threshold'],
    ['info', 'note below-threshold'],
    ['unknown', 'fail severity-unknown'],
  ] as const)('of %s is %s', (severity, ruling) => {
    expect(rulingsOf([finding({ severity })], high)).toEqual([ruling]);
  });

  it.each([
    ['trivy', 'PASS'],
    ['sarif', 'absent'],
    ['cyclonedx', 'not_affected'],
    ['cyclonedx', 'false_positive'],
    ['vex', 'fixed'],
    ['securityhub', 'suppressed'],
  ] as const)('of %s with status %s is a note: it is no problem now', (source, status) => {
    expect(rulingsOf([finding({ source, status })], high)).toEqual(['note not-active']);
  });

  it.each([
    ['trivy', 'fixed'], // Trivy: a fix is to be had
    ['trivy', 'not_affected'],
    ['vex', 'affected'],
    ['vex', 'under_investigation'],
    ['cyclonedx', 'in_triage'],
    ['securityhub', 'open'],
    ['sarif', 'unchanged'],
  ] as const)('of %s with status %s still counts', (source, status) => {
    expect(listOf([finding({ source, status })], high).verdict).toBe('fail');
  });

  it.each(['pass', 'notApplicable', 'informational'])(
    'of a SARIF result of kind %s is a note, whatever the score of its rule',
    (resultKind) => {
      const result = { source: 'sarif', kind: 'code', level: 'none', resultKind };
      expect(rulingsOf([finding(result)], high)).toEqual(['note not-active']);
    },
  );

  it('of a health line on build-time evidence fails, however mild', () => {
    const sources: Source[] = ['trivy', 'sarif', 'cyclonedx', 'vex'];
    for (const source of sources) {
      const line = finding({ source, kind: 'health', severity: 'info' });
      expect(rulingsOf([line], high)).toEqual(['fail evidence-incomplete']);
    }
    const blind = finding({ source: 'falco', kind: 'health', severity: 'info' });
    expect(rulingsOf([blind], high)).toEqual(['note below-threshold']);
  });

  it('does not ask whether it is exploited or secret, but says so', () => {
    const exploited = () => ({ dateAdded: '2026-01-01', ransomware: true });
    const { rulings } = listOf([finding({ severity: 'low' })], { ...high, exploited });
    expect(rulings[0]).toMatchObject({
      decision: 'warn',
      rule: 'known-exploited',
      exploited: exploited(),
    });
    expect(rulingsOf([finding({ kind: 'secret', severity: 'low' })], high)).toEqual([
      'note below-threshold',
    ]);
  });

  it('never lets a lower threshold pass what a higher one fails (property)', () => {
    const threshold = fc.constantFrom(...THRESHOLDS);
    fc.assert(
      fc.property(fc.constantFrom(...SEVERITIES), threshold, threshold, (severity, a, b) => {
        const [strict, lax] = severityRank(a) <= severityRank(b) ? [a, b] : [b, a];
        const fails = (bound: typeof a) =>
          listOf([finding({ severity })], { policy: failOnPolicy(bound) }).verdict === 'fail';
        expect(fails(strict) || !fails(lax)).toBe(true);
      }),
    );
  });
});

const waiver: Waiver = {
  id: 'CVE-2099-0001',
  reason: 'not reachable',
  owner: '@shop',
  expires: at('2026-12-31T23:59:59Z'),
  from: '.github/parapet.yml:3',
};
const waivers = {
  find: (one: Finding) => (JSON.stringify(one.id) === '"CVE-2099-0001"' ? waiver : undefined),
  notices: () => [],
};

function excuses(): VexBook {
  const book = new VexBook();
  book.add(
    [
      finding({
        source: 'vex',
        status: 'not_affected',
        justification: 'component_not_present',
        package: { name: 'left', purl: 'pkg:npm/left' },
      }),
    ],
    'vex.json',
  );
  return book;
}

const left = { package: { name: 'left', version: '1.0.0', purl: 'pkg:npm/left@1.0.0' } };
const kev = () => ({ dateAdded: '2026-01-01', ransomware: false });
const seen = finding();
const onlyNew = policy({ onlyNew: true });
const denied = policy({ deniedPackages: [{ purl: 'pkg:npm/left', reason: 'hijacked' }] });
const licenses = policy({ licenses: { allow: ['MIT'], unknown: 'fail' } });

/** Every rule, each with what leads to it. */
const CASES: readonly (readonly [Rule, string, Finding, Partial<JudgeGiven>])[] = [
  ['severity', 'fail', finding(), { policy: policy() }],
  [
    'severity-unknown',
    'warn',
    finding({ severity: 'unknown' }),
    {
      policy: policy({ unknownSeverity: 'warn' }),
    },
  ],
  [
    'severity-unknown',
    'warn',
    finding({ severity: 'unknown' }),
    {
      policy: policy({ kinds: everyKind({ fail: 'never', report: 'low' }) }),
    },
  ],
  [
    'severity-unknown',
    'note',
    finding({ severity: 'unknown' }),
    {
      policy: policy({ kinds: everyKind({ fail: 'never', report: 'never' }) }),
    },
  ],
  ['evidence-incomplete', 'fail', finding({ kind: 'health' }), { policy: policy(), waivers }],
  ['known-exploited', 'fail', finding({ severity: 'low' }), { policy: policy(), exploited: kev }],
  [
    'epss',
    'fail',
    finding({ severity: 'low' }),
    {
      policy: policy({ epss: 0.5 }),
      epss: () => 0.5,
    },
  ],
  ['secret', 'fail', finding({ kind: 'secret', id: 'aws', severity: 'low' }), { policy: policy() }],
  [
    'secret',
    'fail',
    finding({ kind: 'secret', id: 'aws', severity: 'low', suppressed: true }),
    {
      policy: policy(),
    },
  ],
  [
    'license-denied',
    'fail',
    finding({ kind: 'license', id: 'GPL-3.0-only' }),
    { policy: licenses },
  ],
  [
    'license-denied',
    'fail',
    component('pkg:npm/x@1', { licenses: ['GPL-3.0-only'] }),
    {
      policy: licenses,
    },
  ],
  ['license-unknown', 'fail', component('pkg:npm/x@1'), { policy: licenses }],
  [
    'license-unknown',
    'warn',
    component('pkg:npm/x@1', { licenses: ['LicenseRef-own'] }),
    {
      policy: policy({ licenses: { allow: ['MIT'], unknown: 'note' } }),
    },
  ],
  [
    'license-unknown',
    'warn',
    finding({ kind: 'license', id: 'x', severity: 'unknown' }),
    {
      policy: policy({ licenses: { unknown: 'warn' } }),
    },
  ],
  ['license-allowed', 'note', finding({ kind: 'license', id: 'MIT' }), { policy: licenses }],
  ['inventory', 'note', component('pkg:npm/x@1', { licenses: ['MIT'] }), { policy: licenses }],
  ['package-denied', 'fail', component('pkg:npm/left@1'), { policy: denied }],
  [
    'code-rule',
    'note',
    finding({ source: 'sarif', kind: 'code', id: 'js/x', tool: 'CodeQL' }),
    {
      policy: policy({ codeRules: [{ tool: 'CodeQL', rule: 'js/*', answer: 'note' }] }),
    },
  ],
  [
    'severity',
    'fail',
    finding({ source: 'sarif', kind: 'code', id: 'py/x', tool: 'CodeQL' }),
    {
      policy: policy({ codeRules: [{ tool: 'CodeQL', rule: 'js/*', answer: 'note' }] }),
    },
  ],
  [
    'code-rule',
    'fail',
    finding({ source: 'sarif', kind: 'code', severity: 'low', securitySeverity: 2 }),
    {
      policy: policy({ codeRules: [{ securitySeverity: 2, answer: 'fail' }] }),
    },
  ],
  ['needs-review', 'warn', finding({ source: 'sarif', kind: 'code', resultKind: 'review' }), high],
  ['needs-review', 'warn', finding({ source: 'sarif', kind: 'code', resultKind: 'open' }), high],
  [
    'below-threshold',
    'warn',
    finding({ severity: 'low' }),
    {
      policy: policy({ kinds: everyKind({ fail: 'critical', report: 'low' }) }),
    },
  ],
  ['existing', 'note', seen, { policy: onlyNew, base: baselineOf([seen]) }],
  ['existing', 'warn', seen, { policy: onlyNew, base: baselineOf([seen]), exploited: kev }],
  ['no-fix', 'warn', finding(left), { policy: policy({ onlyFixable: true }) }],
  ['severity', 'fail', finding({ source: 'cyclonedx' }), { policy: policy({ onlyFixable: true }) }],
  [
    'severity',
    'fail',
    finding({ package: { ...left.package, fixedVersion: '1.0.1' } }),
    {
      policy: policy({ onlyFixable: true }),
    },
  ],
  [
    'provider-status',
    'note',
    finding({ status: 'will_not_fix' }),
    {
      policy: policy({ byStatus: { will_not_fix: 'note' } }),
    },
  ],
  ['waived', 'note', finding(), { policy: policy(), waivers, exploited: kev }],
  ['vex', 'note', finding(left), { policy: policy(), vex: excuses(), exploited: kev }],
  ['suppressed', 'note', finding({ suppressed: true }), { policy: policy() }],
  ['known-exploited', 'fail', finding({ suppressed: true }), { policy: policy(), exploited: kev }],
  ['suppressed-in-code', 'note', finding({ suppressed: true, suppressedInCode: true }), high],
  [
    'suppressed-in-code',
    'warn',
    finding({ suppressed: true, suppressedInCode: true }),
    {
      policy: policy(),
    },
  ],
  [
    'suppressed-in-code',
    'note',
    finding({
      suppressed: true,
      suppressedInCode: true,
      severity: 'low',
    }),
    { policy: policy() },
  ],
  [
    'severity',
    'fail',
    finding({ suppressed: true, suppressedInCode: true }),
    {
      policy: policy({ suppressedInCode: 'ignore' }),
    },
  ],
  [
    'not-active',
    'note',
    finding({ status: 'PASS', kind: 'misconfiguration' }),
    { policy: policy() },
  ],
  ['sample', 'note', finding({ sample: true }), { policy: policy() }],
  ['inventory', 'note', component('pkg:npm/x@1'), { policy: policy() }],
];

describe('a rule', () => {
  it.each(CASES)('%s leads to %s', (rule, decision, one, given) => {
    expect(rulingsOf([one], given)).toEqual([`${decision} ${rule}`]);
  });

  it('is reachable, whichever it is', () => {
    const all: Record<Rule, true> = {
      severity: true,
      'severity-unknown': true,
      'evidence-incomplete': true,
      'known-exploited': true,
      epss: true,
      secret: true,
      'license-denied': true,
      'license-unknown': true,
      'license-allowed': true,
      'package-denied': true,
      'code-rule': true,
      'needs-review': true,
      'below-threshold': true,
      existing: true,
      'no-fix': true,
      'provider-status': true,
      waived: true,
      vex: true,
      suppressed: true,
      'suppressed-in-code': true,
      'not-active': true,
      sample: true,
      inventory: true,
    };
    expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(Object.keys(all)));
  });

  it('carries what it rests on', () => {
    const [waived] = listOf([finding()], { policy: policy(), waivers }).rulings;
    expect(waived).toMatchObject({ waiver: { owner: '@shop', reason: 'not reachable' } });
    const [excused] = listOf([finding(left)], { policy: policy(), vex: excuses() }).rulings;
    expect(excused).toMatchObject({ vex: { status: 'not_affected', from: 'vex.json' } });
    const [scored] = listOf([finding()], { policy: policy(), epss: () => 0.25 }).rulings;
    expect(scored).toMatchObject({ epss: 0.25 });
  });

  it('reads the CVE of tools that write more into the id, and asks for no other', () => {
    const asked: string[] = [];
    const exploited = (cve: string) => {
      asked.push(cve);
      return undefined;
    };
    const ids = ['cve-2099-12345-openssl', 'GHSA-aaaa-bbbb-cccc', 'CVE-2099-1', 'x CVE-2099-0001'];
    listOf(
      ids.map((id) => finding({ id })),
      { exploited },
    );
    listOf([finding({ kind: 'license' })], { exploited });
    expect(asked).toEqual(['CVE-2099-12345']);
  });
});

describe('the list', () => {
  it('passes where nothing was found, and fails where nothing was given', () => {
    expect(listOf([]).verdict).toBe('pass');
    expect(judgeBy().list()).toMatchObject({
      verdict: 'fail',
      notices: [{ code: 'evidence-missing', decision: 'fail' }],
    });
  });

  it('fails where an input was not judged, whatever the rest says', () => {
    const judge = judgeBy();
    judge.rule(finding({ severity: 'low' }), 'a.json');
    judge.addNotJudged('b.json');
    expect(judge.list()).toMatchObject({
      verdict: 'fail',
      counts: { fail: 0, note: 1, notJudged: 1 },
      inputs: [
        { file: 'a.json', source: 'trivy', findings: 1 },
        { file: 'b.json', findings: 0 },
      ],
    });
  });

  it('fails by a condition that fails, and only by one', () => {
    const told = (decision: 'fail' | 'warn') => {
      const judge = judgeBy();
      judge.addInput({ file: 'a.json', source: 'sarif' });
      judge.addNotice({ decision, code: 'evidence-missing', message: 'no report' });
      return judge.list().verdict;
    };
    expect(told('fail')).toBe('fail');
    expect(told('warn')).toBe('pass');
  });

  it('counts what fails and warns by severity', () => {
    const { verdict, counts } = listOf(SEVERITIES.map((severity) => finding({ severity })));
    expect({ verdict, counts }).toEqual({
      verdict: 'fail',
      counts: {
        fail: 3,
        warn: 1,
        note: 2,
        notJudged: 0,
        bySeverity: { critical: 1, high: 1, medium: 1, low: 0, info: 0, unknown: 1 },
      },
    });
  });

  it('has each finding once, and both where two reports differ in what decides', () => {
    const same = finding({ severity: 'low' });
    expect(listOf([same, { ...same }, same]).counts).toMatchObject({ note: 1 });
    for (const order of [
      [same, { ...same, severity: 'critical' as const }],
      [{ ...same, severity: 'critical' as const }, same],
    ]) {
      expect(listOf(order)).toMatchObject({ verdict: 'fail', counts: { note: 1, fail: 1 } });
    }
    expect(
      listOf([
        { ...same, suppressed: true },
        { ...same, severity: 'high' },
      ]),
    ).toMatchObject({
      verdict: 'fail',
    });
  });

  it('names every file whose evidence is not whole', () => {
    const line = finding({ kind: 'health' });
    const judge = judgeBy();
    judge.rule(line, 'a.json');
    judge.rule(line, 'b.json');
    expect(judge.list().rulings.map(({ file }) => file)).toEqual(['a.json', 'b.json']);
  });

  it('keeps what the caller wants and counts the same', () => {
    const findings = SEVERITIES.map((severity) => finding({ severity }));
    const kept = (keep: 'all' | 'decided' | 'none') => listOf(findings, { keep });
    expect(kept('all').rulings).toHaveLength(6);
    expect(kept('decided').rulings).toHaveLength(4);
    expect(kept('none').rulings).toHaveLength(0);
    expect(kept('none').counts).toEqual(kept('all').counts);
  });

  it('says how old the data is by which the policy decides', () => {
    const data = {
      kev: { version: '2025.01.24', releasedAt: '2025-01-24T15:00:57.5282Z' },
      epss: { scoredAt: '2026-11-24' },
    };
    const codes = (over: Partial<JudgeGiven>) =>
      listOf([], { data, ...over }).notices.map(({ code, message }) => [code, message]);
    expect(codes({})).toEqual([]);
    expect(codes({ policy: policy({ epss: 0.5 }) })).toEqual([
      ['data-stale', expect.stringContaining('669 days old')],
    ]);
    expect(codes({ policy: policy({ maxDataAgeDays: 1000 }) })).toEqual([]);
    expect(codes({ policy: policy({ epss: 0.1, exploitedFails: false }), data: {} })).toEqual([
      ['data-stale', expect.stringContaining('no scores were given')],
    ]);
    const unreadable = { kev: { version: '1', releasedAt: 'soon' } };
    expect(codes({ policy: policy(), data: unreadable })).toEqual([
      ['data-stale', expect.stringContaining('cannot be read')],
    ]);
  });

  it('says when, by what policy and with which data it was judged', () => {
    const data = { kev: { version: '1', releasedAt: '2026-11-20' } };
    expect(listOf([], { data, policyFrom: 'parapet.yml' })).toMatchObject({
      judgedAt: NOW,
      policy: 'parapet.yml',
      data,
    });
  });

  it('judges 100,000 findings against a base of as many (the rulings add up)', () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      finding({ source: 'sarif', kind: 'code', fingerprint: `f${i % 1000}`, occurrence: `n${i}` }),
    );
    const moved = many.map((one) => ({
      ...one,
      occurrence: eventOf(`${keyText(one.occurrence)}-moved`),
    }));
    const list = listOf(moved, { policy: onlyNew, base: baselineOf(many), keep: 'none' });
    expect(list).toMatchObject({ verdict: 'pass', counts: { note: 100_000, fail: 0 } });
    expect(list.fixed).toEqual([]);
  });
});
