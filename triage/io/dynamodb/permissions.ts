import type { Permissions } from '../../permissions.ts';

/**
 * The incident table's own names: infra makes the table with them, the store asks by them. Why the
 * keys are so: docs/decisions/0030-dynamodb-keys.md.
 */
export const incidentTable = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Seconds since 1970; on approvals only, since no evidence is ever forgotten by itself. */
  timeToLive: 'expiresAt',
} as const;

/** What a function may do to the incidents. A transaction needs the right to each thing in it. */
export const incidentStorePermissions: Permissions = {
  name: 'incident-store',
  status: 'used',
  statements: [
    {
      actions: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
      resources: ['incident-table'],
    },
    {
      actions: ['dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
      resources: ['incident-table'],
    },
    {
      // DynamoDB asks the key for whoever asks DynamoDB; nobody calls KMS here.
      actions: ['kms:Decrypt'],
      resources: ['data-key'],
      conditions: { StringLike: { 'kms:ViaService': ['dynamodb.*.amazonaws.com'] } },
    },
  ],
};
