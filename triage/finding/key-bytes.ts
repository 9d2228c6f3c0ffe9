import { hash } from 'node:crypto';
import type { Key } from './keys.ts';

/** Texts are seldom longer together; then the piece of memory grows. */
const FIRST_SIZE = 2048;
/** Up to here, a loop over the text costs less than a call into native code. */
const SHORT = 64;
/** A character of UTF-16 is at most so many bytes of UTF-8. */
const MOST_BYTES = 3;
const DIGIT_0 = 0x30;
const LARGEST = 0x7fff_ffff;

/**
 * The bytes that a key is made over, written one after the other into the same piece of memory: for keys
 * by the million. To join texts and hash what comes out costs twice as much, and gives the same key (but
 * where two texts each hold a half of one character).
 */
export class KeyBytes {
  #bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
  /** Its beginnings, by length: to make one costs a sixth of hashing it. */
  readonly #views = Array.from({ length: FIRST_SIZE }, (): Uint8Array | undefined => undefined);
  #end = 0;

  start(): void {
    this.#end = 0;
  }

  /** A text, or its first characters. */
  text(text: string, length = text.length): void {
    this.#makeRoom(length * MOST_BYTES);
    if (length > SHORT || !this.#ascii(text, length)) {
      this.#end += this.#bytes.write(
        length < text.length ? text.slice(0, length) : text,
        this.#end,
      );
    }
  }

  /** Bytes of a text that was encoded before. */
  bytes(bytes: Uint8Array, from: number, to: number): void {
    this.#makeRoom(to - from);
    const target = this.#bytes;
    let at = this.#end;
    for (let index = from; index < to; index += 1) {
      target[at] = bytes[index] as number;
      at += 1;
    }
    this.#end = at;
  }

  nul(): void {
    this.#makeRoom(1);
    this.#bytes[this.#end] = 0;
    this.#end += 1;
  }

  /** As a text in decimal digits. */
  number(number: number): void {
    if (!(number >= 0 && number <= LARGEST) || !Number.isInteger(number)) {
      this.text(String(number));
      return;
    }
    let digits = 1;
    for (let rest = number; rest >= 10; rest = (rest / 10) | 0) digits += 1;
    this.#makeRoom(digits);
    this.#end += digits;
    let rest = number | 0;
    for (let at = this.#end - 1; digits > 0; digits -= 1, at -= 1) {
      this.#bytes[at] = DIGIT_0 + (rest % 10);
      rest = (rest / 10) | 0;
    }
  }

  key(): Key {
    return hash('sha256', this.#view(), 'hex').slice(0, 32);
  }

  #view(): Uint8Array {
    const length = this.#end;
    if (length >= FIRST_SIZE) return this.#bytes.subarray(0, length);
    return (this.#views[length] ??= this.#bytes.subarray(0, length));
  }

  /** False where another character is met: then nothing was written. */
  #ascii(text: string, length: number): boolean {
    const target = this.#bytes;
    const start = this.#end;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= 0x80) return false;
      target[start + index] = code;
    }
    this.#end = start + length;
    return true;
  }

  #makeRoom(count: number): void {
    if (this.#end + count <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.#end + count));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
    this.#views.fill(undefined);
  }
}
