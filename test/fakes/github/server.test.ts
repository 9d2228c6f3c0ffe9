import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleOf, faultsOfAnswer } from './description.ts';
import { FakeGitHub, ROUTES } from './server.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await new FakeGitHub().listen();
});
afterEach(() => github.close());

const TOKEN = { authorization: 'token t' };

async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  const url = `${github.url}/repos/octo-org/shop${path}`;
  return fetch(url, { headers: TOKEN, redirect: 'manual', ...options });
}

async function bodyOf(path: string): Promise<unknown> {
  return (await ask(path)).json();
}

/** Closing throws where one of these was not as GitHub's description has it. */
describe('the loopback GitHub', () => {
  it('answers every operation as GitHub describes it', async () => {
    const { repository } = github;
    repository.commit('aaa', { 'docs/a.md': 'a', 'docs/sub/b.md': 'b' });
    repository.commit('bbb', { 'docs/a.md': 'other' }, ['aaa']);
    const zip = new Uint8Array([1, 2, 3]);
    const run = repository.run({ headSha: 'aaa', artifacts: [{ id: 5, name: 'reports', zip }] });
    repository.alerts.push({ number: 1, ref: 'refs/heads/main', rule: 'js/xss' });
    repository.analyses.push({ ref: 'refs/heads/main', commit: 'a'.repeat(40) });
    const asked = [
      '/issues/7/comments',
      '/contents/docs%2Fa.md?ref=aaa',
      '/contents/docs?ref=aaa',
      '/compare/aaa...bbb?per_page=1',
      '/commits?sha=bbb&per_page=2',
      `/actions/runs/${run.id}`,
      '/actions/workflows/77/runs?event=push&head_sha=aaa&status=success&branch=main',
      `/actions/runs/${run.id}/artifacts?name=reports`,
      '/code-scanning/alerts?ref=refs/heads/main&state=open',
      '/code-scanning/analyses?ref=refs/heads/main',
    ];
    for (const path of asked) expect([path, (await ask(path)).status]).toEqual([path, 200]);
    const body = JSON.stringify({ body: 'text' });
    const made = await ask('/issues/7/comments', { method: 'POST', body });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: number };
    expect((await ask(`/issues/comments/${id}`, { method: 'PATCH', body })).status).toBe(200);
    const archive = await ask('/actions/artifacts/5/zip');
    expect(archive.status).toBe(302);
    expect(new Set(github.requests.map(({ method }) => method)).size).toBe(3);
    expect(github.requests).toHaveLength(ROUTES.length + 1); // a file and a folder
  });

  it('pages its lists as GitHub does', async () => {
    for (let n = 0; n < 130; n += 1) {
      github.repository.comment({ issue: 7, author: { login: 'a', type: 'User' }, body: `${n}` });
    }
    const first = await ask('/issues/7/comments?per_page=100');
    expect(await first.json()).toHaveLength(100);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    expect(await (await fetch(next, { headers: TOKEN })).json()).toHaveLength(30);
  });

  it('compares by ancestry', async () => {
    github.repository.commit('a', {});
    github.repository.commit('b', {}, ['a']);
    github.repository.commit('c', {}, ['a']);
    expect(await bodyOf('/compare/b...c')).toMatchObject({ merge_base_commit: { sha: 'a' } });
  });

  it('refuses what GitHub refuses', async () => {
    expect((await ask('/issues/7/comments', { headers: {} })).status).toBe(401);
    expect((await ask('/contents/a?ref=zzz')).status).toBe(404);
    const body = JSON.stringify({ body: 'x'.repeat(65_537) });
    expect((await ask('/issues/7/comments', { method: 'POST', body })).status).toBe(422);
  });

  it('fails as planned, so many times', async () => {
    const path = /comments/;
    github.plan({ path, fault: { kind: 'bad-gateway' }, times: 1 });
    github.plan({ path, fault: { kind: 'dropped' }, times: 1 });
    github.plan({ path, fault: { kind: 'secondary-limit', retryAfterSeconds: 3 }, times: 1 });
    github.plan({ path, fault: { kind: 'lost-answer' }, times: 1 });
    const post = { method: 'POST', body: JSON.stringify({ body: 'text' }) };
    expect((await ask('/issues/7/comments')).status).toBe(502);
    await expect(ask('/issues/7/comments')).rejects.toThrow('fetch failed');
    expect((await ask('/issues/7/comments')).headers.get('retry-after')).toBe('3');
    await expect(ask('/issues/7/comments', post)).rejects.toThrow('fetch failed');
    expect(await bodyOf('/issues/7/comments')).toHaveLength(1);
  });
});

describe('the check of its answers', () => {
  const operation = { method: 'GET', path: '/repos/{owner}/{repo}/actions/runs/{run_id}' };

  it('takes what GitHub answers and sees a missing field, a wrong type and an unknown status', () => {
    const run = exampleOf('workflow-run');
    expect(faultsOfAnswer(operation, 200, run)).toEqual([]);
    expect(faultsOfAnswer(operation, 200, { ...run, id: 'x' })).toHaveLength(1);
    expect(faultsOfAnswer(operation, 200, { ...run, head_sha: undefined })).toHaveLength(1);
    expect(faultsOfAnswer(operation, 418, run)).toHaveLength(1);
  });

  it('makes the loopback GitHub say so when it closes', async () => {
    const wrong = await new FakeGitHub().listen();
    wrong.repository.run({ id: 9, headSha: 'aaa', workflowId: 'x' as unknown as number });
    const url = `${wrong.url}/repos/octo-org/shop/actions/runs/9`;
    await (await fetch(url, { headers: TOKEN })).json();
    await expect(wrong.close()).rejects.toThrow('/workflow_id must be integer');
  });
});
