import type { GitHubRepository } from './github-client.ts';
import { asking } from './github-error.ts';

const PERMISSION = 'actions: read';

/** Which runs may serve as a base: those of one workflow, on pushes to one branch. */
export interface TrustedRuns {
  readonly workflowId: number;
  /** Without `refs/heads/`. */
  readonly branch: string;
}

export interface StoredArtifact {
  readonly id: number;
  readonly sizeBytes: number;
  readonly isExpired: boolean;
}

/** The workflow that a run belongs to. */
export async function workflowOf(
  { client, owner, repo }: GitHubRepository,
  run_id: number,
): Promise<number> {
  const request = { what: `look up run ${run_id} of this workflow`, permission: PERMISSION };
  return asking(request, async () => {
    const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id });
    return data.workflow_id;
  });
}

/**
 * The finished runs on a commit that were started by a push to the branch in this very repository:
 * those that succeeded first, the newest first. One that failed counts too, for a gate that fails on
 * the branch must not leave every change without a base; what such a run did not scan makes more of a
 * change new, never less. A fork's branch can have the same name and the same commit, so all of it is
 * checked here, whatever the query asked for.
 */
export async function pushRunsAt(
  { client, owner, repo }: GitHubRepository,
  { workflowId, branch }: TrustedRuns,
  commit: string,
): Promise<readonly number[]> {
  const request = { what: `list the runs on ${commit}`, permission: PERMISSION };
  return asking(request, async () => {
    const { data } = await client.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflowId,
      event: 'push',
      status: 'completed',
      branch,
      head_sha: commit,
      per_page: 100,
    });
    const here = `${owner}/${repo}`.toLowerCase();
    const good = data.workflow_runs.filter(
      (run) =>
        run.workflow_id === workflowId &&
        run.event === 'push' &&
        run.status === 'completed' &&
        run.head_branch === branch &&
        run.head_sha === commit &&
        // Null where a fork was deleted, whatever the description of the interface says.
        (run.head_repository as { full_name: string } | null)?.full_name.toLowerCase() === here,
    );
    const rank = ({ conclusion }: (typeof good)[number]): number =>
      conclusion === 'success' ? 0 : 1;
    return good.sort((a, b) => rank(a) - rank(b) || b.id - a.id).map(({ id }) => id);
  });
}

/** The newest artifact of that name of a run. */
export async function artifactOf(
  { client, owner, repo }: GitHubRepository,
  run_id: number,
  name: string,
): Promise<StoredArtifact | undefined> {
  const request = { what: `list the artifacts of run ${run_id}`, permission: PERMISSION };
  return asking(request, async () => {
    const options = { owner, repo, run_id, name, per_page: 100 };
    const { data } = await client.rest.actions.listWorkflowRunArtifacts(options);
    const [newest] = data.artifacts
      .filter((artifact) => artifact.name === name)
      .sort((a, b) => b.id - a.id);
    if (!newest) return undefined;
    const { id, size_in_bytes: sizeBytes, expired: isExpired } = newest;
    return { id, sizeBytes, isExpired };
  });
}
