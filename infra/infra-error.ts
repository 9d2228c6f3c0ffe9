export type InfraErrorCode =
  | 'config'
  | 'account'
  | 'credentials'
  | 'service'
  | 'singleton'
  | 'terraform'
  | 'permissions'
  | 'refused';

/** The one error of this room: what is wrong, why, and what to do, in its message. */
export class InfraError extends Error {
  readonly code: InfraErrorCode;

  constructor(code: InfraErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InfraError';
    this.code = code;
  }
}
