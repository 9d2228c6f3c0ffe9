import { epochNanoseconds, instantFromMilliseconds } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { keyOf } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import type { IncidentId } from '../incident/incident.ts';
import { itemKey, plainKind } from '../incident/item-kind.ts';
import type { IncidentStore, ItemKey } from '../incident/store.ts';
import { rootById } from '../incident/tree.ts';
import { unknownIncident } from '../incident/view.ts';
import { IncidentError } from '../incident/incident-error.ts';
import { ResponseError } from './response-error.ts';
import type { AskRequest } from './response-request.ts';

/** A question that a person is to answer before something is done. */
export interface PendingApproval {
  readonly id: Key;
  readonly state: 'pending';
  readonly incident: IncidentId;
  readonly action: string;
  readonly target: { readonly kind: string; readonly id: string };
  readonly askedAt: Instant;
  /** No answer by then is a no. */
  readonly expiresAt: Instant;
  readonly execution: string;
  readonly attempt: number;
  /** Answers the waiting state machine; never to be shown or logged. */
  readonly taskToken: string;
}

export const approvalKind = plainKind<PendingApproval>('approval');
export const approvalItem = (incident: IncidentId, id: Key): ItemKey =>
  itemKey('approval', incident, id);

/** That somebody asked and nobody answered can be looked up for a quarter of a year. */
const KEPT_SECONDS = 90 * 86_400;
const MAX_TRIES = 50;

/** The same question has the same id, however often it is asked. */
export function approvalOf(request: AskRequest): PendingApproval {
  const { task: _task, timeoutSeconds, ...asked } = request;
  const { execution, incident, action, target } = request;
  const id = keyOf(['approval', execution, incident, action, target.kind, target.id]);
  const expiresAt = instantFromMilliseconds(milliseconds(request.askedAt) + timeoutSeconds * 1000);
  if (!expiresAt) throw new ResponseError('request-invalid', 'askedAt lies too far in the future.');
  return { id, state: 'pending', ...asked, expiresAt };
}

/**
 * Writes the question down. Asked again it changes nothing; a retry of the state machine has a new
 * token and takes the place of the older one, whose token answers nothing any more.
 */
export async function askApproval(
  store: IncidentStore,
  request: AskRequest,
): Promise<PendingApproval> {
  const asked = approvalOf(request);
  if ((await rootById(store, asked.incident)) === undefined) throw unknownIncident(asked.incident);
  const key = approvalItem(asked.incident, asked.id);
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const [item] = await store.load([key]);
    const before = item?.value === undefined ? undefined : approvalKind.decode(item.value);
    if (before && isAsked(before, asked)) return before;
    const write = {
      key,
      version: item?.version ?? 0,
      value: approvalKind.encode(asked),
      expiresAt: Math.ceil(milliseconds(asked.expiresAt) / 1000) + KEPT_SECONDS,
    };
    const { outcome } = await store.commit({ writes: [write], checks: [] });
    if (outcome === 'ok') return asked;
  }
  throw new IncidentError(
    'contended',
    `The approval ${asked.id} was changed by others ${MAX_TRIES} times in a row. Asking again loses and doubles nothing.`,
  );
}

/** True: what is stored is this question, or a later try of it. */
function isAsked(before: PendingApproval, asked: PendingApproval): boolean {
  if (before.attempt !== asked.attempt) return before.attempt > asked.attempt;
  if (before.taskToken === asked.taskToken) return true;
  throw new ResponseError(
    'approval-conflict',
    `The approval ${asked.id} waits with another task token at the same attempt (${asked.attempt}); it was left as it is. Give $$.State.RetryCount as "attempt", and one state machine execution one question.`,
  );
}

function milliseconds(at: Instant): number {
  return Number(epochNanoseconds(at) / 1_000_000n);
}
