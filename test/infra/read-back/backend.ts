import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, GetKeyRotationStatusCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import type { Rig } from '../rig.ts';

/** The state: versioned, encrypted with its own key, closed, guarded; the lock table likewise. */
export async function readBackBackend(rig: Rig): Promise<void> {
  const keyArn = await readBackKey(rig);
  await readBackBucket(rig, keyArn);
  await readBackPolicy(rig, keyArn);
  await readBackTable(rig, keyArn);
}

async function readBackKey(rig: Rig): Promise<string> {
  const kms = rig.client(KMSClient);
  const { KeyMetadata: key } = await kms.send(
    new DescribeKeyCommand({ KeyId: rig.settings.names.stateKeyAlias }),
  );
  const rotation = await kms.send(new GetKeyRotationStatusCommand({ KeyId: key?.KeyId }));
  expect(rotation.KeyRotationEnabled).toBe(true);
  return key?.Arn ?? '';
}

async function readBackBucket(rig: Rig, keyArn: string): Promise<void> {
  const s3 = rig.client(S3Client);
  const at = { Bucket: rig.settings.names.stateBucket };
  expect((await s3.send(new GetBucketVersioningCommand(at))).Status).toBe('Enabled');
  const block = await s3.send(new GetPublicAccessBlockCommand(at));
  expect(Object.values(block.PublicAccessBlockConfiguration ?? {})).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const encryption = await s3.send(new GetBucketEncryptionCommand(at));
  const [rule] = encryption.ServerSideEncryptionConfiguration?.Rules ?? [];
  expect(rule?.ApplyServerSideEncryptionByDefault).toEqual({
    SSEAlgorithm: 'aws:kms',
    KMSMasterKeyID: keyArn,
  });
  const ownership = await s3.send(new GetBucketOwnershipControlsCommand(at));
  expect(ownership.OwnershipControls?.Rules?.[0]?.ObjectOwnership).toBe('BucketOwnerEnforced');
  const lifecycle = await s3.send(new GetBucketLifecycleConfigurationCommand(at));
  expect(lifecycle.Rules?.[0]?.NoncurrentVersionExpiration?.NoncurrentDays).toBe(90);
}

interface Statement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Condition: unknown;
}

async function readBackPolicy(rig: Rig, keyArn: string): Promise<void> {
  const { Policy = '{}' } = await rig
    .client(S3Client)
    .send(new GetBucketPolicyCommand({ Bucket: rig.settings.names.stateBucket }));
  const { Statement: statements } = JSON.parse(Policy) as { Statement: Statement[] };
  expect(statements.map(({ Sid, Effect }) => `${Effect} ${Sid}`)).toEqual([
    'Deny TlsOnly',
    'Deny NoOtherEncryption',
    'Deny NoOtherKey',
  ]);
  const text = JSON.stringify(statements);
  expect(text).toContain('"aws:SecureTransport":["false"]');
  expect(text).toContain(`"s3:x-amz-server-side-encryption-aws-kms-key-id":["${keyArn}"]`);
}

async function readBackTable(rig: Rig, keyArn: string): Promise<void> {
  const dynamoDb = rig.client(DynamoDBClient);
  const at = { TableName: rig.settings.names.lockTable };
  const { Table: table } = await dynamoDb.send(new DescribeTableCommand(at));
  expect(table?.DeletionProtectionEnabled).toBe(true);
  expect(table?.SSEDescription?.KMSMasterKeyArn).toBe(keyArn);
  const backups = await dynamoDb.send(new DescribeContinuousBackupsCommand(at));
  expect(
    backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus,
  ).toBe('ENABLED');
}
