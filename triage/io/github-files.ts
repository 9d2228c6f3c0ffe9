import type { GitHubRepository } from './github-client.ts';
import { asking, GitHubError } from './github-error.ts';

/** What stands at a path of a repository in one commit. `sha` is git's name for the content. */
export type RepositoryPath =
  | { readonly kind: 'file'; readonly path: string; readonly sha: string; readonly text: string }
  | { readonly kind: 'folder'; readonly entries: readonly FolderEntry[] };

export interface FolderEntry {
  readonly path: string;
  readonly sha: string;
  readonly isFile: boolean;
}

/** GitHub lists no more of a folder than this; a longer one would be judged in part. */
const MAX_FOLDER_ENTRIES = 1000;

/** Reads a file or lists a folder as it is in a commit; undefined where there is nothing. */
export async function pathAt(
  { client, owner, repo }: GitHubRepository,
  path: string,
  commit: string,
): Promise<RepositoryPath | undefined> {
  const request = { what: `read ${path} at ${commit}`, permission: 'contents: read' };
  try {
    return await asking(request, async () => {
      const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit });
      return Array.isArray(data) ? folderOf(path, data) : fileOf(path, data);
    });
  } catch (error) {
    if (error instanceof GitHubError && error.code === 'not-found') return undefined;
    throw error;
  }
}

function folderOf(
  path: string,
  data: readonly { readonly path: string; readonly sha: string; readonly type: string }[],
): RepositoryPath {
  if (data.length >= MAX_FOLDER_ENTRIES) {
    const fix = `GitHub lists only ${MAX_FOLDER_ENTRIES} of them. Put fewer files there.`;
    throw new GitHubError('unexpected', `${path} holds too many files. ${fix}`);
  }
  const entries = data.map((entry) => ({
    path: entry.path,
    sha: entry.sha,
    isFile: entry.type === 'file',
  }));
  return { kind: 'folder', entries };
}

function fileOf(path: string, data: object): RepositoryPath {
  const { type, content, encoding, sha } = data as Readonly<Record<string, unknown>>;
  if (type !== 'file' || typeof content !== 'string' || typeof sha !== 'string') {
    const fix = 'Put the file itself there.';
    throw new GitHubError('unexpected', `${path} is no file (a link or a submodule). ${fix}`);
  }
  if (encoding !== 'base64') {
    const fix = 'GitHub gives files up to 1 MB. Make it smaller.';
    throw new GitHubError('unexpected', `${path} is too big to be read. ${fix}`);
  }
  return { kind: 'file', path, sha, text: decoded(path, content) };
}

function decoded(path: string, base64: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch (cause) {
    const fix = 'Save it as UTF-8.';
    throw new GitHubError('unexpected', `${path} is not text in UTF-8. ${fix}`, { cause });
  }
}
