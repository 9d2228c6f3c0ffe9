const SLAB_BYTES = 64 * 1024;

/** Some bytes among others. */
export interface ByteSlice {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Short sequences of bytes that are kept by the thousand and read in turn, side by side: an array of its
 * own for each would have to be fetched before its bytes are.
 */
export class ByteSlabs {
  #slab = new Uint8Array();
  #end = 0;

  add(bytes: Uint8Array): ByteSlice {
    if (this.#end + bytes.length > this.#slab.length) {
      this.#slab = new Uint8Array(Math.max(SLAB_BYTES, bytes.length));
      this.#end = 0;
    }
    const from = this.#end;
    this.#slab.set(bytes, from);
    this.#end += bytes.length;
    return { bytes: this.#slab, from, to: this.#end };
  }
}
