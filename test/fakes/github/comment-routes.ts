import { exampleOf } from './description.ts';
import type { FakeComment } from './repository.ts';
import { notFound, page, refusal, REPOSITORY } from './routes.ts';
import type { Answer, Asked, Route } from './routes.ts';

/** GitHub's limit, in characters. */
const MAX_BODY = 65_536;

export const COMMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: `${REPOSITORY}/issues/{issue_number}/comments`,
    answer: (asked) => {
      const issue = Number(asked.parts[2]);
      const all = asked.repository.comments.filter((comment) => comment.issue === issue);
      const { items, headers } = page(all, asked);
      return { status: 200, body: items.map(asGitHub), headers };
    },
  },
  {
    method: 'POST',
    path: `${REPOSITORY}/issues/{issue_number}/comments`,
    answer: ({ repository, parts, body }) =>
      withBody(body, (text) => {
        const { actor: author } = repository;
        const made = repository.comment({ issue: Number(parts[2]), author, body: text });
        return { status: 201, body: asGitHub(made) };
      }),
  },
  {
    method: 'PATCH',
    path: `${REPOSITORY}/issues/comments/{comment_id}`,
    answer: ({ repository, parts, body }) => {
      const comment = repository.comments.find(({ id }) => id === Number(parts[2]));
      if (!comment) return notFound();
      return withBody(body, (text) => {
        comment.body = text;
        return { status: 200, body: asGitHub(comment) };
      });
    },
  },
];

function withBody(body: Asked['body'], answer: (text: string) => Answer): Answer {
  const { body: text } = body;
  if (typeof text === 'string' && text !== '' && text.length <= MAX_BODY) return answer(text);
  return refusal(422, 'Validation Failed');
}

function asGitHub({ id, body, author }: FakeComment): unknown {
  const example = exampleOf('issue-comment');
  return { ...example, id, body, user: { ...(example['user'] as object), ...author } };
}
