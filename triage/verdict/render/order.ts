import { severityRank } from '../../finding/severity.ts';
import type { Outcome, Ruling } from '../ruling.ts';

const DECISION_RANK: Readonly<Record<Outcome, number>> = { fail: 0, warn: 1, note: 2 };

/** What a person must look at first comes first; equals keep the order of the list. */
export function worstFirst(rulings: readonly Ruling[]): Ruling[] {
  return [...rulings].sort(byWeight);
}

export function byWeight(a: Ruling, b: Ruling): number {
  return (
    DECISION_RANK[a.decision] - DECISION_RANK[b.decision] ||
    Number(b.exploited !== undefined) - Number(a.exploited !== undefined) ||
    Number(a.change === 'existing') - Number(b.change === 'existing') ||
    weightOf(b) - weightOf(a) ||
    (b.epss ?? 0) - (a.epss ?? 0)
  );
}

/** Unknown stands above critical here: nobody has said yet that it is harmless. */
function weightOf(ruling: Ruling): number {
  return ruling.finding.severity === 'unknown' ? 9 : severityRank(ruling.finding.severity);
}

export function decidedAs(rulings: readonly Ruling[], decision: Outcome): readonly Ruling[] {
  return rulings.filter((ruling) => ruling.decision === decision);
}
