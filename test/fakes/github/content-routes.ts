import { createHash } from 'node:crypto';
import { exampleOf } from './description.ts';
import { notFound, page, REPOSITORY } from './routes.ts';
import type { Answer, Asked, Route } from './routes.ts';

export const CONTENT_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${REPOSITORY}/contents/{path}`, answer: contents },
  {
    method: 'GET',
    path: `${REPOSITORY}/compare/{basehead}`,
    answer: ({ repository, parts }) => {
      const [base = '', head = ''] = (parts[2] ?? '').split('...');
      const ofBase = new Set(repository.history(base));
      const mergeBase = repository.history(head).find((sha) => ofBase.has(sha));
      if (mergeBase === undefined) return notFound();
      const example = exampleOf('commit-comparison');
      const merge_base_commit = { ...(example['merge_base_commit'] as object), sha: mergeBase };
      return { status: 200, body: { ...example, merge_base_commit } };
    },
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/commits`,
    answer: (asked) => {
      const history = asked.repository.history(asked.query.get('sha') ?? '');
      if (history.length === 0) return notFound();
      const { items, headers } = page(history, asked);
      const example = exampleOf('commit-items');
      return { status: 200, body: items.map((sha) => ({ ...example, sha })), headers };
    },
  },
];

/** A file, or the list of a folder's files and folders. */
function contents({ repository, parts, query }: Asked): Answer {
  const path = parts[2] ?? '';
  const files = repository.files.get(query.get('ref') ?? '');
  const text = files?.get(path);
  if (text !== undefined) return { status: 200, body: asFile(path, text) };
  const inside = [...(files ?? [])].filter(([name]) => name.startsWith(`${path}/`));
  if (inside.length === 0) return notFound();
  const children = new Map(
    inside.map(([name, content]) => {
      const [child = '', ...deeper] = name.slice(path.length + 1).split('/');
      return [child, deeper.length > 0 ? undefined : content] as const;
    }),
  );
  return { status: 200, body: [...children].map((each) => asEntry(path, each)) };
}

function asFile(path: string, text: string): unknown {
  const bytes = Buffer.from(text);
  // GitHub breaks the lines of base64, and sends none of it for a file over 1 MB.
  const isBig = bytes.length > 1_000_000;
  const content = isBig ? '' : bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n');
  const encoding = isBig ? 'none' : 'base64';
  const example = exampleOf('content-file-response-if-content-is-a-file');
  return {
    ...example,
    name: nameOf(path),
    path,
    sha: blobId(bytes),
    size: bytes.length,
    content,
    encoding,
  };
}

function asEntry(folder: string, [name, text]: readonly [string, string | undefined]): unknown {
  const example = exampleOf('content-file-response-if-content-is-a-directory');
  const type = text === undefined ? 'dir' : 'file';
  return {
    ...example,
    type,
    name,
    path: `${folder}/${name}`,
    sha: blobId(Buffer.from(text ?? name)),
  };
}

/** As git names a blob. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
