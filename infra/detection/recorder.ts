import {
  ConfigConfigurationRecorder,
  ConfigConfigurationRecorderStatus,
  ConfigDeliveryChannel,
  Construct,
  IamRole,
  IamRolePolicy,
  IamRolePolicyAttachment,
  type ITerraformDependable,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { policyJson, serviceTrust, type IamStatement } from '../iam.ts';
import { bucketArn, PrivateBucket } from './private-bucket.ts';

/** Pods and nodes come and go all day: once a day is enough to know them, and costs a fraction. */
const RECORDED_DAILY = ['AWS::EC2::NetworkInterface', 'AWS::EC2::Volume'];
const KEEP_HISTORY_DAYS = 365;

export interface RecorderOptions {
  readonly settings: Settings;
  readonly keyArn: string;
}

/** AWS Config's recorder, ours: what it writes to, with which role, and that it runs. */
export class Recorder extends Construct {
  /** What must be there before a rule has anything to judge. */
  readonly ready: readonly ITerraformDependable[];

  constructor(scope: Construct, options: RecorderOptions) {
    super(scope, 'recorder');
    const { names } = options.settings;
    const bucketName = configBucket(options.settings);
    const { role, rights } = this.#role(options, bucketName);
    const bucket = this.#bucket(options, bucketName);
    const recorder = new ConfigConfigurationRecorder(this, 'recorder', {
      name: names.prefix,
      roleArn: role.arn,
      recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
      recordingMode: {
        recordingFrequency: 'CONTINUOUS',
        recordingModeOverride: {
          description: 'what comes and goes with pods',
          recordingFrequency: 'DAILY',
          resourceTypes: RECORDED_DAILY,
        },
      },
      dependsOn: [...rights],
    });
    recorder.overrideLogicalId('recorder');
    const channel = new ConfigDeliveryChannel(this, 'channel', {
      name: names.prefix,
      s3BucketName: bucket.bucket.bucket,
      s3KmsKeyArn: options.keyArn,
      snapshotDeliveryProperties: { deliveryFrequency: 'TwentyFour_Hours' },
      dependsOn: [recorder, bucket.policy],
    });
    const status = new ConfigConfigurationRecorderStatus(this, 'status', {
      name: recorder.name,
      isEnabled: true,
      // AWS starts no recorder without a channel, and deletes no channel under a running one.
      dependsOn: [channel],
    });
    this.ready = [status];
  }

  #bucket({ settings, keyArn }: RecorderOptions, name: string): PrivateBucket {
    return new PrivateBucket(this, 'history', {
      settings,
      name,
      keyArn,
      keepDays: KEEP_HISTORY_DAYS,
      allow: configMayWrite(settings, name),
    });
  }

  /**
   * Without our boundary, alone of all roles: the boundary allows the services that the stacks use, and a
   * recorder that sees only those is blind for everything else in the account. It reads; it is trusted to
   * AWS Config in this account alone; and it writes into its one bucket.
   */
  #role({ settings, keyArn }: RecorderOptions, bucketName: string) {
    const role = new IamRole(this, 'role', {
      name: settings.names.role('config-recorder'),
      description: 'AWS Config reads what the account has',
      assumeRolePolicy: serviceTrust(settings, 'config.amazonaws.com'),
    });
    const reads = new IamRolePolicyAttachment(this, 'reads', {
      role: role.name,
      policyArn: `arn:${settings.partition}:iam::aws:policy/service-role/AWS_ConfigRole`,
    });
    const writes = new IamRolePolicy(this, 'writes', {
      name: 'history',
      role: role.name,
      policy: policyJson([
        {
          Effect: 'Allow',
          Action: 's3:PutObject',
          Resource: historyObjects(settings, bucketName),
        },
        { Effect: 'Allow', Action: 's3:GetBucketAcl', Resource: bucketArn(settings, bucketName) },
        {
          Effect: 'Allow',
          Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
          Resource: keyArn,
        },
      ]),
    });
    return { role, rights: [reads, writes] };
  }
}

export function configBucket(settings: Settings): string {
  return `${settings.names.prefix}-config-${settings.accountId}-${settings.region}`;
}

function historyObjects(settings: Settings, bucket: string): string {
  return `${bucketArn(settings, bucket)}/AWSLogs/${settings.accountId}/Config/*`;
}

/** https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html */
function configMayWrite(settings: Settings, bucket: string): IamStatement[] {
  const config = {
    Effect: 'Allow',
    Principal: { Service: 'config.amazonaws.com' },
  } as const;
  const ofUs = { StringEquals: { 'AWS:SourceAccount': [settings.accountId] } };
  return [
    {
      ...config,
      Sid: 'ConfigLooksAtItsBucket',
      Action: ['s3:GetBucketAcl', 's3:ListBucket'],
      Resource: bucketArn(settings, bucket),
      Condition: ofUs,
    },
    {
      ...config,
      Sid: 'ConfigWritesHistory',
      Action: 's3:PutObject',
      Resource: historyObjects(settings, bucket),
      Condition: ofUs,
    },
  ];
}
