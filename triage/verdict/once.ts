import type { Finding } from '../finding/finding.ts';
import type { Key } from '../finding/keys.ts';

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
  readonly #seen = new Map<Key, Said | Said[]>();

  /** False the first time. */
  isRepeated(finding: Finding, file: string | undefined): boolean {
    const said = saidOf(finding, file);
    const before = this.#seen.get(finding.occurrence);
    if (before === undefined) {
      this.#seen.set(finding.occurrence, said);
      return false;
    }
    const all = Array.isArray(before) ? before : [before];
    if (all.some((one) => isSame(one, said))) return true;
    this.#seen.set(finding.occurrence, [...all, said]);
    return false;
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
