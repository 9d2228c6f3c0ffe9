import type { Key } from '../finding/keys.ts';
import { higherSeverity, severityRank } from '../finding/severity.ts';
import type { Severity } from '../finding/severity.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Assessment, Contribution } from './assessment.ts';

/** What something that is not a rule thinks: a language model, say, whose words may be an attacker's. */
export interface Opinion {
  /** The revision of the evidence that it was shown. */
  readonly revision: Key;
  readonly severity: Severity;
  readonly summary?: Untrusted;
}

/**
 * Puts an opinion beside the floor. It may raise the severity and adds its reason; it lowers nothing,
 * and what is recommended comes from the floor alone. An opinion on other evidence does not count.
 */
export function combine(floor: Assessment, opinion: Opinion): Assessment {
  const isCurrent = opinion.revision === floor.revision;
  return {
    ...floor,
    severity: isCurrent ? higherSeverity(floor.severity, opinion.severity) : floor.severity,
    reasons: [...floor.reasons, isCurrent ? reasonOf(floor, opinion) : outdated(opinion)],
  };
}

function reasonOf(floor: Assessment, opinion: Opinion): Contribution {
  const isHigher = severityRank(opinion.severity) > severityRank(floor.severity);
  return {
    rule: 'opinion',
    because: isHigher
      ? `A second opinion rates it ${opinion.severity}, above the rules' ${floor.severity}.`
      : `A second opinion rates it ${opinion.severity}; the rules' ${floor.severity} stands.`,
    ...(opinion.summary !== undefined && { about: [opinion.summary] }),
    severity: opinion.severity,
  };
}

function outdated(opinion: Opinion): Contribution {
  return {
    rule: 'opinion-outdated',
    because:
      `A second opinion (${opinion.severity}) was given on other evidence than this and is ` +
      'ignored; ask again.',
  };
}
