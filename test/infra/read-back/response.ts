import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { DescribeSecurityGroupsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { EventBridgeClient, ListTargetsByRuleCommand } from '@aws-sdk/client-eventbridge';
import {
  GetFunctionCommand,
  GetFunctionEventInvokeConfigCommand,
  LambdaClient,
  ListEventSourceMappingsCommand,
} from '@aws-sdk/client-lambda';
import {
  GetBucketEncryptionCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  DescribeStateMachineCommand,
  ListStateMachinesCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect } from 'vitest';
import type { Rig } from '../rig.ts';
import { readBackLogGroups } from './log-groups.ts';

/** What matters of the response stack, as AWS has it. */
export async function readBackResponse(rig: Rig): Promise<void> {
  const { names } = rig.settings;
  await readBackTable(rig);
  await readBackQueues(rig);
  await readBackTargets(rig);
  await readBackFunctions(rig);
  await readBackMachine(rig);
  await readBackIsolationGroup(rig);
  await readBackEvidence(rig);
  await readBackLogGroups(rig, [
    `/aws/lambda/${names.detector}`,
    `/aws/lambda/${names.responder}`,
    `/aws/vendedlogs/states/${names.approvalMachine}`,
  ]);
}

async function readBackTable(rig: Rig): Promise<void> {
  const TableName = rig.settings.names.incidentTable;
  const dynamo = rig.client(DynamoDBClient);
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }));
  expect(Table?.BillingModeSummary?.BillingMode).toBe('PAY_PER_REQUEST');
  expect(Table?.SSEDescription).toMatchObject({ SSEType: 'KMS' });
  expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'KEYS_ONLY' });
  expect(Table?.DeletionProtectionEnabled).toBe(rig.settings.response.deletionProtection);
  const backups = await dynamo.send(new DescribeContinuousBackupsCommand({ TableName }));
  expect(
    backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus,
  ).toBe('ENABLED');
  const ttl = await dynamo.send(new DescribeTimeToLiveCommand({ TableName }));
  expect(ttl.TimeToLiveDescription).toMatchObject({ AttributeName: 'expiresAt' });
}

async function attributesOf(rig: Rig, queue: string): Promise<Record<string, string>> {
  const sqs = rig.client(SQSClient);
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: queue }));
  const answer = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
  );
  return answer.Attributes ?? {};
}

