import type { HoleKind } from './stretch-trie.ts';

/** The smallest pieces of JSON, looked at as bytes, one after the other: for lines by the million. */

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
/** Of `"`, `\`, `/`, b, f, n, r and t. */
const ESCAPES: ReadonlySet<number> = new Set(Buffer.from('"\\/bfnrt'));
const LETTER_U = 0x75;
const SCALAR = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
/** Numbers are shorter; a longer token is left to the parser. */
const LONGEST_SCALAR = 40;

/** Behind the text whose quote stands there; -1 where it is broken, or not all of it ASCII. */
export function endOfText(view: DataView, from: number): number {
  const end = view.byteLength;
  let at = from + 1;
  for (;;) {
    while (at + 4 <= end && arePlain(view.getInt32(at))) at += 4;
    while (at < end && isPlain(view.getUint8(at))) at += 1;
    if (at >= end) return -1;
    if (view.getUint8(at) === QUOTE) return at + 1;
    at = afterEscape(view, at);
    if (at < 0) return -1;
  }
}

/**
 * Four bytes at once: the highest bit of a byte is set where it is not ASCII, or where subtracting
 * borrows, which is below 0x20, or where the byte is the one that it was combined with by XOR.
 */
export function arePlain(word: number): boolean {
  const quote = word ^ 0x22222222;
  const backslash = word ^ 0x5c5c5c5c;
  const borrows = (word - 0x20202020) | (quote - 0x01010101) | (backslash - 0x01010101);
  return ((borrows | word) & 0x80808080) === 0;
}

export function isPlain(byte: number): boolean {
  return byte >= 0x20 && byte < 0x80 && byte !== QUOTE && byte !== BACKSLASH;
}

/** Behind an escape sequence; -1 where none stands there. */
export function afterEscape(view: DataView, at: number): number {
  if (view.getUint8(at) !== BACKSLASH || at + 6 > view.byteLength) return -1;
  const sign = view.getUint8(at + 1);
  if (ESCAPES.has(sign)) return at + 2;
  if (sign !== LETTER_U) return -1;
  for (let index = at + 2; index < at + 6; index += 1) {
    if (!isHexDigit(view.getUint8(index))) return -1;
  }
  return at + 6;
}

function isHexDigit(byte: number): boolean {
  const letter = byte | 0x20;
  return isDigit(byte) || (letter >= 0x61 && letter <= 0x66);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Behind a number or word (where a text is expected: null); -1 where none stands there. */
export function endOfScalar(bytes: Buffer, from: number, kind: HoleKind): number {
  let end = from;
  while (isDigit(bytes[end])) end += 1;
  // Whole numbers come by the million; the others are looked at in the usual way.
  const isWhole = end > from && (bytes[from] !== 0x30 || end === from + 1);
  if (isWhole && isEnd(bytes[end])) return kind === 'scalar' ? end : -1;
  while (end - from < LONGEST_SCALAR && !isEnd(bytes[end])) end += 1;
  const text = bytes.toString('latin1', from, end);
  return text === 'null' || (kind === 'scalar' && SCALAR.test(text)) ? end : -1;
}

export function isBlank(code: number | undefined): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}

function isEnd(byte: number | undefined): boolean {
  return byte === 0x2c || byte === 0x7d || byte === undefined;
}
