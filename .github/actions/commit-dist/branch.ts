import type { Changes, TreeEntry } from './changes.ts';

export interface Target {
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  readonly branch: string;
  /** The commit that the bundles were built from. */
  readonly headSha: string;
}

interface Called {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: object;
}

const TIMEOUT_MILLISECONDS = 60_000;

/** The commit that the branch is at. */
export async function tipOf(target: Target): Promise<string> {
  const path = `git/ref/heads/${encoded(target.branch)}`;
  const { object } = (await call(target, { method: 'GET', path })) as { object: { sha: string } };
  return object.sha;
}

export interface Tree {
  readonly sha: string;
  readonly entries: readonly TreeEntry[];
}

/** Every file of the head. */
export async function treeOf(target: Target): Promise<Tree> {
  const head = { method: 'GET', path: `git/commits/${target.headSha}` } as const;
  const { tree } = (await call(target, head)) as { tree: { sha: string } };
  const whole = { method: 'GET', path: `git/trees/${tree.sha}?recursive=1` } as const;
  const listed = (await call(target, whole)) as { tree: TreeEntry[]; truncated: boolean };
  if (listed.truncated)
    throw new Error('GitHub lists a part of the tree only; nothing was committed.');
  return { sha: tree.sha, entries: listed.tree };
}

export interface Commit extends Changes {
  readonly onto: Tree;
  readonly message: string;
}

/**
 * One commit on top of the head. The branch is moved without force, and the commit's parent is the
 * head, so GitHub itself refuses where somebody pushed meanwhile.
 */
export async function commit(target: Target, given: Commit): Promise<string> {
  const tree = [];
  for (const { path, bytes } of given.written) {
    const content = bytes.toString('base64');
    const sha = await made(target, 'git/blobs', { content, encoding: 'base64' });
    tree.push({ path, mode: '100644', type: 'blob', sha });
  }
  for (const path of given.deleted) tree.push({ path, mode: '100644', type: 'blob', sha: null });
  const treeSha = await made(target, 'git/trees', { base_tree: given.onto.sha, tree });
  const { message } = given;
  const parents = [target.headSha];
  const sha = await made(target, 'git/commits', { message, tree: treeSha, parents });
  const path = `git/refs/heads/${encoded(target.branch)}`;
  await call(target, { method: 'PATCH', path, body: { sha, force: false } });
  return sha;
}

async function made(target: Target, path: string, body: object): Promise<string> {
  const { sha } = (await call(target, { method: 'POST', path, body })) as { sha: string };
  return sha;
}

async function call(target: Target, { method, path, body }: Called): Promise<unknown> {
  const response = await fetch(`${target.api}/repos/${target.repository}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${target.token}`,
      'x-github-api-version': '2022-11-28',
    },
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  const why = (await response.text()).slice(0, 500);
  throw new Error(`${method} ${path}: GitHub answered ${response.status}: ${JSON.stringify(why)}`);
}

/** A branch's name is its author's choice; its slashes are parts of the path, all else is not. */
function encoded(branch: string): string {
  // git allows no such name, and a URL would climb by it.
  if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(branch)) throw new Error('branch is no name of a branch.');
  return branch.split('/').map(encodeURIComponent).join('/');
}
