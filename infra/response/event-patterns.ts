/**
 * What the bus gives us, as EventBridge matches it. Together the first two take every GuardDuty finding:
 * one that says no severity is triaged like a low one, never dropped between the two.
 */
const GUARDDUTY_FINDING = {
  source: ['aws.guardduty'],
  'detail-type': ['GuardDuty Finding'],
} as const;

/** GuardDuty calls 7.0 and above high or critical. */
export const URGENT_SEVERITY = 7;

export const guardDutyUrgent = {
  ...GUARDDUTY_FINDING,
  detail: { severity: [{ numeric: ['>=', URGENT_SEVERITY] }] },
} as const;

export const guardDutyOther = {
  ...GUARDDUTY_FINDING,
  detail: { severity: [{ numeric: ['<', URGENT_SEVERITY] }, { exists: false }] },
} as const;

/** Findings in both shapes (ASFF, and OCSF as V2), and what a person sent us with the custom action. */
export const securityHub = {
  source: ['aws.securityhub'],
  'detail-type': [
    'Security Hub Findings - Imported',
    'Findings Imported V2',
    'Security Hub Findings - Custom Action',
  ],
} as const;

/** GuardDuty's own word that it no longer sees the nodes of our cluster, and that it does again. */
export function guardDutyCoverage(clusterName: string) {
  return {
    source: ['aws.guardduty'],
    'detail-type': [
      'GuardDuty Runtime Protection Unhealthy',
      'GuardDuty Runtime Protection Healthy',
    ],
    detail: { resourceDetails: { eksClusterDetails: { clusterName: [clusterName] } } },
  } as const;
}
