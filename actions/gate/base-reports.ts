import type { Document } from '../../triage/finding/read.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import type { ArchivedFile } from '../../triage/io/archive.ts';
import { downloadArtifact } from '../../triage/io/github-artifact.ts';
import type { GitHubRepository } from '../../triage/io/github-client.ts';
import { ancestorsOf } from '../../triage/io/github-commits.ts';
import { GitHubError } from '../../triage/io/github-error.ts';
import { artifactOf, pushRunsAt, workflowOf } from '../../triage/io/github-runs.ts';
import type { TrustedRuns } from '../../triage/io/github-runs.ts';

/** A base further back says little about a change, and each ancestor costs a request. */
const MAX_ANCESTORS = 30;
/** Of one commit: it was pushed once, and perhaps run again. */
const MAX_RUNS = 5;

export interface BaseRequest {
  readonly repository: GitHubRepository;
  /** The run that asks: the base comes from the same workflow. */
  readonly runId: number;
  readonly branch: string;
  /** Where the change left the branch. */
  readonly mergeBase: string;
  readonly artifact: string;
}

/** The reports of the base, or why there are none: then everything is judged as new. */
export type BaseReports =
  | { readonly commit: string; readonly documents: readonly Document[] }
  | { readonly missing: string };

/**
 * The reports that a push to the branch left behind: at the merge base, or at its nearest ancestor
 * that has some.
 */
export async function findBase(request: BaseRequest): Promise<BaseReports> {
  try {
    return await search(request);
  } catch (error) {
    if (error instanceof GitHubError || error instanceof ReadError)
      return { missing: error.message };
    throw error;
  }
}

async function search(request: BaseRequest): Promise<BaseReports> {
  const { repository, branch, mergeBase, artifact } = request;
  const trusted = { branch, workflowId: await workflowOf(repository, request.runId) };
  const at = await documentsAt(repository, { trusted, commit: mergeBase, artifact });
  if (at) return at;
  const [, ...ancestors] = await ancestorsOf(repository, mergeBase, MAX_ANCESTORS);
  for (const commit of ancestors) {
    const found = await documentsAt(repository, { trusted, commit, artifact });
    if (found) return found;
  }
  const where = `${mergeBase} or the ${ancestors.length} commits before it`;
  return {
    missing: `no run of this workflow on a push to its branch left an artifact "${artifact}" at ${where}. Upload the reports there, and look at how long artifacts are kept.`,
  };
}

interface Place {
  readonly trusted: TrustedRuns;
  readonly commit: string;
  readonly artifact: string;
}

async function documentsAt(
  repository: GitHubRepository,
  { trusted, commit, artifact: name }: Place,
): Promise<BaseReports | undefined> {
  const runs = await pushRunsAt(repository, trusted, commit);
  for (const run of runs.slice(0, MAX_RUNS)) {
    const artifact = await artifactOf(repository, run, name);
    if (!artifact || artifact.isExpired) continue;
    const files = await downloadArtifact(repository, artifact);
    return { commit, documents: files.map(documentOf) };
  }
  return undefined;
}

function documentOf({ name, bytes }: ArchivedFile): Document {
  return { name: `base: ${name}`, chunks: chunksOf(bytes) };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
