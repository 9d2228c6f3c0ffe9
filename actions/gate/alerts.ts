import type { Document } from '../../triage/finding/read.ts';
import { alertsAsSarif } from '../../triage/io/code-scanning-sarif.ts';
import type { GitHubRepository } from '../../triage/io/github-client.ts';
import { awaitAnalyses, openAlerts } from '../../triage/io/github-code-scanning.ts';
import type { Analysis } from '../../triage/io/github-code-scanning.ts';
import type { Change } from './change.ts';
import type { Surroundings } from './surroundings.ts';

const MINUTE_MILLISECONDS = 60_000;
/** GitHub takes in a small log within seconds. */
const FIRST_PAUSE_MILLISECONDS = 1000;

export interface AlertsRequest {
  readonly repository: GitHubRepository;
  readonly change: Change;
  readonly surroundings: Pick<Surroundings, 'ref' | 'commit'>;
  /** Tools whose results the policy requires. */
  readonly tools: readonly string[];
  readonly waitMinutes: number;
}

/**
 * The open alerts of what is under judgement, and those of its base, as reports. Throws a GitHubError
 * where GitHub has not finished with the commit.
 */
export async function alertReports(
  request: AlertsRequest,
): Promise<{ readonly documents: readonly Document[]; readonly base: readonly Document[] }> {
  const { repository, change, tools, waitMinutes } = request;
  const milliseconds = waitMinutes * MINUTE_MILLISECONDS;
  const waiting = { milliseconds, firstMilliseconds: FIRST_PAUSE_MILLISECONDS };
  const analyses = await awaitAnalyses(repository, { ...placesOf(request), tools }, waiting);
  const refs = [...new Set(analyses.map(({ ref }) => ref))];
  const documents = refs.map((ref) => documentOf(repository, ref, analyses));
  const isReviewed = change.kind === 'pull-request' || change.kind === 'merge-group';
  const base = isReviewed ? [documentOf(repository, `refs/heads/${change.base.branch}`, [])] : [];
  return { documents: await Promise.all(documents), base: await Promise.all(base) };
}

/** Scanners name either the merge commit that the job checked out or the head of the branch. */
function placesOf({ change, surroundings }: AlertsRequest): {
  readonly refs: readonly string[];
  readonly commits: readonly string[];
} {
  const { ref, commit } = surroundings;
  if (change.kind !== 'pull-request') return { refs: [ref], commits: [commit] };
  const pull = `refs/pull/${change.number}`;
  return { refs: [`${pull}/merge`, `${pull}/head`], commits: [commit, change.head] };
}

async function documentOf(
  repository: GitHubRepository,
  ref: string,
  analyses: readonly Analysis[],
): Promise<Document> {
  const own = analyses.filter((analysis) => analysis.ref === ref);
  const log = alertsAsSarif(await openAlerts(repository, ref), own);
  return { name: `code scanning alerts of ${ref}`, chunks: bytesOf(log) };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield new TextEncoder().encode(text);
}
