import type { Permissions } from '../../triage/permissions.ts';

/** What the commands ask by themselves, beside what Terraform does. Nothing here changes anything. */
export const infraCommandPermissions: Permissions = {
  name: 'infra-commands',
  status: 'used',
  statements: [
    // HeadBucket is allowed by this one, too; without it a state that is not there yet is "denied".
    { actions: ['s3:ListBucket'], resources: ['state-bucket'] },
    { actions: ['s3:GetObject'], resources: ['state-objects'] },
    { actions: ['kms:Decrypt', 'kms:DescribeKey'], resources: ['state-key'] },
    { actions: ['dynamodb:DescribeTable'], resources: ['lock-table'] },
  ],
};
