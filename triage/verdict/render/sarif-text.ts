import type { Markdown } from '../../finding/untrusted.ts';
import { asMarkdown } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/**
 * Text of a SARIF message. Viewers show it plainly or as Markdown, and the format itself makes links of
 * `[text](place)` (§3.11.6); values stand in code, and that sign is broken up, so it is inert in each.
 */
export function plainMessage(text: Markdown): string {
  return text.replaceAll('](', '] (');
}

export function messageOf(phrases: readonly Phrase[]): string {
  return plainMessage(phrases.map(asMarkdown).join('; ') as Markdown);
}
