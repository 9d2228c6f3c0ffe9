/**
 * Text that an attacker can write, from the reader to the page.
 *
 * At run time an `Untrusted` is a plain string (so JSON and databases take it as it is); to the
 * compiler it is opaque, so it fits no parameter that wants a `string` and no Markdown template.
 * The ways out are listed here and nowhere else.
 */
declare const untrusted: unique symbol;
export interface Untrusted {
  readonly [untrusted]: true;
}

/** Marks text read from a document. */
export function fromOutside(text: string): Untrusted {
  return text as unknown as Untrusted;
}

/** The exact text, for keys, hashes, comparisons and machine formats; never for a page or a terminal. */
export function exactText(text: Untrusted): string {
  return text as unknown as string;
}

/** Markdown that is safe to print: made only by this module, by `markdown.ts`, and by a renderer's own blocks. */
declare const markdown: unique symbol;
export type Markdown = string & { readonly [markdown]: true };

/** Enough for a title or a command line in a table; a page of them still loads. */
const MAX_INLINE_CHARACTERS = 300;
/** A whole command line of usual length; more is rarely read and is in the store. */
const MAX_FENCED_CHARACTERS = 4000;
/** A label in a diagram must fit beside others. */
const MAX_LABEL_CHARACTERS = 60;
const CUT = '…[cut]';

/**
 * All that is not seen but acts: controls (C0, DEL, C1), bidi and other format characters, tags,
 * variation selectors and whatever else renders as nothing, line separators, lone surrogates,
 * private use, noncharacters, and spaces that only look like the space.
 */
const INVISIBLE =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]--[ ]]/gv;
const PLAIN_ASCII = /^[ -~]*$/;
/** Nobody's name stacks more than this on one letter; an attacker covers the lines above with it. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * One visible line: what is invisible or acts is spelled out as a shell or JavaScript would write it
 * (`\n`, `\x1b`, `\u{202e}`), so a reader sees that it was there. At most `max` code points.
 */
function clean(text: Untrusted, max: number): string {
  const exact = exactText(text);
  if (exact.length <= max && PLAIN_ASCII.test(exact)) return exact;
  return clip(clip(exact, max).replace(STACKED_MARKS, '$1…').replace(INVISIBLE, spellOut), max);
}

