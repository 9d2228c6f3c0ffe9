import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json, errorAnswer, type Answer } from './answer.ts';
import { AwsError } from './aws-error.ts';
import type { RawRequest } from './call.ts';
import { parseDocument, type Document, type Value } from './document.ts';
import { readFault } from './faults.ts';
import { Router } from './router.ts';
import { askEc2, passOn } from './upstream.ts';

/**
 * The HTTP server before moto. Beside the AWS APIs it answers `POST /edge/reset`,
 * `GET /edge/unserved`, `GET /edge/calls`, `GET|POST|DELETE /edge/faults`.
 */
export class EdgeServer {
  readonly #server: Server;
  readonly #router: Router;
  #moto: URL | undefined;

  constructor() {
    this.#router = new Router({
      passOn: (call, body) => passOn(this.#upstream(), call, body),
      askEc2: (region, action, fields) => askEc2(this.#upstream(), { region, action, fields }),
    });
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        response.writeHead(500, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ __type: 'EdgeError', message: String(error) }));
      });
    });
    // Terraform holds connections open between its calls.
    this.#server.keepAliveTimeout = 60_000;
  }

  /** Listens on loopback only; returns the address. */
  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        const address = this.#server.address();
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(`http://127.0.0.1:${address.port}`);
      });
    });
  }

  /** Where calls go that the edge does not answer itself. */
  passTo(moto: URL): void {
    this.#moto = moto;
  }

  #upstream(): URL {
    if (this.#moto) return this.#moto;
    throw new AwsError(503, 'EdgeError', 'moto is not started yet.');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readRequest(request);
    const answer = await this.#answer(raw);
    response.writeHead(answer.status, { ...answer.headers });
    response.end(answer.body);
  }

  async #answer(raw: RawRequest): Promise<Answer> {
    const own = /^\/edge\/(\w+)$/.exec(raw.target)?.[1];
    if (own === undefined) return this.#router.answer(raw);
    try {
      return await this.#answerOwn(`${raw.method} ${own}`, raw);
    } catch (error) {
      if (error instanceof AwsError) return errorAnswer(error, 'json');
      throw error;
    }
  }

  async #answerOwn(what: string, raw: RawRequest): Promise<Answer> {
    switch (what) {
      case 'POST reset':
        await this.#reset();
        return json();
      case 'GET unserved':
        return json(Object.fromEntries(this.#router.unserved));
      case 'GET calls':
        return json({ calls: [...this.#router.calls] });
      case 'GET faults':
        return json({ faults: this.#router.faults.armed() as unknown as Value[] });
      case 'POST faults':
        this.#router.faults.add(readFault(readBody(raw)));
        return json({}, 201);
      case 'DELETE faults':
        this.#router.faults.clear();
        return json();
      default:
        throw new AwsError(404, 'EdgeError', `The edge has no ${what}.`);
    }
  }

  async #reset(): Promise<void> {
    const answered = await fetch(new URL('/moto-api/reset', this.#upstream()), { method: 'POST' });
    if (!answered.ok) throw new AwsError(502, 'EdgeError', `moto's reset: ${answered.status}`);
    this.#router.clear();
  }
}

function readBody(raw: RawRequest): Document {
  const body = parseDocument(raw.body.toString('utf8'));
  if (!body) throw new AwsError(400, 'EdgeError', 'The body must be a JSON object.');
  return body;
}

function readRequest(request: IncomingMessage): Promise<RawRequest> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('error', reject);
    request.on('end', () =>
      resolve({
        method: request.method ?? 'GET',
        target: request.url ?? '/',
        headers: request.headers,
        body: Buffer.concat(parts),
      }),
    );
  });
}
