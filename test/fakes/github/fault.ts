import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './routes.ts';
import { refusal } from './routes.ts';

/** What goes wrong at GitHub, or on the way there. */
export type Fault =
  | { readonly kind: 'status'; readonly status: 401 | 403 | 404 | 410 | 422 | 429 | 500 }
  /** The gateway answers, in HTML. */
  | { readonly kind: 'bad-gateway' }
  /** Too many requests in a short time: 403 with `retry-after`. */
  | { readonly kind: 'secondary-limit'; readonly retryAfterSeconds: number }
  /** The connection ends before anything was done. */
  | { readonly kind: 'dropped' }
  /** What was asked is done, but the answer is lost. */
  | { readonly kind: 'lost-answer' }
  /** Answered well, but late. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

export interface PlannedFault {
  readonly method?: string;
  readonly path: RegExp;
  readonly fault: Fault;
  /** How often; for ever where absent. */
  times?: number;
}

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  410: 'Gone',
  422: 'Validation Failed',
  429: 'API rate limit exceeded',
  500: 'Server Error',
};

/** The answer in place of the true one; undefined where the true one is still to be given. */
export async function faultyAnswer(
  fault: Fault,
  response: ServerResponse,
): Promise<Answer | undefined> {
  switch (fault.kind) {
    case 'status': {
      const answer = refusal(fault.status, MESSAGES[fault.status] ?? 'fault');
      return fault.status === 429 ? { ...answer, headers: limits(1) } : answer;
    }
    case 'bad-gateway':
      return {
        status: 502,
        body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
        headers: { 'content-type': 'text/html' },
      };
    case 'secondary-limit':
      return {
        ...refusal(403, 'You have exceeded a secondary rate limit. Please wait.'),
        headers: { 'retry-after': String(fault.retryAfterSeconds) },
      };
    case 'dropped':
      response.destroy();
      return undefined;
    case 'slow':
      await sleep(fault.milliseconds);
      return undefined;
    case 'lost-answer':
    default:
      return undefined;
  }
}

/** The primary limit is used up, and comes back in so many seconds. */
function limits(seconds: number): Readonly<Record<string, string>> {
  return {
    'retry-after': String(seconds),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds - 1),
  };
}
