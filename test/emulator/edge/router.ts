import { errorAnswer, type Answer } from './answer.ts';
import { AwsError } from './aws-error.ts';
import { readCall, type Call, type RawRequest } from './call.ts';
import { parseDocument } from './document.ts';
import { FaultSwitch } from './faults.ts';
import type { Forward, Handler, Repair, ServiceEdge, World, XmlRepair } from './service.ts';
import { SERVICES } from './services.ts';
import { Store } from './store.ts';

export interface Upstream {
  passOn(call: Call, body: Buffer): Promise<Answer>;
  readonly askEc2: World['askEc2'];
}

/** Answers API calls: a fault first, then what the edge knows, then moto with its answer repaired. */
export class Router {
  readonly faults = new FaultSwitch();
  readonly calls: string[] = [];
  /** APIs that nobody answered, with how often they were asked. */
  readonly unserved = new Map<string, number>();
  readonly #store = new Store();
  readonly #world: World;
  readonly #upstream: Upstream;
  readonly #answers = index(SERVICES, (service) => service.answers);
  readonly #repairs = index(SERVICES, (service) => service.repairs);
  readonly #xmlRepairs = index(SERVICES, (service) => service.xmlRepairs);

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
    this.#world = { store: this.#store, askEc2: upstream.askEc2 };
  }

  clear(): void {
    this.#store.clear();
    this.faults.clear();
    this.unserved.clear();
    this.calls.length = 0;
  }

  async answer(request: RawRequest): Promise<Answer> {
    const call = readCall(request);
    if (call.service !== '') this.calls.push(api(call));
    try {
      return this.faults.answer(call) ?? (await this.#answerKnown(call));
    } catch (error) {
      if (error instanceof AwsError) return errorAnswer(error, call.protocol);
      throw error;
    }
  }

  async #answerKnown(call: Call): Promise<Answer> {
    const handler: Handler | undefined = this.#answers.get(api(call));
    const known = await handler?.(call, this.#world);
    if (known && 'status' in known) return known;
    const body = known ? forwardBody(known) : call.body;
    const answer = await this.#upstream.passOn(call, body);
    if (isUnserved(answer)) return this.#unserved(call);
    return answer.status < 300 ? await this.#repaired(call, answer) : answer;
  }

  async #repaired(call: Call, answer: Answer): Promise<Answer> {
    const repair: Repair | undefined = this.#repairs.get(api(call));
    const xmlRepair: XmlRepair | undefined = this.#xmlRepairs.get(api(call));
    if (xmlRepair) return { ...answer, body: xmlRepair(call, String(answer.body), this.#world) };
    if (!repair) return answer;
    // Some operations answer nothing at all, or null: the repair only remembers the call then.
    const document = parseDocument(String(answer.body));
    await repair(call, document ?? {}, this.#world);
    if (!document) return answer;
    return { ...answer, body: JSON.stringify(document) };
  }

  #unserved(call: Call): never {
    const name = api(call);
    this.unserved.set(name, (this.unserved.get(name) ?? 0) + 1);
    // 501 is retried by no SDK, where 500 would be.
    throw new AwsError(501, 'NotImplementedByEmulator', `${name} is not served by the emulator.`);
  }
}

function forwardBody({ forward }: Forward): Buffer {
  const isForm = forward instanceof URLSearchParams;
  return Buffer.from(isForm ? forward.toString() : JSON.stringify(forward));
}

function api(call: Call): string {
  return `${call.service}:${call.operation}`;
}

/** moto answers an API that it lacks with a crash or with its web framework's "not found" page. */
function isUnserved(answer: Answer): boolean {
  if (answer.status >= 500) return true;
  return answer.status === 404 && String(answer.body).toLowerCase().startsWith('<!doctype');
}

function index<Part>(
  services: readonly ServiceEdge[],
  parts: (service: ServiceEdge) => Readonly<Record<string, Part>> | undefined,
): Map<string, Part> {
  const found = new Map<string, Part>();
  for (const service of services) {
    for (const [operation, part] of Object.entries(parts(service) ?? {})) {
      const name = `${service.service}:${operation}`;
      if (found.has(name)) throw new Error(`Two files of the edge serve ${name}.`);
      found.set(name, part);
    }
  }
  return found;
}
