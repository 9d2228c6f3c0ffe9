import { notJson, tooDeep, tooLarge, truncated } from './fault.ts';
import type { Fault } from './fault.ts';
import { mebibytes } from './limits.ts';
import type { Limits } from './limits.ts';

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;

/** More bytes are needed. */
export const MORE = -1;
/** The value is faulty: see `fault`. */
export const FAULTY = -2;

/**
 * Finds the end of one list or object in bytes that come piece by piece, without parsing it. It sees
 * texts, brackets, depth and length; whether the value is JSON is for `JSON.parse` to say, which is
 * why a value is never accepted on this word alone.
 */
export class ValueScan {
  readonly #limits: Pick<Limits, 'depth' | 'tokenBytes'>;
  readonly #brackets: Uint8Array;
  #depth = 0;
  #position = 0;
  #inText = false;
  #escaped = false;
  /** The last byte that is no blank, outside texts: what may follow depends on it. */
  #before = COMMA;
  #tokenStart = 0;
  fault: Fault | undefined;

  constructor(limits: Pick<Limits, 'depth' | 'tokenBytes'>) {
    this.#limits = limits;
    this.#brackets = new Uint8Array(limits.depth + 1);
  }

  /** A scan that starts inside a list, before an element. */
  static insideList(limits: Pick<Limits, 'depth' | 'tokenBytes'>): ValueScan {
    const scan = new ValueScan(limits);
    scan.#brackets[scan.#depth++] = OPEN_LIST;
    scan.#before = OPEN_LIST;
    return scan;
  }

  get inText(): boolean {
    return this.#inText;
  }

  /** The bracket that closes the value was seen. */
  get closed(): boolean {
    return this.#depth === 0 && this.#position > 0;
  }

  /**
   * Goes on. `bytes` holds the value from its first byte on, each time with more of it. Returns the
   * offset behind the bracket that closes it, MORE or FAULTY. With `cutAt` it also stops at the
   * first comma at or after that offset that separates two elements, and returns the comma's offset.
   */
  run(bytes: Uint8Array, cutAt = Number.POSITIVE_INFINITY): number {
    const end = bytes.length;
    let i = this.#position;
    while (i < end) {
      if (this.#inText) {
        i = this.#text(bytes, i);
        if (this.fault) return FAULTY;
        continue;
      }
      const byte = bytes[i] as number;
      if (byte > SPACE) {
        if (byte === QUOTE || byte === OPEN_OBJECT || byte === OPEN_LIST) this.#open(bytes, i);
        else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#close(byte, i);
        else if (byte === COMMA || byte === COLON) this.#tokenStart = i;
        if (this.fault) return FAULTY;
        this.#before = byte;
        i += 1;
        if (this.#depth === 0) return this.#stopAt(i);
        if (byte === COMMA && this.#depth === 1 && i > cutAt) return this.#stopAt(i) - 1;
      } else if (byte === 0) {
        return this.#faulty(notJson('it holds NUL bytes'));
      } else {
        i += 1;
      }
    }
    this.#position = i;
    return this.#token(i) ? MORE : FAULTY;
  }

  #text(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    let i = from;
    if (this.#escaped && i < end) {
      this.#escaped = false;
      i += 1;
    }
    while (i < end) {
      const byte = bytes[i] as number;
      if (byte === QUOTE) {
        this.#inText = false;
        if (this.#token(i)) this.#tokenStart = i;
        return i + 1;
      }
      if (byte === BACKSLASH) {
        i += 2;
        if (i > end) this.#escaped = true;
      } else if (byte < SPACE) {
        const what = byte === 0 ? 'a NUL byte' : 'a line break or control character';
        this.#faulty(notJson(`it holds ${what} inside a text`));
        return i;
      } else {
        i += 1;
      }
    }
    return end;
  }

  /** Texts and brackets open after a bracket, comma or colon only: so a cut-off line is seen. */
  #open(bytes: Uint8Array, at: number): void {
    const byte = bytes[at] as number;
    const before = this.#before;
    if (before !== COMMA && before !== COLON && before !== OPEN_LIST && before !== OPEN_OBJECT) {
      // At the start of a line it is the next value, so this one was cut off.
      const isNext = bytes[at - 1] === LINE_FEED;
      this.#faulty(isNext ? truncated() : notJson('a value starts where none may stand'));
    } else if (byte === QUOTE) {
      this.#inText = true;
    } else if (this.#depth >= this.#limits.depth) {
      this.#faulty(tooDeep(this.#limits.depth));
    } else {
      this.#brackets[this.#depth++] = byte;
    }
    this.#tokenStart = at;
  }

  #close(byte: number, at: number): void {
    const opened = this.#depth === 0 ? 0 : this.#brackets[--this.#depth];
    // In ASCII each closing bracket stands two after its opening one.
    if (opened !== byte - 2) this.#faulty(notJson('its brackets do not match'));
    this.#tokenStart = at;
  }

  #token(at: number): boolean {
    if (at - this.#tokenStart <= this.#limits.tokenBytes) return true;
    const limit = mebibytes(this.#limits.tokenBytes);
    this.#faulty(
      tooLarge(
        `a single text in it is longer than ${limit}`,
        'No tool that is read here writes that: look at where the file came from.',
      ),
    );
    return false;
  }

  #stopAt(position: number): number {
    this.#position = position;
    return position;
  }

  #faulty(fault: Fault): number {
    this.fault ??= fault;
    return FAULTY;
  }
}
