import * as z from 'zod';
import { parseInstant } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { isIncidentId } from '../incident/incident-id.ts';
import type { IncidentId } from '../incident/incident.ts';
import { ResponseError } from './response-error.ts';

/** What the approval state machine hands to the responder. Unknown members are refused. */
const NAME = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'must be in kebab-case');
const IN_STEP = {
  /** `$$.Execution.Id`: the same approval is the same execution, action and target. */
  execution: z.string().min(1).max(1024),
  incident: z.custom<IncidentId>(
    (value) => typeof value === 'string' && isIncidentId(value),
    'must be the id of an incident, as in inc-0123456789abcdefghjkmnpqrs',
  ),
  /** The response to make, by its name. */
  action: NAME,
  target: z.strictObject({ kind: NAME, id: z.string().min(1).max(2048) }),
};

const ASK = z.strictObject({
  task: z.literal('ask'),
  ...IN_STEP,
  /** `$$.State.RetryCount`: each retry has a task token of its own, and only the last one's counts. */
  attempt: z.int().min(0).max(1000).default(0),
  /** `$$.State.EnteredTime`. */
  askedAt: z.string().transform((text, context): Instant => {
    const at = parseInstant(text);
    if (at) return at;
    context.addIssue('must be a time as in 2026-01-31T12:00:00Z');
    return z.NEVER;
  }),
  /** The state's own TimeoutSeconds: after that nobody's answer counts, which is a no. */
  timeoutSeconds: z
    .int()
    .min(60)
    .max(7 * 86_400),
  /** `$$.Task.Token`. Whoever has it can answer, so it stands in the table only. */
  taskToken: z.string().min(1).max(2048),
});

const APPLY = z.strictObject({ task: z.literal('apply'), ...IN_STEP });

const REQUEST = z.discriminatedUnion('task', [ASK, APPLY]);

export type AskRequest = z.output<typeof ASK>;
export type ApplyRequest = z.output<typeof APPLY>;
export type ResponseRequest = AskRequest | ApplyRequest;

/** All faults with their paths; no value is repeated, since one of them is a task token. */
export function parseResponseRequest(input: unknown): ResponseRequest {
  const { success, data, error } = REQUEST.safeParse(input);
  if (success) return data;
  const faults = error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the request'}: ${message}`,
  );
  throw new ResponseError(
    'request-invalid',
    `The request is none that the responder knows; nothing was done. ${faults.join('; ')}. Correct the parameters of this state in the state machine.`,
  );
}
