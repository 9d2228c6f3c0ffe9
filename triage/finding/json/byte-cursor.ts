import type { Json } from '../reader.ts';
import type { ByteWindow } from './byte-window.ts';
import { FaultError, notJson, tooLarge, truncated } from './fault.ts';
import { mebibytes } from './limits.ts';
import type { Limits } from './limits.ts';
import { parseBytes } from './parse.ts';
import { FAULTY, MORE, ValueScan } from './value-scan.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** Walks over the members of an object in a window, value by value, and lets go of what it passed. */
export class ByteCursor {
  readonly window: ByteWindow;
  readonly limits: Limits;

  constructor(window: ByteWindow, limits: Limits) {
    this.window = window;
    this.limits = limits;
  }

  /** The next byte that is no blank. */
  async peek(): Promise<number> {
    for (;;) {
      const view = this.window.view();
      let at = 0;
      while (at < view.length && isSpace(view[at])) at += 1;
      this.window.discard(at);
      const byte = view[at];
      if (byte !== undefined) return byte;
      await this.more();
    }
  }

  /** Takes the next byte if it is this one. */
  async takes(byte: number): Promise<boolean> {
    if ((await this.peek()) !== byte) return false;
    this.window.discard(1);
    return true;
  }

  async more(): Promise<void> {
    if (!(await this.window.fill())) throw new FaultError(truncated());
  }

  /** The name of a member, up to and with its colon. */
  async key(): Promise<string> {
    if ((await this.peek()) !== QUOTE) throw new FaultError(notJson('a member has no name'));
    const key = await this.value();
    if (!(await this.takes(COLON))) throw new FaultError(notJson('a member has no value'));
    return key as string;
  }

  /** A value of any kind, whole. */
  async value(): Promise<Json> {
    const first = await this.peek();
    const end = first === 0x7b || first === 0x5b ? await this.#container() : await this.#token();
    const value = parseBytes(this.window.view().subarray(0, end));
    this.window.discard(end);
    return value;
  }

  async #container(): Promise<number> {
    const scan = new ValueScan(this.limits);
    for (;;) {
      const end = scan.run(this.window.view());
      if (end === FAULTY) throw new FaultError(scan.fault ?? truncated());
      if (end !== MORE) return end;
      this.#check(this.limits.documentBytes);
      await this.more();
    }
  }

  async #token(): Promise<number> {
    for (;;) {
      const end = endOfToken(this.window.view());
      if (end >= 0) return end;
      this.#check(this.limits.tokenBytes);
      await this.more();
    }
  }

  #check(limit: number): void {
    if (this.window.length <= limit) return;
    throw new FaultError(
      tooLarge(`a single value in it is longer than ${mebibytes(limit)}`, 'Split the report.'),
    );
  }
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The offset behind a text, number or word at the start; -1 if its end is not there yet. */
export function endOfToken(bytes: Uint8Array): number {
  if (bytes[0] === QUOTE) {
    for (let at = 1; at < bytes.length; at += 1) {
      if (bytes[at] === QUOTE) return at + 1;
      if (bytes[at] === BACKSLASH) at += 1;
    }
    return -1;
  }
  return bytes.findIndex(
    (b) => isSpace(b) || b === 0x2c || b === 0x5d || b === 0x7d || b === COLON,
  );
}
