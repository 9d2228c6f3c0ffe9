import { DEFAULT_POLICY, everyKind } from './policy-defaults.ts';
import type { Policy } from './policy.ts';

export const THRESHOLDS = ['critical', 'high', 'medium', 'low'] as const;

/** This severity and everything above it fails. */
export type FailOn = (typeof THRESHOLDS)[number];

/** The smallest policy: one bound for every kind. */
export function failOnPolicy(failOn: FailOn): Policy {
  return { ...DEFAULT_POLICY, kinds: everyKind({ fail: failOn, report: 'medium' }) };
}
