import type { Permissions } from '../../triage/permissions.ts';

/** What the triage job reads in AWS: findings. Incidents it keeps by the store's own declaration. */
export const triagePermissions: Permissions = {
  name: 'triage',
  status: 'planned',
  statements: [
    {
      actions: ['guardduty:GetFindings', 'guardduty:ListDetectors', 'guardduty:ListFindings'],
      resources: ['any'],
      why: "A detector's id is AWS's choice and an account has one a region; nothing but findings is read.",
    },
    {
      actions: ['securityhub:GetFindings', 'inspector2:ListFindings'],
      resources: ['any'],
      why: 'Both services hold findings of the account as a whole.',
    },
  ],
};
