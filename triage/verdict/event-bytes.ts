import type { KeyPart, KeySink } from '../finding/keys.ts';

const FIRST_BYTES = 64 * 1024;
const WORD = 4;
/** None of these begins a character of ASCII; each says what follows, so no two lists of parts look alike. */
const END_OF_TEXT = 0xff;
const ABSENT = 0xfe;
const WIDE_TEXT = 0xfd;
const OTHER = 0xfc;
const END_OF_PARTS = 0xfb;
const FIRST_BEYOND_ASCII = 0x80;

/** What late keys are made over, as bytes: the same bytes for the same parts, and for no others. */
export class EventBytes implements KeySink {
  bytes = Buffer.alloc(FIRST_BYTES);
  words = wordsOf(this.bytes);
  #end = 0;
  readonly #scopes = new Map<string, number>();

  /** Goes on behind so many words; what was written there before is no more. */
  cutAt(word: number): void {
    this.#end = word * WORD;
  }

  /** Fills the last word up, and tells how many there are. */
  fillWord(): number {
    this.#makeRoom(WORD);
    while (this.#end % WORD !== 0) {
      this.bytes[this.#end] = 0;
      this.#end += 1;
    }
    return this.#end / WORD;
  }

  /** The offset of so many bytes that are for the caller to write. */
  reserve(count: number): number {
    this.#makeRoom(count);
    const from = this.#end;
    this.#end += count;
    return from;
  }

  number(number: number): void {
    const at = this.reserve(WORD);
    const { bytes } = this;
    bytes[at] = number;
    bytes[at + 1] = number >> 8;
    bytes[at + 2] = number >> 16;
    bytes[at + 3] = number >> 24;
  }

  scope(text: string): void {
    const known = this.#scopes.get(text) ?? this.#scopes.size;
    if (known === this.#scopes.size) this.#scopes.set(text, known);
    this.number(known);
  }

  part(part: KeyPart): void {
    if (typeof part === 'string') this.#text(part);
    else if (part === undefined) this.#mark(ABSENT);
    else this.#other(JSON.stringify(part));
  }

  end(): void {
    this.#mark(END_OF_PARTS);
  }

  /** Keys are made over JSON, where a number beyond all bounds (`1e999`) is null, and so is what is absent. */
  #other(json: string): void {
    this.#mark(json === 'null' ? ABSENT : OTHER);
    if (json !== 'null') this.#text(json);
  }

  #text(text: string): void {
    const { length } = text;
    this.#makeRoom(length + 1);
    const { bytes } = this;
    const from = this.#end;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= FIRST_BEYOND_ASCII) {
        this.#wide(text);
        return;
      }
      bytes[from + index] = code;
    }
    bytes[from + length] = END_OF_TEXT;
    this.#end = from + length + 1;
  }

  /** As UTF-16, behind its length: lone surrogates are characters too. */
  #wide(text: string): void {
    this.#mark(WIDE_TEXT);
    this.number(text.length);
    const at = this.reserve(2 * text.length);
    this.bytes.write(text, at, 'utf16le');
  }

  #mark(mark: number): void {
    const at = this.reserve(1);
    this.bytes[at] = mark;
  }

  #makeRoom(count: number): void {
    if (this.#end + count <= this.bytes.length) return;
    const larger = Buffer.alloc(WORD * Math.ceil((2 * (this.#end + count)) / WORD));
    larger.set(this.bytes.subarray(0, this.#end));
    this.bytes = larger;
    this.words = wordsOf(larger);
  }
}

function wordsOf(bytes: Buffer): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD);
}
