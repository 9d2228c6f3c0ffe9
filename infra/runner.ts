import type { Construct } from './cdktf.ts';
import type { ClusterStack } from './cluster.ts';
import type { Settings } from './config.ts';
import type { NetworkStack } from './network.ts';
import { ParapetStack } from './stack.ts';

export class RunnerStack extends ParapetStack {
  constructor(
    scope: Construct,
    settings: Settings,
    _of: { network: NetworkStack; cluster: ClusterStack },
  ) {
    super(scope, 'runner', settings);
  }
}
