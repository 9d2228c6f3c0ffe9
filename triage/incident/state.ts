import { compareInstants } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import type { Decision, DecisionKind } from './decision.ts';
import type { IncidentState } from './incident.ts';

export interface JudgedCause {
  readonly fingerprint: Key;
  readonly lastSeenAt: Instant;
}

export interface StateOfIncident {
  readonly state: IncidentState;
  /** The kind of the latest decision that holds, where the incident is closed. */
  readonly closedAs?: DecisionKind;
  /** Causes that a decision holds, and its kind. */
  readonly held: ReadonlyMap<Key, DecisionKind>;
}

/** Decisions of these kinds are about the cause, wherever it is seen. */
export function isForEveryIncident(kind: DecisionKind): boolean {
  return kind === 'false-positive' || kind === 'accepted';
}

/**
 * The state of an incident is never stored: it follows from what it holds now and from what people
 * decided, so a merge or a late finding needs no transition that could be lost or come twice.
 *
 * `decisions`: those on this incident or on one that was merged into it, and those for every
 * incident that list one of its causes.
 */
export function stateOf(
  causes: readonly JudgedCause[],
  decisions: readonly Decision[],
): StateOfIncident {
  const holding = new Map<Key, Decision>();
  const latest = latestByCause(decisions);
  for (const cause of causes) {
    const decision = latest.get(cause.fingerprint);
    if (decision && holds(decision, cause.lastSeenAt)) holding.set(cause.fingerprint, decision);
  }
  const held = new Map([...holding].map(([fingerprint, { kind }]) => [fingerprint, kind]));
  if (causes.length === 0 || holding.size < causes.length) return { state: 'open', held };
  const isContained = [...holding.values()].some(({ kind }) => kind === 'contained');
  if (isContained) return { state: 'contained', held };
  const last = [...holding.values()].toSorted(compareDecisions).at(-1);
  return { state: 'closed', ...(last && { closedAs: last.kind }), held };
}

function latestByCause(decisions: readonly Decision[]): Map<Key, Decision> {
  const latest = new Map<Key, Decision>();
  for (const decision of decisions.toSorted(compareDecisions)) {
    for (const fingerprint of decision.fingerprints) latest.set(fingerprint, decision);
  }
  return latest;
}

export function compareDecisions(a: Decision, b: Decision): number {
  return compareInstants(a.decidedAt, b.decidedAt) || (a.id < b.id ? -1 : +(a.id > b.id));
}

/** Whether the decision still covers what was seen last of the cause. */
function holds({ kind, decidedAt, until }: Decision, lastSeenAt: Instant): boolean {
  if (kind === 'reopened') return false;
  const end = isForEveryIncident(kind) ? until : decidedAt;
  return end === undefined || compareInstants(lastSeenAt, end) <= 0;
}
