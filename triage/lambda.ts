import { pseudonymWith } from './finding/redact.ts';
import { openDynamoDbStore } from './io/dynamodb/dynamodb-store.ts';
import { detect } from './lambda/detect.ts';
import type { BatchAnswer, DetectorPorts } from './lambda/detect.ts';
import { detectorEnvironment, responderEnvironment } from './lambda/environment.ts';
import { jsonLog } from './lambda/log.ts';
import type { Log } from './lambda/log.ts';
import { respond } from './lambda/respond.ts';
import type { Asked, ResponderPorts } from './lambda/respond.ts';

/*
 * The doors in AWS: two functions, each its own bundle. What they need is made at the first event and
 * kept, but for an attempt that failed; nothing is done while the module loads.
 */

interface Invocation {
  readonly awsRequestId?: string;
}

let detecting: Promise<Omit<DetectorPorts, 'log'>> | undefined;
let responding: Omit<ResponderPorts, 'log'> | undefined;

/** The queue of security events calls this. */
export async function detector(event: unknown, invocation?: Invocation): Promise<BatchAnswer> {
  return told(invocation, async (log) => {
    detecting ??= detectorPorts().catch((error: unknown) => {
      detecting = undefined;
      throw error;
    });
    return detect(event, { ...(await detecting), log });
  });
}

/** The approval state machine calls this. */
export async function responder(event: unknown, invocation?: Invocation): Promise<Asked> {
  return told(invocation, async (log) => {
    responding ??= responderPorts();
    return respond(event, { ...responding, log });
  });
}

async function detectorPorts(): Promise<Omit<DetectorPorts, 'log'>> {
  const { incidentTable, redactionParameter, dataKey, cluster } = detectorEnvironment(process.env);
  // Read once in a function's life: its client is loaded for that and then not needed any more.
  const { redactionKeyOf } = await import('./io/ssm/redaction-parameter.ts');
  const key = await redactionKeyOf({ name: redactionParameter, kmsKey: dataKey });
  const reading = { pseudonym: pseudonymWith(key), ...(cluster !== undefined && { cluster }) };
  return { store: openDynamoDbStore({ table: incidentTable }), reading };
}

function responderPorts(): Omit<ResponderPorts, 'log'> {
  const { incidentTable } = responderEnvironment(process.env);
  return { store: openDynamoDbStore({ table: incidentTable }) };
}

/** Errors are told once, here, and reach whoever called, so that nothing counts as done. */
async function told<T>(
  invocation: Invocation | undefined,
  work: (log: Log) => Promise<T>,
): Promise<T> {
  const log = jsonLog((line) => process.stderr.write(line), {
    requestId: invocation?.awsRequestId,
  });
  try {
    return await work(log);
  } catch (error) {
    const { name, message, code } = error as Error & { readonly code?: string };
    log('error', 'failed', { name, code, why: message });
    throw error;
  }
}
