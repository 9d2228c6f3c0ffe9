import { randomUUID } from 'node:crypto';
import { defaults, getOctokitOptions, GitHub } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

export type GitHubClient = InstanceType<typeof GitHub>;

/** One repository, and the client that speaks for the job's token. */
export interface GitHubRepository {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
}

export interface GitHubAccess {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://api.github.com`, or that of an Enterprise Server. */
  readonly apiUrl: string;
  readonly patience?: Partial<GitHubPatience>;
  /** False: no pause between writes, and no wait for a limit. For tests against a fake only. */
  readonly throttled?: boolean;
}

/** How long each thing is waited for; tests wait less. */
export interface GitHubPatience {
  /** One request, until its answer is whole. */
  readonly requestMilliseconds: number;
  /** What one second of waiting before another try is worth. */
  readonly secondMilliseconds: number;
  /** A longer wait than this is not worth a runner's time: then the request fails. */
  readonly longestWaitSeconds: number;
}

const PATIENCE: GitHubPatience = {
  requestMilliseconds: 30_000,
  secondMilliseconds: 1000,
  longestWaitSeconds: 90,
};
/** A limit that is met again after two waits will be met a third time. */
const MAX_LIMIT_RETRIES = 2;
const MAX_RETRIES = 3;

/**
 * The client: it heeds GitHub's limits, tries again what failed on GitHub's side, and gives up on a
 * request that gets no answer. A create has to ask for `request: { retries: 0 }`: sent twice, it may
 * be done twice.
 */
export function openGitHub(access: GitHubAccess): GitHubRepository {
  const [owner = '', repo = ''] = access.repository.split('/');
  const patience = { ...PATIENCE, ...access.patience };
  const isWorthIt = (seconds: number, _options: object, _client: unknown, retryCount: number) =>
    retryCount < MAX_LIMIT_RETRIES && seconds <= patience.longestWaitSeconds;
  const { secondMilliseconds: retryAfterBaseValue } = patience;
  const Client = GitHub.plugin(retry, throttling);
  const client = new Client(
    getOctokitOptions(access.token, {
      baseUrl: access.apiUrl,
      userAgent: 'parapet',
      request: { fetch: withTimeout(patience.requestMilliseconds) },
      retry: { retries: MAX_RETRIES, retryAfterBaseValue },
      throttle: {
        enabled: access.throttled ?? true,
        // Else all clients of a process wait for each other.
        id: randomUUID(),
        onRateLimit: isWorthIt,
        onSecondaryRateLimit: isWorthIt,
        retryAfterBaseValue,
      },
      // What goes wrong is thrown, and told once by whoever asked.
      log: { debug: silent, info: silent, warn: silent, error: silent },
    }),
  );
  return { client, owner, repo };
}

/** Through the runner's proxy, where it has one. */
export function withTimeout(milliseconds: number): typeof fetch {
  const proxied = defaults.request?.fetch as typeof fetch;
  return async (url, options) => {
    const signals = [AbortSignal.timeout(milliseconds)];
    if (options?.signal) signals.push(options.signal);
    return proxied(url, { ...options, signal: AbortSignal.any(signals) });
  };
}

function silent(): void {}
