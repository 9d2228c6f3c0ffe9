import type { Instant } from '../../triage/finding/instant.ts';
import type { Change } from './change.ts';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';

/** All that a run of this action is about. */
export interface Step {
  readonly inputs: Inputs;
  readonly surroundings: Surroundings;
  readonly change: Change;
  readonly now: Instant;
}
