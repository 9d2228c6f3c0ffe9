/** Why a response was not made. A closed set: the state machine matches on it. */
export type ResponseErrorCode =
  | 'request-invalid' // the request does not read as one
  | 'not-built-in' // no such response is built in; nothing was done
  | 'approval-conflict'; // two requests for one approval that cannot both be true

/**
 * Thrown by responses; caught once, in the door. Its `name` carries the code, since Step Functions
 * catches errors by name: `ResponseError.not-built-in`.
 */
export class ResponseError extends Error {
  readonly code: ResponseErrorCode;

  constructor(code: ResponseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = `ResponseError.${code}`;
    this.code = code;
  }
}
