import type { Finding } from '../finding/finding.ts';
import { keyText } from '../finding/keys.ts';
import { EventTable } from './event-table.ts';

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
  readonly #events = new EventTable();
  /** Of each event, by its number: what was said first, and what else was. */
  readonly #said: Said[] = [];
  readonly #more = new Map<number, Said[]>();
  #latest: Said | undefined;

  /** False the first time. */
  isRepeated(finding: Finding, file: string | undefined): boolean {
    const event = this.#events.numberOf(finding.occurrence);
    if (event === undefined) {
      const said = keyText(finding.occurrence);
      throw new TypeError(`"${said}" is no key of an event, so it cannot be told apart`);
    }
    const first = this.#said[event];
    if (first === undefined) {
      this.#said.push(this.#saidOf(finding, file));
      return false;
    }
    const more = this.#more.get(event) ?? [];
    if (isSaid(first, finding, file) || more.some((one) => isSaid(one, finding, file))) return true;
    this.#more.set(event, [...more, saidOf(finding, file)]);
    return false;
  }

  /** The same object where the same was said before: the rows of a package have much in common. */
  #saidOf(finding: Finding, file: string | undefined): Said {
    if (!this.#latest || !isSaid(this.#latest, finding, file)) {
      this.#latest = saidOf(finding, file);
    }
    return this.#latest;
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
    file: placeOf(finding, file),
  };
}

function isSaid(said: Said, finding: Finding, file: string | undefined): boolean {
  return (
    said.severity === finding.severity &&
    said.suppressed === (finding.suppressed ?? false) &&
    said.level === finding.level &&
    said.status === finding.status &&
    said.resultKind === finding.resultKind &&
    said.fixedVersion === finding.package?.fixedVersion &&
    said.file === placeOf(finding, file)
  );
}

/** A line that says "this evidence is not whole" is about its own file only. */
function placeOf({ kind }: Finding, file: string | undefined): string | undefined {
  return kind === 'health' ? file : undefined;
}
