import type { Finding, Source } from '../finding/finding.ts';
import { exactText } from '../finding/untrusted.ts';

/**
 * The words by which each source says that a row is no problem now. Trivy's `fixed` is not among
 * them: there it means that a fix is to be had.
 */
const NOT_ACTIVE: Readonly<Record<Source, ReadonlySet<string>>> = {
  trivy: new Set(['PASS']),
  sarif: new Set(['absent']),
  cyclonedx: new Set(['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected']),
  vex: new Set(['not_affected', 'fixed']),
  falco: new Set(),
  guardduty: new Set(),
  securityhub: new Set(['passed', 'resolved', 'suppressed', 'archived']),
};

/** SARIF §3.27.9: kinds of a result that say that nothing is wrong, whatever its rule's score. */
const NO_PROBLEM = new Set(['pass', 'notApplicable', 'informational']);

const RUNTIME: ReadonlySet<Source> = new Set(['falco', 'guardduty', 'securityhub']);

/** Falco, GuardDuty and Security Hub speak of what runs; every other source of what was built. */
export function isRuntime(source: Source): boolean {
  return RUNTIME.has(source);
}

/** False: its source says that it is over, passed, or does not apply. */
export function isActive({ source, status, archived, resultKind }: Finding): boolean {
  if (archived) return false;
  if (resultKind !== undefined && NO_PROBLEM.has(exactText(resultKind))) return false;
  return status === undefined || !NOT_ACTIVE[source].has(exactText(status));
}

/** True of what somebody has to look at: no inventory, nothing over, nothing set aside. */
export function isProblem(finding: Finding): boolean {
  if (finding.kind === 'component' || finding.kind === 'health') return false;
  return !finding.sample && !finding.suppressed && isActive(finding);
}
