const WORD = 8;

/**
 * ASCII bytes, to be found again at some place of others, eight at a time: as a number of 64 bits, the
 * only one of that size that is compared without being made an object. Bytes below 128 are never one
 * of the numbers that are not equal to themselves, or equal to another.
 */
export class ByteWords {
  readonly #bytes: Uint8Array;
  /** All whole words, and the last eight bytes, which may overlap them. */
  readonly #words: Float64Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = bytes.length < WORD ? 0 : Math.floor(bytes.length / WORD) + 1;
    this.#words = Float64Array.from({ length: count }, (_, index) =>
      view.getFloat64(Math.min(index * WORD, bytes.length - WORD), true),
    );
  }

  areAt(view: DataView, at: number): boolean {
    const { length } = this.#bytes;
    if (at + length > view.byteLength) return false;
    const words = this.#words;
    const last = words.length - 1;
    if (last < 0) return this.#areBytesAt(view, at);
    for (let index = 0; index < last; index += 1) {
      if (view.getFloat64(at + index * WORD, true) !== words[index]) return false;
    }
    return view.getFloat64(at + length - WORD, true) === words[last];
  }

  #areBytesAt(view: DataView, at: number): boolean {
    const bytes = this.#bytes;
    for (let index = 0; index < bytes.length; index += 1) {
      if (view.getUint8(at + index) !== bytes[index]) return false;
    }
    return true;
  }
}
