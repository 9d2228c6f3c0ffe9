export type DataErrorCode = 'not-readable' | 'invalid' | 'too-large' | 'not-fetched';

/** Data on vulnerabilities (KEV, EPSS) that cannot be used. */
export class DataError extends Error {
  readonly code: DataErrorCode;

  constructor(code: DataErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DataError';
    this.code = code;
  }
}
