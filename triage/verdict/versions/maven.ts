import { compareDigits, compareLists, compareText, orderBy } from './order.ts';

/**
 * Maven, as its documentation lays the order down:
 * https://maven.apache.org/pom.html#version-order-specification
 */
interface Token {
  /** A qualifier's separator does not matter, so all of them have a hyphen. */
  readonly separator: '.' | '-';
  readonly text: string;
}

const ALLOWED = /^[0-9A-Za-z._+-]+$/;
/** Those that come before the release, the release itself, and the one right after it. */
const KNOWN = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const SAME: Readonly<Record<string, string>> = { cr: 'rc', ga: '', final: '', release: '' };
const SHORT: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

export const mavenOrder = orderBy(
  (text) => {
    const version = text.trim().toLowerCase();
    return ALLOWED.test(version) && /^\d/.test(version) ? trimmed(tokensOf(version)) : undefined;
  },
  (a, b) => compareLists(a, b, (x, y) => compareTokens(x ?? absent(y), y ?? absent(x))),
);

/** A change between digits and letters separates as a hyphen does; an empty token is 0. */
function tokensOf(version: string): readonly Token[] {
  const parts = version
    .replace(/(\d)(?=[^\d.-])/g, '$1-')
    .replace(/([^\d.-])(?=\d)/g, '$1\u0000-')
    .split(/(?=[.-])/);
  return parts.map((part) => {
    const hasSeparator = part.startsWith('.') || part.startsWith('-');
    const written = hasSeparator ? part.slice(1) : part;
    const text = qualifierOf(written);
    const isNumber = /^\d/.test(text);
    return { separator: isNumber && part.startsWith('.') ? '.' : '-', text };
  });
}

/** The mark says that a number follows at once: only then `a` is `alpha`. */
function qualifierOf(written: string): string {
  if (written === '') return '0';
  const isFollowed = written.endsWith('\u0000');
  const word = isFollowed ? written.slice(0, -1) : written;
  if (isFollowed && Object.hasOwn(SHORT, word)) return SHORT[word] ?? word;
  return Object.hasOwn(SAME, word) ? (SAME[word] ?? word) : word;
}

/** Values that say nothing are taken off the end, and off what stands before each hyphen. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let isEnd = true;
  for (const token of tokens.toReversed()) {
    if (isEnd && /^0*$/.test(token.text)) continue;
    kept.push(token);
    isEnd = token.separator === '-';
  }
  return kept.toReversed();
}

/** Where one version has ended: what the other's separator makes of nothing. */
function absent(other: Token | undefined): Token {
  return other?.separator === '.' ? { separator: '.', text: '0' } : { separator: '-', text: '' };
}

function compareTokens(a: Token, b: Token): number {
  const [x, y] = [rankOf(a), rankOf(b)];
  if (x !== y) return x - y;
  return x === QUALIFIER ? compareQualifiers(a.text, b.text) : compareDigits(a.text, b.text);
}

const QUALIFIER = 0;

function rankOf({ separator, text }: Token): number {
  if (!/^\d/.test(text)) return QUALIFIER;
  return separator === '-' ? 1 : 2;
}

function compareQualifiers(a: string, b: string): number {
  const [x, y] = [knownAs(a), knownAs(b)];
  return x - y || compareText(a, b);
}

function knownAs(qualifier: string): number {
  const place = KNOWN.indexOf(qualifier);
  return place < 0 ? KNOWN.length : place;
}
