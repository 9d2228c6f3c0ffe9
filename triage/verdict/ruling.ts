import type { Finding, Source } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import type { Severity } from '../finding/severity.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Waiver } from './policy.ts';

export type Outcome = 'fail' | 'warn' | 'note';

/** The rule that decided: a closed set, printed as `rule`. */
export type Rule =
  | 'severity' // at or above the threshold
  | 'severity-unknown' // nobody says how bad it is: that is no reason to let it pass
  | 'evidence-incomplete' // the evidence says itself that it is not whole
  | 'known-exploited' // in the KEV catalogue, whatever the score
  | 'epss' // likely to be exploited
  | 'secret' // a secret in the tree always fails
  | 'license-denied'
  | 'license-unknown'
  | 'license-allowed'
  | 'package-denied'
  | 'code-rule' // the policy names this tool or rule
  | 'needs-review' // SARIF kind open or review
  | 'below-threshold'
  | 'existing' // the base had it already
  | 'no-fix' // only what can be fixed fails
  | 'provider-status' // will_not_fix, end_of_life, …
  | 'waived'
  | 'vex' // a VEX statement says that it does not apply
  | 'suppressed' // by the tool that reported it
  | 'suppressed-in-code'
  | 'not-active' // the source says that it is over, passed, or does not apply
  | 'sample' // a test finding of its provider
  | 'inventory'; // a component is no problem

/** One finding, once, with all that the decision rests on. */
export interface Ruling {
  readonly finding: Finding;
  /** The report that it was read from. */
  readonly file?: string;
  readonly decision: Outcome;
  readonly rule: Rule;
  /** Absent where no base was given. */
  readonly change?: 'new' | 'existing';
  readonly exploited?: { readonly dateAdded: string; readonly ransomware: boolean };
  /** Probability, 0 to 1. */
  readonly epss?: number;
  readonly waiver?: Waiver;
  readonly vex?: { readonly status: Untrusted; readonly from: string };
}

/** A condition of the verdict that is no finding: required evidence, data, waivers, the policy itself. */
export interface Notice {
  readonly decision: Outcome;
  readonly code:
    | 'evidence-missing'
    | 'evidence-of-another' // it names another commit or digest
    | 'evidence-unbound' // it names neither
    | 'evidence-too-old'
    | 'nothing-scanned'
    | 'class-missing'
    | 'input-not-judged'
    | 'waiver-expired'
    | 'waiver-expires-soon'
    | 'waiver-unused'
    | 'import-without-owner'
    | 'policy-changed' // in this change: takes effect after the merge
    | 'no-base'
    | 'vex-not-honoured' // a statement that lacks what its standard asks for
    | 'data-stale';
  /** Our own words. */
  readonly message: string;
  readonly about?: readonly Untrusted[];
}

export interface ComponentChange {
  readonly change: 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed' | 'license-changed';
  readonly name: Untrusted;
  readonly purl?: Untrusted;
  readonly from?: Untrusted;
  readonly to?: Untrusted;
  readonly licenseFrom?: Untrusted;
  readonly licenseTo?: Untrusted;
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

/** Everything that a rendering may say. Exit code, comment, summary, SARIF all come from this. */
export interface DecisionList extends Verdict {
  readonly rulings: readonly Ruling[];
  readonly notices: readonly Notice[];
  /** What the base had and this change has no more. */
  readonly fixed: readonly Finding[];
  readonly components: readonly ComponentChange[];
  readonly inputs: readonly {
    readonly file: string;
    readonly source?: Source;
    readonly findings: number;
  }[];
  readonly data: {
    readonly kev?: { readonly version: string; readonly releasedAt: string };
    readonly epss?: { readonly scoredAt: string };
  };
  /** Where the policy came from: a path, a commit, or the built-in one. */
  readonly policy: string;
  readonly judgedAt?: Instant;
}
