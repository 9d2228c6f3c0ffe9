import type { Finding, Source } from '../finding/finding.ts';
import { SEVERITIES, severityRank } from '../finding/severity.ts';
import type { Severity } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Notice, Outcome, Rule, Ruling, Verdict } from './ruling.ts';

export const THRESHOLDS = ['critical', 'high', 'medium', 'low'] as const;

/** The smallest policy: one bound for every kind. */
export interface FailOn {
  /** This severity and everything above it fails. */
  readonly failOn: (typeof THRESHOLDS)[number];
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
export function rule(finding: Finding, policy: FailOn): Ruling {
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

  /** A condition that fails makes the verdict fail, as a finding does. */
  verdict(notices: readonly Notice[] = []): Verdict {
    const isBroken = notices.some(({ decision }) => decision === 'fail');
    const failed = this.#decisions.fail > 0 || this.#notJudged > 0 || isBroken;
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
