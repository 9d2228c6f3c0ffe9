import { compareDigits, compareLists, compareText, orderBy } from './order.ts';

/** RubyGems: https://docs.ruby-lang.org/en/master/Gem/Version.html */
const VERSION = /^\d+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

export const gemOrder = orderBy(
  (text) => {
    const version = text.trim();
    if (!VERSION.test(version)) return undefined;
    const segments = version.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
    // Zeros say nothing at the end, nor right before the first letters.
    const letters = segments.findIndex((segment) => !isNumber(segment));
    const numbers = letters < 0 ? segments : segments.slice(0, letters);
    return [...withoutZeros(numbers), ...withoutZeros(letters < 0 ? [] : segments.slice(letters))];
  },
  (a, b) => compareLists(a, b, (x = '0', y = '0') => compareSegments(x, y)),
);

function isNumber(segment: string): boolean {
  return /^\d/.test(segment);
}

function withoutZeros(segments: readonly string[]): readonly string[] {
  const last = segments.findLastIndex((segment) => !/^0+$/.test(segment));
  return segments.slice(0, last + 1);
}

/** Letters are a pre-release, so they stand below every number. */
function compareSegments(a: string, b: string): number {
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? 1 : -1;
  return isNumber(a) ? compareDigits(a, b) : compareText(a, b);
}
