import { exampleOf } from './description.ts';
import type { FakeArtifact, FakeRun } from './repository.ts';
import { notFound, page, refusal, REPOSITORY } from './routes.ts';
import type { Asked, Route } from './routes.ts';

export const RUN_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: `${REPOSITORY}/actions/runs/{run_id}`,
    answer: ({ repository, parts }) => {
      const run = repository.runs.find(({ id }) => id === Number(parts[2]));
      return run ? { status: 200, body: asGitHub(run) } : notFound();
    },
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/actions/workflows/{workflow_id}/runs`,
    answer: (asked) => {
      const all = asked.repository.runs.filter((run) => isAskedFor(run, asked)).map(asGitHub);
      const { items, headers } = page(all, asked);
      return { status: 200, body: { total_count: all.length, workflow_runs: items }, headers };
    },
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/actions/runs/{run_id}/artifacts`,
    answer: (asked) => {
      const run = asked.repository.runs.find(({ id }) => id === Number(asked.parts[2]));
      if (!run) return notFound();
      const name = asked.query.get('name');
      const named = run.artifacts.filter((each) => name === null || each.name === name);
      const { items, headers } = page(named.map(artifactAsGitHub), asked);
      return { status: 200, body: { total_count: named.length, artifacts: items }, headers };
    },
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/actions/artifacts/{artifact_id}/{archive_format}`,
    answer: ({ repository, parts, blobs }) => {
      const artifact = repository.runs
        .flatMap(({ artifacts }) => artifacts)
        .find(({ id }) => id === Number(parts[2]));
      if (!artifact) return notFound();
      if (artifact.expired || !artifact.zip) return refusal(410, 'Artifact has expired');
      return { status: 302, headers: { location: `${blobs}/${artifact.id}.zip` } };
    },
  },
];

function isAskedFor(run: FakeRun, { parts, query }: Asked): boolean {
  const asked = (name: string, value: string): boolean => (query.get(name) ?? value) === value;
  return (
    run.workflowId === Number(parts[2]) &&
    asked('event', run.event) &&
    (asked('status', 'completed') || asked('status', run.conclusion)) &&
    asked('branch', run.headBranch) &&
    asked('head_sha', run.headSha)
  );
}

function asGitHub(run: FakeRun): unknown {
  const example = exampleOf('workflow-run');
  return {
    ...example,
    id: run.id,
    workflow_id: run.workflowId,
    event: run.event,
    status: 'completed',
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository:
      run.headRepository === undefined
        ? null
        : { ...(example['head_repository'] as object), full_name: run.headRepository },
  };
}

function artifactAsGitHub({ id, name, expired, zip }: FakeArtifact): unknown {
  const { artifacts } = exampleOf('artifact-paginated') as { artifacts: object[] };
  return { ...artifacts[0], id, name, expired: expired === true, size_in_bytes: zip?.length ?? 0 };
}
