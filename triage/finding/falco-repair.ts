import { isFalcoAlert, TEXT_KEYS } from './falco-shape.ts';
import type { FalcoAlert } from './falco-shape.ts';
import { falcoSchema } from './falco-schema.ts';
import { readFalcoTime } from './falco-time.ts';
import { isObject } from './fields.ts';
import { ReadError } from './read-error.ts';
import type { Json, JsonObject } from './reader.ts';
import type { WrongFields } from './wrong-fields.ts';

const KEYS: ReadonlySet<string> = new Set([...TEXT_KEYS, 'rule', 'tags', 'output_fields']);

/** Keys in lower case: Falcosidekick and Talon read them in any (`Rule`, `Priority`). */
export function lowerKeys(value: JsonObject): JsonObject {
  const lower = (key: string): string => {
    const name = key.toLowerCase();
    // The usual spelling wins over another one beside it.
    return KEYS.has(name) && !Object.hasOwn(value, name) ? name : key;
  };
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [lower(key), held]));
}

/**
 * An alert that the compiled check refused: keys in another case, or fields of the wrong type, which
 * are left out and told. Without a rule's name there is nothing to report, so that is refused.
 */
export function repairAlert(value: JsonObject, wrong: WrongFields): FalcoAlert {
  let alert = lowerKeys(value);
  for (const issue of falcoSchema.safeParse(alert).error?.issues ?? []) {
    const path = issue.path.map(String);
    if (path[0] === 'rule') throw withoutRule();
    wrong.add(pathText(path), issue.message);
    alert = without(alert, path);
  }
  const { time, tags } = alert;
  if (typeof time === 'string' && time !== '' && readFalcoTime(time) === undefined) {
    wrong.add('time', 'an RFC 3339 time');
    alert = without(alert, ['time']);
  }
  const repaired = { ...alert, ...(isList(tags) && { tags: tags.filter((tag) => tag !== null) }) };
  if (!isFalcoAlert(repaired)) throw withoutRule();
  return repaired;
}

function withoutRule(): ReadError {
  return new ReadError(
    'invalid',
    'A Falco alert without the name of its rule: it cannot be told what was seen. Send alerts as Falco prints them with "json_output: true".',
  );
}

function pathText(path: readonly string[]): string {
  const [key = '', field] = path;
  if (field === undefined) return key;
  return key === 'tags' ? `tags[${field}]` : `${key}["${field}"]`;
}

/** A copy without what stands at the path; in a list null takes its place, so that indices stay. */
function without(value: JsonObject, path: readonly string[]): JsonObject {
  const [key = '', ...rest] = path;
  const held = value[key];
  if (rest.length === 0) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  if (isList(held)) return { ...value, [key]: held.with(Number(rest[0]), null) };
  return isObject(held) ? { ...value, [key]: without(held, rest) } : value;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
