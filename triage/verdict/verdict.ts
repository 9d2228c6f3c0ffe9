import type { Finding, Source } from '../finding/finding.ts';
import { SEVERITIES, severityRank } from '../finding/severity.ts';
import type { Severity } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';

export const THRESHOLDS = ['critical', 'high', 'medium', 'low'] as const;

export interface Policy {
  /** This severity and everything above it fails. */
  readonly failOn: (typeof THRESHOLDS)[number];
}

export type Outcome = 'fail' | 'warn' | 'note';

/** The rule that decided: a closed set, printed as `rule`. */
export type Rule =
  | 'severity' // at or above the threshold
  | 'severity-unknown' // nobody says how bad it is: that is no reason to let it pass
  | 'evidence-incomplete' // the evidence says itself that it is not whole
  | 'below-threshold'
  | 'suppressed' // by the tool that reported it
  | 'not-active' // the source says that it is over, passed, or does not apply
  | 'sample' // a test finding of its provider
  | 'inventory'; // a component is no problem

export interface Ruling {
  readonly finding: Finding;
  readonly decision: Outcome;
  readonly rule: Rule;
}

/**
 * The words by which each source says that a row is no problem now. Trivy's `fixed` is not among
 * them: there it means that a fix is to be had.
 */
const NOT_ACTIVE: Readonly<Record<Source, ReadonlySet<string>>> = {
  trivy: new Set(['PASS']),
  sarif: new Set(['absent']),
  cyclonedx: new Set(['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected']),
  vex: new Set(['not_affected', 'fixed']),
  falco: new Set(),
  guardduty: new Set(),
  securityhub: new Set(['passed', 'resolved', 'suppressed', 'archived']),
};

const RUNTIME: ReadonlySet<Source> = new Set(['falco', 'guardduty', 'securityhub']);

/** Falco, GuardDuty and Security Hub speak of what runs; every other source of what was built. */
export function isRuntime(source: Source): boolean {
  return RUNTIME.has(source);
}

/** Judges one finding. Total: every finding gets a ruling. */
export function rule(finding: Finding, policy: Policy): Ruling {
  const rest = whyNotJudged(finding);
  if (rest) return { finding, decision: 'note', rule: rest };
  if (finding.kind === 'health' && !isRuntime(finding.source)) {
    return { finding, decision: 'fail', rule: 'evidence-incomplete' };
  }
  if (finding.severity === 'unknown') {
    return { finding, decision: 'fail', rule: 'severity-unknown' };
  }
  if (severityRank(finding.severity) >= severityRank(policy.failOn)) {
    return { finding, decision: 'fail', rule: 'severity' };
  }
  const decision = severityRank(finding.severity) >= severityRank('medium') ? 'warn' : 'note';
  return { finding, decision, rule: 'below-threshold' };
}

function whyNotJudged(finding: Finding): Rule | undefined {
  if (finding.kind === 'component') return 'inventory';
  if (finding.suppressed) return 'suppressed';
  if (finding.sample) return 'sample';
  const status = finding.status === undefined ? '' : exactText(finding.status);
  if (finding.archived || NOT_ACTIVE[finding.source].has(status)) return 'not-active';
  return undefined;
}

export interface VerdictCounts {
  readonly fail: number;
  readonly warn: number;
  readonly note: number;
  /** Inputs that could not be judged; any of them makes the verdict fail. */
  readonly notJudged: number;
  /** The rulings that fail or warn, by severity. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export interface Verdict {
  readonly verdict: 'pass' | 'fail';
  readonly counts: VerdictCounts;
}

/** Adds rulings up. An input that was not judged is counted, so that nothing unread passes. */
export class Tally {
  readonly #decisions: Record<Outcome, number> = { fail: 0, warn: 0, note: 0 };
  readonly #bySeverity = Object.fromEntries(SEVERITIES.map((s) => [s, 0])) as Record<
    Severity,
    number
  >;
  #notJudged = 0;

  add(ruling: Ruling): void {
    this.#decisions[ruling.decision] += 1;
    if (ruling.decision !== 'note') this.#bySeverity[ruling.finding.severity] += 1;
  }

  addNotJudged(): void {
    this.#notJudged += 1;
  }

  verdict(): Verdict {
    const failed = this.#decisions.fail > 0 || this.#notJudged > 0;
    return {
      verdict: failed ? 'fail' : 'pass',
      counts: {
        ...this.#decisions,
        notJudged: this.#notJudged,
        bySeverity: { ...this.#bySeverity },
      },
    };
  }
}
