import type { Json } from '../reader.ts';
import type { ByteCursor } from './byte-cursor.ts';
import { decodeUtf8 } from './encoding.ts';
import { FaultError, notJson, notUtf8, tooLarge, truncated } from './fault.ts';
import type { Fault } from './fault.ts';
import { mebibytes } from './limits.ts';
import type { Limits } from './limits.ts';
import { checkDepth, mayBeDeep, parseText } from './parse.ts';
import { FAULTY, MORE, ValueScan } from './value-scan.ts';

/** After so many wrong guesses in one list it is scanned to its end. */
const WRONG_GUESSES = 2;
const BORDER_BYTES = 4096;
/** Below this a slice's fixed cost shows. */
const SMALLEST_SLICE = 16 * 1024;

interface Slice {
  readonly rows: readonly Json[];
  readonly isLast: boolean;
}

/** What stands between two elements: from the end of one to the name of the next one's first member. */
interface Border {
  readonly bytes: Buffer;
  /** The offset of the next element in it. */
  readonly next: number;
}

/**
 * Yields the elements of a list in slices; the cursor stands behind its `[`, and afterwards behind
 * its `]`.
 *
 * Where to cut is guessed: at the last place in reach that looks like the border between the first
 * two elements. `JSON.parse` of "[" + slice + "]" then proves the guess: a slice that ended inside a
 * text, at another depth or behind the list's end would be no JSON. Native search and native parser
 * do all the work; only where a guess fails are bytes scanned one by one.
 */
export class ListSlicer {
  readonly #cursor: ByteCursor;
  /** A text that stands behind the list, to keep guesses within it. */
  readonly #stopAt: Buffer | undefined;
  #border: Border | undefined;
  #wrongGuesses = 0;
  #isPastFirstSlice = false;
  #sliceBytes: number;

  constructor(cursor: ByteCursor, stopAt?: string) {
    this.#cursor = cursor;
    this.#stopAt = stopAt === undefined ? undefined : Buffer.from(stopAt);
    this.#sliceBytes = cursor.limits.sliceBytes;
  }

  async *slices(): AsyncGenerator<readonly Json[], void, undefined> {
    const first = await this.#scanned(1);
    if (first.rows.length > 0) yield first.rows;
    else if (!first.isLast) throw new FaultError(notJson('a comma is too many'));
    if (first.isLast) return;
    this.#border = await this.#findBorder();
    for (;;) {
      const { rows, isLast } = (await this.#guessed()) ?? (await this.#scanned(this.#sliceBytes));
      if (rows.length === 0) throw new FaultError(notJson('a comma is too many'));
      yield rows;
      if (isLast) return;
    }
  }

  /** The elements up to the first comma at or after `atLeast`, or up to the list's end. */
  async #scanned(atLeast: number): Promise<Slice> {
    const { window, limits } = this.#cursor;
    const scan = ValueScan.insideList(limits);
    for (;;) {
      const end = scan.run(window.view(), atLeast);
      if (end === FAULTY) throw new FaultError(scan.fault ?? truncated());
      if (end !== MORE) {
        const isLast = scan.closed;
        const bytes = window.view().subarray(0, isLast ? end - 1 : end);
        const rows = parseText(`[${decoded(bytes)}]`) as Json[];
        window.discard(isLast ? end : end + 1);
        return { rows, isLast };
      }
      if (window.length > limits.documentBytes) throw new FaultError(rowTooLong(limits));
      await this.#cursor.more();
    }
  }

  /** Asked behind the first element's comma. */
  async #findBorder(): Promise<Border | undefined> {
    const { window } = this.#cursor;
    await window.fillTo(BORDER_BYTES);
    const head = window.view().toString('latin1', 0, BORDER_BYTES);
    const match = /^(\s*)\{\s*"[^"\\]*"/.exec(head);
    if (!match) return undefined;
    const blanks = match[1]?.length ?? 0;
    return { bytes: Buffer.from(`},${match[0]}`, 'latin1'), next: 2 + blanks };
  }

  /** The elements up to the last border in reach, if it is one. */
  async #guessed(): Promise<Slice | undefined> {
    if (!this.#border) return undefined;
    await this.#cursor.window.fillTo(this.#sliceBytes);
    const reach = this.#cursor.window.view().subarray(0, this.#sliceBytes);
    // The search for the list's end costs a tenth of the parsing, so it is made where the list is
    // new (most are short), and where a guess was wrong.
    if (this.#isPastFirstSlice) {
      const rows = this.#parsedTo(reach.lastIndexOf(this.#border.bytes));
      if (rows) return { rows, isLast: false };
    }
    this.#isPastFirstSlice = true;
    const stop = this.#stopAt === undefined ? -1 : reach.indexOf(this.#stopAt);
    const within = stop < 0 ? reach : reach.subarray(0, stop);
    const rows = this.#parsedTo(within.lastIndexOf(this.#border.bytes));
    if (rows) return { rows, isLast: false };
    this.#wrongGuesses += 1;
    if (this.#wrongGuesses >= WRONG_GUESSES) this.#border = undefined;
    return undefined;
  }

  /** The elements that end at the offset; undefined if none does. */
  #parsedTo(end: number): readonly Json[] | undefined {
    const { window, limits } = this.#cursor;
    const text = end < 0 ? undefined : decodeUtf8(window.view().subarray(0, end + 1));
    if (text === undefined) return undefined;
    const rows = parsedOrNot(`[${text}]`);
    if (!rows) return undefined;
    if (mayBeDeep(text, limits.depth)) this.#checkDepth(text);
    window.discard(end + (this.#border?.next ?? 0));
    return rows;
  }

  /** A slice with fewer brackets than the limit cannot be deep; so the next one is made smaller. */
  #checkDepth(text: string): void {
    checkDepth(`[${text}]`, this.#cursor.limits);
    this.#sliceBytes = Math.max(Math.min(SMALLEST_SLICE, this.#sliceBytes), this.#sliceBytes / 2);
  }
}

function rowTooLong({ documentBytes }: Limits): Fault {
  return tooLarge(`one row in it is longer than ${mebibytes(documentBytes)}`, 'Split the report.');
}

function parsedOrNot(text: string): readonly Json[] | undefined {
  try {
    return JSON.parse(text) as readonly Json[];
  } catch {
    return undefined; // a wrong guess: the same bytes are scanned next, and judged there
  }
}

function decoded(bytes: Buffer): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new FaultError(notUtf8());
  return text;
}
