import { statementsIn } from '../iam/evaluate.ts';
import { policy } from './policies.ts';
import {
  blocks,
  faultsOf,
  first,
  isGiven,
  isTrue,
  refersTo,
  resources,
  stackOf,
  textsOf,
  type Body,
  type Resource,
  type Rule,
  type StackJson,
} from './stack-json.ts';

/** What says that a resource of this type is encrypted under a key of ours. */
const KEY_OF: Readonly<Record<string, (body: Body) => unknown>> = {
  aws_dynamodb_table: (body) =>
    isTrue(first(body, 'server_side_encryption', 'enabled')) &&
    first(body, 'server_side_encryption', 'kms_key_arn'),
  aws_sqs_queue: (body) => body['kms_master_key_id'],
  aws_sns_topic: (body) => body['kms_master_key_id'],
  aws_cloudwatch_log_group: (body) => body['kms_key_id'],
  aws_lambda_function: (body) => body['environment'] === undefined || body['kms_key_arn'],
  aws_codebuild_project: (body) => body['encryption_key'],
  aws_ecr_repository: (body) =>
    first(body, 'encryption_configuration', 'encryption_type') === 'KMS' &&
    first(body, 'encryption_configuration', 'kms_key'),
  aws_s3_bucket_server_side_encryption_configuration: (body) =>
    first(body, 'rule', 'apply_server_side_encryption_by_default', 'sse_algorithm') === 'aws:kms' &&
    first(body, 'rule', 'apply_server_side_encryption_by_default', 'kms_master_key_id'),
  aws_launch_template: (body) => everyDisk(body, 'block_device_mappings'),
  aws_ebs_volume: (body) => isTrue(body['encrypted']) && body['kms_key_id'],
};

function everyDisk(body: Body, name: string): boolean {
  const disks = blocks(body, name).flatMap((disk) => blocks(disk, 'ebs'));
  return (
    disks.length > 0 && disks.every((ebs) => isTrue(ebs['encrypted']) && isGiven(ebs['kms_key_id']))
  );
}

const KEY = '${aws_kms_key.k.arn}';
const sse = (algorithm: string, key?: string) => ({
  rule: [
    {
      apply_server_side_encryption_by_default: { sse_algorithm: algorithm, kms_master_key_id: key },
    },
  ],
});

export const encrypted: Rule = {
  id: 'encrypted',
  reason:
    'Data at rest under a key of ours can be cut off from whoever got a copy; under none it cannot.',
  check: (stacks) =>
    faultsOf(stacks, Object.keys(KEY_OF), ({ type, body }) => {
      const key = KEY_OF[type]?.(body);
      return key === true || isGiven(key) ? undefined : 'is not encrypted under a key of ours';
    }),
  good: [
    stackOf({
      aws_sqs_queue: { a: { kms_master_key_id: KEY } },
      aws_lambda_function: { a: {}, b: { environment: {}, kms_key_arn: KEY } },
      aws_s3_bucket_server_side_encryption_configuration: { a: sse('aws:kms', KEY) },
      aws_launch_template: {
        a: { block_device_mappings: [{ ebs: { encrypted: 'true', kms_key_id: KEY } }] },
      },
    }),
  ],
  bad: [
    ...[
      'aws_sqs_queue',
      'aws_sns_topic',
      'aws_dynamodb_table',
      'aws_cloudwatch_log_group',
      'aws_ecr_repository',
      'aws_ebs_volume',
      'aws_launch_template',
      'aws_codebuild_project',
    ].map((type) => [stackOf({ [type]: { a: {} } })]),
    [stackOf({ aws_dynamodb_table: { a: { server_side_encryption: { enabled: true } } } })],
    [stackOf({ aws_s3_bucket_server_side_encryption_configuration: { a: sse('AES256') } })],
    [
      stackOf({
        aws_ecr_repository: { a: { encryption_configuration: [{ encryption_type: 'AES256' }] } },
      }),
    ],
    [stackOf({ aws_lambda_function: { a: { environment: {} } } })],
    [
      stackOf({
        aws_launch_template: { a: { block_device_mappings: [{ ebs: { encrypted: 'true' } }] } },
      }),
    ],
  ],
};

export const keyRotation: Rule = {
  id: 'key-rotation',
  reason:
    'A key that never changes is worth more to a thief each year; one that goes at once takes its data along.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_kms_key'], ({ body }) => {
      if (!isTrue(body['enable_key_rotation'])) return 'does not rotate';
      return Number(body['deletion_window_in_days'] ?? 30) >= 7 ? undefined : 'is gone in a week';
    }),
  good: [
    stackOf({ aws_kms_key: { a: { enable_key_rotation: true, deletion_window_in_days: 30 } } }),
  ],
  bad: [
    [stackOf({ aws_kms_key: { a: {} } })],
    [stackOf({ aws_kms_key: { a: { enable_key_rotation: true, deletion_window_in_days: 1 } } })],
  ],
};

export const logRetention: Rule = {
  id: 'log-retention',
  reason:
    'Logs without an end cost for ever, and logs that nobody decided about are missing when they are asked for.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_cloudwatch_log_group'], ({ body }) =>
      Number(body['retention_in_days'] ?? 0) > 0 ? undefined : 'keeps its lines for ever',
    ),
  good: [stackOf({ aws_cloudwatch_log_group: { a: { retention_in_days: 90 } } })],
  bad: [
    [stackOf({ aws_cloudwatch_log_group: { a: {} } })],
    [stackOf({ aws_cloudwatch_log_group: { a: { retention_in_days: 0 } } })],
  ],
};

