import type { Finding, Source } from '../finding/finding.ts';
import { severityRank } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import { isActive, isRuntime } from './active.ts';
import type { DeniedPackages } from './denied-packages.ts';
import type { LicenseAnswer, LicenseAnswers } from './license.ts';
import type { Answer, CodeRule, JudgedKind, KindRule, Policy, Threshold } from './policy.ts';
import type { Outcome, Rule, Ruling } from './ruling.ts';

/** A finding with all that was found out about it. */
export interface Case {
  readonly finding: Finding;
  readonly change: 'new' | 'existing' | undefined;
  readonly exploited: Ruling['exploited'];
  readonly epss: number | undefined;
}

/** A policy made ready to be asked, and who speaks for single findings. */
export interface Bench {
  readonly policy: Policy;
  readonly licenses: LicenseAnswers;
  readonly denied: DeniedPackages;
  /** Asked only where nothing before it decides: a waiver for what is no problem is unused. */
  readonly waiver: (finding: Finding) => Ruling['waiver'];
  readonly vex: (finding: Finding) => Ruling['vex'];
}

export interface Decided {
  readonly decision: Outcome;
  readonly rule: Rule;
  readonly waiver?: Ruling['waiver'];
  readonly vex?: Ruling['vex'];
}

type Step = (one: Case, bench: Bench) => Decided | undefined;

/**
 * Who is heard first. The first step that answers decides, so what stands higher cannot be outvoted:
 *
 * 1. evidence that is not whole, which nothing excuses;
 * 2. what is no problem at all, by its source's own word;
 * 3. a person who answers for it (a waiver has an owner, a reason and an end), and VEX;
 * 4. what the base had already: it fails nobody's change, but what always fails is still a warning;
 * 5. what always fails: denied packages and licences, known exploited, secrets, EPSS;
 * 6. what its tool, or whoever wrote the code, set aside: that has neither owner nor end, so it does
 *    not outvote 5;
 * 7. the policy's word on a tool or rule, then results that ask for a person, then licences;
 * 8. severity, held down where there is no fix or where the provider's status says so.
 */
export const STEPS: readonly Step[] = [
  incomplete,
  notActive,
  waived,
  excusedByVex,
  existing,
  alwaysFails,
  suppressed,
  codeRule,
  needsReview,
  license,
  inventory,
  severity,
];

/** Total: the last step answers everything. */
export function decide(one: Case, bench: Bench): Decided {
  for (const step of STEPS) {
    const decided = step(one, bench);
    if (decided) return decided;
  }
  return severity(one, bench);
}

function incomplete({ finding }: Case): Decided | undefined {
  if (finding.kind !== 'health' || isRuntime(finding.source)) return undefined;
  return { decision: 'fail', rule: 'evidence-incomplete' };
}

function notActive({ finding }: Case): Decided | undefined {
  if (finding.sample) return { decision: 'note', rule: 'sample' };
  return isActive(finding) ? undefined : { decision: 'note', rule: 'not-active' };
}

function waived({ finding }: Case, bench: Bench): Decided | undefined {
  const waiver = bench.waiver(finding);
  return waiver && { decision: 'note', rule: 'waived', waiver };
}

function excusedByVex({ finding }: Case, bench: Bench): Decided | undefined {
  const vex = bench.vex(finding);
  return vex && { decision: 'note', rule: 'vex', vex };
}

function existing(one: Case, bench: Bench): Decided | undefined {
  if (!bench.policy.onlyNew || one.change !== 'existing') return undefined;
  if (one.finding.kind === 'component' && !alwaysFails(one, bench)) return undefined;
  return { decision: alwaysFails(one, bench) ? 'warn' : 'note', rule: 'existing' };
}

function alwaysFails(one: Case, { policy, denied, licenses }: Bench): Decided | undefined {
  const { finding, exploited, epss } = one;
  const failing = (rule: Rule): Decided => ({ decision: 'fail', rule });
  if (denied.find(finding)) return failing('package-denied');
  if (licenses.decides && answerOn(finding, licenses) === 'denied')
    return failing('license-denied');
  if (exploited && policy.exploitedFails) return failing('known-exploited');
  if (finding.kind === 'secret' && policy.secretsFail) return failing('secret');
  if (policy.epss !== undefined && epss !== undefined && epss >= policy.epss)
    return failing('epss');
  return undefined;
}

function answerOn(finding: Finding, licenses: LicenseAnswers): LicenseAnswer {
  if (finding.kind === 'license') return licenses.answer([finding.id]);
  return finding.licenses ? licenses.answer(finding.licenses) : 'undecided';
}

function suppressed(one: Case, bench: Bench): Decided | undefined {
  const { finding } = one;
  if (!finding.suppressed) return undefined;
  if (!finding.suppressedInCode) return { decision: 'note', rule: 'suppressed' };
  const rule: Rule = 'suppressed-in-code';
  switch (bench.policy.suppressedInCode) {
    case 'honour':
      return { decision: 'note', rule };
    case 'warn': {
      const { decision } = decide({ ...one, finding: asReported(finding) }, bench);
      return { decision: decision === 'note' ? 'note' : 'warn', rule };
    }
    case 'ignore':
      return undefined;
  }
  return undefined;
}

