import type { Instant } from '../finding/instant.ts';
import { KEY_BYTES, writeKey } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import type { KeyAt } from './key-block.ts';
import { offsetOf } from './key-tree.ts';
import type { KeyRows } from './key-tree.ts';
import { belowMicroseconds, instantOf, isLinkable } from './span.ts';

/** The time in microseconds, and behind it the key: they are asked for together, each from afar. */
const KEY_FROM = Float64Array.BYTES_PER_ELEMENT;
const ROW_BYTES = KEY_FROM + KEY_BYTES;
const DOUBLES_A_ROW = ROW_BYTES / Float64Array.BYTES_PER_ELEMENT;
const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;

/**
 * All that is kept of alerts until they are written. Texts and lists would take four times the memory,
 * and V8 would move them about.
 */
export class AlertRows implements KeyRows {
  #capacity: number;
  readonly #memory: ArrayBuffer;
  readonly #bytes: Buffer;
  readonly #doubles: Float64Array;
  /** Of a time, what a number of microseconds leaves out. */
  readonly #below: Uint32Array;
  readonly #notes: Uint32Array;
  #size = 0;
  /** Times that no such number holds. */
  readonly #oddTimes = new Map<number, Instant>();
  readonly #cursor: { bytes: Buffer; at: number; offset: number };

  constructor(capacity: number) {
    this.#capacity = capacity;
    const end = capacity * ROW_BYTES;
    this.#memory = new ArrayBuffer(end + 2 * capacity * WORD_BYTES);
    this.#bytes = Buffer.from(this.#memory, 0, end);
    this.#doubles = new Float64Array(this.#memory, 0, capacity * DOUBLES_A_ROW);
    this.#below = new Uint32Array(this.#memory, end, capacity);
    this.#notes = new Uint32Array(this.#memory, end + capacity * WORD_BYTES, capacity);
    this.#cursor = { bytes: this.#bytes, at: 0, offset: 0 };
  }

  get isFull(): boolean {
    return this.#size >= this.#capacity;
  }

  get size(): number {
    return this.#size;
  }

  add(occurrence: Key, at: Instant, us: number): number {
    // Behind the end nothing would be written, and nothing said.
    if (this.isFull) throw new RangeError('There is no room for another alert');
    const row = this.#size;
    if (!writeKey(occurrence, this.#bytes, row * ROW_BYTES + KEY_FROM)) {
      throw new TypeError('The key of an occurrence is not 32 hexadecimal digits');
    }
    this.#doubles[row * DOUBLES_A_ROW] = us;
    if (isLinkable(us)) this.#below[row] = belowMicroseconds(at);
    else this.#oddTimes.set(row, at);
    this.#size += 1;
    return row;
  }

  clear(): void {
    this.#oddTimes.clear();
    this.#size = 0;
  }

  /** Gives the memory back at once, not when V8 next looks for garbage. No row can be added any more. */
  free(): void {
    this.clear();
    this.#capacity = 0;
    this.#memory.transfer(0);
  }

  us(row: number): number {
    return this.#doubles[row * DOUBLES_A_ROW] ?? 0;
  }

  at(row: number): Instant {
    return this.#oddTimes.get(row) ?? instantOf(this.us(row), this.#below[row] ?? 0);
  }

  occurrence(row: number): Key {
    const from = row * ROW_BYTES + KEY_FROM;
    return this.#bytes.toString('hex', from, from + KEY_BYTES);
  }

  keyAt(row: number): KeyAt {
    this.#cursor.at = row * ROW_BYTES + KEY_FROM;
    this.#cursor.offset = offsetOf(this.us(row));
    return this.#cursor;
  }

  compare(row: number, other: number): number {
    return this.us(row) - this.us(other) || this.#compareKeys(row, other);
  }

  noteAt(row: number): number {
    return this.#notes[row] ?? 0;
  }

  note(row: number, note: number): void {
    this.#notes[row] = note;
  }

  #compareKeys(row: number, other: number): number {
    const [a, b] = [row * ROW_BYTES + KEY_FROM, other * ROW_BYTES + KEY_FROM];
    return this.#bytes.compare(this.#bytes, b, b + KEY_BYTES, a, a + KEY_BYTES);
  }
}
