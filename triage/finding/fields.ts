import { fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';
import { readAddress } from './address.ts';
import { parseInstant } from './instant.ts';
import type { Instant } from './instant.ts';
import type { Json, JsonObject } from './reader.ts';

/**
 * Reads fields of a value that anyone may have written. Absent and null are absent; a value of the
 * wrong type is absent too, and is told to `wrong` with its path, so that nothing is lost silently.
 */
export class Fields {
  readonly #object: JsonObject;
  readonly #path: string;
  readonly #wrong: (path: string, expected: string) => void;

  constructor(object: JsonObject, wrong: (path: string, expected: string) => void, path = '') {
    this.#object = object;
    this.#wrong = wrong;
    this.#path = path;
  }

  /** The raw value of an own property; `__proto__` is data like any other key. */
  value(key: string): Json | undefined {
    return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
  }

  string(key: string): string | undefined {
    const value = this.value(key);
    if (typeof value === 'string') return value;
    return this.#absent(key, value, 'a string');
  }

  /** A text that is not empty, marked untrusted. */
  text(key: string): Untrusted | undefined {
    const value = this.string(key);
    return value === undefined || value === '' ? undefined : fromOutside(value);
  }

  number(key: string): number | undefined {
    const value = this.value(key);
    if (typeof value === 'number') return value;
    return this.#absent(key, value, 'a number');
  }

  boolean(key: string): boolean | undefined {
    const value = this.value(key);
    if (typeof value === 'boolean') return value;
    return this.#absent(key, value, 'true or false');
  }

  instant(key: string): Instant | undefined {
    const value = this.string(key);
    if (value === undefined || value === '') return undefined;
    return parseInstant(value) ?? this.#absent(key, value, 'an RFC 3339 time');
  }

  /** An IP address without port. */
  address(key: string): Untrusted | undefined {
    const value = this.string(key);
    if (value === undefined || value === '') return undefined;
    const address = readAddress(value);
    return address === undefined ? this.#absent(key, value, 'an IP address') : fromOutside(address);
  }

  object(key: string): Fields | undefined {
    const value = this.value(key);
    if (isObject(value)) return new Fields(value, this.#wrong, this.#at(key));
    return this.#absent(key, value, 'an object');
  }

  /** Each element as it is; a value that is no list is told and reads as empty. */
  list(key: string): readonly Json[] {
    const value = this.value(key);
    if (isList(value)) return value;
    this.#absent(key, value, 'a list');
    return [];
  }

  /** The elements that are texts; each other one is told. */
  texts(key: string): string[] {
    const found: string[] = [];
    this.list(key).forEach((element, index) => {
      if (typeof element === 'string') found.push(element);
      else this.#wrong(`${this.#at(key)}[${index}]`, 'a string');
    });
    return found;
  }

  /** The elements that are objects; each other one is told. */
  objects(key: string): Fields[] {
    return this.slots(key).filter((element) => element !== undefined);
  }

  /** The same at their places, for lists that are pointed into by index. */
  slots(key: string): (Fields | undefined)[] {
    return this.list(key).map((element, index) => {
      const path = `${this.#at(key)}[${index}]`;
      if (isObject(element)) return new Fields(element, this.#wrong, path);
      this.#wrong(path, 'an object');
      return undefined;
    });
  }

  /** Tells a value that has the right type and still cannot be one; reads as absent. */
  wrong(key: string, expected: string): undefined {
    this.#wrong(this.#at(key), expected);
    return undefined;
  }

  keys(): string[] {
    return Object.keys(this.#object);
  }

  #at(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }

  #absent(key: string, value: Json | undefined, expected: string): undefined {
    if (value !== undefined && value !== null) this.#wrong(this.#at(key), expected);
    return undefined;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
