import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client, type BucketLocationConstraint } from '@aws-sdk/client-s3';
import type { Settings } from '../../../infra/config.ts';
import type { ClientFactory } from './clients.ts';

/**
 * Only what Terraform's backend needs, made in a moment: the real one takes a minute and is the business
 * of the lifecycle test.
 */
export async function makeStateStore(settings: Settings, client: ClientFactory): Promise<void> {
  await client(S3Client).send(
    new CreateBucketCommand({
      Bucket: settings.names.stateBucket,
      CreateBucketConfiguration: {
        LocationConstraint: settings.region as BucketLocationConstraint,
      },
    }),
  );
  await client(DynamoDBClient).send(
    new CreateTableCommand({
      TableName: settings.names.lockTable,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'LockID', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'LockID', AttributeType: 'S' }],
    }),
  );
}
