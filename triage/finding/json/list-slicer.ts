import type { Json } from '../reader.ts';
import type { ByteCursor } from './byte-cursor.ts';
import { decodeUtf8 } from './encoding.ts';
import { FaultError, notJson, notUtf8, tooLarge, truncated } from './fault.ts';
import { mebibytes } from './limits.ts';
import { checkDepth, parseText } from './parse.ts';
import { FAULTY, MORE, ValueScan } from './value-scan.ts';

/** After so many wrong guesses in one list it is scanned to its end. */
const WRONG_GUESSES = 2;
const BORDER_BYTES = 4096;

/**
 * Yields the elements of a list in slices; the cursor stands behind its `[`, and afterwards behind
 * its `]`.
 *
 * Where to cut is guessed: at the last place in reach that looks like the border between the first
 * two elements. `JSON.parse` of "[" + slice + "]" then proves the guess: a slice that ended inside a
 * text, at another depth or behind the list's end would be no JSON. Native search and native parser
 * do all the work; only where a guess fails are bytes scanned one by one.
 */
export async function* sliceList(
  cursor: ByteCursor,
  stopAt?: string,
): AsyncGenerator<readonly Json[], void, undefined> {
  let border: Border | undefined;
  let wrongGuesses = 0;
  let isFirst = true;
  for (;;) {
    const guess = border && wrongGuesses < WRONG_GUESSES && (await guessed(cursor, border, stopAt));
    if (guess) {
      yield guess;
      continue;
    }
    if (border) wrongGuesses += 1;
    const { rows, isLast } = await scanned(cursor, isFirst ? 1 : cursor.limits.sliceBytes);
    if (rows.length === 0 && !(isFirst && isLast))
      throw new FaultError(notJson('a comma is too many'));
    if (rows.length > 0) yield rows;
    if (isLast) return;
    if (isFirst) border = await borderAfterFirst(cursor);
    isFirst = false;
  }
}

interface Slice {
  readonly rows: readonly Json[];
  readonly isLast: boolean;
}

/** The elements up to the first comma at or after `atLeast`, or up to the list's end. */
async function scanned(cursor: ByteCursor, atLeast: number): Promise<Slice> {
  const { window, limits } = cursor;
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
    if (window.length > limits.documentBytes) {
      const limit = mebibytes(limits.documentBytes);
      throw new FaultError(tooLarge(`one row in it is longer than ${limit}`, 'Split the report.'));
    }
    await cursor.more();
  }
}

/** What stands between two elements: from the end of one to the name of the next one's first member. */
interface Border {
  readonly bytes: Buffer;
  /** The offset of the next element in it. */
  readonly next: number;
}

async function borderAfterFirst({ window }: ByteCursor): Promise<Border | undefined> {
  await window.fillTo(BORDER_BYTES);
  const head = window.view().toString('latin1', 0, BORDER_BYTES);
  const match = /^(\s*)\{\s*"[^"\\]*"/.exec(head);
  if (!match) return undefined;
  const blanks = match[1]?.length ?? 0;
  return { bytes: Buffer.from(`},${match[0]}`, 'latin1'), next: 2 + blanks };
}

/** The elements up to the last border in reach, if it is one: see `sliceList`. */
async function guessed(
  { window, limits }: ByteCursor,
  border: Border,
  stopAt: string | undefined,
): Promise<readonly Json[] | undefined> {
  await window.fillTo(limits.sliceBytes);
  const reach = window.view().subarray(0, limits.sliceBytes);
  const stop = stopAt === undefined ? -1 : reach.indexOf(stopAt);
  const cut = (stop < 0 ? reach : reach.subarray(0, stop)).lastIndexOf(border.bytes);
  if (cut < 0) return undefined;
  const text = decodeUtf8(reach.subarray(0, cut + 1));
  if (text === undefined) return undefined;
  const list = `[${text}]`;
  const rows = parsedOrNot(list);
  if (rows === undefined) return undefined;
  checkDepth(list, limits);
  window.discard(cut + border.next);
  return rows;
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
