import { stateKey } from './backend/state-key.ts';
import { LockTable } from './backend/lock-table.ts';
import { StateBucket } from './backend/state-bucket.ts';
import type { Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import { ParapetStack } from './stack.ts';

/**
 * Where all stacks keep their state, this one included. Made by `npm run infra:bootstrap`, which is why
 * nothing here reads another stack. Everything in it is guarded by `prevent_destroy`: a state lost is an
 * account full of things that nobody knows.
 */
export class BackendStack extends ParapetStack {
  constructor(scope: Construct, settings: Settings) {
    super(scope, 'backend', settings);
    const key = stateKey(this, settings);
    const bucket = new StateBucket(this, 'state', { settings, keyArn: key.arn });
    const table = new LockTable(this, 'lock', { settings, keyArn: key.arn });
    this.output('state_bucket', bucket.name, 'The bucket that holds the state of every stack.');
    this.output('lock_table', table.name, 'The table in which a run locks the state it changes.');
    this.output('state_key_arn', key.arn, 'The KMS key of both.');
  }
}
