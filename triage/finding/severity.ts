/** OCSF's severity names in lower case; `unknown` is its own answer, never a synonym of "low". */
export const SEVERITIES = ['unknown', 'info', 'low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

const RANK: Readonly<Record<Severity, number>> = {
  unknown: 0,
  info: 1,
  low: 2,
  medium: 3,
  high: 4,
  critical: 5,
};

/** Order for sorting and joining: unknown < info < low < medium < high < critical. */
export function severityRank(severity: Severity): number {
  return RANK[severity];
}

export function higherSeverity(a: Severity, b: Severity): Severity {
  return RANK[a] >= RANK[b] ? a : b;
}
