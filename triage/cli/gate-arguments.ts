import type { FailOn } from '../verdict/fail-on.ts';

/** What `parapet gate` is asked. */
export interface GateArguments {
  readonly files: readonly string[];
  readonly failOn?: FailOn;
  readonly policy?: string;
  readonly environment?: string;
  readonly base?: readonly string[];
  readonly vex?: readonly string[];
  readonly epss?: string;
  readonly kev?: string;
  readonly commit?: string;
  readonly digest?: string;
  readonly sarif?: string;
  readonly summary?: string;
  readonly list?: string;
}
