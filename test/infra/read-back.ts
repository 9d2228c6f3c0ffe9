import type { StackName } from '../../infra/stack.ts';
import { readBackBackend } from './read-back/backend.ts';
import { readBackCluster } from './read-back/cluster.ts';
import { readBackDetection } from './read-back/detection.ts';
import { readBackEdge } from './read-back/edge.ts';
import { readBackIdentity } from './read-back/identity.ts';
import { readBackNetwork } from './read-back/network.ts';
import { readBackRegistry } from './read-back/registry.ts';
import { readBackResponse } from './read-back/response.ts';
import { readBackRunner } from './read-back/runner.ts';
import type { Rig } from './rig.ts';

/** Asks AWS, by its SDK, what matters of an applied stack; throws (by `expect`) where it is not so. */
export type ReadBack = (rig: Rig) => Promise<void>;

/**
 * What the lifecycle test asks after each apply. One file a stack, `test/infra/read-back/<stack>.ts`,
 * kept by the stack's owner, with one line here. A stack with resources and without a line here fails
 * the lifecycle test.
 */
export const READ_BACK: Partial<Record<StackName, ReadBack>> = {
  backend: readBackBackend,
  identity: readBackIdentity,
  network: readBackNetwork,
  registry: readBackRegistry,
  cluster: readBackCluster,
  runner: readBackRunner,
  detection: readBackDetection,
  edge: readBackEdge,
  response: readBackResponse,
};
