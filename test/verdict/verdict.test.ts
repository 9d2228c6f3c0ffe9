import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Source } from '../../triage/finding/finding.ts';
import { SEVERITIES, severityRank } from '../../triage/finding/severity.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { rule, Tally, THRESHOLDS } from '../../triage/verdict/verdict.ts';

const finding = (over: Partial<Finding>): Finding => ({
  source: 'trivy',
  kind: 'vulnerability',
  id: fromOutside('CVE-2021-44228'),
  title: fromOutside('log4shell'),
  severity: 'critical',
  fingerprint: 'f'.repeat(32),
  occurrence: '0'.repeat(32),
  ...over,
});

const high = { failOn: 'high' } as const;

describe('a ruling', () => {
  it.each([
    ['critical', 'fail', 'severity'],
    ['high', 'fail', 'severity'],
    ['medium', 'warn', 'below-threshold'],
    ['low', 'note', 'below-threshold'],
    ['info', 'note', 'below-threshold'],
    ['unknown', 'fail', 'severity-unknown'],
  ] as const)('of %s under --fail-on high is %s by %s', (severity, decision, by) => {
    expect(rule(finding({ severity }), high)).toMatchObject({ decision, rule: by });
  });

  it.each([
    ['trivy', 'PASS'],
    ['sarif', 'absent'],
    ['cyclonedx', 'not_affected'],
    ['cyclonedx', 'false_positive'],
    ['vex', 'fixed'],
    ['securityhub', 'suppressed'],
  ] as const)('of %s with status %s is a note: it is no problem now', (source, status) => {
    const judged = rule(finding({ source, status: fromOutside(status) }), high);
    expect(judged).toMatchObject({ decision: 'note', rule: 'not-active' });
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
    expect(rule(finding({ source, status: fromOutside(status) }), high).decision).toBe('fail');
  });

  it('of a health line on build-time evidence fails, however mild', () => {
    const sources: Source[] = ['trivy', 'sarif', 'cyclonedx', 'vex'];
    for (const source of sources) {
      const judged = rule(finding({ source, kind: 'health', severity: 'info' }), high);
      expect(judged).toMatchObject({ decision: 'fail', rule: 'evidence-incomplete' });
    }
    expect(
      rule(finding({ source: 'falco', kind: 'health', severity: 'info' }), high).decision,
    ).toBe('note');
  });

  it('never lets a lower threshold pass what a higher one fails', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SEVERITIES),
        fc.constantFrom(...THRESHOLDS),
        fc.constantFrom(...THRESHOLDS),
        (severity, a, b) => {
          const [strict, lax] = severityRank(a) <= severityRank(b) ? [a, b] : [b, a];
          const failsLax = rule(finding({ severity }), { failOn: lax }).decision === 'fail';
          const failsStrict = rule(finding({ severity }), { failOn: strict }).decision === 'fail';
          expect(failsStrict || !failsLax).toBe(true);
        },
      ),
    );
  });
});

describe('a verdict', () => {
  it('passes where nothing was found', () => {
    expect(new Tally().verdict().verdict).toBe('pass');
  });

  it('fails where an input was not judged, whatever the rest says', () => {
    const tally = new Tally();
    tally.add(rule(finding({ severity: 'low' }), high));
    tally.addNotJudged();
    expect(tally.verdict()).toMatchObject({
      verdict: 'fail',
      counts: { fail: 0, note: 1, notJudged: 1 },
    });
  });

  it('counts what fails and warns by severity', () => {
    const tally = new Tally();
    for (const severity of SEVERITIES) tally.add(rule(finding({ severity }), high));
    expect(tally.verdict()).toEqual({
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
});
