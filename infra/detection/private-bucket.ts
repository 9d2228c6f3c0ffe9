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
import { policyJson, type IamStatement } from '../iam.ts';

export interface PrivateBucketOptions {
  readonly settings: Settings;
  readonly name: string;
  readonly keyArn: string;
  /** After so many days an object is forgotten; without it, only versions that were replaced. */
  readonly keepDays?: number;
  /** Who else may use it. TLS is asked of everybody. */
  readonly allow?: readonly IamStatement[];
}

const KEEP_OLD_VERSIONS_DAYS = 30;

/** A bucket for services of AWS: nothing public, encrypted with the data key, versions kept for a while. */
export class PrivateBucket extends Construct {
  readonly bucket: S3Bucket;
  readonly policy: S3BucketPolicy;

  constructor(scope: Construct, id: string, options: PrivateBucketOptions) {
    super(scope, id);
    // What AWS wrote into it must not stop the destroy of the stack.
    this.bucket = new S3Bucket(this, 'bucket', { bucket: options.name, forceDestroy: true });
    const bucket = this.bucket.id;
    const versions = new S3BucketVersioningA(this, 'versions', {
      bucket,
      versioningConfiguration: { status: 'Enabled' },
    });
    new S3BucketServerSideEncryptionConfigurationA(this, 'encryption', {
      bucket,
      rule: [
        {
          applyServerSideEncryptionByDefault: {
            sseAlgorithm: 'aws:kms',
            kmsMasterKeyId: options.keyArn,
          },
          bucketKeyEnabled: true,
        },
      ],
    });
    this.#forgets(options, versions);
    this.policy = this.#closed(options);
  }

  #closed({ settings, name, allow = [] }: PrivateBucketOptions): S3BucketPolicy {
    const bucket = this.bucket.id;
    const block = new S3BucketPublicAccessBlock(this, 'public-access', {
      bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new S3BucketOwnershipControls(this, 'ownership', {
      bucket,
      rule: { objectOwnership: 'BucketOwnerEnforced' },
    });
    const arn = bucketArn(settings, name);
    const tlsOnly: IamStatement = {
      Sid: 'TlsOnly',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [arn, `${arn}/*`],
      Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
    };
    return new S3BucketPolicy(this, 'policy', {
      bucket,
      policy: policyJson([tlsOnly, ...allow]),
      // Both change the bucket's policy; at once, S3 answers one of them with a conflict.
      dependsOn: [block],
    });
  }

  #forgets({ keepDays }: PrivateBucketOptions, versions: S3BucketVersioningA): void {
    new S3BucketLifecycleConfiguration(this, 'forgetting', {
      bucket: this.bucket.id,
      rule: [
        {
          id: 'forget',
          status: 'Enabled',
          filter: [{ prefix: '' }],
          noncurrentVersionExpiration: [{ noncurrentDays: KEEP_OLD_VERSIONS_DAYS }],
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: 1 }],
          ...(keepDays !== undefined && { expiration: [{ days: keepDays }] }),
        },
      ],
      dependsOn: [versions],
    });
  }
}

export function bucketArn(settings: Settings, name: string): string {
  return `arn:${settings.partition}:s3:::${name}`;
}
