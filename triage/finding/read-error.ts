/** Why a document could not be judged. A closed set: scripts match on it. */
export type ReadErrorCode =
  | 'not-readable' // the operating system refused: missing, a folder, no permission
  | 'empty' // nothing in it
  | 'truncated' // ends in the middle
  | 'not-json' // the text is no JSON (trailing comma, NUL, other text)
  | 'too-large' // over a limit on size, line length, count or expansion
  | 'too-deep' // over the limit on nesting
  | 'unknown-format' // JSON, but nothing that a reader knows
  | 'unsupported-format' // known, named, and not read here (with what to do instead)
  | 'invalid' // the right format, but not valid by its own specification
  | 'scan-failed'; // the tool itself says that it did not finish its work

/** Thrown by readers; caught once, in the door. The message says what, why, and the fix. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadError';
    this.code = code;
  }
}
