import type { ImageExposure } from '../incident/exposure.ts';
import type { Key } from '../finding/keys.ts';
import type { Severity } from '../finding/severity.ts';
import type { Untrusted } from '../finding/untrusted.ts';

/** One reason for the assessment, as a sentence of ours; hostile text stands only in `about`. */
export interface Contribution {
  /** Stable name of the rule: `severity-of-findings`, `kill-chain`, `known-exploited`, … */
  readonly rule: string;
  /** What the rule found, in our own words (no text from outside). */
  readonly because: string;
  readonly about?: readonly Untrusted[];
  /** The severity that this reason alone demands. */
  readonly severity?: Severity;
  /** Points it adds to (or takes from) the confidence. */
  readonly confidence?: number;
}

/** Stable ids of recommended responses; the commands are the report's business. */
export const RESPONSES = [
  'isolate-pod',
  'delete-pod',
  'restrict-workload-egress',
  'cordon-node',
  'isolate-instance',
  'revoke-role-sessions',
  'deactivate-access-key',
  'rotate-secrets',
  'review-rbac',
  'block-address',
  'rebuild-image',
  'collect-evidence',
  'restore-sensor',
  'review-finding',
] as const;

export type ResponseId = (typeof RESPONSES)[number];

export interface Recommendation {
  readonly response: ResponseId;
  /** Our own words. */
  readonly because: string;
}

/** What the rules think of an incident. Deterministic over the incident and the exposures. */
export interface Assessment {
  /** The revision of the evidence that was judged. */
  readonly revision: Key;
  /** The floor: nothing above it may lower it. */
  readonly severity: Severity;
  /** 0 to 100: how sure we are that this is an attack. */
  readonly confidence: number;
  readonly reasons: readonly Contribution[];
  /** The tactics in kill-chain order, and whether each was seen. */
  readonly killChain: readonly { readonly tactic: string; readonly seen: boolean }[];
  readonly exposures: readonly ImageExposure[];
  /** In the order in which to do them. */
  readonly recommended: readonly Recommendation[];
}
