import {
  Construct,
  S3Bucket,
  S3BucketLifecycleConfiguration,
  S3BucketOwnershipControls,
  S3BucketPolicy,
  S3BucketPublicAccessBlock,
  S3BucketServerSideEncryptionConfigurationA,
  S3BucketVersioningA,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { policyJson } from '../iam.ts';

/** How long a state that was replaced can be brought back. */
const KEEP_OLD_STATES_DAYS = 90;

export interface StateBucketOptions {
  readonly settings: Settings;
  readonly keyArn: string;
}

/** Every version of every stack's state, encrypted with our key, for nobody outside the account. */
export class StateBucket extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, { settings, keyArn }: StateBucketOptions) {
    super(scope, id);
    const bucket = new S3Bucket(this, 'bucket', {
      bucket: settings.names.stateBucket,
      lifecycle: { preventDestroy: true },
    });
    this.name = bucket.bucket;
    new S3BucketVersioningA(this, 'versions', {
      bucket: bucket.id,
      versioningConfiguration: { status: 'Enabled' },
    });
    new S3BucketServerSideEncryptionConfigurationA(this, 'encryption', {
      bucket: bucket.id,
      rule: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: keyArn },
          bucketKeyEnabled: true,
        },
      ],
    });
    this.#closed(bucket, settings, keyArn);
    this.#forgetting(bucket);
  }

  #closed(bucket: S3Bucket, settings: Settings, keyArn: string): void {
    const block = new S3BucketPublicAccessBlock(this, 'public-access', {
      bucket: bucket.id,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new S3BucketOwnershipControls(this, 'ownership', {
      bucket: bucket.id,
      rule: { objectOwnership: 'BucketOwnerEnforced' },
    });
    new S3BucketPolicy(this, 'policy', {
      bucket: bucket.id,
      policy: bucketPolicy(settings, keyArn),
      // Both change the bucket's policy; at once, S3 answers one of them with a conflict.
      dependsOn: [block],
    });
  }

  #forgetting(bucket: S3Bucket): void {
    new S3BucketLifecycleConfiguration(this, 'old-versions', {
      bucket: bucket.id,
      rule: [
        {
          id: 'forget-old-states',
          status: 'Enabled',
          filter: [{ prefix: '' }],
          noncurrentVersionExpiration: [{ noncurrentDays: KEEP_OLD_STATES_DAYS }],
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: 1 }],
        },
      ],
    });
  }
}

/** TLS only; written with our key only. What says nothing of a key gets the bucket's default: ours. */
function bucketPolicy(settings: Settings, keyArn: string): string {
  const bucket = `arn:${settings.partition}:s3:::${settings.names.stateBucket}`;
  const deny = { Effect: 'Deny', Principal: '*' } as const;
  return policyJson([
    {
      ...deny,
      Sid: 'TlsOnly',
      Action: 's3:*',
      Resource: [bucket, `${bucket}/*`],
      Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
    },
    {
      ...deny,
      Sid: 'NoOtherEncryption',
      Action: 's3:PutObject',
      Resource: `${bucket}/*`,
      Condition: {
        StringNotEqualsIfExists: { 's3:x-amz-server-side-encryption': ['aws:kms'] },
      },
    },
    {
      ...deny,
      Sid: 'NoOtherKey',
      Action: 's3:PutObject',
      Resource: `${bucket}/*`,
      Condition: {
        StringNotEqualsIfExists: {
          's3:x-amz-server-side-encryption-aws-kms-key-id': [keyArn],
        },
      },
    },
  ]);
}
