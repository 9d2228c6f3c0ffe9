import type { Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import { ParapetStack } from './stack.ts';

export class NetworkStack extends ParapetStack {
  readonly vpcId: string;
  readonly privateSubnetIds: readonly string[];
  readonly privateNetworkAclId: string;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'network', settings);
    this.vpcId = '';
    this.privateSubnetIds = [];
    this.privateNetworkAclId = '';
  }
}
