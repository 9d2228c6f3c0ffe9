import { Construct, DynamodbTable } from '../cdktf.ts';
import type { Settings } from '../config.ts';

export interface LockTableOptions {
  readonly settings: Settings;
  readonly keyArn: string;
}

/**
 * Terraform's lock of before 1.10, kept beside S3's own lock file so that a run of an older version and
 * one of ours cannot change the same stack at once.
 */
export class LockTable extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, { settings, keyArn }: LockTableOptions) {
    super(scope, id);
    const table = new DynamodbTable(this, 'table', {
      name: settings.names.lockTable,
      billingMode: 'PAY_PER_REQUEST',
      // The name that Terraform's S3 backend asks for.
      hashKey: 'LockID',
      attribute: [{ name: 'LockID', type: 'S' }],
      serverSideEncryption: { enabled: true, kmsKeyArn: keyArn },
      pointInTimeRecovery: { enabled: true },
      deletionProtectionEnabled: true,
      lifecycle: { preventDestroy: true },
    });
    this.name = table.name;
  }
}