/** Each work queue empties into its own dead one, which takes from no other; all are encrypted. */
async function readBackQueues(rig: Rig): Promise<void> {
  const { names } = rig.settings;
  for (const name of [names.urgentQueue, names.findingQueue]) {
    const [work, dead] = [await attributesOf(rig, name), await attributesOf(rig, `${name}-dead`)];
    expect(JSON.parse(work['RedrivePolicy'] ?? '')).toEqual({
      deadLetterTargetArn: dead['QueueArn'],
      maxReceiveCount: 5,
    });
    expect(JSON.parse(dead['RedriveAllowPolicy'] ?? '')).toEqual({
      redrivePermission: 'byQueue',
      sourceQueueArns: [work['QueueArn']],
    });
    expect(work['Policy']).toContain(':rule/');
  }
  const lost = [`${names.prefix}-undelivered`, `${names.prefix}-failed-calls`];
  const work = [names.urgentQueue, names.findingQueue].flatMap((name) => [name, `${name}-dead`]);
  for (const name of [...work, ...lost]) {
    const attributes = await attributesOf(rig, name);
    expect(attributes['KmsMasterKeyId'], name).toMatch(/:key\//);
    expect(attributes['Policy'], name).toContain('aws:SecureTransport');
  }
  for (const name of lost) {
    const { RedriveAllowPolicy = '' } = await attributesOf(rig, name);
    expect(JSON.parse(RedriveAllowPolicy)).toEqual({ redrivePermission: 'denyAll' });
  }
}

async function readBackTargets(rig: Rig): Promise<void> {
  const { prefix, urgentQueue, findingQueue } = rig.settings.names;
  const undelivered = (await attributesOf(rig, `${prefix}-undelivered`))['QueueArn'];
  const ways = {
    'guardduty-urgent': `:${urgentQueue}`,
    'guardduty-other': `:${findingQueue}`,
    securityhub: `:${findingQueue}`,
    'guardduty-coverage': `:${prefix}-alarms`,
  };
  for (const [rule, to] of Object.entries(ways)) {
    const { Targets = [] } = await rig
      .client(EventBridgeClient)
      .send(new ListTargetsByRuleCommand({ Rule: `${prefix}-${rule}` }));
    expect(Targets).toHaveLength(1);
    expect(Targets[0]?.Arn?.endsWith(to), rule).toBe(true);
    expect(Targets[0]?.DeadLetterConfig?.Arn).toBe(undelivered);
    expect(Targets[0]?.RetryPolicy?.MaximumRetryAttempts).toBe(185);
  }
}

async function readBackFunctions(rig: Rig): Promise<void> {
  const { detector, responder, prefix } = rig.settings.names;
  const lambda = rig.client(LambdaClient);
  const failed = (await attributesOf(rig, `${prefix}-failed-calls`))['QueueArn'];
  const most = { [detector]: rig.settings.response.detectorConcurrency, [responder]: 2 };
  for (const [FunctionName, concurrency] of Object.entries(most)) {
    const { Configuration, Concurrency } = await lambda.send(
      new GetFunctionCommand({ FunctionName }),
    );
    expect(Configuration).toMatchObject({
      Runtime: 'nodejs22.x',
      TracingConfig: { Mode: 'Active' },
      DeadLetterConfig: { TargetArn: failed },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: `/aws/lambda/${FunctionName}` },
      KMSKeyArn: expect.stringMatching(/:key\//),
    });
    expect(Concurrency?.ReservedConcurrentExecutions).toBe(concurrency);
    const async = await lambda.send(new GetFunctionEventInvokeConfigCommand({ FunctionName }));
    expect(async.DestinationConfig?.OnFailure?.Destination).toBe(failed);
  }
  const { region, accountId } = rig.settings;
  const { EventSourceMappings = [] } = await lambda.send(
    // By its ARN: the emulator knows no other name here.
    new ListEventSourceMappingsCommand({
      FunctionName: `arn:aws:lambda:${region}:${accountId}:function:${detector}`,
    }),
  );
  expect(EventSourceMappings).toHaveLength(2);
  for (const mapping of EventSourceMappings) {
    expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  }
}

async function readBackMachine(rig: Rig): Promise<void> {
  const { approvalMachine } = rig.settings.names;
  const sfn = rig.client(SFNClient);
  const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}));
  const listed = stateMachines.find(({ name }) => name === approvalMachine);
  const machine = await sfn.send(
    new DescribeStateMachineCommand({ stateMachineArn: listed?.stateMachineArn }),
  );
  expect(machine.loggingConfiguration?.level).toBe('ALL');
  expect(machine.loggingConfiguration?.includeExecutionData ?? false).toBe(false);
  expect(machine.tracingConfiguration).toEqual({ enabled: true });
}

/** AWS gives each new group a way out; this one must have lost it. */
async function readBackIsolationGroup(rig: Rig): Promise<void> {
  const { SecurityGroups = [] } = await rig.client(EC2Client).send(
    new DescribeSecurityGroupsCommand({
      Filters: [{ Name: 'group-name', Values: [rig.settings.names.isolationGroup] }],
    }),
  );
  expect(SecurityGroups).toHaveLength(1);
  expect(SecurityGroups[0]?.IpPermissions).toEqual([]);
  expect(SecurityGroups[0]?.IpPermissionsEgress).toEqual([]);
}

async function readBackEvidence(rig: Rig): Promise<void> {
  const Bucket = rig.settings.names.evidenceBucket;
  const s3 = rig.client(S3Client);
  const encryption = await s3.send(new GetBucketEncryptionCommand({ Bucket }));
  expect(
    encryption.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault,
  ).toMatchObject({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: expect.stringMatching(/:key\//) });
  expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled');
  const { PublicAccessBlockConfiguration } = await s3.send(
    new GetPublicAccessBlockCommand({ Bucket }),
  );
  expect(Object.values(PublicAccessBlockConfiguration ?? {})).toEqual([true, true, true, true]);
  const { ObjectLockConfiguration } = await s3.send(
    new GetObjectLockConfigurationCommand({ Bucket }),
  );
  expect(ObjectLockConfiguration?.Rule?.DefaultRetention).toMatchObject({ Mode: 'GOVERNANCE' });
}
