import type { IncomingMessage } from 'node:http';
import type { FakeRepository } from './repository.ts';

/** A request as the routes see it. */
export interface Asked {
  readonly repository: FakeRepository;
  /** The variable parts of the path, decoded, in order. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly message: IncomingMessage;
  /** Where this server is reached. */
  readonly url: string;
  /** Where the bytes of artifacts lie: another host, as at GitHub. */
  readonly blobs: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** As GitHub's description writes it. */
  readonly path: string;
  answer(asked: Asked): Answer;
}

export const REPOSITORY = '/repos/{owner}/{repo}';

export function notFound(): Answer {
  return refusal(404, 'Not Found');
}

export function refusal(status: number, message: string): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, documentation_url, status: String(status) } };
}

/** One page of a list, with the `Link` header that GitHub pages by. */
export function page<T>(all: readonly T[], { query, url, message }: Asked): Paged<T> {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const at = Number(query.get('page') ?? 1);
  const items = all.slice((at - 1) * size, at * size);
  if (at * size >= all.length) return { items, headers: {} };
  const next = new URL(message.url ?? '', url);
  next.searchParams.set('page', String(at + 1));
  return { items, headers: { link: `<${next.href}>; rel="next"` } };
}

interface Paged<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}
