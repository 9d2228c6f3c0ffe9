import type { KeyedFinding, Resource, Source } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import type { Severity } from '../finding/severity.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Decision, DecisionKind } from './decision.ts';

/** `inc-` and 26 characters of Crockford base 32 (lower case); minted once, never changed. */
export type IncidentId = string;

export type IncidentState = 'open' | 'contained' | 'closed';

/** One line of evidence: when, and the occurrence's key. */
export interface EvidenceLine {
  readonly at: Instant;
  readonly occurrence: Key;
}

/** What is kept of one cause within one incident. Size is bounded, whatever the count. */
export interface CauseEvidence {
  readonly fingerprint: Key;
  /** Distinct occurrences that count (not closed by their provider). */
  readonly count: number;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  readonly severity: Severity;
  /** The latest version, for display: title, id, source, resource, process, attack, addresses. */
  readonly display: KeyedFinding;
  /** The 5 lowest by (first seen, key). */
  readonly earliest: readonly EvidenceLine[];
  /** The 5 highest by (last seen, key). */
  readonly latest: readonly EvidenceLine[];
  /** Every version says PASSED, RESOLVED, SUPPRESSED or archived, or the newest of each does. */
  readonly closedByProvider?: true;
  /** Set by a decision of this kind that holds now. */
  readonly held?: DecisionKind;
}

/** An incident as it is shown: computed from stored parts and decisions, never stored as such. */
export interface Incident {
  readonly id: IncidentId;
  /** Ids that were merged into this one; each still finds it. */
  readonly aliases: readonly IncidentId[];
  readonly state: IncidentState;
  readonly closedAs?: DecisionKind;
  /** The highest severity ever seen. */
  readonly severity: Severity;
  readonly noise: boolean;
  readonly title: Untrusted;
  /** Sorted; sub-techniques as their own. */
  readonly techniques: readonly string[];
  /** v19 short names in kill-chain order. */
  readonly tactics: readonly string[];
  readonly sources: readonly Source[];
  readonly products: readonly string[];
  /** Distinct resources, at most 200; `resourcesCut` counts what is not shown. */
  readonly resources: readonly Resource[];
  readonly resourcesCut?: number;
  readonly remoteAddresses: readonly Untrusted[];
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** Ordered by first seen, then fingerprint. */
  readonly causes: readonly CauseEvidence[];
  /** Distinct occurrences over all causes. */
  readonly findingCount: number;
  readonly decisions: readonly Decision[];
  /** Changes whenever the evidence changes; an assessment names the revision that it judged. */
  readonly revision: Key;
}
