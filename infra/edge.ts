import type { Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import { ParapetStack } from './stack.ts';

export class EdgeStack extends ParapetStack {
  constructor(scope: Construct, settings: Settings) {
    super(scope, 'edge', settings);
  }
}
