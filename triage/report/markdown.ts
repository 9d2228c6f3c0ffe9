import { forMarkdown, fromOutside, inCode } from '../finding/untrusted.ts';
import type { Markdown } from '../finding/untrusted.ts';
import type { Instant } from '../finding/instant.ts';
import type { ShellCommand } from './shell.ts';

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

/** Sentences of our own, which may hold signs that Markdown gives a meaning. */
export function words(text: string): Markdown {
  return forMarkdown(fromOutside(text), 2000);
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

/** The only addresses that a report links to: MITRE's pages, and other reports beside it. */
const LINKED =
  /^https:\/\/attack\.mitre\.org\/(?:techniques|tactics)\/[TA0-9/]+$|^inc-[0-9a-z]+\.md$/;

export function link(text: Markdown, address: string | undefined): Markdown {
  if (address === undefined || !LINKED.test(address)) return text;
  return `[${text}](${address})` as Markdown;
}

/** Our own command, to be copied as it stands. */
export function shellBlock(command: ShellCommand): Markdown {
  return `\`\`\`sh\n${command}\n\`\`\`` as Markdown;
}

/** Our own diagram; its labels went through `forMermaid`. */
export function mermaidBlock(lines: readonly string[]): Markdown {
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`` as Markdown;
}
