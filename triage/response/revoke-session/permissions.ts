import type { Permissions } from '../../permissions.ts';

/**
 * Ends the sessions that a role has now: an inline policy denies everything to credentials that were
 * issued before this moment; the undo takes it off again. Reading comes first, to find what is there.
 */
export const revokeSessionPermissions: Permissions = {
  name: 'revoke-session',
  status: 'planned',
  statements: [
    {
      actions: ['iam:DeleteRolePolicy', 'iam:GetRolePolicy', 'iam:PutRolePolicy'],
      resources: ['session-roles'],
    },
  ],
};
