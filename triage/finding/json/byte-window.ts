const FIRST_SIZE = 256 * 1024;

/**
 * The part of a stream of bytes that is being looked at. Bytes enter at the end (`fill`) and leave
 * at the start (`discard`); what lies between stays in one piece, so that native searches work.
 */
export class ByteWindow {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #storage = Buffer.allocUnsafeSlow(FIRST_SIZE);
  #start = 0;
  #end = 0;
  /** So many bytes have left. */
  discarded = 0;
  /** No more bytes will come. */
  ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** Valid until the next `fill`, which may move the bytes. */
  view(): Buffer {
    return this.#storage.subarray(this.#start, this.#end);
  }

  discard(count: number): void {
    this.#start += count;
    this.discarded += count;
    if (this.#start === this.#end) {
      this.#start = 0;
      this.#end = 0;
    }
  }

  /** Takes in the next chunk; false at the end of the stream. */
  async fill(): Promise<boolean> {
    while (!this.ended) {
      const next = await this.#chunks.next();
      if (next.done === true) {
        this.ended = true;
      } else if (next.value.length > 0) {
        this.#append(next.value);
        return true;
      }
    }
    return false;
  }

  /** Takes in chunks until so many bytes are there, or no more come. */
  async fillTo(count: number): Promise<void> {
    while (this.length < count && (await this.fill()));
  }

  /** Tells the source that no more is wanted, so that it closes its file. */
  async close(): Promise<void> {
    if (!this.ended) await this.#chunks.return?.();
    this.ended = true;
  }

  #append(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#storage.length) this.#makeRoom(chunk.length);
    this.#storage.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** Doubling keeps the copying linear however small the chunks are. */
  #makeRoom(count: number): void {
    const needed = this.length + count;
    const roomy = needed * 2 <= this.#storage.length;
    const storage = roomy
      ? this.#storage
      : Buffer.allocUnsafeSlow(Math.max(needed, this.#storage.length * 2));
    this.#storage.copy(storage, 0, this.#start, this.#end);
    this.#end = this.length;
    this.#start = 0;
    this.#storage = storage;
  }
}
