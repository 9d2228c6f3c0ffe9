/** Why a function could not begin its work. */
export type LambdaErrorCode =
  | 'environment-invalid' // a variable is missing, misspelt or unreadable
  | 'event-invalid'; // it was called by something else than what it is made for

/** The message says what, why, and the fix. */
export class LambdaError extends Error {
  readonly code: LambdaErrorCode;

  constructor(code: LambdaErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LambdaError';
    this.code = code;
  }
}