const TLS_ONLY = policy({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'],
  Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
});
const OF_BUCKET = { bucket: '${aws_s3_bucket.b.id}' };
const BLOCK = {
  ...OF_BUCKET,
  block_public_acls: true,
  block_public_policy: true,
  ignore_public_acls: true,
  restrict_public_buckets: true,
};
const BUCKET: Record<string, Record<string, Body>> = {
  aws_s3_bucket: { b: { bucket: 'b' } },
  aws_s3_bucket_public_access_block: { a: BLOCK },
  aws_s3_bucket_policy: { a: { ...OF_BUCKET, policy: TLS_ONLY } },
  aws_s3_bucket_versioning: {
    a: { ...OF_BUCKET, versioning_configuration: { status: 'Enabled' } },
  },
  aws_s3_bucket_ownership_controls: {
    a: { ...OF_BUCKET, rule: { object_ownership: 'BucketOwnerEnforced' } },
  },
  aws_s3_bucket_server_side_encryption_configuration: {
    a: { ...OF_BUCKET, ...sse('aws:kms', KEY) },
  },
};
const bucketWithout = (type: string, instead: Body = {}) => [
  stackOf({ ...BUCKET, [type]: { a: instead } }),
];

/** What must stand beside each bucket, and what must be in it. */
const BESIDE_BUCKET: Readonly<Record<string, (body: Body) => boolean>> = {
  aws_s3_bucket_public_access_block: (body) =>
    [
      'block_public_acls',
      'block_public_policy',
      'ignore_public_acls',
      'restrict_public_buckets',
    ].every((name) => isTrue(body[name])),
  aws_s3_bucket_policy: (body) =>
    isGiven(body['policy']) && deniesPlainHttp(String(body['policy'])),
  aws_s3_bucket_versioning: (body) =>
    first(body, 'versioning_configuration', 'status') === 'Enabled',
  aws_s3_bucket_ownership_controls: (body) =>
    first(body, 'rule', 'object_ownership') === 'BucketOwnerEnforced',
  aws_s3_bucket_server_side_encryption_configuration: () => true,
};

function deniesPlainHttp(text: string): boolean {
  return statementsIn(text).some(
    ({ Effect, Action, Principal, Condition, Resource = [] }) =>
      Effect === 'Deny' &&
      Principal === '*' &&
      Action?.join() === 's3:*' &&
      Resource.some((arn) => arn.endsWith('/*')) &&
      Resource.some((arn) => !arn.endsWith('/*')) &&
      Condition?.['Bool']?.['aws:SecureTransport']?.join() === 'false',
  );
}

export const bucketClosed: Rule = {
  id: 'bucket-closed',
  reason:
    'State, evidence and configuration lie in buckets: none may be public, read in the clear, or lose a version.',
  check: (stacks) =>
    resources(stacks, 'aws_s3_bucket').flatMap((bucket) =>
      Object.entries(BESIDE_BUCKET).flatMap(([type, holds]) =>
        beside(stacks, type, bucket).some(({ body }) => holds(body))
          ? []
          : [`${bucket.address} has no ${type} that closes it`],
      ),
    ),
  good: [stackOf(BUCKET)],
  bad: [
    ...Object.keys(BESIDE_BUCKET).map((type) => bucketWithout(type)),
    bucketWithout('aws_s3_bucket_public_access_block', { ...BLOCK, ignore_public_acls: false }),
    bucketWithout('aws_s3_bucket_versioning', {
      ...OF_BUCKET,
      versioning_configuration: { status: 'Suspended' },
    }),
    bucketWithout('aws_s3_bucket_policy', {
      ...OF_BUCKET,
      policy: policy({
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: 'arn:aws:s3:::b',
      }),
    }),
  ],
};

function beside(stacks: readonly StackJson[], type: string, bucket: Resource): Resource[] {
  return resources(stacks, type).filter(
    ({ stack, body }) =>
      stack === bucket.stack &&
      (refersTo(body['bucket'], bucket) || body['bucket'] === bucket.body['bucket']),
  );
}

export const tableRecovers: Rule = {
  id: 'table-recovers',
  reason:
    'A table that was emptied by mistake or on purpose must be had again as of the minute before.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_dynamodb_table'], ({ body }) =>
      isTrue(first(body, 'point_in_time_recovery', 'enabled')) ? undefined : 'cannot be recovered',
    ),
  good: [stackOf({ aws_dynamodb_table: { a: { point_in_time_recovery: { enabled: true } } } })],
  bad: [
    [stackOf({ aws_dynamodb_table: { a: {} } })],
    [stackOf({ aws_dynamodb_table: { a: { point_in_time_recovery: { enabled: false } } } })],
  ],
};

const IMAGES = {
  image_tag_mutability: 'IMMUTABLE',
  image_scanning_configuration: { scan_on_push: true },
};

export const imagesFixed: Rule = {
  id: 'images-fixed',
  reason: 'A tag that can be moved makes what was judged another thing than what runs.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_ecr_repository'], ({ body }) => {
      if (!textsOf(body['image_tag_mutability']).includes('IMMUTABLE')) return 'lets tags be moved';
      const scans =
        isTrue(first(body, 'image_scanning_configuration', 'scan_on_push')) ||
        resources(stacks, 'aws_ecr_registry_scanning_configuration').length > 0;
      return scans ? undefined : 'scans nothing';
    }),
  good: [stackOf({ aws_ecr_repository: { a: IMAGES } })],
  bad: [
    [stackOf({ aws_ecr_repository: { a: { ...IMAGES, image_tag_mutability: 'MUTABLE' } } })],
    [stackOf({ aws_ecr_repository: { a: { image_tag_mutability: 'IMMUTABLE' } } })],
  ],
};

export const dataRules: readonly Rule[] = [
  encrypted,
  keyRotation,
  logRetention,
  bucketClosed,
  tableRecovers,
  imagesFixed,
];
