import type { Finding } from '../finding/finding.ts';
import { KeyTable } from './key-table.ts';

/** Beside the event itself, what decides: where two reports differ in it, both are ruled on. */
interface Said {
  readonly severity: Finding['severity'];
  readonly suppressed: boolean;
  readonly level: Finding['level'];
  readonly status: Finding['status'];
  readonly resultKind: Finding['resultKind'];
  readonly fixedVersion: NonNullable<Finding['package']>['fixedVersion'];
  readonly file: string | undefined;
}

/**
 * The events that were seen, by what was said of them: the same event in the same words counts once,
 * whichever report tells it, so that the order of reports changes nothing.
 */
export class Once {
  readonly #events = new KeyTable();
  /** Of each event, by its number: what was said first, and what else was. */
  readonly #said: Said[] = [];
  readonly #more = new Map<number, Said[]>();
  #latest: Said | undefined;

  /** False the first time. */
  isRepeated(finding: Finding, file: string | undefined): boolean {
    const said = this.#saidOf(finding, file);
    const event = this.#events.numberOf(finding.occurrence);
    if (event === undefined) {
      throw new TypeError(
        `"${finding.occurrence}" is no key of an event, so it cannot be told apart`,
      );
    }
    const first = this.#said[event];
    if (first === undefined) {
      this.#said.push(said);
      return false;
    }
    const more = this.#more.get(event) ?? [];
    if (isSame(first, said) || more.some((one) => isSame(one, said))) return true;
    this.#more.set(event, [...more, said]);
    return false;
  }

  /** The same object where the same was said before: the rows of a package have much in common. */
  #saidOf(finding: Finding, file: string | undefined): Said {
    const said = saidOf(finding, file);
    if (this.#latest && isSame(this.#latest, said)) return this.#latest;
    this.#latest = said;
    return said;
  }
}

function saidOf(finding: Finding, file: string | undefined): Said {
  return {
    severity: finding.severity,
    suppressed: finding.suppressed ?? false,
    level: finding.level,
    status: finding.status,
    resultKind: finding.resultKind,
    fixedVersion: finding.package?.fixedVersion,
    // A line that says "this evidence is not whole" is about its own file only.
    file: finding.kind === 'health' ? file : undefined,
  };
}

function isSame(a: Said, b: Said): boolean {
  return (
    a.severity === b.severity &&
    a.suppressed === b.suppressed &&
    a.level === b.level &&
    a.status === b.status &&
    a.resultKind === b.resultKind &&
    a.fixedVersion === b.fixedVersion &&
    a.file === b.file
  );
}
