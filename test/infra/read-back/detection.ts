import {
  ConfigServiceClient,
  DescribeConfigurationRecordersCommand,
  DescribeConfigurationRecorderStatusCommand,
  DescribeDeliveryChannelsCommand,
} from '@aws-sdk/client-config-service';
import {
  DescribeSecurityGroupRulesCommand,
  DescribeVpcEndpointsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import { DescribeAddonCommand, EKSClient } from '@aws-sdk/client-eks';
import { DescribeArchiveCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge';
import {
  GetDetectorCommand,
  GuardDutyClient,
  ListDetectorsCommand,
} from '@aws-sdk/client-guardduty';
import { BatchGetAccountStatusCommand, Inspector2Client } from '@aws-sdk/client-inspector2';
import {
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  GetPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  DescribeHubCommand,
  GetEnabledStandardsCommand,
  SecurityHubClient,
} from '@aws-sdk/client-securityhub';
import { expect } from 'vitest';
import { configBucket } from '../../../infra/detection/recorder.ts';
import type { Rig } from '../rig.ts';

/** What matters of the detection stack, with every singleton `create` and the agent ours. */
export async function readBackDetection(rig: Rig): Promise<void> {
  await readBackDetector(rig);
  await readBackAgent(rig);
  await readBackHub(rig);
  await readBackInspector(rig);
  await readBackRecorder(rig);
  await readBackPrivateBucket(rig, configBucket(rig.settings));
  await readBackArchive(rig);
}

async function readBackDetector(rig: Rig): Promise<void> {
  const client = rig.client(GuardDutyClient);
  const { DetectorIds: ids = [] } = await client.send(new ListDetectorsCommand({}));
  expect(ids).toHaveLength(1);
  const detector = await client.send(new GetDetectorCommand({ DetectorId: ids[0] }));
  expect(detector.Status).toBe('ENABLED');
  expect(detector.FindingPublishingFrequency).toBe('FIFTEEN_MINUTES');
  expect(detector.Tags).toMatchObject({ 'parapet:project': rig.settings.project });
  const status = Object.fromEntries(detector.Features?.map((f) => [f.Name, f.Status]) ?? []);
  expect(status).toMatchObject({
    RUNTIME_MONITORING: 'ENABLED',
    EKS_AUDIT_LOGS: 'ENABLED',
    S3_DATA_EVENTS: 'ENABLED',
    EBS_MALWARE_PROTECTION: 'ENABLED',
    LAMBDA_NETWORK_LOGS: 'ENABLED',
    RDS_LOGIN_EVENTS: 'DISABLED',
  });
  const runtime = detector.Features?.find(({ Name }) => Name === 'RUNTIME_MONITORING');
  const automated = runtime?.AdditionalConfiguration?.filter((one) => one.Status === 'ENABLED');
  expect(runtime?.AdditionalConfiguration).toHaveLength(3);
  expect(automated).toEqual([]);
}

async function readBackAgent(rig: Rig): Promise<void> {
  const { addon } = await rig.client(EKSClient).send(
    new DescribeAddonCommand({
      clusterName: rig.settings.cluster.name,
      addonName: 'aws-guardduty-agent',
    }),
  );
  expect(addon?.status).toBe('ACTIVE');
  const ec2 = rig.client(EC2Client);
  const { VpcEndpoints: endpoints = [] } = await ec2.send(
    new DescribeVpcEndpointsCommand({
      Filters: [
        { Name: 'service-name', Values: [`com.amazonaws.${rig.settings.region}.guardduty-data`] },
      ],
    }),
  );
  expect(endpoints).toHaveLength(1);
  const [endpoint] = endpoints;
  expect(endpoint?.PrivateDnsEnabled).toBe(true);
  expect(endpoint?.SubnetIds).toHaveLength(3);
  expect(endpoint?.PolicyDocument).toContain(rig.settings.accountId);
  const { SecurityGroupRules: rules = [] } = await ec2.send(
    new DescribeSecurityGroupRulesCommand({
      Filters: [{ Name: 'group-id', Values: [endpoint?.Groups?.[0]?.GroupId ?? ''] }],
    }),
  );
  expect(rules).toEqual([
    expect.objectContaining({
      IsEgress: false,
      FromPort: 443,
      ToPort: 443,
      CidrIpv4: rig.settings.network.cidr,
    }),
  ]);
}

async function readBackHub(rig: Rig): Promise<void> {
  const client = rig.client(SecurityHubClient);
  const hub = await client.send(new DescribeHubCommand({}));
  expect(hub.HubArn).toContain(rig.settings.accountId);
  const { StandardsSubscriptions: standards = [] } = await client.send(
    new GetEnabledStandardsCommand({}),
  );
  const names = standards.map(({ StandardsArn }) => StandardsArn?.split('standards/')[1]);
  expect(new Set(names)).toEqual(new Set(rig.settings.detection.standards));
  expect(names).toHaveLength(rig.settings.detection.standards.length);
}

async function readBackInspector(rig: Rig): Promise<void> {
  const { accounts } = await rig
    .client(Inspector2Client)
    .send(new BatchGetAccountStatusCommand({ accountIds: [rig.settings.accountId] }));
  const state = accounts?.[0]?.resourceState;
  expect([state?.ec2?.status, state?.ecr?.status, state?.lambda?.status]).toEqual([
    'ENABLED',
    'ENABLED',
    'ENABLED',
  ]);
}

async function readBackRecorder(rig: Rig): Promise<void> {
  const client = rig.client(ConfigServiceClient);
  const { prefix } = rig.settings.names;
  const { ConfigurationRecorders: recorders = [] } = await client.send(
    new DescribeConfigurationRecordersCommand({}),
  );
  expect(recorders.map(({ name }) => name)).toEqual([prefix]);
  const { ConfigurationRecordersStatus: status = [] } = await client.send(
    new DescribeConfigurationRecorderStatusCommand({}),
  );
  expect(status[0]?.recording).toBe(true);
  const { DeliveryChannels: channels = [] } = await client.send(
    new DescribeDeliveryChannelsCommand({}),
  );
  expect(channels).toEqual([
    expect.objectContaining({ name: prefix, s3BucketName: configBucket(rig.settings) }),
  ]);
}

/** Encrypted with our key, for nobody outside, TLS only. */
export async function readBackPrivateBucket(rig: Rig, bucket: string): Promise<void> {
  const client = rig.client(S3Client);
  const { ServerSideEncryptionConfiguration: encryption } = await client.send(
    new GetBucketEncryptionCommand({ Bucket: bucket }),
  );
  const byDefault = encryption?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
  expect(byDefault?.SSEAlgorithm).toBe('aws:kms');
  expect(byDefault?.KMSMasterKeyID).toMatch(/^arn:aws:kms:/);
  const block = await client.send(new GetPublicAccessBlockCommand({ Bucket: bucket }));
  expect(block.PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  });
  const { Policy: policy = '' } = await client.send(new GetBucketPolicyCommand({ Bucket: bucket }));
  expect(policy).toMatch(/"aws:SecureTransport":\s*(\["false"\]|"false")/);
}

async function readBackArchive(rig: Rig): Promise<void> {
  const archive = await rig
    .client(EventBridgeClient)
    .send(new DescribeArchiveCommand({ ArchiveName: `${rig.settings.names.prefix}-findings` }));
  expect(archive.RetentionDays).toBe(rig.settings.detection.archiveDays);
  expect(JSON.parse(archive.EventPattern ?? '{}')).toEqual({
    source: ['aws.guardduty', 'aws.securityhub'],
  });
}
