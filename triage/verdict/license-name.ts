import correct from 'spdx-correct';
import parse from 'spdx-expression-parse';

/** A licence expression taken apart: all of several, one of several, or one licence. */
export type LicenseTree =
  | { readonly all: readonly [LicenseTree, LicenseTree] }
  | { readonly any: readonly [LicenseTree, LicenseTree] }
  | { readonly license: string; readonly exception?: string };

/** Longer expressions exist in no package, and the parser recurses. */
const LONGEST_EXPRESSION = 500;
const LONGEST_NAME = 100;

/** Undefined: not to be understood, so nobody knows what it allows. */
export function readLicense(written: string): LicenseTree | undefined {
  const text = written.trim();
  const [, bare = ''] = /^(?:the )?([\w.-]+) licen[cs]e$/i.exec(text) ?? [];
  return expression(text) ?? expression(bare) ?? expression(idOfName(text) ?? '');
}

function expression(text: string): LicenseTree | undefined {
  if (text === '' || text.length > LONGEST_EXPRESSION) return undefined;
  try {
    return treeOf(parse(text));
  } catch (error) {
    // The parser throws plain errors at what is no expression; that is an answer, not a fault.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function treeOf(node: parse.Info): LicenseTree {
  if ('conjunction' in node) {
    const pair = [treeOf(node.left), treeOf(node.right)] as const;
    return node.conjunction === 'and' ? { all: pair } : { any: pair };
  }
  const license = currentName(node.license, node.plus === true);
  return node.exception === undefined ? { license } : { license, exception: node.exception };
}

/** `GPL-2.0` and `GPL-2.0+` are the old names of `-only` and `-or-later`. */
function currentName(id: string, plus: boolean): string {
  if (/^(?:A?GPL|LGPL|GFDL)-\d\.\d$/.test(id)) return `${id}-${plus ? 'or-later' : 'only'}`;
  return plus ? `${id}+` : id;
}

/** Words that the name of a licence may have beside its own. */
const PLAIN = new Set(
  'the license licence version v software public general free source gnu affero lesser foundation clause and or later only'.split(
    ' ',
  ),
);
const OWN: Readonly<Record<string, readonly string[]>> = {
  MPL: ['mozilla'],
  BSD: ['berkeley', 'distribution', 'new', 'revised', 'simplified'],
  EPL: ['eclipse'],
  GPL: ['gplv'],
  LGPL: ['lgplv', 'library'],
  AGPL: ['agplv'],
  Apache: ['asl', 'apache2'],
};

/**
 * "Apache License, Version 2.0" is `Apache-2.0`. The corrector guesses, and reads MIT into "not MIT"
 * and a version into "GPL"; so its answer counts only where every word of the name has a place in it,
 * and every number of the id was written.
 */
function idOfName(name: string): string | undefined {
  // What means to be an expression and is none must not be mended into one.
  if (/\b(?:AND|OR|WITH)\b/.test(name)) return undefined;
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  const id = corrected(name);
  if (id === null) return undefined;
  const words: readonly string[] = name.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const idWords: readonly string[] = id.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const own = OWN[/^[A-Za-z]+/.exec(id)?.[0] ?? ''] ?? [];
  const isKnown = (word: string): boolean =>
    idWords.includes(word) || PLAIN.has(word) || own.includes(word) || word === '0';
  const isWritten = (word: string): boolean =>
    !/^\d/.test(word) || word === '0' || words.includes(word);
  return words.every(isKnown) && idWords.every(isWritten) ? id : undefined;
}

/** The corrector throws at what it cuts down to nothing ("+", "-License"): then it knows no name either. */
function corrected(name: string): string | null {
  try {
    return correct(name, { upgrade: false });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
