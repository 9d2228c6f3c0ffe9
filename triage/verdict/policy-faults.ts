import type * as z from 'zod';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import { nearestName } from './nearest-name.ts';
import type { PolicyErrorCode, PolicyFault } from './policy-error.ts';
import type { KeyPath, YamlText } from './policy-yaml.ts';

type Issue = z.core.$ZodIssue;

/** Every fault of a file with its line; a key that nobody knows with the one that was meant. */
export function faultsOf(
  error: z.ZodError,
  given: { readonly schema: z.ZodType; readonly yaml: YamlText; readonly file: string },
): PolicyFault[] {
  const { yaml, file, schema } = given;
  const faults = error.issues.flatMap((issue): (PolicyFault & { line: number })[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        code: 'invalid' as const,
        file,
        line: yaml.lineAt([...path, key]),
        message: unknownKey(key, path, known),
      }));
    }
    const message = `${told(path)} ${wordsOf(issue, path)}`;
    return [{ code: codeOf(path), file, line: yaml.lineAt(path), message }];
  });
  return faults.toSorted((a, b) => a.line - b.line);
}

function unknownKey(key: string, path: KeyPath, known: readonly string[]): string {
  const where = path.length === 0 ? '' : ` in ${told(path)}`;
  const nearest = nearestName(key, known);
  const fix =
    nearest === undefined ? `known are ${known.join(', ')}` : `did you mean "${nearest}"?`;
  return `the key "${forTerminal(fromOutside(key), 60)}"${where} is not known; ${fix}`;
}

const COMPLETE = ['reason', 'owner', 'expires'];

function codeOf(path: KeyPath): PolicyErrorCode {
  const last = path.at(-1);
  const inWaiver = path[0] === 'waivers' || path[0] === 'imports';
  const isScope = typeof last === 'number' && path[0] === 'waivers';
  return inWaiver && (isScope || COMPLETE.includes(String(last))) ? 'waiver-incomplete' : 'invalid';
}

function wordsOf(issue: Issue, path: KeyPath): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && isMissing(issue)
        ? missing(path)
        : `must be ${typeName(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'has a value that is not allowed here';
    case 'invalid_key':
      return 'is no name that can be used here: letters, digits, spaces, ".", "_", "-", "/"';
    case 'too_big':
      return `is too large: at most ${String(issue.maximum)}`;
    case 'too_small':
      return `is too small: at least ${String(issue.minimum)}`;
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      break;
  }
  return issue.message;
}

/** zod says it in words only: the value is not kept in the issue. */
function isMissing(issue: Issue): boolean {
  return issue.message.endsWith('received undefined');
}

function missing(path: KeyPath): string {
  if (codeOf(path) !== 'waiver-incomplete') return 'is missing';
  return 'is missing: nothing is waived without a reason, an owner and an end ("expires: 2026-12-31")';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text (in quotes, if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of names to values',
};

function typeName(expected: string): string {
  return TYPES[expected] ?? expected;
}

/** `waivers[2].expires` */
function told(path: KeyPath): string {
  if (path.length === 0) return 'the file';
  const text = path.reduce<string>((all, step) => {
    if (typeof step === 'number') return `${all}[${step}]`;
    return all === '' ? step : `${all}.${step}`;
  }, '');
  return forTerminal(fromOutside(text), 120);
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: KeyPath): string[] {
  const at = path.reduce<z.core.$ZodType | undefined>(inside, schema);
  const object = bare(at);
  return object && isObjectType(object) ? Object.keys(object._zod.def.shape) : [];
}

function inside(
  schema: z.core.$ZodType | undefined,
  step: string | number,
): z.core.$ZodType | undefined {
  const at = bare(schema);
  if (!at) return undefined;
  if (isObjectType(at)) return at._zod.def.shape[step];
  const def = at._zod.def as { element?: z.core.$ZodType; valueType?: z.core.$ZodType };
  return def.element ?? def.valueType;
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const inner = (schema?._zod.def as { innerType?: z.core.$ZodType } | undefined)?.innerType;
  return inner ? bare(inner) : schema;
}

function isObjectType(schema: z.core.$ZodType): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}
