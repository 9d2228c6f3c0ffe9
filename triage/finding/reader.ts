import type { Finding, Source } from './finding.ts';

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

export interface ReadContext {
  /** The document's name, for messages and for findings that have no other home. */
  readonly file: string;
  /** The cluster's name, where the alerts print none (`--cluster`). */
  readonly cluster?: string;
}

/**
 * A reader knows one format. `recognise` looks at a parsed value (a whole document, or one line of a
 * stream) by its shape, never by a file name: true = mine, and `read` may still refuse it with a
 * `ReadError` (a version that it does not read, a scan that failed).
 */
export interface Reader {
  readonly source: Source;
  recognise(value: JsonObject | readonly Json[]): boolean;
  /**
   * Loads what `read` needs for this value and no other (the compiled schema of its version). Whoever
   * calls `read` awaits this first; a reader without it needs nothing. It judges nothing.
   */
  prepare?(value: JsonObject | readonly Json[]): Promise<void>;
  read(value: JsonObject | readonly Json[], context: ReadContext): Iterable<Finding>;
}
