import type { SingletonMode } from '../config-schema.ts';
import type { SingletonName } from './facts.ts';

/** `create`: these stacks make or keep it. `use`: they refer to what is there. `refuse`: no plan. */
export type Decision = 'create' | 'use' | 'off' | 'refuse';

export interface SingletonReport {
  readonly name: SingletonName;
  /** The setting in `parapet.config.ts`, by its path. */
  readonly setting: string;
  readonly mode: SingletonMode;
  /** What the account has, in words. */
  readonly found: string;
  readonly decision: Decision;
  readonly why: string;
  /** What to do; with `refuse` alone. */
  readonly fix?: string;
}

/** A service that the stacks need and that the region lacks, or of which nobody could say. */
export interface ServiceReport {
  readonly service: string;
  readonly available: 'no' | 'unknown';
  readonly neededFor: string;
  readonly why: string;
  readonly fix: string;
}

/** What the account said, and what follows from it for the plan. */
export interface AccountReport {
  readonly accountId: string;
  readonly region: string;
  readonly callerArn: string;
  readonly singletons: readonly SingletonReport[];
  /** Only what is missing: empty where the region has all that the config asks for. */
  readonly missingServices: readonly ServiceReport[];
  /** What changes no decision, but a person should know. */
  readonly notes: readonly string[];
  /** At least one singleton or service is refused: no plan may be made. */
  readonly refused: boolean;
}
