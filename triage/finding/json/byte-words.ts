const WORD = 8;
const FIRST_WORDS = 64;
/** Of each sequence: its first word, and its length in bytes. */
const ROW = 2;
const FIRST_ROWS = 8;

/**
 * Sequences of ASCII bytes, to be found again at some place of others, eight at a time: as a number of
 * 64 bits, the only one of that size that is compared without being made an object. Bytes below 128 are
 * never one of the numbers that are not equal to themselves, or equal to another.
 *
 * All lie in one piece of memory: objects would have to be fetched in several steps, and where
 * thousands of them take turns, each step waits longer than the comparison takes.
 */
export class ByteWords {
  /** Of each sequence its bytes, filled up with zeros; then its last eight bytes, which overlap them. */
  #words = new Float64Array(FIRST_WORDS);
  #bytes = new Uint8Array(this.#words.buffer);
  #end = 0;
  #rows = new Int32Array(ROW * FIRST_ROWS);
  /** Numbers from 0 on are given to sequences in the order in which they come. */
  count = 0;

  /** The number of the sequence. */
  add(bytes: Uint8Array): number {
    const id = this.count;
    const first = this.#end;
    const last = first + Math.ceil(bytes.length / WORD);
    this.#makeRoom(last + 1);
    this.#bytes.set(bytes, first * WORD);
    this.#bytes.set(bytes.subarray(Math.max(0, bytes.length - WORD)), last * WORD);
    this.#rows[ROW * id] = first;
    this.#rows[ROW * id + 1] = bytes.length;
    this.#end = last + 1;
    this.count += 1;
    return id;
  }

  lengthOf(id: number): number {
    return this.#rows[ROW * id + 1] as number;
  }

  /** Valid until the next is added. */
  bytesOf(id: number): Uint8Array {
    const from = WORD * (this.#rows[ROW * id] as number);
    return this.#bytes.subarray(from, from + this.lengthOf(id));
  }

  areAt(id: number, view: DataView, at: number): boolean {
    const first = this.#rows[ROW * id] as number;
    const length = this.#rows[ROW * id + 1] as number;
    if (at + length > view.byteLength) return false;
    if (length < WORD) return this.#areBytesAt(id, view, at);
    const words = this.#words;
    const count = length >>> 3;
    for (let index = 0; index < count; index += 1) {
      if (view.getFloat64(at + index * WORD, true) !== words[first + index]) return false;
    }
    const last = first + ((length + WORD - 1) >>> 3);
    return view.getFloat64(at + length - WORD, true) === words[last];
  }

  #areBytesAt(id: number, view: DataView, at: number): boolean {
    const from = WORD * (this.#rows[ROW * id] as number);
    const length = this.lengthOf(id);
    for (let index = 0; index < length; index += 1) {
      if (view.getUint8(at + index) !== this.#bytes[from + index]) return false;
    }
    return true;
  }

  #makeRoom(words: number): void {
    if (words > this.#words.length) {
      const larger = new Float64Array(Math.max(words, 2 * this.#words.length));
      const bytes = new Uint8Array(larger.buffer);
      // As bytes: a copy of numbers may change those that are none.
      bytes.set(this.#bytes);
      this.#words = larger;
      this.#bytes = bytes;
    }
    if (ROW * (this.count + 1) > this.#rows.length) {
      const rows = new Int32Array(2 * this.#rows.length);
      rows.set(this.#rows);
      this.#rows = rows;
    }
  }
}
