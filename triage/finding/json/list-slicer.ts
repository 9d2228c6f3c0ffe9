import { isUtf8 } from 'node:buffer';
import { isObject } from '../fields.ts';
import type { Json } from '../reader.ts';
import { isSpace } from './byte-cursor.ts';
import type { ByteCursor } from './byte-cursor.ts';
import { decodeUtf8 } from './encoding.ts';
import { FaultError, notJson, notUtf8, tooLarge, truncated } from './fault.ts';
import type { Fault } from './fault.ts';
import { mebibytes } from './limits.ts';
import type { Limits } from './limits.ts';
import { parseText } from './parse.ts';
import type { RowLayouts } from './row-layouts.ts';
import { FAULTY, MORE, ValueScan } from './value-scan.ts';

const COMMA = 0x2c;
const CLOSE_LIST = 0x5d;

interface Slice {
  readonly rows: readonly Json[];
  readonly isLast: boolean;
}

/**
 * Yields the elements of a list in slices; the cursor stands behind its `[`, and afterwards behind
 * its `]`. Rows that are laid out like rows before are read as far as anybody asks; the others are
 * scanned to their end, parsed whole, and learnt from.
 */
export class ListSlicer {
  readonly #cursor: ByteCursor;
  readonly #layouts: RowLayouts;

  constructor(cursor: ByteCursor, layouts: RowLayouts) {
    this.#cursor = cursor;
    this.#layouts = layouts;
  }

  async *slices(): AsyncGenerator<readonly Json[], void, undefined> {
    const { window, limits } = this.#cursor;
    let isFirst = true;
    for (;;) {
      await window.fillTo(limits.sliceBytes);
      const known = this.#known();
      if (known.rows.length > 0) {
        isFirst = false;
        yield known.rows;
      }
      if (known.isLast) return;
      // The last row that came in is seldom whole: it is looked at again with what follows.
      const mayBeCut = window.length < limits.sliceBytes && !window.ended;
      if (mayBeCut && known.rows.length > 0) continue;
      const { rows, isLast } = await this.#scanned();
      if (rows.length > 0) yield rows;
      else if (!isFirst || !isLast) throw new FaultError(notJson('a comma is too many'));
      if (isLast) return;
      isFirst = false;
    }
  }

  /** The rows at the window's start whose layout is known. */
  #known(): Slice {
    const { window } = this.#cursor;
    const bytes = window.view();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const layouts = this.#layouts;
    const rows: Json[] = [];
    let [at, isLast] = [0, false];
    while (!isLast) {
      const row = layouts.read(bytes, view, skipBlanks(bytes, at));
      if (row === undefined) break;
      const behind = skipBlanks(bytes, layouts.end);
      isLast = bytes[behind] === CLOSE_LIST;
      if (!isLast && bytes[behind] !== COMMA) break;
      rows.push(row);
      at = behind + 1;
    }
    if (!isUtf8(bytes.subarray(0, at))) throw new FaultError(notUtf8());
    window.discard(at);
    return { rows, isLast };
  }

  /** The next element, parsed; none where the list ends here. */
  async #scanned(): Promise<Slice> {
    const { window, limits } = this.#cursor;
    const scan = ValueScan.insideList(limits);
    for (;;) {
      const end = scan.run(window.view(), 1);
      if (end === FAULTY) throw new FaultError(scan.fault ?? truncated());
      if (end !== MORE) {
        const isLast = scan.closed;
        const rows = this.#parsed(window.view().subarray(0, isLast ? end - 1 : end));
        window.discard(isLast ? end : end + 1);
        return { rows, isLast };
      }
      if (window.length > limits.documentBytes) throw new FaultError(rowTooLong(limits));
      await this.#cursor.more();
    }
  }

  #parsed(bytes: Buffer): readonly Json[] {
    const text = decodeUtf8(bytes);
    if (text === undefined) throw new FaultError(notUtf8());
    const rows = parseText(`[${text}]`) as readonly Json[];
    if (isObject(rows[0])) this.#layouts.learn(trimmed(bytes));
    return rows;
  }
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

function trimmed(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (isSpace(bytes[end - 1])) end -= 1;
  return bytes.subarray(skipBlanks(bytes, 0), end);
}

function rowTooLong({ documentBytes }: Limits): Fault {
  return tooLarge(`one row in it is longer than ${mebibytes(documentBytes)}`, 'Split the report.');
}
