import { Fields } from './fields.ts';
import type { Json, JsonObject } from './reader.ts';
import { fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** For a second look at a document: what has the wrong type was told when its rows were read. */
export function quietFields(object: JsonObject): Fields {
  return new Fields(object, () => undefined);
}

/** The texts among some values, each once. */
export function textsOf(values: readonly (Json | undefined)[]): Untrusted[] {
  const texts = values.filter((value) => typeof value === 'string' && value !== '');
  return [...new Set(texts)].map((text) => fromOutside(text as string));
}
