import { KEY_BYTES, writeKey } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';

const FIRST_KEYS = 512;
/** Room for twice as many keys, so that few are looked at to find one. */
const SLOTS_A_KEY = 2;
const WORDS = KEY_BYTES / 4;

/**
 * Gives each key a number, from 0 on in the order in which they come. In a `Map` the keys of a long report
 * would be a hundred thousand texts, which are hashed once more (they are hashes), and moved about by
 * the collector of garbage as long as the run lasts.
 */
export class KeyTable {
  #bytes = Buffer.alloc(KEY_BYTES * (FIRST_KEYS + 1));
  #words = wordsOf(this.#bytes);
  /** A key's number and one more, at the first free place from where the key points to; 0 is free. */
  #slots = new Int32Array(FIRST_KEYS * SLOTS_A_KEY);
  /** So many were given. */
  count = 0;

  /** The number of a key, which is a new one where it did not come before; undefined where it is no key. */
  numberOf(key: Key): number | undefined {
    const mine = this.count;
    // Behind the last one there is always room to write this one, and to compare it from there.
    if (!writeKey(key, this.#bytes, mine * KEY_BYTES)) return undefined;
    const slot = this.#find(mine);
    const found = (this.#slots[slot] as number) - 1;
    if (found >= 0) return found;
    this.#slots[slot] = mine + 1;
    this.count += 1;
    if (this.count * SLOTS_A_KEY > this.#slots.length) this.#grow();
    return mine;
  }

  /** The slot that holds the same key as this number's, or is free for it. */
  #find(number: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (this.#words[number * WORDS] as number) & mask;
    for (;;) {
      const other = (slots[slot] as number) - 1;
      if (other < 0 || this.#isSame(other, number)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isSame(a: number, b: number): boolean {
    const words = this.#words;
    for (let word = 0; word < WORDS; word += 1) {
      if (words[a * WORDS + word] !== words[b * WORDS + word]) return false;
    }
    return true;
  }

  #grow(): void {
    const slots = 2 * this.#slots.length;
    const bytes = Buffer.alloc(KEY_BYTES * (slots / SLOTS_A_KEY + 1));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    this.#words = wordsOf(bytes);
    this.#slots = new Int32Array(slots);
    for (let number = 0; number < this.count; number += 1) {
      this.#slots[this.#find(number)] = number + 1;
    }
  }
}

function wordsOf(bytes: Buffer): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}
