import type { Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import type { EdgeStack } from './edge.ts';
import type { IdentityStack } from './identity.ts';
import type { LambdaCode } from './lambda-code.ts';
import type { NetworkStack } from './network.ts';
import { ParapetStack } from './stack.ts';

export interface ResponseParts {
  readonly network: NetworkStack;
  readonly identity: IdentityStack;
  /** Absent where no load balancer is guarded. */
  readonly edge: EdgeStack | undefined;
  readonly code: LambdaCode;
}

export class ResponseStack extends ParapetStack {
  constructor(scope: Construct, settings: Settings, _parts: ResponseParts) {
    super(scope, 'response', settings);
  }
}
