import type * as z from 'zod';
import { configSchema } from './config-schema.ts';

/** The keys that the config may have at a path; of a choice (`endpoint`), those of all its kinds. */
export function configKeysAt(path: readonly PropertyKey[]): string[] {
  const start: z.core.$ZodType[] = [configSchema];
  const at = path.reduce((schemas, step) => schemas.flatMap((one) => inside(one, step)), start);
  return [...new Set(at.flatMap(kinds).flatMap(keysOf))];
}

interface Definition {
  readonly type: string;
  /** Of a default, an optional one, a refined one: what is behind it. */
  readonly innerType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
}

function definitionOf(schema: z.core.$ZodType): Definition {
  const definition: Definition = schema._zod.def;
  return definition;
}

function kinds(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, options } = definitionOf(schema);
  if (innerType) return kinds(innerType);
  return options ? options.flatMap(kinds) : [schema];
}

function inside(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  return kinds(schema).flatMap((kind) => {
    const { shape, element, valueType } = definitionOf(kind);
    const next = shape?.[String(step)] ?? element ?? valueType;
    return next ? [next] : [];
  });
}

function keysOf(schema: z.core.$ZodType): string[] {
  return Object.keys(definitionOf(schema).shape ?? {});
}
