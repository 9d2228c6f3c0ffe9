import type { Json, JsonObject, MemberPath } from '../reader.ts';
import { afterEscape, arePlain, isPlain } from './line-tokens.ts';
import { endOfWord } from './number-token.ts';
import { membersOf, stepsOf } from './row-steps.ts';
import type { Members, Step } from './row-steps.ts';
import { NO_STRETCH, StretchTrie } from './stretch-trie.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
/** Rows of a tool have some hundred stretches; whoever makes up more is read the long way. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Names and versions are shorter; what is longer seldom comes twice, and would be held for nothing. */
const LONGEST_REMEMBERED = 256;

/** Where a row stands behind one of its scalars; what may come next was seen in rows before. */
interface Place {
  readonly stretches: StretchTrie;
  /** By the number of the stretch. */
  readonly ways: Way[];
}

interface Way {
  /** Of the stretch, in bytes. */
  readonly length: number;
  /** The place behind the scalar that follows; absent where the row ends. */
  readonly to?: Place;
  readonly capture?: number;
  /** The asked-for members that are named in the stretch. */
  readonly named: number;
}

/**
 * How the rows of a list are laid out, learnt from those that were parsed. A tool writes one row like
 * another: what stands between two scalars (names, brackets, blanks) is the same again and again, so it
 * is compared eight bytes at a time, and only scalars are looked at. What is found so is JSON, since
 * stretches come from JSON and lead from one place of a row to another, and each scalar is checked to
 * be one. Only the members that are asked for are made values of; that is what makes it fast.
 */
export class RowLayouts {
  readonly #members: Members;
  readonly #places = new Map<string, Place>();
  readonly #start = placeOf();
  #size = 0;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** The text holds no escape, and nothing but ASCII. */
  readonly #plain: Uint8Array;
  #isPlain = true;
  /** Of the rows before: a package has many vulnerabilities, and a text that is there costs nothing. */
  readonly #texts: string[];
  /** Every member, absent: a copy of it has room for all of them from the start. */
  readonly #noRow: Readonly<Record<string, Json | undefined>>;
  /** Behind the row that was read last. */
  end = 0;

  constructor(asked: readonly MemberPath[]) {
    this.#members = membersOf(asked);
    this.#from = new Int32Array(asked.length);
    this.#to = new Int32Array(asked.length);
    this.#plain = new Uint8Array(asked.length);
    this.#texts = asked.map(() => '');
    this.#noRow = Object.fromEntries(asked.map(([name = '']) => [name, undefined]));
  }

  /**
   * The members that are asked for of the row at this offset, as `JSON.parse` gives them, and undefined
   * for those that it does not have. No row where none like it was learnt, it is broken, or more bytes are
   * needed. `view` is of `bytes`, which must be UTF-8: that is for the caller to check.
   */
  read(bytes: Buffer, view: DataView, from: number): JsonObject | undefined {
    const end = this.#pass(bytes, view, from);
    if (end < 0) return undefined;
    this.end = end;
    return this.#captured(bytes);
  }

  #pass(bytes: Buffer, view: DataView, from: number): number {
    this.#to.fill(0);
    let place = this.#start;
    let named = 0;
    let at = from;
    for (;;) {
      const stretch = place.stretches.find(bytes, view, at);
      if (stretch === NO_STRETCH) return -1;
      const way = place.ways[stretch] as Way;
      // A member that comes twice replaces the first: the long way knows how.
      if ((named & way.named) !== 0) return -1;
      named |= way.named;
      at += way.length;
      if (way.to === undefined) return at;
      const end = this.#endOfScalar(view, at);
      if (end < 0) return -1;
      if (way.capture !== undefined) this.#capture(way.capture, at, end);
      place = way.to;
      at = end;
    }
  }

  #capture(capture: number, from: number, to: number): void {
    this.#from[capture] = from;
    this.#to[capture] = to;
    this.#plain[capture] = this.#isPlain ? 1 : 0;
  }

  #endOfScalar(view: DataView, from: number): number {
    this.#isPlain = true;
    if (from >= view.byteLength) return -1;
    return view.getUint8(from) === QUOTE ? this.#endOfText(view, from) : endOfWord(view, from);
  }

  #endOfText(view: DataView, from: number): number {
    const end = view.byteLength;
    let at = from + 1;
    for (;;) {
      while (at + 4 <= end && arePlain(view.getInt32(at))) at += 4;
      while (at < end && isPlain(view.getUint8(at))) at += 1;
      if (at >= end) return -1;
      const byte = view.getUint8(at);
      if (byte === QUOTE) return at + 1;
      if (byte < SPACE) return -1;
      this.#isPlain = false;
      at = byte === BACKSLASH ? afterEscape(view, at) : at + 1;
      if (at < 0) return -1;
    }
  }

  #captured(bytes: Buffer): JsonObject {
    const row: Record<string, Json | undefined> = { ...this.#noRow };
    const { paths } = this.#members;
    for (let capture = 0; capture < paths.length; capture += 1) {
      if (this.#to[capture] === 0) continue;
      const path = paths[capture] as MemberPath;
      const value = this.#value(bytes, capture);
      if (path.length === 1) row[path[0] as string] = value;
      else put(row, path, value);
    }
    return row;
  }

  #value(bytes: Buffer, capture: number): Json {
    const from = this.#from[capture] ?? 0;
    const to = this.#to[capture] ?? 0;
    if (bytes[from] !== QUOTE || this.#plain[capture] !== 1) {
      return JSON.parse(bytes.toString('utf8', from, to)) as Json;
    }
    const before = this.#texts[capture] ?? '';
    if (before.length === to - from - 2 && isTextAt(before, bytes, from + 1)) return before;
    const text = bytes.toString('latin1', from + 1, to - 1);
    if (text.length <= LONGEST_REMEMBERED) this.#texts[capture] = text;
    return text;
  }

  /** Remembers how a row is laid out that `JSON.parse` took. */
  learn(row: Buffer): void {
    if (this.#size > MAX_BYTES) return;
    let place = this.#start;
    for (const step of stepsOf(row, this.#members)) {
      const next = this.#learn(row, place, step);
      if (next === undefined) return;
      place = next;
    }
  }

  #learn(row: Buffer, place: Place, { from, to, path, capture, named }: Step): Place | undefined {
    const bytes = Buffer.from(row.subarray(from, to));
    const before = place.stretches.size;
    const stretch = place.stretches.add(path === undefined ? { bytes } : { bytes, hole: SCALAR });
    this.#size += place.stretches.size - before;
    if (stretch === NO_STRETCH) return undefined;
    const next = path === undefined ? undefined : this.#placeAt(path);
    place.ways[stretch] ??= {
      length: bytes.length,
      named,
      ...(next && { to: next }),
      ...(capture !== undefined && { capture }),
    };
    return next;
  }

  #placeAt(path: string): Place {
    const known = this.#places.get(path);
    if (known) return known;
    const place = placeOf();
    this.#places.set(path, place);
    return place;
  }
}

function isTextAt(text: string, bytes: Uint8Array, from: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) !== bytes[from + index]) return false;
  }
  return true;
}

function put(row: Record<string, Json | undefined>, path: MemberPath, value: Json): void {
  let holder = row;
  const last = path.length - 1;
  for (let depth = 0; depth < last; depth += 1) {
    holder = (holder[path[depth] as string] ??= {}) as Record<string, Json>;
  }
  holder[path[last] as string] = value;
}

const SCALAR = { kind: 'scalar' } as const;

function placeOf(): Place {
  return { stretches: new StretchTrie(), ways: [] };
}