function asReported(finding: Finding): Finding {
  const { suppressed: _suppressed, suppressedInCode: _inCode, ...reported } = finding;
  return reported;
}

function codeRule({ finding }: Case, { policy }: Bench): Decided | undefined {
  if (finding.source !== 'sarif') return undefined;
  const found = policy.codeRules.find((rule) => fits(rule, finding));
  return found && { decision: found.answer, rule: 'code-rule' };
}

/** All that the rule names must fit. A rule id ends in `*` to mean all that begin so. */
function fits({ tool, rule, level, securitySeverity }: CodeRule, finding: Finding): boolean {
  if (tool !== undefined && (!finding.tool || exactText(finding.tool) !== tool)) return false;
  if (rule !== undefined && !fitsRule(rule, exactText(finding.id))) return false;
  if (level !== undefined && finding.level !== level) return false;
  return securitySeverity === undefined || (finding.securitySeverity ?? -1) >= securitySeverity;
}

function fitsRule(rule: string, id: string): boolean {
  return rule.endsWith('*') ? id.startsWith(rule.slice(0, -1)) : id === rule;
}

const ASKS_FOR_A_PERSON = new Set(['open', 'review']);

function needsReview({ finding: { resultKind } }: Case): Decided | undefined {
  if (resultKind === undefined || !ASKS_FOR_A_PERSON.has(exactText(resultKind))) return undefined;
  return { decision: 'warn', rule: 'needs-review' };
}

/** A denied one was heard before. With an `allow` list what nobody can read is at least a warning. */
function license({ finding }: Case, { policy, licenses }: Bench): Decided | undefined {
  if (finding.kind !== 'license' && finding.kind !== 'component') return undefined;
  const answer = licenses.decides ? answerOn(finding, licenses) : 'undecided';
  if (answer === 'allowed') {
    return finding.kind === 'license' ? { decision: 'note', rule: 'license-allowed' } : undefined;
  }
  if (answer !== 'unknown' && !isUnknownToItsTool(finding)) return undefined;
  const { unknown, allow } = policy.licenses;
  const decision = unknown === 'note' && allow && answer === 'unknown' ? 'warn' : unknown;
  return decision === 'note' ? undefined : { decision, rule: 'license-unknown' };
}

function isUnknownToItsTool({ kind, severity: how }: Finding): boolean {
  return kind === 'license' && how === 'unknown';
}

function inventory({ finding }: Case): Decided | undefined {
  return finding.kind === 'component' ? { decision: 'note', rule: 'inventory' } : undefined;
}

function severity(one: Case, { policy }: Bench): Decided {
  const decided = bySeverity(one.finding, policy);
  const held = heldDown(decided, one.finding, policy);
  return held.decision === 'note' && one.exploited
    ? { decision: 'warn', rule: 'known-exploited' }
    : held;
}

function bySeverity({ kind, severity: how }: Finding, policy: Policy): Decided {
  const bounds = boundsOf(kind, policy);
  if (how === 'unknown') {
    return { decision: unknownBy(bounds, policy), rule: 'severity-unknown' };
  }
  if (reaches(how, bounds.fail)) return { decision: 'fail', rule: 'severity' };
  return { decision: reaches(how, bounds.report) ? 'warn' : 'note', rule: 'below-threshold' };
}

/** A sensor that went blind is judged as what it would have seen. */
function boundsOf(kind: Finding['kind'], { kinds }: Policy): KindRule {
  const isOwn = kind !== 'health' && kind !== 'component';
  return kinds[isOwn ? (kind satisfies JudgedKind) : 'detection'];
}

/** Where not even a critical one would fail, an unknown one does not either. */
function unknownBy({ fail, report }: KindRule, { unknownSeverity }: Policy): Answer {
  if (fail !== 'never') return unknownSeverity;
  return report === 'never' ? 'note' : 'warn';
}

function reaches(how: Finding['severity'], threshold: Threshold): boolean {
  return threshold !== 'never' && severityRank(how) >= severityRank(threshold);
}

/** Of other sources "no fix is named" does not mean that there is none. */
const TELLS_FIXES: ReadonlySet<Source> = new Set(['trivy', 'securityhub']);

function heldDown(decided: Decided, finding: Finding, policy: Policy): Decided {
  if (decided.decision !== 'fail' || finding.kind !== 'vulnerability')
    return limited(decided, finding, policy);
  const isUnfixed =
    policy.onlyFixable && TELLS_FIXES.has(finding.source) && !finding.package?.fixedVersion;
  return limited(isUnfixed ? { decision: 'warn', rule: 'no-fix' } : decided, finding, policy);
}

const WEIGHT: Readonly<Record<Outcome, number>> = { note: 0, warn: 1, fail: 2 };

function limited(decided: Decided, { kind, status }: Finding, { byStatus }: Policy): Decided {
  const word = status === undefined ? '' : exactText(status);
  const most = Object.hasOwn(byStatus, word) ? byStatus[word] : undefined;
  if (kind !== 'vulnerability' || most === undefined || WEIGHT[most] >= WEIGHT[decided.decision]) {
    return decided;
  }
  return { decision: most, rule: 'provider-status' };
}
