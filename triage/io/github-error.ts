import { forTerminal, fromOutside } from '../finding/untrusted.ts';

export type GitHubErrorCode =
  | 'no-permission' // 401, 403
  | 'not-found' // 404, 410
  | 'limited' // the rate limit, after waiting for it
  | 'refused' // GitHub does not take what was sent
  | 'unreachable' // no answer, or none but faults of GitHub's own
  | 'unexpected'; // an answer that is not as described, or over a limit of ours

/** What GitHub did not do. The message says what, why, and the fix. */
export class GitHubError extends Error {
  readonly code: GitHubErrorCode;

  constructor(code: GitHubErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitHubError';
    this.code = code;
  }
}

/** What is being asked of GitHub, for the message if it fails. */
export interface Request {
  /** Follows "could not": `read .github/parapet.yml`. */
  readonly what: string;
  /** The permission that the job's token needs for it: `contents: read`. */
  readonly permission: string;
}

/** Runs a request; what it throws comes out as a GitHubError. */
export async function asking<T>(request: Request, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    throw errorOf(request, error);
  }
}

function errorOf({ what, permission }: Request, error: unknown): unknown {
  if (!isRequestError(error)) return error;
  const code = codeOf(error);
  const said = forTerminal(fromOutside(error.message.split('\n', 1)[0] ?? ''), 200);
  const why = `could not ${what}: GitHub answered ${error.status} (${said}).`;
  const fix = FIX[code].replace('PERMISSION', permission);
  return new GitHubError(code, `${why} ${fix}`, { cause: error });
}

const FIX: Readonly<Record<GitHubErrorCode, string>> = {
  'no-permission':
    'Give the job the permission "PERMISSION"; on a pull request from a fork the token can only read.',
  'not-found': 'It is not there, or the token may not see it (permission "PERMISSION").',
  limited: 'Too many requests were sent with this token. Run the job again later.',
  refused: 'This is a fault of Parapet, or a limit of GitHub: please report it.',
  unreachable: "Look at githubstatus.com and at the runner's network, and run the job again.",
  unexpected: 'Please report it.',
};

/** As Octokit throws them; `status` 500 stands for "no answer" too. */
interface RequestError extends Error {
  readonly status: number;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function codeOf(error: RequestError): GitHubErrorCode {
  const { status, response } = error;
  if (status === 429 || isLimit(error.message, response?.headers)) return 'limited';
  if (status === 401 || status === 403) return 'no-permission';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 500 ? 'unreachable' : 'refused';
}

function isLimit(message: string, headers: Readonly<Record<string, unknown>> = {}): boolean {
  return headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(message);
}
