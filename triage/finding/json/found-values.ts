import { FaultError, tooLarge } from './fault.ts';
import type { Fault } from './fault.ts';
import type { Faults } from './faults.ts';
import type { Limits } from './limits.ts';
import { parseBytes } from './parse.ts';
import type { Container } from './parse.ts';

/** Some of a document's values, in order. */
export interface ValuesBatch {
  readonly values: readonly Container[];
  /** The line on which each value starts, from 1. */
  readonly lines: readonly number[];
  /** Found behind a broken value, so they may be pieces of it. */
  readonly doubtful: boolean;
}

/** What has been found in a document so far: values that wait to be handed on, and faults. */
export class FoundValues {
  readonly limits: Limits;
  readonly #faults: Faults;
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
    if (this.count >= this.limits.values) {
      const why = `it holds more than ${this.limits.values} values`;
      throw new FaultError(tooLarge(why, 'Pass it in several files.'));
    }
    this.count += 1;
    this.#values.push(value);
    this.#lines.push(this.line);
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

  *flush(): Generator<ValuesBatch, void, undefined> {
    if (this.#values.length === 0) return;
    const [values, lines] = [this.#values, this.#lines];
    this.#values = [];
    this.#lines = [];
    yield { values, lines, doubtful: this.broken > 0 };
  }
}
