import type { Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import type { IdentityStack } from './identity.ts';
import type { NetworkStack } from './network.ts';
import { ParapetStack } from './stack.ts';

export class ClusterStack extends ParapetStack {
  readonly clusterName: string;
  readonly clusterSecurityGroupId: string;

  constructor(
    scope: Construct,
    settings: Settings,
    _of: { network: NetworkStack; identity: IdentityStack },
  ) {
    super(scope, 'cluster', settings);
    this.clusterName = '';
    this.clusterSecurityGroupId = '';
  }
}
