import { compareDigits, compareText, orderBy } from './order.ts';

/**
 * Alpine: `digits{.digits}{letter}{_suffix{number}}{~hash}{-r revision}`.
 * https://wiki.alpinelinux.org/wiki/Package_policies and apk-package(5), "Package version"
 */
const SUFFIX = /_(alpha|beta|pre|rc|cvs|svn|git|hg|p)(\d*)/g;
const VERSION =
  /^(\d+)((?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?$/;

/** Before the release, and after it. */
const BEFORE = ['alpha', 'beta', 'pre', 'rc'];
const AFTER = ['cvs', 'svn', 'git', 'hg', 'p'];

/**
 * What stands at one place of a version. Where two differ in kind, what comes earlier in the grammar
 * is the later version (`1.0.1` > `1.0a` > `1.0_p1` > `1.0-r1` > `1.0`), but for suffixes of what is
 * not yet released, which stand below everything.
 */
interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const KINDS = ['before', 'end', 'revision', 'hash', 'number', 'after', 'letter', 'digits'] as const;
type Kind = (typeof KINDS)[number] | 'first';

export const alpineOrder = orderBy(parse, (a, b) => {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const order = compareTokens(a[i] ?? END, b[i] ?? END);
    if (order !== 0) return order;
  }
  return 0;
});

const END: Token = { kind: 'end', text: '' };

function parse(text: string): readonly Token[] | undefined {
  const match = VERSION.exec(text.trim());
  if (!match) return undefined;
  const [, first = '', rest = '', letter = '', suffixes = '', hash, revision] = match;
  const tokens: Token[] = [{ kind: 'first', text: first }];
  for (const digits of rest.split('.').slice(1)) tokens.push({ kind: 'digits', text: digits });
  if (letter !== '') tokens.push({ kind: 'letter', text: letter });
  for (const [, name = '', number = ''] of suffixes.matchAll(SUFFIX)) {
    tokens.push({ kind: BEFORE.includes(name) ? 'before' : 'after', text: name });
    if (number !== '') tokens.push({ kind: 'number', text: number });
  }
  if (hash !== undefined) tokens.push({ kind: 'hash', text: hash });
  if (revision !== undefined) tokens.push({ kind: 'revision', text: revision });
  return tokens;
}

type CompareText = (a: string, b: string) => number;

const COMPARE: Readonly<Record<Kind, CompareText>> = {
  first: compareDigits,
  digits: compareFractions,
  letter: compareText,
  before: (a, b) => BEFORE.indexOf(a) - BEFORE.indexOf(b),
  after: (a, b) => AFTER.indexOf(a) - AFTER.indexOf(b),
  number: compareDigits,
  hash: compareText,
  revision: compareDigits,
  end: () => 0,
};

function compareTokens(a: Token, b: Token): number {
  return a.kind === b.kind ? COMPARE[a.kind](a.text, b.text) : rankOf(a.kind) - rankOf(b.kind);
}

/** A leading zero makes it a fraction: 1.05 < 1.1. */
function compareFractions(a: string, b: string): number {
  return a.startsWith('0') || b.startsWith('0') ? compareText(a, b) : compareDigits(a, b);
}

function rankOf(kind: Kind): number {
  return kind === 'first' ? KINDS.length : KINDS.indexOf(kind);
}
