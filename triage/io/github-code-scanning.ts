import { setTimeout as sleep } from 'node:timers/promises';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import type { GitHubRepository } from './github-client.ts';
import { asking, GitHubError } from './github-error.ts';

const PERMISSION = 'security-events: read';

/** What has to be analysed before its alerts say anything. */
export interface Analysed {
  /** A pull request has two: `refs/pull/7/merge` and `refs/pull/7/head`. */
  readonly refs: readonly string[];
  /** The merge commit or the head, whichever was scanned. */
  readonly commits: readonly string[];
  /** Tools (or categories) that must have reported; where none is named, any one will do. */
  readonly tools: readonly string[];
}

/** One analysis that GitHub has taken in. */
export interface Analysis {
  readonly ref: string;
  readonly commit: string;
  readonly tool: string;
  readonly category: string;
}

/** An open alert, as far as a verdict needs it; all of it is untrusted text of some tool. */
export type Alert = Awaited<ReturnType<typeof openAlerts>>[number];

export interface Waiting {
  readonly milliseconds: number;
  /** The wait before the second look; each later one is twice as long, up to 15 s. */
  readonly firstMilliseconds: number;
}

const LONGEST_PAUSE_MILLISECONDS = 15_000;

/**
 * Waits until GitHub has taken in the analyses of the commit. Throws where it has not in time, or
 * where it could not process one: an alert list before that says nothing.
 */
export async function awaitAnalyses(
  repository: GitHubRepository,
  wanted: Analysed,
  waiting: Waiting,
): Promise<readonly Analysis[]> {
  let left = waiting.milliseconds;
  for (let pause = waiting.firstMilliseconds; ; pause *= 2) {
    const found = await analysesOf(repository, wanted);
    const missing = missingTools(wanted, found);
    if (found.length > 0 && missing.length === 0) return found;
    if (left <= 0) throw notInTime(wanted, missing);
    const next = Math.min(pause, left, LONGEST_PAUSE_MILLISECONDS);
    await sleep(next);
    left -= next;
  }
}

async function analysesOf(
  { client, owner, repo }: GitHubRepository,
  { refs, commits }: Analysed,
): Promise<readonly Analysis[]> {
  const request = { what: 'list the code scanning analyses', permission: PERMISSION };
  return asking(request, async () => {
    const lists = refs.map(async (ref) => {
      const options = { owner, repo, ref, per_page: 100 };
      // The newest come first, so those of this commit are on the first page.
      const { data } = await client.rest.codeScanning.listRecentAnalyses(options);
      return data.filter(({ commit_sha }) => commits.includes(commit_sha));
    });
    const all = (await Promise.all(lists)).flat();
    for (const { error, tool } of all) if (error !== '') throw notProcessed(tool.name, error);
    return all.map(({ ref, commit_sha: commit, tool, category }) => ({
      ref,
      commit,
      tool: tool.name ?? '',
      category: category ?? '',
    }));
  });
}

/** The open alerts of a ref, all pages of them. */
export async function openAlerts({ client, owner, repo }: GitHubRepository, ref: string) {
  const request = { what: `list the code scanning alerts of ${ref}`, permission: PERMISSION };
  return asking(request, async () =>
    client.paginate(client.rest.codeScanning.listAlertsForRepo, {
      owner,
      repo,
      ref,
      state: 'open',
      per_page: 100,
    }),
  );
}

function missingTools({ tools }: Analysed, found: readonly Analysis[]): readonly string[] {
  const reported = new Set(found.flatMap(({ tool, category }) => [tool, category].map(lowerCase)));
  return tools.filter((tool) => !reported.has(lowerCase(tool)));
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

function notInTime({ refs, commits }: Analysed, missing: readonly string[]): GitHubError {
  const of = missing.length > 0 ? ` of ${missing.join(', ')}` : '';
  return new GitHubError(
    'unexpected',
    `GitHub has no finished analysis${of} for ${commits.join(' or ')} on ${refs.join(' or ')}. ` +
      'Run the gate after the job that uploads the results, or let it wait longer (wait-minutes).',
  );
}

function notProcessed(tool: string | null | undefined, error: string): GitHubError {
  const name = forTerminal(fromOutside(tool ?? 'a tool'), 60);
  const why = forTerminal(fromOutside(error), 200);
  return new GitHubError(
    'unexpected',
    `GitHub could not process the analysis of ${name} (${why}). Upload its results again.`,
  );
}