/** Cuts between code points; the mark counts as part of `max`. */
function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const characters = Array.from(text.slice(0, 2 * max + 2));
  if (characters.length <= max && text.length <= 2 * max + 2) return text;
  return characters.slice(0, Math.max(0, max - CUT.length)).join('') + CUT;
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function spellOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return NAMED[character] ?? (code < 256 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`);
}

/**
 * Prose that no Markdown renderer and nothing on GitHub acts upon. Mentions, `#12`, links and the
 * like are found in the rendered text, so no escape helps there: only code keeps them inert. So
 * text is prose only if it is made of harmless characters, and has none of these in it:
 */
const HARMLESS = /^[\p{L}\p{N}"'(][\p{L}\p{M}\p{N} "'(),;:.!?%+=/&<>[\]*_~-]*$/u;
const ACTIVE = new RegExp(
  [
    String.raw`:\S`, // a scheme, an emoji name
    String.raw`\bwww\.`,
    String.raw`[\p{L}\p{N}]\.\p{L}`, // a bare domain, which chat programs make a link
    String.raw`\bGH-\d`,
    String.raw`\b[0-9a-f]{7,}\b`, // a commit
    String.raw`^\d+[.)]`, // a numbered list
    String.raw`\s{2}|\s$`,
  ].join('|'),
  'iu',
);
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Inline: prose where that is harmless, else code. Fits a paragraph, a heading and a table cell. */
export function forMarkdown(text: Untrusted, max = MAX_INLINE_CHARACTERS): Markdown {
  const visible = clean(text, max);
  if (!HARMLESS.test(visible) || ACTIVE.test(visible)) return codeSpans(visible);
  return visible.replace(/[&<>[\]*_~]/g, (sign) => ENTITY[sign] ?? `\\${sign}`) as Markdown;
}

/** Inline code, in a table cell too. */
export function inCode(text: Untrusted, max = MAX_INLINE_CHARACTERS): Markdown {
  return codeSpans(clean(text, max));
}

/** Names, keys and times, most of what a report holds: no pipe, no backtick, no space at an end. */
const IS_ITS_OWN_SPAN = /^[!-_a-{}~](?:[ -_a-{}~]*[!-_a-{}~])?$/;

/**
 * A pipe would end a table cell even within code, and its escape shows outside tables; so each pipe
 * stands, escaped, between two pieces of code, which reads the same in both.
 */
function codeSpans(visible: string): Markdown {
  if (visible === '') return '(empty)' as Markdown;
  if (IS_ITS_OWN_SPAN.test(visible)) return `\`${visible}\`` as Markdown;
  const pieces = visible.split('|').map((piece) => (piece === '' ? '' : codeSpan(piece)));
  return pieces.join('\\|') as Markdown;
}

function codeSpan(piece: string): string {
  const fence = '`'.repeat(longestRun(piece) + 1);
  // CommonMark takes one space off both ends; a backtick at an end would lengthen the fence.
  const pad = /^[ `]|[ `]$/.test(piece) ? ' ' : '';
  return fence + pad + piece + pad + fence;
}

function longestRun(text: string): number {
  let longest = 0;
  if (!text.includes('`')) return longest;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** The languages of our own blocks: an attacker never chooses one (`mermaid` and `math` are drawn). */
export type FenceLanguage = 'text' | 'json' | 'sh' | 'yaml';

/** A block that keeps its line breaks; the fence is longer than any run of backticks inside. */
export function fenced(text: Untrusted, language: FenceLanguage = 'text'): Markdown {
  const exact = clip(exactText(text).replace(/\r\n?/g, '\n'), MAX_FENCED_CHARACTERS);
  const body = exact.split('\n').map((line) => asLine(fromOutside(line)));
  const inside = body.join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(inside) + 1));
  return `${fence}${language}\n${inside}\n${fence}` as Markdown;
}

/** One line for a terminal or a build log. */
export function forTerminal(text: Untrusted, max = MAX_INLINE_CHARACTERS): string {
  return asLine(text, max);
}

/** Build logs of GitHub Actions obey lines that begin with `::`, and `##[` anywhere in a line. */
function asLine(text: Untrusted, max = MAX_FENCED_CHARACTERS): string {
  return clean(text, max)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');
}

/**
 * The message of a workflow command (`::error …::message`), which the runner unescapes once. A `::` in
 * it would begin another command, were the first not understood.
 */
export function forWorkflowCommand(text: Untrusted, max = MAX_INLINE_CHARACTERS): string {
  const line = clean(text, max)
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '# #[');
  return line.replace(/[%\r\n]/g, percentEncoded);
}

/** A value in a workflow command (`file=…`), which ends at a comma or at `::`. */
export function forWorkflowProperty(text: Untrusted, max = MAX_INLINE_CHARACTERS): string {
  return clean(text, max)
    .replaceAll('##[', '# #[')
    .replace(/[%\r\n:,]/g, percentEncoded);
}

function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * A label for Mermaid: letters, digits, spaces and a few quiet signs. The rest has a meaning in one
 * diagram or another (`:` `;` `#` `%%` quotes, brackets), and so has the word `end`.
 */
export function forMermaid(text: Untrusted, max = MAX_LABEL_CHARACTERS): string {
  const quiet = clean(text, max)
    .replace(CUT, '…')
    .replace(/[^\p{L}\p{M}\p{N} .,_\-…]/gu, ' ')
    .replace(/\bend\b/g, 'End')
    .replace(/ +/g, ' ')
    .trim();
  return quiet === '' ? 'unnamed' : quiet;
}

/**
 * A double-quoted YAML scalar (YAML takes JSON's strings and `\xNN`). Signs are spelled `\xNN`, so
 * that a page whose front matter is shown as Markdown shows no link, no mention and no heading.
 */
export function forYaml(text: Untrusted, max = MAX_INLINE_CHARACTERS): string {
  const spelled = clean(text, max).replace(
    /[!-&*+/:-@[-`{-~]|\.(?! |$)|(?<=gh)-/gi,
    (sign) => `\\x${sign.charCodeAt(0).toString(16)}`,
  );
  return `"${spelled}"`;
}

/**
 * JSON for people's terminals and for machines: the value is exact, and whatever is invisible or
 * acts is written as `\uXXXX`. `indent` as for `JSON.stringify`.
 */
export function forJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent) ?? 'null';
  if (PLAIN_ASCII.test(json)) return json;
  return json.replace(INVISIBLE, (character) =>
    character === '\n'
      ? character
      : character
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
  );
}
