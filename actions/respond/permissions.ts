import type { Permissions } from '../../triage/permissions.ts';

/**
 * What the respond job does in AWS: ask for a response, and hand a person's answer to the machine that
 * waits for it. It does no response itself: the machine becomes the role of that one action.
 */
export const respondPermissions: Permissions = {
  name: 'respond',
  status: 'planned',
  statements: [
    {
      actions: ['states:SendTaskFailure', 'states:SendTaskSuccess', 'states:StartExecution'],
      resources: ['approval-machine'],
    },
  ],
};
