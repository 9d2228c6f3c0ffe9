import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * GitHub's published description of the operations that our loopback GitHub answers
 * (`openapi.json`, cut by `.ci/extract-openapi.ts`): examples to build answers from, and schemas that
 * every answer is checked against before it is sent.
 */
interface Description {
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Body>> }>>>
  >;
}

interface Body {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

const ID = 'github';
const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'),
  // OpenAPI 3.0 says "or null" beside any schema, JSON Schema only as an alternative.
  (_key, value: unknown) => orNull(value),
) as Description;

function orNull(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  const { nullable, ...schema } = value;
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}

/** GitHub's own example of an answer, a fresh copy. */
export function exampleOf(name: string): Record<string, unknown> {
  const { value } = description.components.examples[name] ?? {};
  if (value === undefined) throw new Error(`the description has no example ${name}`);
  const one = Array.isArray(value) ? (value[0] as unknown) : value;
  return structuredClone(one) as Record<string, unknown>;
}

/** What the description finds wrong with an answer; empty where it is as GitHub would send it. */
export function faultsOfAnswer(
  operation: { readonly method: string; readonly path: string },
  status: number,
  body: unknown,
): readonly string[] {
  const { method, path } = operation;
  const responses = description.paths[path]?.[method.toLowerCase()]?.responses;
  const response = responses?.[status];
  if (response === undefined) return [`${method} ${path} does not answer ${status}`];
  const pointer =
    response.$ref ?? pointerTo('paths', path, method.toLowerCase(), 'responses', status);
  const { content } = response.$ref === undefined ? response : at(response.$ref);
  if (content?.['application/json'] === undefined) return [];
  const validate = validatorOf(`${pointer}/content/application~1json/schema`);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function pointerTo(...parts: readonly (string | number)[]): string {
  const escaped = parts.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'));
  return `#/${escaped.map(encodeURIComponent).join('/')}`;
}

function at(pointer: string): Body {
  const parts = pointer.slice(2).split('/');
  return parts.reduce<unknown>(
    (value, part) => (value as Readonly<Record<string, unknown>>)[part],
    description,
  ) as Body;
}

let ajv: Ajv | undefined;
const validators = new Map<string, ValidateFunction>();

function validatorOf(pointer: string): ValidateFunction {
  ajv ??= addFormats
    .default(new Ajv({ strict: false, allErrors: true }))
    .addSchema(description, ID);
  const known = validators.get(pointer);
  if (known) return known;
  const validate = ajv.compile({ $ref: `${ID}${pointer}` });
  validators.set(pointer, validate);
  return validate;
}
