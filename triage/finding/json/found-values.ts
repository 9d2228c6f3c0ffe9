import type { Finding } from '../finding.ts';
import type { LineReader } from '../reader.ts';
import { FaultError, tooLarge } from './fault.ts';
import type { Fault } from './fault.ts';
import type { Faults } from './faults.ts';
import type { Limits } from './limits.ts';
import { isBlank } from './line-tokens.ts';
import { parseBytes } from './parse.ts';
import type { Container } from './parse.ts';

const LINE_FEED = 10;

/** Some of a document's values, in order. */
export interface ValuesBatch {
  readonly values: readonly Container[];
  /** The line on which each value starts, from 1. */
  readonly lines: readonly number[];
  /** Found behind a broken value, so they may be pieces of it. */
  readonly doubtful: boolean;
}

/** Findings of the latest line reader, in their place among the values; redacted. */
export interface RecalledBatch {
  readonly recalled: readonly Finding[];
}

/** What has been found in a document so far: values that wait to be handed on, and faults. */
export class FoundValues {
  readonly limits: Limits;
  readonly #faults: Faults;
  readonly #waiting: (ValuesBatch | RecalledBatch)[] = [];
  #recalled: Finding[] = [];
  /** The short way for lines like those before, where there is one. */
  lineReader: LineReader | undefined;
  #values: Container[] = [];
  #lines: number[] = [];
  /** The line that is being read. */
  line = 1;
  /** All values so far. */
  count = 0;
  /** Values of several lines that could not be read. */
  broken = 0;

  constructor(limits: Limits, faults: Faults) {
    this.limits = limits;
    this.#faults = faults;
  }

  push(value: Container): void {
    this.#countOne();
    if (this.#recalled.length > 0) this.#close();
    this.#values.push(value);
    this.#lines.push(this.line);
  }

  /** The end of the line at this offset, if the short way could read it; else -1. */
  recall(bytes: Buffer, from: number): number {
    const finding = this.lineReader?.read(bytes, from);
    if (!this.lineReader || !finding) return -1;
    let end = this.lineReader.end;
    while (isBlank(bytes[end])) end += 1;
    const isWhole = bytes[end] === LINE_FEED || end === bytes.length;
    if (!isWhole || end - from > this.limits.lineBytes) return -1;
    this.#countOne();
    if (this.#values.length > 0) this.#close();
    this.#recalled.push(finding);
    return end;
  }

  #countOne(): void {
    if (this.count >= this.limits.values) {
      const why = `it holds more than ${this.limits.values} values`;
      throw new FaultError(tooLarge(why, 'Pass it in several files.'));
    }
    this.count += 1;
  }

  /** Parses one value whose end is known; false if it is faulty, which is told. */
  parse(bytes: Uint8Array): boolean {
    let value: Container;
    try {
      value = parseBytes(bytes) as Container;
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      this.fault(error.fault);
      return false;
    }
    this.push(value);
    return true;
  }

  fault(fault: Fault): void {
    this.#faults.add(this.line, fault);
  }

  *flush(): Generator<ValuesBatch | RecalledBatch, void, undefined> {
    this.#close();
    yield* this.#waiting.splice(0);
  }

  /** What comes next is of the other kind, and the order is to be kept. */
  #close(): void {
    const [values, lines, recalled] = [this.#values, this.#lines, this.#recalled];
    if (values.length > 0) this.#waiting.push({ values, lines, doubtful: this.broken > 0 });
    if (recalled.length > 0) this.#waiting.push({ recalled });
    this.#values = [];
    this.#lines = [];
    this.#recalled = [];
  }
}
