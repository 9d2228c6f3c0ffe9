import type { ReadErrorCode } from '../read-error.ts';

/** What is wrong with one value of a document; the document's name is added where it is thrown. */
export interface Fault {
  readonly code: ReadErrorCode;
  /** A sentence without a full stop at its end, e.g. `the text ends in the middle of a value`. */
  readonly why: string;
  /** What to do, a sentence. */
  readonly fix: string;
}

const CUT_OFF = 'It was cut off on its way: write it again, and pass the whole of it.';
const NOT_JSON = 'Pass what the tool wrote, unchanged, as JSON.';

export function truncated(): Fault {
  return {
    code: 'truncated',
    why: 'the text ends in the middle of a JSON value',
    fix: CUT_OFF,
  };
}

export function notJson(why: string): Fault {
  return { code: 'not-json', why, fix: NOT_JSON };
}

export function notUtf8(): Fault {
  return {
    code: 'not-json',
    why: 'the text is not valid UTF-8, which JSON has to be',
    fix: 'Write it again as UTF-8.',
  };
}

export function tooDeep(limit: number): Fault {
  return {
    code: 'too-deep',
    why: `lists and objects lie more than ${limit} deep in one another`,
    fix: 'No tool that is read here writes that: look at where the file came from.',
  };
}

export function tooLarge(why: string, fix: string): Fault {
  return { code: 'too-large', why, fix };
}

/** Thrown inside the splitting of one document and caught there; `read.ts` makes it a ReadError. */
export class FaultError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.why);
    this.name = 'FaultError';
    this.fault = fault;
  }
}
