import type { Permissions } from '../../triage/permissions.ts';

/** What `askAccount` asks before a plan. Nothing here changes anything. */
export const accountPermissions: Permissions = {
  name: 'ask-account',
  status: 'used',
  statements: [
    {
      actions: [
        'sts:GetCallerIdentity',
        'organizations:DescribeOrganization',
        'guardduty:ListDetectors',
        'guardduty:GetDetector',
        'guardduty:GetAdministratorAccount',
        'securityhub:DescribeHub',
        'securityhub:GetAdministratorAccount',
        'inspector2:BatchGetAccountStatus',
        'inspector2:GetDelegatedAdminAccount',
        'config:DescribeConfigurationRecorders',
        'config:DescribeConfigurationRecorderStatus',
        'config:DescribeDeliveryChannels',
        'iam:ListOpenIDConnectProviders',
        'iam:GetOpenIDConnectProvider',
      ],
      resources: ['any'],
      why: 'it asks what is there before it has a name',
    },
    { actions: ['ssm:GetParameters'], resources: ['region-catalogue'] },
    { actions: ['s3:GetObject'], resources: ['state-objects'] },
    // Without it S3 answers "denied" for a state that is not there yet, which is no answer.
    { actions: ['s3:ListBucket'], resources: ['state-bucket'] },
    { actions: ['kms:Decrypt'], resources: ['state-key'] },
  ],
};
