import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import { PolicyError } from './policy-error.ts';
import type { PolicyErrorCode } from './policy-error.ts';

/** Far more than a policy with a thousand waivers. */
const MAX_CHARACTERS = 1024 * 1024;
/** How often anchors may be used in all; nested ones multiply (the "billion laughs"). */
const MAX_ALIASES = 100;

export type KeyPath = readonly (string | number)[];

export interface YamlText {
  readonly value: unknown;
  /** The line on which the value at this path starts, or the nearest one that there is. */
  readonly lineAt: (path: KeyPath) => number;
}

/** YAML 1.2 with a line for each value. Keys stand once; tags and aliases cannot hurt. */
export function readYaml(text: string, file: string): YamlText {
  if (text.length > MAX_CHARACTERS) {
    throw refusal(file, { code: 'too-large', message: 'is larger than 1 MiB; split it' });
  }
  const lines = new LineCounter();
  const document = parsed(text, file, lines);
  refuseProto(document, file, lines);
  const value = valueOf(document, file);
  if (value === null || value === undefined) {
    throw refusal(file, {
      code: 'empty',
      message: 'holds nothing; write "fail: high" for the plainest policy, or remove the file',
    });
  }
  return { value, lineAt: (path) => lines.linePos(offsetAt(document, path)).line };
}

function parsed(text: string, file: string, lineCounter: LineCounter): Document {
  try {
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) throw notYaml(file, fault, lineCounter.linePos(fault.pos[0]).line);
    return document;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser recurses: so deep is no policy, and the stack's end is no crash of ours.
    throw refusal(file, { code: 'not-yaml', message: 'is nested too deeply', cause: error });
  }
}

/** A schema of mappings would drop this key without a word, and what stands under it. */
function refuseProto(document: Document, file: string, lines: LineCounter): void {
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || String(key.value) !== '__proto__') return;
      const { line } = lines.linePos(key.range?.[0] ?? 0);
      const message = 'the key "__proto__" is not known; remove it';
      throw new PolicyError([{ code: 'invalid', file, line, message }]);
    },
  });
}

function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError) && !(error instanceof RangeError)) throw error;
    throw refusal(file, {
      code: 'not-yaml',
      message: 'uses aliases that cannot be resolved, or too many of them; write the values out',
      cause: error,
    });
  }
}

function notYaml(file: string, fault: YAMLError, line: number): PolicyError {
  const said = forTerminal(fromOutside(fault.message), 200);
  const message = `is no YAML that can be read: ${said}. Put texts with special signs in quotes`;
  return new PolicyError([{ code: 'not-yaml', file, line, message }], { cause: fault });
}

function refusal(
  file: string,
  fault: {
    readonly code: PolicyErrorCode;
    readonly message: string;
    readonly cause?: unknown;
  },
): PolicyError {
  const { cause, ...rest } = fault;
  return new PolicyError([{ file, ...rest }], { cause });
}

/** Walks as far as the path goes; of an object's member the key counts, so a wrong key is found. */
function offsetAt(document: Document, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!isPair(pair)) return offset;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}
