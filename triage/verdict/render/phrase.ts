import { sequence, words } from '../../finding/markdown.ts';
import { forTerminal, fromOutside, inCode } from '../../finding/untrusted.ts';
import type { Markdown, Untrusted } from '../../finding/untrusted.ts';

/** A few words: our own, and values from outside, kept apart until they are printed. */
export type Phrase = readonly Part[];
export type Part =
  | { readonly own: string }
  /** At most `max` characters of it are printed. */
  | { readonly value: Untrusted; readonly max: number };

export function own(text: string): Part {
  return { own: text };
}

/** Names, ids, versions: more of one is rarely read, and the full list has it. */
export function value(text: Untrusted, max = 100): Part {
  return { value: text, max };
}

/** Text that is no finding's, but that somebody else wrote too: a policy, a path, a data file. */
export function written(text: string, max?: number): Part {
  return value(fromOutside(text), max);
}

export function asMarkdown(phrase: Phrase): Markdown {
  const parts = phrase.map((part) =>
    'own' in part ? words(part.own) : inCode(part.value, part.max),
  );
  return sequence(parts, ' ');
}

/** One visible line, for what goes through a further escaper or into a machine's format. */
export function asPlain(phrase: Phrase): string {
  return phrase
    .map((part) => ('own' in part ? part.own : forTerminal(part.value, part.max)))
    .join(' ');
}
