import { hash } from 'node:crypto';
import type { Untrusted } from './untrusted.ts';

/** 32 hexadecimal digits (the first 128 bits of SHA-256) over an unambiguous encoding of the parts. */
export type Key = string;

/** Of a key in binary. */
export const KEY_BYTES = 16;

export type KeyPart = string | Untrusted | number | boolean | undefined | null;

/**
 * A key over parts. Parts are encoded as a JSON array, so `['a', 'b']` and `['ab']` differ, absent
 * differs from empty, and lone surrogates are kept apart.
 */
export function keyOf(parts: readonly KeyPart[]): Key {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32);
}

/** What the keys of many rows have in common. */
export interface KeyScope {
  /** Says it exactly: of two scopes with the same text the same parts make the same key. */
  readonly text: string;
  make(parts: readonly KeyPart[], within: LateKey | undefined): Key;
}

/** Takes what late keys are made over, one part after the other. */
export interface KeySink {
  scope(text: string): void;
  part(part: KeyPart): void;
  end(): void;
}

/**
 * A key that is made when somebody asks for it: two keys cost as much as all else that is done with a
 * row of a big report, and hardly any of them is printed. Two are the same key where their scopes,
 * their parts and the keys within them are. The parts are private: secrets are not yet redacted in them.
 */
export class LateKey {
  readonly #scope: KeyScope;
  readonly #parts: readonly KeyPart[];
  readonly #within: LateKey | undefined;
  #made: Key | undefined;

  /** `within`: the key that this one is made over too, as an event's is over its cause's. */
  constructor(scope: KeyScope, parts: readonly KeyPart[], within?: LateKey) {
    this.#scope = scope;
    this.#parts = parts;
    this.#within = within;
  }

  text(): Key {
    return (this.#made ??= this.#scope.make(this.#parts, this.#within));
  }

  toJSON(): Key {
    return this.text();
  }

  writeTo(sink: KeySink): void {
    const parts = this.#parts;
    sink.scope(this.#scope.text);
    for (let index = 0; index < parts.length; index += 1) sink.part(parts[index]);
    sink.end();
    this.#within?.writeTo(sink);
  }
}

export function keyText(key: Key | LateKey): Key {
  return typeof key === 'string' ? key : key.text();
}

const NO_DIGIT = 255;
/** The values of `0` to `9` and `a` to `f`, as keys are written. To compare costs more than to look up. */
const HEX_DIGITS = Uint8Array.from({ length: 256 }, (_, code) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(code));
  return value < 0 ? NO_DIGIT : value;
});

/**
 * Writes a key in binary; false, and bytes that mean nothing, where it is none. `Buffer.write` in
 * hexadecimal costs more than all else that is done with a key.
 */
export function writeKey(key: Key, to: Buffer, at: number): boolean {
  if (key.length !== 2 * KEY_BYTES) return false;
  let all = 0;
  for (let index = 0; index < KEY_BYTES; index += 1) {
    const high = HEX_DIGITS[key.charCodeAt(2 * index)] ?? NO_DIGIT;
    const low = HEX_DIGITS[key.charCodeAt(2 * index + 1)] ?? NO_DIGIT;
    all |= high | low;
    to[at + index] = high * 16 + low;
  }
  return all < 16;
}
