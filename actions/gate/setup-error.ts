export type SetupErrorCode =
  | 'unknown-input'
  | 'bad-input'
  | 'bad-surroundings' // the runner's variables or the event are not as documented
  | 'unsupported-event'
  | 'outside-workspace';

/** Nothing was judged, since the step is not set up right. The message says what, why, and the fix. */
export class SetupError extends Error {
  readonly code: SetupErrorCode;

  constructor(code: SetupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SetupError';
    this.code = code;
  }
}
