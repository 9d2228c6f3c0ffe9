/**
 * How an ecosystem orders its versions. Undefined: one of the two is no version there, so nothing can
 * be said of their order.
 */
export type Order = (a: string, b: string) => number | undefined;

/** No registry has a longer one; a hostile one must cost nothing. */
const LONGEST_VERSION = 256;

/** An order from a reader of versions and a comparison of what it read. */
export function orderBy<T>(
  parse: (version: string) => T | undefined,
  compare: (a: T, b: T) => number,
): Order {
  const read = (text: string): T | undefined =>
    text.length > LONGEST_VERSION ? undefined : parse(text);
  return (a, b) => {
    const x = read(a);
    const y = read(b);
    return x === undefined || y === undefined ? undefined : Math.sign(compare(x, y));
  };
}

/** Digits of any length: a date and a time together are already beyond what a number can hold. */
export function compareDigits(a: string, b: string): number {
  const x = a.replace(/^0+(?=\d)/, '');
  const y = b.replace(/^0+(?=\d)/, '');
  return x.length - y.length || compareText(x, y);
}

/** By UTF-16 units, which for the ASCII that versions are made of is the order of bytes. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Lexicographic; `missing` stands where one list has ended. */
export function compareLists<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (x: T | undefined, y: T | undefined) => number,
): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order;
  }
  return 0;
}
