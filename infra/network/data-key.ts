import { Construct, KmsAlias, KmsKey } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { iamArn, policyJson, type IamStatement } from '../iam.ts';

/**
 * The one key for data at rest: log groups, queues, topics, tables, images, node disks. A key costs by the
 * month, so only what must fall apart on its own has one more (the state; the cluster's secrets).
 *
 * Who uses it with an identity of our account (a function, a person, DynamoDB and ECR on their behalf) is
 * let in by its own role's policy, which the first statement makes possible. Services that come with no
 * such identity are named here; one more is one more line in `SERVICES`.
 */
export class DataKey extends Construct {
  readonly arn: string;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'data-key');
    const key = new KmsKey(this, 'key', {
      description: `${settings.names.prefix}: data at rest (logs, queues, topics, tables, images, disks)`,
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      policy: policyJson(dataKeyPolicy(settings)),
    });
    new KmsAlias(this, 'alias', { name: settings.names.dataKeyAlias, targetKeyId: key.keyId });
    this.arn = key.arn;
  }
}

/** Who may put something encrypted into a queue or topic of ours, for a resource of our account only. */
const SERVICES = {
  AlarmsToTopics: 'cloudwatch.amazonaws.com',
  TopicsToQueues: 'sns.amazonaws.com',
  ConfigToItsTopic: 'config.amazonaws.com',
} as const;

export function dataKeyPolicy(settings: Settings): IamStatement[] {
  return [
    ownAccount(settings),
    logs(settings),
    eventBridge,
    ...Object.entries(SERVICES).map(([sid, service]) => forService(settings, sid, service)),
    ...nodeDisks(settings),
    guardDutyLists(settings),
  ];
}

function ownAccount(settings: Settings): IamStatement {
  return {
    Sid: 'OurOwnIdentitiesByTheirPolicies',
    Effect: 'Allow',
    Principal: { AWS: iamArn(settings, 'root') },
    Action: 'kms:*',
    Resource: '*',
  };
}

/** CloudWatch Logs names no source account; what it encrypts for is in the encryption context. */
function logs(settings: Settings): IamStatement {
  const groups = `arn:${settings.partition}:logs:${settings.region}:${settings.accountId}:log-group:*`;
  return {
    Sid: 'LogGroupsOfThisAccount',
    Effect: 'Allow',
    Principal: { Service: `logs.${settings.region}.amazonaws.com` },
    Action: [
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:ReEncrypt*',
      'kms:GenerateDataKey*',
      'kms:DescribeKey',
    ],
    Resource: '*',
    Condition: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': [groups] } },
  };
}

/**
 * Without a condition on its source: EventBridge sends none to KMS on its way to an encrypted topic, and
 * each event would be lost in silence (SNS developer guide, key management). The queues' and topics' own
 * policies say which of our rules may send.
 */
const eventBridge: IamStatement = {
  Sid: 'EventBridgeToQueuesAndTopics',
  Effect: 'Allow',
  Principal: { Service: 'events.amazonaws.com' },
  Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
  Resource: '*',
};

function forService(settings: Settings, sid: string, service: string): IamStatement {
  return {
    Sid: sid,
    Effect: 'Allow',
    Principal: { Service: service },
    Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    Resource: '*',
    Condition: { StringEquals: { 'aws:SourceAccount': [settings.accountId] } },
  };
}

/**
 * Auto Scaling starts nodes with its own role. KMS refuses a policy that names a role which is not there,
 * and in a new account this one comes with the first group; so it is named by condition.
 */
function nodeDisks(settings: Settings): IamStatement[] {
  const role = iamArn(
    settings,
    'role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
  );
  const onlyAutoScaling = {
    ArnEquals: { 'aws:PrincipalArn': [role] },
    StringEquals: { 'kms:CallerAccount': [settings.accountId] },
  };
  const one = { Effect: 'Allow', Principal: { AWS: '*' }, Resource: '*' } as const;
  return [
    {
      ...one,
      Sid: 'DisksOfNodes',
      Action: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncrypt*',
        'kms:GenerateDataKey*',
        'kms:DescribeKey',
      ],
      Condition: onlyAutoScaling,
    },
    {
      ...one,
      Sid: 'DisksOfNodesStayAttached',
      Action: 'kms:CreateGrant',
      Condition: { ...onlyAutoScaling, Bool: { 'kms:GrantIsForAWSResource': ['true'] } },
    },
  ];
}

/** GuardDuty reads our address lists with its own role, which like the one above may not be there yet. */
function guardDutyLists(settings: Settings): IamStatement {
  const role = iamArn(
    settings,
    'role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty',
  );
  return {
    Sid: 'GuardDutyReadsItsLists',
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: {
      ArnEquals: { 'aws:PrincipalArn': [role] },
      StringEquals: { 'kms:CallerAccount': [settings.accountId] },
    },
  };
}
