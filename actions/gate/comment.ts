import { keepComment } from '../../triage/io/github-comments.ts';
import { GitHubError } from '../../triage/io/github-error.ts';
import { markerOf } from '../../triage/verdict/render/comment.ts';
import { openGitHub } from '../../triage/io/github-client.ts';
import type { Step } from './step.ts';

export interface CommentText {
  /** Begins with the marker of its name. */
  readonly body: string;
  readonly failed: boolean;
}

/**
 * Brings the comment on the pull request up to date. Gives what to tell people where that was not
 * possible: a verdict does not depend on whether it could be told there.
 */
export async function commentOn(
  { inputs, change, surroundings }: Step,
  { body, failed }: CommentText,
): Promise<string | undefined> {
  const { token, commentAuthor: author } = inputs;
  if (inputs.comment === 'never' || change.kind !== 'pull-request') return undefined;
  if (token === undefined) return 'No comment on the pull request: there is no token.';
  const { repository, apiUrl } = surroundings;
  const sticky = { pullRequest: change.number, marker: markerOf(inputs.name), author };
  const create = inputs.comment === 'always' || failed;
  try {
    await keepComment(openGitHub({ token, repository, apiUrl }), sticky, { body, create });
    return undefined;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return `No comment on the pull request: ${error.message} The verdict stands in the job's summary.`;
  }
}
