import { forTerminal, fromOutside } from '../finding/untrusted.ts';

export type Level = 'info' | 'warn' | 'error';
/** Numbers, names and messages; never a token, a key or a document. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;
export type Log = (level: Level, event: string, fields: Fields) => void;

const LONGEST_MESSAGE = 4000;

/**
 * A JSON object a line, which CloudWatch Logs Insights reads by itself. What acts in a terminal or
 * hides is spelled out, since a message may quote what an attacker wrote.
 */
export function jsonLog(write: (line: string) => void, always: Fields): Log {
  return (level, event, fields) => {
    const shown = Object.entries({ ...always, ...fields }).map(([name, value]) => [
      name,
      typeof value === 'string' ? forTerminal(fromOutside(value), LONGEST_MESSAGE) : value,
    ]);
    write(`${JSON.stringify({ level, event, ...Object.fromEntries(shown) })}\n`);
  };
}
