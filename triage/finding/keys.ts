import { hash } from 'node:crypto';

/** 32 hexadecimal digits (the first 128 bits of SHA-256) over an unambiguous encoding of the parts. */
export type Key = string;

/**
 * A key over parts. Parts are encoded as a JSON array, so `['a', 'b']` and `['ab']` differ, absent
 * differs from empty, and lone surrogates are kept apart.
 */
export function keyOf(parts: readonly (string | number | boolean | undefined | null)[]): Key {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32);
}
