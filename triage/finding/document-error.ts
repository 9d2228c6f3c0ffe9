import type { Fault } from './json/fault.ts';
import type { Faults } from './json/faults.ts';
import type { Json } from './reader.ts';
import { ReadError } from './read-error.ts';
import { forTerminal, fromOutside } from './untrusted.ts';

/** Linux's PATH_MAX. */
const LONGEST_PATH = 4096;
const READ_HERE =
  'Read are Trivy, SARIF 2.1.0, CycloneDX and OpenVEX as JSON, and alerts of Falco, GuardDuty and Security Hub (ASFF or OCSF).';

/** `file: why. What to do.` The file's name may come from a pull request, so it is cleaned. */
export function readError(file: string, { code, why, fix }: Fault): ReadError {
  const reason = /[.!?]$/.test(why) ? why : `${why}.`;
  return new ReadError(code, `${calledOnTerminal(file)}: ${reason} ${fix}`.trimEnd());
}

/** The same error, with the document's name in it. */
export function namedError(file: string, error: ReadError): ReadError {
  const called = calledOnTerminal(file);
  if (error.message.includes(called)) return error;
  return new ReadError(error.code, `${called}: ${error.message}`, { cause: error });
}

function calledOnTerminal(file: string): string {
  return file === '-' ? 'standard input' : forTerminal(fromOutside(file), LONGEST_PATH);
}

export function nothingInIt(): Fault {
  return {
    code: 'empty',
    why: 'there is nothing in it',
    fix: 'A tool that finds nothing writes a report that says so: check that it ran, and where it wrote to.',
  };
}

export function emptyList(): Fault {
  return {
    code: 'empty',
    why: 'it holds an empty list, which does not say what was looked at',
    fix: 'Pass the report as its tool wrote it.',
  };
}

export function unknownFormat(value: Json): Fault {
  return {
    code: 'unknown-format',
    why: `it is JSON, but no report or alert that is known (${shapeOf(value)})`,
    fix: READ_HERE,
  };
}

/** The names of the first members, where they look like names: values may be secrets. */
function shapeOf(value: Json): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'object' || value === null) return `a ${typeof value}`;
  const keys = Object.keys(value).filter((key) => /^[\w$.@-]{1,40}$/.test(key));
  if (keys.length === 0) return 'an object without usual names';
  return `an object with ${keys.slice(0, 5).join(', ')}`;
}

/** The only fault, or the first of a document of which nothing could be read. */
export function atLine({ line, fault }: { readonly line: number; readonly fault: Fault }): Fault {
  return line === 1 ? fault : { ...fault, why: `line ${line}: ${fault.why}` };
}

/** Some of it was read and some was not: what was read stands, but the document is not judged. */
export function partly(faults: Faults): Fault {
  const { count, first } = faults;
  if (!first) return nothingInIt();
  const { line, fault } = first;
  const many = count === 1 ? 'one value' : `${count} values, the first`;
  return {
    code: fault.code,
    why: `${many} on line ${line} could not be read, the others were: ${fault.why}`,
    fix: fault.fix,
  };
}
