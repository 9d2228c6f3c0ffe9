import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import type { Untrusted } from '../finding/untrusted.ts';

export const DECISION_KINDS = [
  'contained',
  'resolved',
  'false-positive',
  'accepted',
  'duplicate',
  'reopened',
] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a person decided, and what that person saw when deciding. Decisions are data, never edited. */
export interface Decision {
  /** Deterministic over the other fields: the same decision sent twice is one. */
  readonly id: Key;
  readonly incident: string;
  readonly kind: DecisionKind;
  readonly decidedAt: Instant;
  readonly owner: Untrusted;
  readonly reason: Untrusted;
  /** `false-positive` and `accepted` hold until then; absent = for ever. */
  readonly until?: Instant;
  /** The causes that the incident had when it was decided. */
  readonly fingerprints: readonly Key[];
}
