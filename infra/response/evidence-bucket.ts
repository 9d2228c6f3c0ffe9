import {
  Construct,
  S3Bucket,
  S3BucketLifecycleConfiguration,
  S3BucketObjectLockConfigurationA,
  S3BucketOwnershipControls,
  S3BucketPolicy,
  S3BucketPublicAccessBlock,
  S3BucketServerSideEncryptionConfigurationA,
  S3BucketVersioningA,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { policyJson } from '../iam.ts';

/** For so long nobody who may merely write can take evidence away; enough to hear of it and to copy it. */
const LOCK_DAYS = 90;
const TO_COLD_DAYS = 90;

/**
 * Where evidence lies. Locked in governance mode: neither the responder nor whoever stole its role can
 * delete or overwrite, but a person with the right to bypass can, since a wrong file (a customer's data)
 * must be removable by law; compliance mode would bind even the account's owner.
 */
export class EvidenceBucket extends Construct {
  readonly bucket: S3Bucket;

  constructor(scope: Construct, id: string, options: { settings: Settings; keyArn: string }) {
    super(scope, id);
    const { settings, keyArn } = options;
    this.bucket = new S3Bucket(this, 'bucket', {
      bucket: settings.names.evidenceBucket,
      objectLockEnabled: true,
      lifecycle: { preventDestroy: settings.response.deletionProtection },
    });
    this.#closed();
    this.#encrypted(keyArn);
    const versioning = this.#versioned();
    new S3BucketObjectLockConfigurationA(this, 'lock', {
      bucket: this.bucket.id,
      rule: { defaultRetention: { mode: 'GOVERNANCE', days: LOCK_DAYS } },
      dependsOn: [versioning],
    });
    this.#aged(settings.response.keepIncidentDays, versioning);
  }

  #closed(): void {
    const bucket = this.bucket.id;
    const block = new S3BucketPublicAccessBlock(this, 'public', {
      bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new S3BucketOwnershipControls(this, 'owner', {
      bucket,
      rule: { objectOwnership: 'BucketOwnerEnforced' },
    });
    new S3BucketPolicy(this, 'policy', {
      bucket,
      policy: policyJson([
        {
          Sid: 'OverTlsOnly',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [this.bucket.arn, `${this.bucket.arn}/*`],
          Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
        },
      ]),
      dependsOn: [block],
    });
  }

  #encrypted(keyArn: string): void {
    new S3BucketServerSideEncryptionConfigurationA(this, 'encryption', {
      bucket: this.bucket.id,
      rule: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: keyArn },
          bucketKeyEnabled: true,
        },
      ],
    });
  }

  #versioned(): S3BucketVersioningA {
    return new S3BucketVersioningA(this, 'versions', {
      bucket: this.bucket.id,
      versioningConfiguration: { status: 'Enabled' },
    });
  }

  /** Kept as long as the incidents, at least as long as it is locked. */
  #aged(keepDays: number, versioning: S3BucketVersioningA): void {
    const days = Math.max(keepDays, LOCK_DAYS + TO_COLD_DAYS);
    new S3BucketLifecycleConfiguration(this, 'lifecycle', {
      bucket: this.bucket.id,
      rule: [
        {
          id: 'age',
          status: 'Enabled',
          filter: [{ prefix: '' }],
          transition: [{ days: TO_COLD_DAYS, storageClass: 'GLACIER_IR' }],
          expiration: [{ days }],
          noncurrentVersionExpiration: [{ noncurrentDays: LOCK_DAYS }],
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }],
        },
      ],
      dependsOn: [versioning],
    });
  }
}
