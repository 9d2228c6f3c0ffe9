import type { DocumentFacts } from './document-facts.ts';
import type { Finding, Source } from './finding.ts';
import type { Pseudonym } from './redact.ts';

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

export interface ReadContext {
  /** The document's name, for messages and for findings that have no other home. */
  readonly file: string;
  /** The cluster's name, where the alerts print none (`--cluster`). */
  readonly cluster?: string;
}

/** The names that lead to a member: of the row, of a member that is an object, and so on. */
export type MemberPath = readonly string[];

/**
 * How a report that is too big for one piece is read part by part, with the same findings and keys
 * as if it had been read whole.
 */
export interface InParts {
  /** The member of the report whose elements hold the lists of rows. */
  readonly list: string;
  /**
   * The members of such an element that its rows need. The first must be there before a list beside
   * it is taken apart, and none may stand behind one that was.
   */
  readonly elementHead: readonly [string, ...string[]];
  /**
   * Of the rows of a list, the members that are read, each holding a scalar where it is right; a row
   * may be handed over with no others. None of a list that is not named here.
   */
  readonly rowMembers: { readonly [list: string]: readonly MemberPath[] };
  /** What may stand behind the list, and what to take it for until it was seen. */
  readonly mayFollow: { readonly [key: string]: Json };
  /** `head`: the members before the list. */
  start(head: JsonObject, context: ReadContext): PartReader;
}

export interface PartReader {
  rows(part: RowsPart): Iterable<Finding>;
  /** The whole report with the lists emptied whose rows were handed over; judges it. */
  end(skeleton: JsonObject): Iterable<Finding>;
  /** As the reader's own `about`, once all rows were handed over. */
  about?(skeleton: JsonObject): DocumentFacts;
}

/** Some rows of one list of one element. */
export interface RowsPart {
  readonly element: JsonObject;
  readonly elementIndex: number;
  readonly list: string;
  readonly rows: readonly Json[];
  /** The place of the first of them in its list. */
  readonly firstIndex: number;
}

/** What a short way through lines needs to give what the long way gives. */
export interface LineReading {
  readonly context: ReadContext;
  readonly pseudonym: Pseudonym;
}

/** A short way for lines that come again and again, alike but for a few places. */
export interface LineReader {
  /** Behind the value that was read last. */
  readonly end: number;
  /**
   * The finding in the value at this offset, as `read` gives it and redacted; undefined where only
   * the long way can tell. What stands behind the value is for the caller to look at.
   */
  read(bytes: Buffer, from: number): Finding | undefined;
  /** Told of a line that went the long way, and of the value in it. */
  learn(line: string, value: JsonObject | readonly Json[]): void;
}

/**
 * A reader knows one format. `recognise` looks at a parsed value (a whole document, or one line of a
 * stream) by its shape, never by a file name: true = mine, and `read` may still refuse it with a
 * `ReadError` (a version that it does not read, a scan that failed).
 */
export interface Reader {
  readonly source: Source;
  /** Absent: a document of this format is parsed in one piece. */
  readonly inParts?: InParts;
  recognise(value: JsonObject | readonly Json[]): boolean;
  /**
   * Loads what `read` needs for this value and no other (the compiled schema of its version). Whoever
   * calls `read` awaits this first; a reader without it needs nothing. It judges nothing.
   */
  prepare?(value: JsonObject | readonly Json[]): Promise<void>;
  read(value: JsonObject | readonly Json[], context: ReadContext): Iterable<Finding>;
  /** Absent: nothing is gained by it. */
  lines?(reading: LineReading): LineReader;
  /** What a document says of itself; asked only for one that `read` took. */
  about?(value: JsonObject | readonly Json[]): DocumentFacts | undefined;
}
