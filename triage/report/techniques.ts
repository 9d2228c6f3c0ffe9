import type { Attack } from '../finding/finding.ts';
import type { Incident } from '../incident/incident.ts';
import { attackUrl, techniqueOf } from '../knowledge/attack.ts';
import { inKillChainOrder, tacticPosition } from '../knowledge/tactics.ts';

/** One technique (or bare tactics, where a source names no technique) and how often it was seen. */
export interface ReportedTechnique {
  readonly technique?: string;
  /** Absent where the id is newer than our table, or made up. */
  readonly name?: string;
  readonly url?: string;
  /** v19 short names in kill-chain order. */
  readonly tactics: readonly string[];
  readonly tacticsUncertain?: true;
  /** Distinct occurrences of the causes that show it. */
  readonly findings: number;
  readonly incidents: number;
}

/** Over one incident or many: by kill chain, then by id. Sub-techniques stand for themselves. */
export function techniquesOf(incidents: readonly Incident[]): readonly ReportedTechnique[] {
  const rows = new Map<string, Tally>();
  for (const incident of incidents) {
    for (const [key, more] of talliesOf(incident)) rows.set(key, plus(rows.get(key), more));
  }
  return [...rows.values()].map(toRow).toSorted(byKillChain);
}

interface Tally {
  readonly technique: string | undefined;
  readonly tactics: ReadonlySet<string>;
  readonly uncertain: boolean;
  readonly findings: number;
  readonly incidents: number;
}

function talliesOf(incident: Incident): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const cause of incident.causes) {
    for (const attack of cause.display.attack ?? []) {
      const key = attack.technique ?? attack.tactics.join(' ');
      tallies.set(key, plus(tallies.get(key), tally(attack, cause.count)));
    }
  }
  // A version that is no longer displayed may have named it: never lost, counted as seen.
  for (const technique of incident.techniques) {
    if (!tallies.has(technique)) tallies.set(technique, tally({ technique, tactics: [] }, 1));
  }
  return new Map([...tallies].map(([key, each]) => [key, { ...each, incidents: 1 }]));
}

function tally(attack: Attack, findings: number): Tally {
  const { technique, tactics } = attack;
  const known = technique === undefined ? undefined : techniqueOf(technique);
  return {
    technique,
    tactics: new Set(tactics.length > 0 ? tactics : known?.tactics),
    uncertain:
      attack.tacticsUncertain ?? (tactics.length === 0 && known?.tacticsUncertain) === true,
    findings,
    incidents: 1,
  };
}

function plus(before: Tally | undefined, more: Tally): Tally {
  if (before === undefined) return more;
  return {
    technique: more.technique,
    tactics: before.tactics.union(more.tactics),
    uncertain: before.uncertain && more.uncertain,
    findings: before.findings + more.findings,
    incidents: before.incidents + more.incidents,
  };
}

function toRow({ technique, tactics, uncertain, findings, incidents }: Tally): ReportedTechnique {
  const name = technique === undefined ? undefined : techniqueOf(technique)?.name;
  const url = technique === undefined || name === undefined ? undefined : attackUrl(technique);
  return {
    ...(technique !== undefined && { technique }),
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
    tactics: inKillChainOrder(tactics),
    ...(uncertain && { tacticsUncertain: true as const }),
    findings,
    incidents,
  };
}

function byKillChain(a: ReportedTechnique, b: ReportedTechnique): number {
  return (
    tacticPosition(a.tactics[0] ?? '') - tacticPosition(b.tactics[0] ?? '') ||
    ((a.technique ?? '') < (b.technique ?? '') ? -1 : 1)
  );
}
