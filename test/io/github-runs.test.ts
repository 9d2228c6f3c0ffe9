import { describe, expect, it } from 'vitest';
import { ancestorsOf, mergeBaseOf } from '../../triage/io/github-commits.ts';
import { artifactOf, pushRunsAt, workflowOf } from '../../triage/io/github-runs.ts';
import { downloadArtifact } from '../../triage/io/github-artifact.ts';
import { strToU8, zipSync } from 'fflate';
import { codeOf, newWorld, sha } from './github-world.ts';

const world = newWorld();
const at = sha('base');
const TRUSTED = { workflowId: 77, branch: 'main' };

function runsAt() {
  return codeOf(pushRunsAt(world.repository(), TRUSTED, at));
}

describe('the run that serves as a base', () => {
  it('is one on a push to that branch of this repository: good ones first, the newest first', async () => {
    const { repository } = world.github;
    const old = repository.run({ headSha: at });
    const newest = repository.run({ headSha: at });
    const failed = repository.run({ headSha: at, conclusion: 'failure' });
    expect(await runsAt()).toEqual([newest.id, old.id, failed.id]);
    expect(await codeOf(workflowOf(world.repository(), newest.id))).toBe(77);
  });

  it.each([
    ['of a fork whose branch has the same name', { headRepository: 'attacker/shop' }],
    ['of a fork that is gone', { headRepository: undefined }],
    ['for a pull request', { event: 'pull_request' }],
    ['on another branch', { headBranch: 'feature' }],
    ['of another workflow', { workflowId: 78 }],
  ])('is none %s', async (_, different) => {
    world.github.repository.run({ headSha: at, ...different });
    expect(await runsAt()).toEqual([]);
  });

  it('is judged by what it is, not by what was asked for', async () => {
    const fork = world.github.repository.run({ headSha: at, headRepository: 'attacker/shop' });
    // GitHub's list cannot be asked for the head repository: the fork's run is in its answer.
    const requests = () => world.github.requests.length;
    expect(await runsAt()).toEqual([]);
    expect(requests()).toBe(1);
    expect(world.github.repository.runs).toContain(fork);
  });
});

describe('an artifact', () => {
  const zip = zipSync({ 'trivy.json': strToU8('{"SchemaVersion":2}') });

  it('is the newest of its name, and comes without the token from the storage', async () => {
    const artifacts = [
      { id: 4, name: 'reports', zip },
      { id: 5, name: 'reports', zip },
      { id: 6, name: 'other', zip },
    ];
    const run = world.github.repository.run({ headSha: at, artifacts });
    const artifact = await artifactOf(world.repository(), run.id, 'reports');
    if (!artifact) throw new Error('no artifact found');
    expect(artifact).toMatchObject({ id: 5, isExpired: false });
    const [file] = await downloadArtifact(world.repository(), artifact);
    expect(file?.name).toBe('trivy.json');
    expect(world.github.blobRequests).toEqual([
      { method: 'GET', path: '/5.zip', authorization: undefined, status: 200 },
    ]);
  });

  it('is an error where it is gone, or over the limits', async () => {
    const artifacts = [{ id: 4, name: 'reports', expired: true as const }];
    world.github.repository.run({ headSha: at, artifacts });
    const gone = { id: 4, sizeBytes: 1, isExpired: true };
    expect(await codeOf(downloadArtifact(world.repository(), gone))).toBe('not-found');
    world.github.repository.run({ headSha: at, artifacts: [{ id: 9, name: 'reports', zip }] });
    const limits = { packedBytes: 10, bytes: 10, files: 1 };
    const big = { id: 9, sizeBytes: 1, isExpired: false };
    expect(await codeOf(downloadArtifact(world.repository(), big, limits))).toBe('unexpected');
  });
});

describe('the commits of a change', () => {
  it('meet at the merge base, whose ancestors come nearest first', async () => {
    const { repository } = world.github;
    repository.commit('root', {});
    repository.commit('main1', {}, ['root']);
    repository.commit('main2', {}, ['main1']);
    repository.commit('feature', {}, ['main1']);
    const client = world.repository();
    expect(await mergeBaseOf(client, 'main2', 'feature')).toBe('main1');
    expect(await ancestorsOf(client, 'main2', 2)).toEqual(['main2', 'main1']);
  });
});
