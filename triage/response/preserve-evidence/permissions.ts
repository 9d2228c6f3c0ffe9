import type { Permissions } from '../../permissions.ts';

/**
 * Takes snapshots of a node's volumes and runs the documents that collect what is only in memory. It can
 * write evidence and never delete or overwrite it: the bucket keeps versions, and no deleting is asked for.
 */
export const preserveEvidencePermissions: Permissions = {
  name: 'preserve-evidence',
  status: 'planned',
  statements: [
    {
      actions: ['ec2:DescribeInstances', 'ec2:DescribeSnapshots', 'ec2:DescribeVolumes'],
      resources: ['any'],
      why: 'IAM binds none of the describing actions to a resource.',
    },
    { actions: ['ec2:GetConsoleOutput'], resources: ['cluster-instances'] },
    { actions: ['ec2:CreateSnapshot'], resources: ['cluster-volumes', 'snapshots'] },
    {
      actions: ['ec2:CreateTags'],
      resources: ['snapshots'],
      conditions: { StringEquals: { 'ec2:CreateAction': ['CreateSnapshot'] } },
    },
    {
      actions: ['ssm:SendCommand'],
      resources: ['response-documents', 'cluster-instances'],
    },
    { actions: ['ssm:StartAutomationExecution'], resources: ['response-documents'] },
    {
      actions: ['ssm:GetAutomationExecution', 'ssm:GetCommandInvocation'],
      resources: ['any'],
      why: 'An execution is named by AWS when it starts; reading its progress tells no more than what we started.',
    },
    { actions: ['s3:PutObject'], resources: ['evidence-objects'] },
    { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: ['data-key'] },
    {
      // EBS copies a snapshot under the key by a grant; nobody may give one to anything but a service.
      actions: ['kms:CreateGrant'],
      resources: ['data-key'],
      conditions: { Bool: { 'kms:GrantIsForAWSResource': ['true'] } },
    },
  ],
};
