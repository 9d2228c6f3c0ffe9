import type { InfraEnvironment } from './environment.ts';
import type { Printer } from './printer.ts';

/** What can be said on the command line. */
export interface InfraOptions {
  readonly config: string;
  readonly out: string;
  readonly override?: string;
  readonly json?: true;
  readonly yes?: true;
  /** Stacks by name; none is all of them. */
  readonly stacks: readonly string[];
  /** The name of the state bucket, typed by who wants it gone. */
  readonly deleteState?: string;
}

export interface Invocation {
  readonly options: InfraOptions;
  readonly environment: InfraEnvironment;
  readonly printer: Printer;
}
