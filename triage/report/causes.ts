import { severityRank } from '../finding/severity.ts';
import type { CauseEvidence, Incident } from '../incident/incident.ts';

/** A page that a browser and a person still take; the rest is counted and is in the store. */
const MAX_CAUSES = 30;

export interface ShownCauses {
  /** In the order in which they were first seen. */
  readonly causes: readonly CauseEvidence[];
  /** How many more the incident has, the less grave ones. */
  readonly cut?: number;
}

/** The gravest causes, then the earliest; shown in time order. */
export function shownCauses(incident: Incident): ShownCauses {
  const causes = gravest(incident.causes, MAX_CAUSES);
  const cut = incident.causes.length - causes.length;
  return { causes, ...(cut > 0 && { cut }) };
}

/** Keeps the order of `causes`, which is by first seen. */
export function gravest(causes: readonly CauseEvidence[], count: number): readonly CauseEvidence[] {
  if (causes.length <= count) return causes;
  const byGravity = causes.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity));
  const kept = new Set(byGravity.slice(0, count));
  return causes.filter((cause) => kept.has(cause));
}
