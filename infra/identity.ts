import type { Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import { ParapetStack } from './stack.ts';

export class IdentityStack extends ParapetStack {
  /** The permissions boundary that every role of ours has. */
  readonly boundaryArn: string;
  readonly deployRoleArn: string;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'identity', settings);
    this.boundaryArn = '';
    this.deployRoleArn = '';
  }
}
