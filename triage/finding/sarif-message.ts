import type { Fields } from './fields.ts';
import type { Rule } from './sarif-rules.ts';

/** Longest text that is read of a message: titles are cut far below it, and keys need no more. */
const MAX_MESSAGE_LENGTH = 2_000;

/**
 * The text of a result's message (§3.11): its own, else the one that its id names in the rule or in
 * the tool, with the arguments filled in and links to related locations (`[x](1)`) as plain text.
 */
export function messageText(
  message: Fields | undefined,
  rule: Rule | undefined,
  common: ReadonlyMap<string, string>,
): string | undefined {
  if (!message) return undefined;
  const id = message.string('id');
  const named = id === undefined ? undefined : (rule?.messages.get(id) ?? common.get(id));
  const text = message.string('text') ?? named ?? message.string('markdown');
  if (text === undefined) return undefined;
  const filled = withArguments(text.slice(0, MAX_MESSAGE_LENGTH), message);
  return filled.replace(/\[([^[\]]*)\]\(\d+\)/g, '$1');
}

/** §3.11.5: `{0}` is the first argument, `{{` a brace. Arguments together are as long as a text. */
function withArguments(text: string, message: Fields): string {
  if (!text.includes('{')) return text;
  const values = message.list('arguments');
  if (values.length === 0) return text;
  let room = MAX_MESSAGE_LENGTH;
  return text.replace(/\{\{|\}\}|\{(\d{1,4})\}/g, (match, index: string | undefined) => {
    if (index === undefined) return match.slice(1);
    const value = values[Number(index)];
    if (typeof value !== 'string') return match;
    const filled = value.slice(0, room);
    room -= filled.length;
    return filled;
  });
}
