/**
 * Which IAM action AWS asks for when the SDK calls an operation. Nearly always they are called the same;
 * what differs is in the tables, each with AWS's page that says so.
 */
export interface Need {
  /** Each of them is asked for. */
  readonly actions: readonly string[];
  /** May be declared beside them: asked for in some cases only, or by a service in the caller's name. */
  readonly optional?: readonly string[];
}

/** The IAM prefix of a package's service: the last word of "@aws-sdk/client-...". */
export const PREFIX_OF: Readonly<Record<string, string>> = {
  'auto-scaling': 'autoscaling',
  cloudwatch: 'cloudwatch',
  'cloudwatch-logs': 'logs',
  'config-service': 'config',
  dynamodb: 'dynamodb',
  ec2: 'ec2',
  ecr: 'ecr',
  eks: 'eks',
  eventbridge: 'events',
  guardduty: 'guardduty',
  iam: 'iam',
  inspector2: 'inspector2',
  kms: 'kms',
  lambda: 'lambda',
  organizations: 'organizations',
  s3: 's3',
  securityhub: 'securityhub',
  sfn: 'states',
  sns: 'sns',
  sqs: 'sqs',
  ssm: 'ssm',
  sts: 'sts',
  wafv2: 'wafv2',
};

const LISTS_BUCKET: Need = { actions: ['s3:ListBucket'] };
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html: without it a missing object is "denied". */
const READS_OBJECT: Need = {
  actions: ['s3:GetObject'],
  optional: ['s3:GetObjectVersion', 's3:ListBucket', 'kms:Decrypt'],
};
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions */
const WRITES_OBJECT: Need = {
  actions: ['s3:PutObject'],
  optional: ['kms:GenerateDataKey', 'kms:Decrypt'],
};
const READS_SECRET_TEXT: readonly string[] = ['kms:Decrypt'];

const DIFFERENT: Readonly<Record<string, Need>> = {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
  's3:HeadObject': READS_OBJECT,
  's3:GetObject': READS_OBJECT,
  's3:GetObjectAttributes': { actions: ['s3:GetObject', 's3:GetObjectAttributes'] },
  's3:PutObject': WRITES_OBJECT,
  's3:CreateMultipartUpload': WRITES_OBJECT,
  's3:UploadPart': WRITES_OBJECT,
  's3:CompleteMultipartUpload': WRITES_OBJECT,
  's3:CopyObject': {
    actions: ['s3:GetObject', 's3:PutObject'],
    optional: READS_OBJECT.optional ?? [],
  },
  's3:DeleteObject': { actions: ['s3:DeleteObject'], optional: ['s3:DeleteObjectVersion'] },
  's3:DeleteObjects': { actions: ['s3:DeleteObject'], optional: ['s3:DeleteObjectVersion'] },
  's3:HeadBucket': LISTS_BUCKET,
  's3:ListObjects': LISTS_BUCKET,
  's3:ListObjectsV2': LISTS_BUCKET,
  's3:ListObjectVersions': { actions: ['s3:ListBucketVersions'] },
  's3:ListBuckets': { actions: ['s3:ListAllMyBuckets'] },
  's3:ListMultipartUploads': { actions: ['s3:ListBucketMultipartUploads'] },
  's3:GetBucketEncryption': { actions: ['s3:GetEncryptionConfiguration'] },
  's3:GetPublicAccessBlock': { actions: ['s3:GetBucketPublicAccessBlock'] },
  's3:GetBucketLifecycleConfiguration': { actions: ['s3:GetLifecycleConfiguration'] },
  's3:GetBucketReplication': { actions: ['s3:GetReplicationConfiguration'] },
  // https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html
  'lambda:Invoke': { actions: ['lambda:InvokeFunction'] },
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
  'sqs:SendMessage': {
    actions: ['sqs:SendMessage'],
    optional: ['kms:GenerateDataKey', 'kms:Decrypt'],
  },
  'sqs:SendMessageBatch': {
    actions: ['sqs:SendMessage'],
    optional: ['kms:GenerateDataKey', 'kms:Decrypt'],
  },
  'sqs:ReceiveMessage': { actions: ['sqs:ReceiveMessage'], optional: READS_SECRET_TEXT },
  'sqs:DeleteMessageBatch': { actions: ['sqs:DeleteMessage'] },
  'sqs:ChangeMessageVisibilityBatch': { actions: ['sqs:ChangeMessageVisibility'] },
  // https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html
  'ssm:GetParameter': { actions: ['ssm:GetParameter'], optional: READS_SECRET_TEXT },
  'ssm:PutParameter': {
    actions: ['ssm:PutParameter'],
    optional: ['kms:Encrypt', 'kms:GenerateDataKey'],
  },
  'ssm:GetParameters': { actions: ['ssm:GetParameters'], optional: READS_SECRET_TEXT },
  'ssm:GetParametersByPath': { actions: ['ssm:GetParametersByPath'], optional: READS_SECRET_TEXT },
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html: needs no permission
  'sts:GetCallerIdentity': { actions: [], optional: ['sts:GetCallerIdentity'] },
};

/**
 * A transaction is asked for by what is in it, not by its own name:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 */
const TRANSACTION_PARTS: Readonly<Record<string, string>> = {
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
  Delete: 'dynamodb:DeleteItem',
  ConditionCheck: 'dynamodb:ConditionCheckItem',
};

/** `text` is all of the code beside the declaration: it shows what a transaction is made of. */
export function needOf(operation: string, text: string): Need {
  if (operation === 'dynamodb:TransactWriteItems') {
    const parts = Object.entries(TRANSACTION_PARTS).filter(([part]) =>
      new RegExp(`\\b${part}\\b\\s*:`).test(text),
    );
    return { actions: parts.map(([, action]) => action), optional: READS_SECRET_TEXT };
  }
  if (operation === 'dynamodb:TransactGetItems') return { actions: ['dynamodb:GetItem'] };
  const different = DIFFERENT[operation];
  if (different) return different;
  // A table under our key is read and written through it, in the caller's name.
  if (operation.startsWith('dynamodb:')) {
    return { actions: [operation], optional: READS_SECRET_TEXT };
  }
  return { actions: [operation] };
}

/** What a waiter calls again and again; the names do not say it. */
export const WAITERS: Readonly<Record<string, string>> = {
  waitUntilTableExists: 'DescribeTable',
  waitUntilTableNotExists: 'DescribeTable',
  waitUntilBucketExists: 'HeadBucket',
  waitUntilBucketNotExists: 'HeadBucket',
  waitUntilObjectExists: 'HeadObject',
  waitUntilClusterActive: 'DescribeCluster',
  waitUntilInstanceRunning: 'DescribeInstances',
  waitUntilSnapshotCompleted: 'DescribeSnapshots',
  waitUntilImageScanComplete: 'DescribeImageScanFindings',
};
