import type { ResponseId } from '../assessment/assessment.ts';
import { fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Incident } from '../incident/incident.ts';
import { COLLECT_EVIDENCE } from './play-evidence.ts';
import {
  BLOCK_ADDRESS,
  DEACTIVATE_ACCESS_KEY,
  ISOLATE_INSTANCE,
  REVOKE_ROLE_SESSIONS,
} from './plays-aws.ts';
import {
  CORDON_NODE,
  DELETE_POD,
  ISOLATE_POD,
  REBUILD_IMAGE,
  RESTORE_SENSOR,
  RESTRICT_WORKLOAD_EGRESS,
  REVIEW_RBAC,
  ROTATE_SECRETS,
} from './plays-kubernetes.ts';
import type { Part, Play, Step } from './play.ts';
import { safeValue, whyWithheld } from './safe-values.ts';
import type { ValueKind } from './safe-values.ts';
import type { SafeValue } from './shell.ts';
import { targetsOf } from './targets.ts';
import type { Target } from './targets.ts';

/** One response a line; a new one is a play and a line here. */
const PLAYS: Readonly<Record<ResponseId, Play>> = {
  'collect-evidence': COLLECT_EVIDENCE,
  'isolate-pod': ISOLATE_POD,
  'delete-pod': DELETE_POD,
  'restrict-workload-egress': RESTRICT_WORKLOAD_EGRESS,
  'cordon-node': CORDON_NODE,
  'isolate-instance': ISOLATE_INSTANCE,
  'revoke-role-sessions': REVOKE_ROLE_SESSIONS,
  'deactivate-access-key': DEACTIVATE_ACCESS_KEY,
  'rotate-secrets': ROTATE_SECRETS,
  'review-rbac': REVIEW_RBAC,
  'block-address': BLOCK_ADDRESS,
  'rebuild-image': REBUILD_IMAGE,
  'restore-sensor': RESTORE_SENSOR,
  'review-finding': {
    title: 'Review the finding',
    know: ['Read the evidence below. If it was meant to happen, mark it as a false positive.'],
    parts: [],
  },
};

export function titleOf(response: ResponseId): string {
  return PLAYS[response].title;
}

/** More targets than this are for a script, not for a page. */
const MAX_TARGETS = 5;

/** The commands for one target, or why there are none. Never both. */
export interface TargetCommands {
  readonly target: readonly { readonly name: ValueKind; readonly value: Untrusted }[];
  readonly steps: readonly Step[];
  /** Our own words: which value is missing, or does not match its pattern. */
  readonly withheld?: readonly string[];
}

export interface ResponseCommands {
  readonly title: string;
  readonly know: readonly string[];
  readonly targets: readonly TargetCommands[];
  /** Further targets that the incident names. */
  readonly cut?: number;
}

/**
 * The exact commands of a response. A command is given only if every value in it matches the strict
 * pattern of its kind: names come out of alerts, and an alert's text may be the attacker's.
 */
export function commandsFor(response: ResponseId, incident: Incident): ResponseCommands {
  const { title, know, parts } = PLAYS[response];
  const all = parts.map((each) => forPart(each, incident));
  const cut = all.reduce((sum, targets) => sum + Math.max(0, targets.length - MAX_TARGETS), 0);
  return {
    title,
    know,
    targets: all.flatMap((targets) => targets.slice(0, MAX_TARGETS)),
    ...(cut > 0 && { cut }),
  };
}

function forPart(each: Part, incident: Incident): readonly TargetCommands[] {
  const targets = targetsOf(each.target, incident);
  if (targets.length === 0 && each.ifNamed) return [];
  return (targets.length === 0 ? [{}] : targets).map((target, position) =>
    forTarget(each, { ...target, incident: fromOutside(incident.id) }, position),
  );
}

function forTarget({ needs, steps }: Part, target: Target, position: number): TargetCommands {
  const values: Partial<Record<ValueKind, SafeValue>> = {};
  const withheld: string[] = [];
  for (const kind of [...needs, 'incident' as const]) {
    const value = safeValue(kind, target[kind]);
    if (value === undefined) withheld.push(whyWithheld(kind, target[kind]));
    else values[kind] = value;
  }
  const named = needs.flatMap((name) => {
    const value = target[name];
    return value === undefined ? [] : [{ name, value }];
  });
  if (withheld.length > 0) return { target: named, steps: [], withheld };
  // Every kind that the steps ask for is in `needs`: `part` ties the two types together.
  return { target: named, steps: steps(values as Record<ValueKind, SafeValue>, position) };
}
