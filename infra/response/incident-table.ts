import { incidentTable } from '../../triage/io/dynamodb/permissions.ts';
import { DynamodbTable, type Construct } from '../cdktf.ts';
import type { Settings } from '../config.ts';

/**
 * The incidents. On demand, since an attack writes a thousand times what a quiet week does. The stream
 * tells a desk what changed; only keys, since what it says is read from the table itself. Why nothing is
 * cached in front of it: docs/decisions/0032-no-cache.md.
 */
export function incidentTableIn(
  scope: Construct,
  settings: Settings,
  keyArn: string,
): DynamodbTable {
  const { partitionKey, sortKey, timeToLive } = incidentTable;
  return new DynamodbTable(scope, 'incidents', {
    name: settings.names.incidentTable,
    billingMode: 'PAY_PER_REQUEST',
    hashKey: partitionKey,
    rangeKey: sortKey,
    attribute: [
      { name: partitionKey, type: 'S' },
      { name: sortKey, type: 'S' },
    ],
    ttl: { enabled: true, attributeName: timeToLive },
    streamEnabled: true,
    streamViewType: 'KEYS_ONLY',
    pointInTimeRecovery: { enabled: true },
    serverSideEncryption: { enabled: true, kmsKeyArn: keyArn },
    // DynamoDB itself refuses to delete it until the config says so, and Terraform refuses before it
    // has taken down the rest: docs/response-stack.md.
    deletionProtectionEnabled: settings.response.deletionProtection,
    lifecycle: { preventDestroy: settings.response.deletionProtection },
  });
}
