/** A value that may stand in a command: it matched the strict pattern of its kind. */
declare const safe: unique symbol;
export type SafeValue = string & { readonly [safe]: true };

/** A command for a POSIX shell, made only by `sh`. */
declare const shellCommand: unique symbol;
export type ShellCommand = string & { readonly [shellCommand]: true };

/** A piece of a command, already quoted; commands are made of such pieces. */
export interface Piece {
  readonly piece: ShellCommand;
}

/**
 * A shell command. Its own words are ours; every value is a `SafeValue`, and is quoted all the same:
 * the pattern and the quotes would both have to fail before a value could act. Single quotes are also
 * YAML's, so a value may stand in a manifest that the command carries.
 */
export function sh(
  words: TemplateStringsArray,
  ...values: readonly (SafeValue | Piece | number)[]
): ShellCommand {
  const command = words.reduce((text, word, index) => `${text}${quoted(values[index - 1])}${word}`);
  return command as ShellCommand;
}

/**
 * One name out of several, for files and objects. Within a manifest a value must be quoted as a whole:
 * `egress-'x'` is one word to a shell, but to YAML the quotes are part of it.
 */
export function joined(first: SafeValue | 'egress', ...rest: readonly SafeValue[]): SafeValue {
  return [first, ...rest].join('-') as SafeValue;
}

/** The network that holds this address and no other. */
export function only(address: SafeValue): SafeValue {
  return `${address}/${address.includes(':') ? 128 : 32}` as SafeValue;
}

function quoted(value: SafeValue | Piece | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value.piece;
  if (!/^[A-Za-z0-9_+=,.@:/-]+$/.test(value)) {
    throw new Error('A value that no pattern let through reached a command; none is printed.');
  }
  return `'${value}'`;
}
