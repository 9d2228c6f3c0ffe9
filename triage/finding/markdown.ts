import type { Instant } from './instant.ts';
import { forMarkdown, fromOutside, inCode } from './untrusted.ts';
import type { Markdown } from './untrusted.ts';

/**
 * A Markdown template. Its own words are Markdown; what it holds must be Markdown or a number, so
 * text from outside, or any plain string, does not compile until it went through an escaper. (Not
 * called `md`: formatters lay such templates out anew, and a line break would change the page.)
 */
export function say(
  own: TemplateStringsArray,
  ...values: readonly (Markdown | number)[]
): Markdown {
  return own.reduce((page, word, index) =>
    beside(page, beside(String(values[index - 1] ?? ''), word)),
  ) as Markdown;
}

/** Two pieces of code that touch would melt into one. */
function beside(left: string, right: string): string {
  return left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right;
}

/** Longer than any sentence of ours. */
const MAX_WORDS_CHARACTERS = 2000;

/** Sentences of our own, which may hold signs that Markdown gives a meaning. */
export function words(text: string): Markdown {
  return forMarkdown(fromOutside(text), MAX_WORDS_CHARACTERS);
}

/**
 * As `words`, for sentences that name files, options or dates: only the words that need it are code,
 * not the whole sentence.
 */
export function sentence(text: string): Markdown {
  const pieces = text.slice(0, MAX_WORDS_CHARACTERS + 1).split(' ');
  if (text.length > MAX_WORDS_CHARACTERS || pieces.includes('')) return words(text);
  const found: Markdown[] = [];
  let prose = '';
  for (const piece of pieces) {
    const longer = prose === '' ? piece : `${prose} ${piece}`;
    if (isProse(longer)) {
      prose = longer;
      continue;
    }
    if (prose !== '') found.push(words(prose));
    prose = isProse(piece) ? piece : '';
    if (prose === '') found.push(words(piece));
  }
  if (prose !== '') found.push(words(prose));
  return sequence(found, ' ');
}

function isProse(text: string): boolean {
  return !words(text).includes('`');
}

export function sequence(pieces: readonly Markdown[], between: '' | ' ' | ', '): Markdown {
  const [first = '', ...rest] = pieces;
  return rest.reduce<string>(
    (line, piece) => beside(line, `${between}${piece}`),
    first,
  ) as Markdown;
}

/** `2026-11-20 10:04:11 UTC`: to the second, as people read it. */
export function readableTime(at: Instant): Markdown {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(at);
  return match ? (`${match[1]} ${match[2]} UTC` as Markdown) : inCode(fromOutside(at));
}

/** With all its digits. */
export function exactTime(at: Instant): Markdown {
  return inCode(fromOutside(at));
}

/** Absent parts leave no gap. */
export function blocks(parts: readonly (Markdown | undefined)[]): Markdown {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n') as Markdown;
}

export function bullets(items: readonly Markdown[]): Markdown {
  return items.map((item) => `- ${item}`).join('\n') as Markdown;
}

export function table(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n') as Markdown;
}
