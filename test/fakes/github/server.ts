import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CODE_SCANNING_ROUTES } from './code-scanning-routes.ts';
import { COMMENT_ROUTES } from './comment-routes.ts';
import { CONTENT_ROUTES } from './content-routes.ts';
import { faultsOfAnswer } from './description.ts';
import { faultyAnswer } from './fault.ts';
import type { PlannedFault } from './fault.ts';
import { FakeRepository } from './repository.ts';
import { notFound, refusal } from './routes.ts';
import type { Answer, Route } from './routes.ts';
import { RUN_ROUTES } from './run-routes.ts';

export const ROUTES: readonly Route[] = [
  ...COMMENT_ROUTES,
  ...CONTENT_ROUTES,
  ...RUN_ROUTES,
  ...CODE_SCANNING_ROUTES,
];

/** GitHub gives null for the repository of a fork that was deleted, which its description leaves out. */
const NOT_DESCRIBED = /\/head_repository must be object$/;

const MATCHERS = ROUTES.map((route) => ({ route, pattern: patternOf(route.path) }));

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly status: number | 'none';
}

/**
 * A GitHub of our own on loopback: the operations that the gate uses, over one repository (or
 * several), with faults on demand. Each answer is checked against GitHub's published description
 * before it is sent; `close` throws where one was not as GitHub would answer.
 */
export class FakeGitHub {
  readonly repository: FakeRepository;
  readonly others: FakeRepository[] = [];
  readonly requests: Request[] = [];
  readonly blobRequests: Request[] = [];
  readonly #api: Server;
  readonly #blobs: Server;
  readonly #planned: PlannedFault[] = [];
  readonly #wrong: string[] = [];

  constructor(repository = new FakeRepository()) {
    this.repository = repository;
    this.#api = createServer(this.#listener((...both) => this.#answer(...both)));
    this.#blobs = createServer(this.#listener(async (...both) => this.#blob(...both)));
  }

  async listen(port = 0): Promise<this> {
    for (const [server, at] of [
      [this.#api, port],
      [this.#blobs, 0],
    ] as const) {
      await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
    }
    return this;
  }

  get url(): string {
    return urlOf(this.#api);
  }

  plan(...faults: readonly PlannedFault[]): void {
    this.#planned.push(...faults);
  }

  /** The requests that changed something or tried to. */
  writes(): readonly Request[] {
    return this.requests.filter(({ method }) => method !== 'GET');
  }

  async close(): Promise<void> {
    for (const server of [this.#api, this.#blobs]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    if (this.#wrong.length > 0)
      throw new Error(`not as GitHub answers:\n${this.#wrong.join('\n')}`);
  }

  #listener(answer: (...both: Parameters<RequestListener>) => Promise<void>): RequestListener {
    return (message, response) => {
      answer(message, response).catch((error: unknown) => {
        this.#wrong.push(String(error));
        response.destroy();
      });
    };
  }

  async #answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '' } = message;
    const { pathname } = new URL(url, this.url);
    const fault = this.#faultFor(method, pathname);
    const faulty = fault && (await faultyAnswer(fault, response));
    const isDropped = response.destroyed;
    const answer = isDropped ? undefined : (faulty ?? (await this.#route(message, pathname)));
    const { authorization } = message.headers;
    const isTold = answer !== undefined && fault?.kind !== 'lost-answer';
    this.requests.push({
      method,
      path: url,
      authorization,
      status: isTold ? answer.status : 'none',
    });
    if (isTold) send(response, answer);
    else response.destroy();
  }

  #faultFor(method: string, path: string): PlannedFault['fault'] | undefined {
    const planned = this.#planned.find(
      (each) => (each.method ?? method) === method && each.path.test(path) && each.times !== 0,
    );
    if (planned?.times !== undefined) planned.times -= 1;
    return planned?.fault;
  }

  async #route(message: IncomingMessage, path: string): Promise<Answer> {
    const { method = 'GET', url = '', headers } = message;
    if (!/^(?:token|bearer) \S+$/i.test(headers.authorization ?? '')) {
      return refusal(401, 'Requires authentication');
    }
    for (const { route, pattern } of MATCHERS) {
      const match = route.method === method ? pattern.exec(path) : null;
      if (!match) continue;
      const parts = match.slice(1).map(decodeURIComponent);
      const repository = [this.repository, ...this.others].find(
        ({ fullName }) => fullName === parts.slice(0, 2).join('/'),
      );
      if (!repository) return notFound();
      const { searchParams: query } = new URL(url, this.url);
      const body = await bodyOf(message);
      const places = { url: this.url, blobs: urlOf(this.#blobs) };
      return this.#checked(
        route,
        route.answer({ repository, parts, query, body, message, ...places }),
      );
    }
    this.#wrong.push(`the loopback GitHub knows no ${method} ${path}`);
    return notFound();
  }

  #checked(route: Route, answer: Answer): Answer {
    // Refusals that the description leaves out for an operation are still given by GitHub.
    if (answer.status >= 400) return answer;
    const faults = faultsOfAnswer(route, answer.status, answer.body).filter(
      (fault) => !NOT_DESCRIBED.test(fault),
    );
    this.#wrong.push(...faults.map((fault) => `${route.method} ${route.path}: ${fault}`));
    return answer;
  }

  async #blob(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '' } = message;
    const { authorization } = message.headers;
    const zip = [this.repository, ...this.others]
      .flatMap(({ runs }) => runs.flatMap(({ artifacts }) => artifacts))
      .find(({ id }) => url === `/${id}.zip`)?.zip;
    this.blobRequests.push({ method, path: url, authorization, status: zip ? 200 : 404 });
    response.writeHead(zip ? 200 : 404, { 'content-type': 'application/zip' }).end(zip);
  }
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The last variable of a content path takes slashes too; every other one is one segment. */
function patternOf(path: string): RegExp {
  const pattern = path.replaceAll(/\{([^}]+)\}/g, (_, name) =>
    name === 'path' ? '(.+)' : '([^/]+)',
  );
  return new RegExp(`^${pattern}$`);
}

async function bodyOf(message: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
