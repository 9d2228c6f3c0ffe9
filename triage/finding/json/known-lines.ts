import { endOfScalar, endOfText } from './line-tokens.ts';
import { NO_ROW, NumberRows } from './number-rows.ts';
import { NO_STRETCH, StretchTrie } from './stretch-trie.ts';
import type { Hole, LinePart } from './stretch-trie.ts';

/** Places that are told: more than any reader asks for. */
const MAX_CAPTURES = 8;
const MAX_PARTS = 128;
/** What a line costs with what it stands for, beside its stretches. */
const LINE_BYTES = 2000;
const QUOTE = 0x22;
const DIGIT_0 = 0x30;
/** Whole numbers of so many digits are exact. */
const EXACT_DIGITS = 15;

/**
 * Lines of JSON that are alike byte for byte, but for some holes: to find a line among them costs a
 * fraction of parsing it. What is found is the same JSON as the line that was added, with other values
 * in the holes: those are checked to be whole values, so `JSON.parse` would say nothing else.
 *
 * The holes cut lines into stretches, and few of them are distinct, though lines are many: a stretch
 * is looked up among those at the same place, and which line it is follows from all of them together.
 * Only ASCII, and only a spelling that was there before: all else is not found, which says nothing.
 */
export class KnownLines<T> {
  #tries: StretchTrie[] = [];
  /** The numbers of a line's stretches. */
  #lines = new NumberRows();
  #values: T[] = [];
  #line: Buffer = Buffer.alloc(0);
  #view = viewOf(this.#line);
  readonly #ids = new Int32Array(MAX_PARTS);
  /** Which of the holes that are told were there: a bit each. */
  #told = 0;
  readonly #from = new Int32Array(MAX_CAPTURES);
  readonly #to = new Int32Array(MAX_CAPTURES);
  /** Behind the line that was found last. */
  end = 0;

  /** Roughly the bytes that are held, to bound them by. */
  get size(): number {
    return this.#tries.reduce((sum, { size }) => sum + size, this.#values.length * LINE_BYTES);
  }

  clear(): void {
    this.#tries = [];
    this.#lines = new NumberRows();
    this.#values = [];
  }

  /** What the line at this offset stands for; undefined where none like it was added. */
  find(line: Buffer, from: number): T | undefined {
    if (line !== this.#line) {
      this.#line = line;
      this.#view = viewOf(line);
    }
    this.#told = 0;
    let at = from;
    for (let place = 0; ; place += 1) {
      const trie = this.#tries[place];
      const id = trie ? trie.find(line, this.#view, at) : NO_STRETCH;
      if (!trie || id === NO_STRETCH) return undefined;
      this.#ids[place] = id;
      at += trie.lengthOf(id);
      const hole = trie.holeOf(id);
      if (hole === undefined) {
        this.end = at;
        const row = this.#lines.find(this.#ids, place + 1);
        return row === NO_ROW ? undefined : this.#values[row];
      }
      at = this.#pass(hole, at);
      if (at < 0) return undefined;
    }
  }

  /** The text that stood in a hole of the line that was found last; undefined where none did. */
  text(capture: number): string | undefined {
    const from = this.#from[capture] as number;
    if (!this.#isTold(capture) || this.#line[from] !== QUOTE) return undefined;
    const raw = this.#line.toString('latin1', from + 1, (this.#to[capture] as number) - 1);
    return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
  }

  /** The same for a number. */
  number(capture: number): number | undefined {
    const from = this.#from[capture] as number;
    const to = this.#to[capture] as number;
    const first = this.#line[from];
    // No other value begins with a sign or a digit.
    if (!this.#isTold(capture) || first === undefined || first > 0x39 || first === QUOTE) {
      return undefined;
    }
    return this.#wholeNumber(from, to) ?? Number(this.#line.toString('latin1', from, to));
  }

  #isTold(capture: number): boolean {
    return (this.#told & (1 << capture)) !== 0;
  }

  #wholeNumber(from: number, to: number): number | undefined {
    if (to - from > EXACT_DIGITS) return undefined;
    let number = 0;
    for (let at = from; at < to; at += 1) {
      const digit = (this.#line[at] as number) - DIGIT_0;
      if (digit < 0 || digit > 9) return undefined;
      number = number * 10 + digit;
    }
    return number;
  }

  add(parts: readonly LinePart[], value: T): void {
    if (parts.length > MAX_PARTS) return;
    const ids = Int32Array.from(parts, (part, place) =>
      (this.#tries[place] ??= new StretchTrie()).add(part),
    );
    if (ids.includes(NO_STRETCH) || this.#lines.add(ids) === NO_ROW) return;
    this.#values.push(value);
  }

  /** Behind the value at the offset; -1 where none of the hole's kind stands there. */
  #pass({ kind, capture }: Hole, from: number): number {
    const isText = this.#line[from] === QUOTE;
    const end = isText ? endOfText(this.#view, from) : endOfScalar(this.#line, from, kind);
    if (end >= 0 && capture !== undefined) {
      this.#told |= 1 << capture;
      this.#from[capture] = from;
      this.#to[capture] = end;
    }
    return end;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
