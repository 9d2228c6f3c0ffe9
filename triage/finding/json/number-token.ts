/** Numbers and words of JSON, looked at as bytes. */

const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const EXPONENT = 0x65;
const LOWER_CASE = 0x20;
/** By their first letter. */
const WORDS: readonly (Buffer | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  ['true', 'false', 'null'].map((word) => Buffer.from(word)).find((word) => word[0] === code),
);

/** Behind the number or word at the offset; -1 where none stands there. */
export function endOfWord(view: DataView, from: number): number {
  const word = WORDS[byteAt(view, from)];
  if (word === undefined) return endOfNumber(view, from);
  for (let index = 1; index < word.length; index += 1) {
    if (byteAt(view, from + index) !== word[index]) return -1;
  }
  return from + word.length;
}

function endOfNumber(view: DataView, from: number): number {
  let at = byteAt(view, from) === MINUS ? from + 1 : from;
  const first = byteAt(view, at);
  at = first === ZERO ? at + 1 : digits(view, at);
  if (at >= 0 && byteAt(view, at) === POINT) at = digits(view, at + 1);
  if (at >= 0 && (byteAt(view, at) | LOWER_CASE) === EXPONENT) at = exponent(view, at + 1);
  return at;
}

function exponent(view: DataView, from: number): number {
  const sign = byteAt(view, from);
  return digits(view, sign === PLUS || sign === MINUS ? from + 1 : from);
}

/** Behind one or more digits; -1 where there is none. */
function digits(view: DataView, from: number): number {
  let at = from;
  for (let byte = byteAt(view, at); byte >= ZERO && byte <= NINE; byte = byteAt(view, at)) at += 1;
  return at === from ? -1 : at;
}

/** 0 behind the end, which belongs to no token. */
function byteAt(view: DataView, at: number): number {
  return at < view.byteLength ? view.getUint8(at) : 0;
}
