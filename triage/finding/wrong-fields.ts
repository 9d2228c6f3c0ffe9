import type { KeyedFinding, Source } from './finding.ts';
import { healthLine } from './health.ts';

interface Fault {
  readonly first: string;
  readonly expected: string;
  count: number;
}

/**
 * Collects the fields that `Fields` left out, and says each kind of fault once with its count: a
 * report with the same fault in 40,000 rows must be noticed, not drowned in 40,000 lines.
 */
export class WrongFields {
  readonly #source: Source;
  readonly #faults = new Map<string, Fault>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** `path` with its indices, as `Results[3].Secrets[0].Title`. */
  add(path: string, expected: string): void {
    const pattern = path.replace(/\[\d+\]/g, '[]');
    const fault = this.#faults.get(pattern);
    if (fault) fault.count += 1;
    else this.#faults.set(pattern, { first: path, expected, count: 1 });
  }

  /** For `Fields`: told below a place in the document. */
  at(place: string): (path: string, expected: string) => void {
    return (path, expected) => {
      this.add(path === '' ? place : `${place}.${path}`, expected);
    };
  }

  lines(): KeyedFinding[] {
    return [...this.#faults].map(([pattern, { first, expected, count }]) => {
      const places = count === 1 ? first : `${pattern} (${count} times, first at ${first})`;
      return healthLine(this.#source, 'field-wrong-type', {
        message: `${places} should be ${expected} and was left out. Write the report again with the tool itself.`,
        where: pattern,
      });
    });
  }
}
