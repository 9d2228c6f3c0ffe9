import { sentence } from '../../finding/markdown.ts';
import { forMarkdown, fromOutside } from '../../finding/untrusted.ts';
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

const MAX_NOTICE_CHARACTERS = 4000;
/** The longest that one character becomes where it is spelled out (`\u{e0001}`), and then some. */
const SPELLED_OUT = 10;

/** A notice may quote a policy: where that grows too long, its beginning, with the mark of a cut. */
export function noticeOf(message: string): string {
  const whole = plainMessage(sentence(message));
  if (whole.length <= MAX_NOTICE_CHARACTERS) return whole;
  const fits = Math.floor(MAX_NOTICE_CHARACTERS / SPELLED_OUT);
  return plainMessage(forMarkdown(fromOutside(message), fits));
}
