import type { Console } from './console.ts';

/** What every command gets: where to print. */
export interface Surroundings {
  readonly console: Console;
  readonly err: NodeJS.WriteStream;
}

/** Where a store, its reports and its redaction key are kept, unless told. */
export const HOME_FOLDER = '.parapet';

/** The store that a command works on, and where its reports go. */
export interface StoreArguments {
  readonly store: string;
  readonly out?: string;
}
