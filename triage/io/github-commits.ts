import type { GitHubRepository } from './github-client.ts';
import { asking } from './github-error.ts';

const PERMISSION = 'contents: read';

/** The newest commit that both have: where the change left the base. */
export async function mergeBaseOf(
  { client, owner, repo }: GitHubRepository,
  base: string,
  head: string,
): Promise<string> {
  const request = { what: `compare ${base} with ${head}`, permission: PERMISSION };
  return asking(request, async () => {
    const basehead = `${base}...${head}`;
    const options = { owner, repo, basehead, per_page: 1 };
    const { data } = await client.rest.repos.compareCommitsWithBasehead(options);
    return data.merge_base_commit.sha;
  });
}

/** A commit and its ancestors as GitHub orders them, the commit first, at most `count` of them. */
export async function ancestorsOf(
  { client, owner, repo }: GitHubRepository,
  commit: string,
  count: number,
): Promise<readonly string[]> {
  const request = { what: `list the ancestors of ${commit}`, permission: PERMISSION };
  return asking(request, async () => {
    const options = { owner, repo, sha: commit, per_page: count };
    const { data } = await client.rest.repos.listCommits(options);
    return data.map(({ sha }) => sha);
  });
}
