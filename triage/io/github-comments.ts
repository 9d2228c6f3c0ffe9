import type { GitHubRepository } from './github-client.ts';
import { asking, GitHubError } from './github-error.ts';

/** How the one comment is known again: by its first line **and** by who wrote it. */
export interface StickyComment {
  readonly pullRequest: number;
  /** An HTML comment; anyone can write the same, so alone it proves nothing. */
  readonly marker: string;
  readonly author: string;
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'not-wanted';

const PERMISSION = 'pull-requests: write';
/** The first try, and two more after having looked whether the one before did it. */
const MAX_CREATES = 3;

/**
 * Brings the sticky comment up to date. Where there is none yet, it is made if `create` says so.
 * Where there are several (two runs at once), the oldest is kept and the others point to it.
 */
export async function keepComment(
  repository: GitHubRepository,
  sticky: StickyComment,
  wanted: { readonly body: string; readonly create: boolean },
): Promise<CommentOutcome> {
  const [kept, ...others] = await findComments(repository, sticky);
  if (!kept) return wanted.create ? create(repository, sticky, wanted.body) : 'not-wanted';
  for (const { id } of others) await update(repository, id, supersededBy(kept));
  if (kept.body === wanted.body) return 'unchanged';
  await update(repository, kept.id, wanted.body);
  return 'updated';
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** The oldest first. */
async function findComments(
  { client, owner, repo }: GitHubRepository,
  { pullRequest: issue_number, marker, author }: StickyComment,
): Promise<readonly Comment[]> {
  const request = { what: 'read the comments of the pull request', permission: PERMISSION };
  return asking(request, async () => {
    const options = { owner, repo, issue_number, per_page: 100 };
    const all = await client.paginate(client.rest.issues.listComments, options);
    return all
      .filter(({ body, user }) => (body ?? '').startsWith(marker) && isSame(user?.login, author))
      .map(({ id, body = '', html_url: url }) => ({ id, body, url }))
      .sort((a, b) => a.id - b.id);
  });
}

/** GitHub's names do not tell capital letters from small ones. */
function isSame(login: string | undefined, author: string): boolean {
  return login?.toLowerCase() === author.toLowerCase();
}

async function create(
  repository: GitHubRepository,
  sticky: StickyComment,
  body: string,
): Promise<CommentOutcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      await createOnce(repository, sticky.pullRequest, body);
      return 'created';
    } catch (error) {
      const isOpen = error instanceof GitHubError && error.code === 'unreachable';
      if (!isOpen || tries === MAX_CREATES) throw error;
      // The answer may have been lost after the comment was made: looking comes before trying again.
      if ((await findComments(repository, sticky)).length > 0) return 'created';
    }
  }
}

async function createOnce(
  { client, owner, repo }: GitHubRepository,
  issue_number: number,
  body: string,
): Promise<void> {
  await asking({ what: 'comment on the pull request', permission: PERMISSION }, async () => {
    const once = { request: { retries: 0 } };
    await client.rest.issues.createComment({ owner, repo, issue_number, body, ...once });
  });
}

async function update(
  { client, owner, repo }: GitHubRepository,
  comment_id: number,
  body: string,
): Promise<void> {
  await asking({ what: 'bring the comment up to date', permission: PERMISSION }, async () => {
    await client.rest.issues.updateComment({ owner, repo, comment_id, body });
  });
}

/** Without the marker, so that it is not found again. */
function supersededBy({ url }: Comment): string {
  return `Out of date: two runs commented at once. The comment that is kept is [here](${url}).`;
}
