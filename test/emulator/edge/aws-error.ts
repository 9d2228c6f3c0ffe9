/** An error that a service answers; thrown by handlers, written by `errorAnswer`. */
export class AwsError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = code;
    this.status = status;
    this.code = code;
  }
}

export function notFound(what: string): AwsError {
  return new AwsError(404, 'ResourceNotFoundException', `${what} not found`);
}
