import type { Attack } from '../finding/finding.ts';
import type { Severity } from '../finding/severity.ts';
import { severityRank } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { CauseEvidence, Incident } from '../incident/incident.ts';
import type { DecisionKind } from '../incident/decision.ts';
import { techniqueOf } from '../knowledge/attack.ts';
import type { ImageMatch } from './image-match.ts';
import { provenStages } from './kill-chain.ts';

/** An incident as the rules look at it. */
export interface Evidence {
  readonly incident: Incident;
  readonly causes: readonly CauseEvidence[];
  readonly detections: readonly CauseEvidence[];
  /** The detections that neither their provider nor a person has closed. */
  readonly live: readonly CauseEvidence[];
  /** Every technique of the incident with the tactics that its sources give it. */
  readonly statements: readonly Attack[];
  readonly techniques: ReadonlySet<string>;
  readonly tactics: ReadonlySet<string>;
  /** How many tactics are proven by a technique or a cause of their own. */
  readonly stages: number;
  readonly images: readonly ImageMatch[];
}

const CLOSING: ReadonlySet<DecisionKind> = new Set([
  'false-positive',
  'accepted',
  'duplicate',
  'resolved',
]);

export function evidenceOf(incident: Incident, images: readonly ImageMatch[]): Evidence {
  const detections = incident.causes.filter(({ display }) => display.kind === 'detection');
  const statements = statementsOf(incident);
  const techniques = statements.flatMap(({ technique }) => technique ?? []);
  return {
    incident,
    causes: incident.causes,
    detections,
    live: detections.filter(isLive),
    statements,
    techniques: new Set(techniques),
    tactics: new Set([...incident.tactics, ...statements.flatMap(({ tactics }) => tactics)]),
    stages: provenStages(statements),
    images,
  };
}

export function isLive(cause: CauseEvidence): boolean {
  return !cause.closedByProvider && !(cause.held !== undefined && CLOSING.has(cause.held));
}

/** `T1552` covers `T1552.005`; a sub-technique covers itself only. */
export function shows(cause: CauseEvidence, ...techniques: readonly string[]): boolean {
  return (cause.display.attack ?? []).some(
    ({ technique }) => technique !== undefined && covers(techniques, technique),
  );
}

export function covers(techniques: readonly string[], technique: string): boolean {
  return techniques.some((each) => technique === each || technique.startsWith(`${each}.`));
}

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severityRank(severity) >= severityRank(least);
}

// A reason is read by a person: more names than this hide the first ones.
const MAX_ABOUT = 10;

/** Texts for a reason: distinct, sorted, a few. */
export function about(texts: Iterable<Untrusted | undefined>): readonly Untrusted[] {
  const distinct = new Map<string, Untrusted>();
  for (const text of texts) if (text !== undefined) distinct.set(exactText(text), text);
  return [...distinct.keys()]
    .toSorted()
    .slice(0, MAX_ABOUT)
    .flatMap((key) => distinct.get(key) ?? []);
}

/**
 * One statement a technique (its tactics joined over the causes) and one a bare tactic. A technique
 * that only an earlier version of a finding carried is not on display any more: the table knows it.
 */
function statementsOf(incident: Incident): readonly Attack[] {
  const joined = new Map<string, Set<string>>();
  for (const { display } of incident.causes) {
    for (const { technique, tactics } of display.attack ?? []) {
      const key = technique ?? `bare ${tactics.join(' ')}`;
      const known = joined.get(key) ?? new Set();
      joined.set(key, new Set([...known, ...tactics]));
    }
  }
  for (const technique of incident.techniques) {
    if (!joined.has(technique)) {
      joined.set(technique, new Set(techniqueOf(technique)?.tactics));
    }
  }
  return [...joined.keys()].toSorted().map((key) => ({
    ...(!key.startsWith('bare ') && { technique: key }),
    tactics: [...(joined.get(key) ?? [])].toSorted(),
  }));
}
