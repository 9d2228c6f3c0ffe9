import type { JudgedKind, KindRule, Policy } from './policy.ts';

export const JUDGED_KINDS = [
  'vulnerability',
  'misconfiguration',
  'secret',
  'license',
  'code',
  'detection',
] as const satisfies readonly JudgedKind[];

const BY_SEVERITY: KindRule = { fail: 'high', report: 'medium' };

/** The same two bounds for every kind. */
export function everyKind(rule: KindRule): Record<JudgedKind, KindRule> {
  return Object.fromEntries(JUDGED_KINDS.map((kind) => [kind, rule])) as Record<
    JudgedKind,
    KindRule
  >;
}

/**
 * Without a policy file: by severity alone. Whoever only tries the command sees what the tools
 * reported, and nothing that he did not ask for.
 */
export const DEFAULT_POLICY: Policy = {
  kinds: everyKind(BY_SEVERITY),
  unknownSeverity: 'fail',
  exploitedFails: false,
  secretsFail: false,
  onlyNew: false,
  onlyFixable: false,
  byStatus: {},
  licenses: { unknown: 'note' },
  deniedPackages: [],
  codeRules: [],
  suppressedInCode: 'honour',
  waivers: [],
  maximumWaiverDays: 90,
  imports: [],
  evidence: [],
  emptyImageFails: false,
  maxDataAgeDays: 30,
};

/**
 * What a policy file starts from. A team that writes one means to gate, so what is exploited today
 * and what is secret fails whatever its score (no key turns that off: it takes a waiver), and what is
 * suppressed inside the code under review is shown.
 */
export const FILE_DEFAULTS: Policy = {
  ...DEFAULT_POLICY,
  exploitedFails: true,
  secretsFail: true,
  emptyImageFails: true,
  suppressedInCode: 'warn',
};
