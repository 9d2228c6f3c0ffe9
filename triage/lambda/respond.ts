import type { IncidentStore } from '../incident/store.ts';
import { askApproval } from '../response/approval.ts';
import { ResponseError } from '../response/response-error.ts';
import { parseResponseRequest } from '../response/response-request.ts';
import type { ApplyRequest } from '../response/response-request.ts';
import type { Log } from './log.ts';

export interface ResponderPorts {
  readonly store: IncidentStore;
  readonly log: Log;
}

/** What the state machine is told of a question; the person's answer comes by the task token. */
export interface Asked {
  readonly approval: string;
  readonly state: 'pending';
  readonly expiresAt: string;
}

/** One task of the approval state machine. What cannot be done is an error, never a success. */
export async function respond(event: unknown, { store, log }: ResponderPorts): Promise<Asked> {
  const request = parseResponseRequest(event);
  if (request.task === 'apply') throw notBuiltIn(request);
  const { id, state, incident, action, expiresAt } = await askApproval(store, request);
  log('info', 'asked', { approval: id, incident, action, expiresAt });
  return { approval: id, state, expiresAt };
}

function notBuiltIn({ action, target, incident }: ApplyRequest): ResponseError {
  return new ResponseError(
    'not-built-in',
    `No response "${action}" is built in; nothing was done to the ${target.kind} ${JSON.stringify(target.id)} of ${incident}. Do it by hand, by the incident's report, and record it with "parapet decide".`,
  );
}
