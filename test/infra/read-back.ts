import type { StackName } from '../../infra/stack.ts';
import type { Rig } from './rig.ts';

/** Asks AWS, by its SDK, what matters of an applied stack; throws (by `expect`) where it is not so. */
export type ReadBack = (rig: Rig) => Promise<void>;

/**
 * What the lifecycle test asks after each apply. One file a stack, `test/infra/read-back/<stack>.ts`,
 * kept by the stack's owner, with one line here. A stack with resources and without a line here fails
 * the lifecycle test.
 */
export const READ_BACK: Partial<Record<StackName, ReadBack>> = {};
