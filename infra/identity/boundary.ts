import type { Settings } from '../config.ts';
import { boundaryArnOf, iamArn, type IamStatement } from '../iam.ts';

/** The services that our roles touch. What is not listed, no role of ours reaches, whatever it is given. */
const SERVICES = [
  'access-analyzer',
  'autoscaling',
  'cloudtrail',
  'cloudwatch',
  'codeconnections',
  'codestar-connections',
  'config',
  'detective',
  'dynamodb',
  'ec2',
  'ec2messages',
  'ecr',
  'eks',
  'eks-auth',
  'elasticloadbalancing',
  'events',
  'guardduty',
  'inspector2',
  'kms',
  'lambda',
  'logs',
  'securityhub',
  'sns',
  'sqs',
  'ssm',
  'ssmmessages',
  'states',
  'sts',
  'wafv2',
  'xray',
] as const;

/**
 * What is answered in another region than ours, or in none; the parameters are those by which AWS publishes
 * what a region has, and which only some regions hold.
 */
const GLOBAL = ['iam:*', 'sts:*', 'organizations:*', 'ssm:GetParameters'];

/**
 * What no role of ours may do. It grants nothing: a role may do what its own policy allows and this one
 * does too. Held under IAM's limit of 6,144 characters by a test.
 */
export function boundaryStatements(settings: Settings): IamStatement[] {
  return [
    {
      Sid: 'ServicesOfOurs',
      Effect: 'Allow',
      Action: SERVICES.map((service) => `${service}:*`),
      Resource: '*',
    },
    {
      // Objects, and to look at buckets; none of our roles makes or changes one.
      Sid: 'Objects',
      Effect: 'Allow',
      Action: ['s3:Get*', 's3:List*', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'],
      Resource: '*',
    },
    {
      Sid: 'ReadIdentities',
      Effect: 'Allow',
      Action: ['iam:Get*', 'iam:List*', 'organizations:Describe*', 'organizations:List*'],
      Resource: '*',
    },
    ...identityChanges(settings),
    ...denials(settings),
  ];
}

/** The few changes of identities that a role of ours needs. None may hand a role on (`iam:PassRole`). */
function identityChanges(settings: Settings): IamStatement[] {
  return [
    {
      Sid: 'LinkedRoles',
      Effect: 'Allow',
      Action: 'iam:CreateServiceLinkedRole',
      Resource: iamArn(settings, 'role/aws-service-role/*'),
    },
    {
      // To end sessions: a denial put on a role that has this same boundary can widen nothing.
      Sid: 'EndSessions',
      Effect: 'Allow',
      Action: ['iam:PutRolePolicy', 'iam:DeleteRolePolicy'],
      Resource: iamArn(settings, `role/${settings.names.nodeRole}`),
      Condition: { StringEquals: { 'iam:PermissionsBoundary': [boundaryArnOf(settings)] } },
    },
  ];
}

function denials(settings: Settings): IamStatement[] {
  return [
    {
      Sid: 'NoOtherRegion',
      Effect: 'Deny',
      NotAction: GLOBAL,
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': [settings.region] } },
    },
    // Not allowed above either; said again because a resource's own policy passes over what is unsaid.
    { Sid: 'NoIdentities', Effect: 'Deny', Action: IDENTITY_CHANGES, Resource: '*' },
    { Sid: 'NoBlinding', Effect: 'Deny', Action: BLINDING, Resource: '*' },
    { Sid: 'NoStateLoss', Effect: 'Deny', Action: STATE_LOSS, Resource: stateOf(settings) },
    {
      Sid: 'NoKeyLoss',
      Effect: 'Deny',
      // Aliases too: the right to use a key is bound to its alias.
      Action: ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy', 'kms:*Alias'],
      Resource: '*',
    },
  ];
}

/** New identities, new keys for old ones, and every way to widen a role or to lift its boundary. */
const IDENTITY_CHANGES = [
  'iam:CreateUser',
  'iam:CreateRole',
  'iam:CreateGroup',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreatePolicy*',
  'iam:CreateOpenIDConnectProvider',
  'iam:CreateSAMLProvider',
  'iam:SetDefaultPolicyVersion',
  'iam:*PermissionsBoundary',
  'iam:Attach*',
  'iam:Detach*',
  'iam:Add*',
  'iam:PutUserPolicy',
  'iam:PutGroupPolicy',
  'iam:Update*',
  'iam:Upload*',
  'iam:*MFADevice',
  'iam:DeleteRole',
  'iam:DeletePolicy*',
  'iam:DeleteOpenIDConnectProvider',
];

/** Turning off what watches: first on the list of whoever breaks in. */
const BLINDING = [
  'guardduty:Delete*',
  'guardduty:Disassociate*',
  'guardduty:StopMonitoringMembers',
  'guardduty:UpdateDetector',
  'guardduty:CreateFilter',
  'guardduty:UpdateFilter',
  'guardduty:CreateIPSet',
  'guardduty:UpdateIPSet',
  'securityhub:Disable*',
  'securityhub:BatchDisableStandards',
  'securityhub:DeleteMembers',
  'securityhub:Disassociate*',
  'config:Delete*',
  'config:StopConfigurationRecorder',
  'config:PutConfigurationRecorder',
  'cloudtrail:DeleteTrail',
  'cloudtrail:StopLogging',
  'cloudtrail:UpdateTrail',
  'cloudtrail:PutEventSelectors',
  'inspector2:Disable',
  'detective:DeleteGraph',
  'access-analyzer:DeleteAnalyzer',
  'logs:DeleteLogGroup',
  'logs:DeleteRetentionPolicy',
  'events:DeleteRule',
  'events:DisableRule',
  'ec2:DeleteFlowLogs',
];

const STATE_LOSS = ['s3:DeleteBucket*', 's3:PutBucket*', 's3:DeleteObjectVersion'];

function stateOf(settings: Settings): string[] {
  const buckets = [settings.names.stateBucket, settings.names.evidenceBucket];
  return buckets.flatMap((name) => [
    `arn:${settings.partition}:s3:::${name}`,
    `arn:${settings.partition}:s3:::${name}/*`,
  ]);
}
