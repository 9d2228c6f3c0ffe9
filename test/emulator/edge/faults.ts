import { errorAnswer, json, type Answer } from './answer.ts';
import { AwsError } from './aws-error.ts';
import type { Call } from './call.ts';
import { document, isDocument, textOr, type Document } from './document.ts';

/** A rule that makes a named API answer something else than it would. */
export interface Fault {
  /** `sts:GetCallerIdentity`: the signing name of the service, then the operation. */
  readonly api: string;
  /** The error to answer ... */
  readonly error?: { readonly code: string; readonly message?: string; readonly status?: number };
  /** ... or the JSON body to answer with status 200. */
  readonly answer?: Document;
  /** So many calls pass first: 2 makes the third fail. Default 0. */
  readonly skip?: number;
  /** So many calls fail, then it is spent. Default 1. */
  readonly times?: number | 'always';
  /** Counts only calls whose path or body holds this text. */
  readonly containing?: string;
}

export class FaultSwitch {
  #faults: { fault: Fault; passes: number; left: number }[] = [];

  add(fault: Fault): void {
    const left = fault.times === 'always' ? Infinity : (fault.times ?? 1);
    this.#faults.push({ fault, passes: fault.skip ?? 0, left });
  }

  clear(): void {
    this.#faults = [];
  }

  /** What is armed still. */
  armed(): Fault[] {
    return this.#faults.filter(({ left }) => left > 0).map(({ fault }) => fault);
  }

  /** The answer of the first armed fault that this call meets. */
  answer(call: Call): Answer | undefined {
    const api = `${call.service}:${call.operation}`;
    for (const armed of this.#faults) {
      if (armed.left <= 0 || armed.fault.api !== api || !holds(call, armed.fault)) continue;
      if (armed.passes > 0) {
        armed.passes -= 1;
        continue;
      }
      armed.left -= 1;
      return faultAnswer(armed.fault, call);
    }
    return undefined;
  }
}

/** Reads a fault from the outside; the message of the thrown error says what is wrong with it. */
export function readFault(from: Document): Fault {
  const api = textOr(from, 'api', '');
  const error = document(from, 'error');
  const bad = (why: string) => new AwsError(400, 'BadFault', why);
  if (!/^[a-z0-9-]+:[A-Za-z0-9]+$/.test(api))
    throw bad('api must be like "sts:GetCallerIdentity".');
  if (!isDocument(from['answer']) && textOr(error, 'code', '') === '') {
    throw bad('give an error with a code, or an answer.');
  }
  return from as unknown as Fault;
}

function holds(call: Call, fault: Fault): boolean {
  if (fault.containing === undefined) return true;
  return call.target.includes(fault.containing) || call.body.includes(fault.containing);
}

function faultAnswer(fault: Fault, call: Call): Answer {
  if (fault.answer) return json(fault.answer);
  const {
    code = 'InternalFailure',
    message = 'Fault of a test.',
    status = 400,
  } = fault.error ?? {};
  return errorAnswer(new AwsError(status, code, message), call.protocol);
}
