import { endOfScalar, endOfText } from './line-tokens.ts';
import { StretchTrie } from './stretch-trie.ts';
import type { Hole, LinePart } from './stretch-trie.ts';

interface Known<T> {
  readonly ids: readonly number[];
  readonly value: T;
}

/** Places that are told: more than any reader asks for. */
const MAX_CAPTURES = 8;
const MAX_PARTS = 128;
/** Somebody makes up lines that have one hash: the rest of them is read in the usual way. */
const MAX_ALIKE = 8;
/** What a line costs with what it stands for, beside its stretches. */
const LINE_BYTES = 2000;
const QUOTE = 0x22;
const NONE: readonly never[] = [];

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
  /** By the hash of the ids. */
  #lines = new Map<number, Known<T>[]>();
  #count = 0;
  #line: Buffer = Buffer.alloc(0);
  #view = viewOf(this.#line);
  readonly #ids = new Int32Array(MAX_PARTS);
  readonly #from = new Int32Array(MAX_CAPTURES);
  readonly #to = new Int32Array(MAX_CAPTURES);
  /** Behind the line that was found last. */
  end = 0;

  /** Roughly the bytes that are held, to bound them by. */
  get size(): number {
    return this.#tries.reduce((sum, { size }) => sum + size, this.#count * LINE_BYTES);
  }

  clear(): void {
    this.#tries = [];
    this.#lines = new Map();
    this.#count = 0;
  }

  /** What the line at this offset stands for; undefined where none like it was added. */
  find(line: Buffer, from: number): T | undefined {
    if (line !== this.#line) {
      this.#line = line;
      this.#view = viewOf(line);
    }
    this.#to.set(this.#from);
    let at = from;
    let hash = 0;
    for (let place = 0; ; place += 1) {
      const stretch = this.#tries[place]?.find(line, this.#view, at);
      if (stretch === undefined) return undefined;
      this.#ids[place] = stretch.id;
      hash = hashWith(hash, stretch.id);
      at += stretch.bytes.length;
      if (stretch.hole === undefined) {
        this.end = at;
        return this.#known(hash, place + 1)?.value;
      }
      at = this.#pass(stretch.hole, at);
      if (at < 0) return undefined;
    }
  }

  /** The text that stood in a hole of the line that was found last; undefined where none did. */
  text(capture: number): string | undefined {
    const from = this.#from[capture] ?? 0;
    const to = this.#to[capture] ?? 0;
    if (to === from || this.#line[from] !== QUOTE) return undefined;
    const raw = this.#line.toString('latin1', from + 1, to - 1);
    return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
  }

  /** The same for a number. */
  number(capture: number): number | undefined {
    const from = this.#from[capture] ?? 0;
    const to = this.#to[capture] ?? 0;
    const first = this.#line[from];
    // No other value begins with a sign or a digit.
    if (to === from || first === undefined || first > 0x39 || first === QUOTE) return undefined;
    return Number(this.#line.toString('latin1', from, to));
  }

  add(parts: readonly LinePart[], value: T): void {
    if (parts.length > MAX_PARTS) return;
    const stretches = parts.map((part, place) =>
      (this.#tries[place] ??= new StretchTrie()).add(part),
    );
    const ids = stretches.flatMap((stretch) => stretch?.id ?? []);
    if (ids.length !== parts.length) return;
    const hash = ids.reduce(hashWith, 0);
    const alike = this.#lines.get(hash) ?? [];
    const isKnown = alike.some((known) => known.ids.every((id, place) => id === ids[place]));
    if (isKnown || alike.length >= MAX_ALIKE) return;
    alike.push({ ids, value });
    this.#lines.set(hash, alike);
    this.#count += 1;
  }

  #known(hash: number, count: number): Known<T> | undefined {
    for (const known of this.#lines.get(hash) ?? NONE) {
      if (this.#areIds(known.ids, count)) return known;
    }
    return undefined;
  }

  #areIds(ids: readonly number[], count: number): boolean {
    if (ids.length !== count) return false;
    for (let place = 0; place < count; place += 1) {
      if (ids[place] !== this.#ids[place]) return false;
    }
    return true;
  }

  /** Behind the value at the offset; -1 where none of the hole's kind stands there. */
  #pass({ kind, capture }: Hole, from: number): number {
    const isText = this.#line[from] === QUOTE;
    const end = isText ? endOfText(this.#view, from) : endOfScalar(this.#line, from, kind);
    if (end >= 0 && capture !== undefined) {
      this.#from[capture] = from;
      this.#to[capture] = end;
    }
    return end;
  }
}

/** Ids are small and follow one another; the factor (2^32 by the golden ratio) spreads them. */
function hashWith(hash: number, id: number): number {
  const spread = Math.imul(hash ^ id, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
