import type { Markdown } from '../finding/untrusted.ts';
import type { ShellCommand } from './shell.ts';

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
