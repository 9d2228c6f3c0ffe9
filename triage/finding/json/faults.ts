import type { Fault } from './fault.ts';

/** What could not be read of one document, so that the rest can be and nothing is lost silently. */
export class Faults {
  #count = 0;
  #first: { readonly line: number; readonly fault: Fault } | undefined;

  add(line: number, fault: Fault): void {
    this.#count += 1;
    this.#first ??= { line, fault };
  }

  get count(): number {
    return this.#count;
  }

  get first(): { readonly line: number; readonly fault: Fault } | undefined {
    return this.#first;
  }
}
