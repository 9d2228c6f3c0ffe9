import { styleText } from 'node:util';
import type { Output } from './output.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';

/** 0 fine, 1 judged and failed, 2 could not judge. */
export type ExitCode = 0 | 1 | 2;

/** 2 wins over 1: "could not judge" is worse than "judged and failed". */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a >= b ? a : b;
}

const FLUSH_AT_CHARACTERS = 64 * 1024;

/**
 * Where a command prints. With `--json` standard output holds NDJSON and nothing else; text for
 * people is then dropped, and messages always go to standard error.
 */
export class Console {
  readonly json: boolean;
  readonly #out: Output;
  readonly #err: Output;
  #pending = '';

  constructor(options: { readonly json: boolean; readonly out: Output; readonly err: Output }) {
    this.json = options.json;
    this.#out = options.out;
    this.#err = options.err;
  }

  /** Whoever read what is printed has gone: a command that only shows something may end. */
  get isClosed(): boolean {
    return this.#out.isClosed;
  }

  /** A line for people; nothing under `--json`. */
  async line(text = ''): Promise<void> {
    if (!this.json) await this.#write(`${text}\n`);
  }

  /** A line for machines; nothing without `--json`. */
  async object(value: object): Promise<void> {
    if (this.json) await this.#write(`${JSON.stringify(value)}\n`);
  }

  /** Bytes that a command was asked for (a report), whatever the mode. */
  async raw(text: string): Promise<void> {
    await this.#write(text);
  }

  message(text: string): void {
    this.#err.put(`${text}\n`);
  }

  /** Colour only where the stream is a terminal that wants it (NO_COLOR, FORCE_COLOR are heeded). */
  style(style: Style, text: string): string {
    return styleText(style, text, { stream: this.#out.stream });
  }

  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (text !== '') await this.#out.write(text);
  }

  async #write(text: string): Promise<void> {
    this.#pending += text;
    if (this.#pending.length >= FLUSH_AT_CHARACTERS) await this.flush();
  }
}
