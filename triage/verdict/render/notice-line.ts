import { forTerminal, fromOutside } from '../../finding/untrusted.ts';
import type { Notice } from '../ruling.ts';

/** More names are in the list. */
const MOST_NAMED = 6;

/** Messages name what a policy or a command line wrote. */
const MAX_MESSAGE_CHARACTERS = 2000;

/** One line of a condition: what, why, the fix, and what it is about. */
export function noticeLine({ decision, code, message, about = [] }: Notice): string {
  const named = about.slice(0, MOST_NAMED).map((text) => forTerminal(text, 60));
  const more = about.length > MOST_NAMED ? [`and ${about.length - MOST_NAMED} more`] : [];
  const what = named.length === 0 ? '' : ` [${[...named, ...more].join(', ')}]`;
  const said = forTerminal(fromOutside(message), MAX_MESSAGE_CHARACTERS);
  return `${decision.padEnd(4)}  ${said}${what}  (${code})`;
}
