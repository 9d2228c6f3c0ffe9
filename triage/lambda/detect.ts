import type { ReadOptions } from '../finding/read.ts';
import { redactText } from '../finding/redact.ts';
import { exactText } from '../finding/untrusted.ts';
import { IncidentError } from '../incident/incident-error.ts';
import type { RunSummary } from '../incident/correlate.ts';
import type { IncidentStore } from '../incident/store.ts';
import { correlate } from '../triage.ts';
import type { Evidence } from '../triage.ts';
import type { Log } from './log.ts';
import { parseQueueEvent } from './queue-event.ts';
import { readMessage } from './read-message.ts';
import type { ReadMessage } from './read-message.ts';

export interface DetectorPorts {
  readonly store: IncidentStore;
  readonly reading: ReadOptions;
  readonly log: Log;
}

/** Lambda's answer to a queue: these messages stay in it and are delivered again. */
export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** Health lines of one batch that are told; a hostile document can raise as many as it likes. */
const MOST_HEALTH_LINES = 20;

/**
 * Events of a queue become incidents. A message is done when what it says is durable; one that cannot
 * be read, wholly or in part, stays in the queue and ends among the dead letters. A fault of the store
 * is thrown: then all messages stay, and doing them again counts nothing twice.
 */
export async function detect(event: unknown, ports: DetectorPorts): Promise<BatchAnswer> {
  const messages = parseQueueEvent(event);
  const read = await Promise.all(messages.map((message) => readMessage(message, ports.reading)));
  tellHealth(read, ports.log);
  const unreadable = read.filter(({ error }) => error !== undefined);
  for (const each of unreadable) tellUnreadable(each, ports);
  const refused = await keepAll(read, ports);
  const failed = new Set([...unreadable, ...refused].map(({ message }) => message.id));
  return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
}

/** All together costs a third of one by one; but one that no store can hold must not take others along. */
async function keepAll(
  read: readonly ReadMessage[],
  ports: DetectorPorts,
): Promise<readonly ReadMessage[]> {
  try {
    await keep(read, ports);
    return [];
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [only, ...others] = read;
    if (only && others.length === 0) {
      ports.log('error', 'refused', { messageId: only.message.id, why: error.message });
      return [only];
    }
  }
  const refused: ReadMessage[] = [];
  for (const each of read) refused.push(...(await keepAll([each], ports)));
  return refused;
}

function isTooLarge(error: unknown): error is IncidentError {
  return error instanceof IncidentError && error.code === 'item-too-large';
}

async function keep(read: readonly ReadMessage[], { store, log }: DetectorPorts): Promise<void> {
  const { summary, scans } = await correlate(read.flatMap(evidenceOf), store, {});
  tellKept(read, { ...summary, scans }, log);
}

function evidenceOf({ message, batches, error }: ReadMessage): Evidence[] {
  const { id, receivedAt } = message;
  const piece = { file: `message ${id}`, receivedAt };
  const read = batches.map(({ findings, about }) => ({
    ...piece,
    findings,
    ...(about && { about }),
  }));
  return error ? [...read, { ...piece, findings: [], isBroken: true }] : read;
}

function tellKept(
  read: readonly ReadMessage[],
  { findings, late, untimed, scans }: RunSummary & { readonly scans: number },
  log: Log,
): void {
  const deliveries = Math.max(0, ...read.map(({ message }) => message.deliveries));
  const counts = { messages: read.length, findings, late, untimed, scans, deliveries };
  // What went into no incident in the usual way is said, not dropped.
  log(late + untimed > 0 ? 'warn' : 'info', 'kept', counts);
}

function tellUnreadable({ message, findings, error }: ReadMessage, ports: DetectorPorts): void {
  ports.log('error', 'unreadable', {
    messageId: message.id,
    deliveries: message.deliveries,
    readFindings: findings.length,
    code: error?.code,
    why: redactText(error?.message ?? '', ports.reading.pseudonym),
  });
}

/** What a reader says of a document's own state, or a sensor of itself. */
function tellHealth(read: readonly ReadMessage[], log: Log): void {
  const lines = read.flatMap(({ message, findings }) =>
    findings.filter(({ kind }) => kind === 'health').map((finding) => ({ message, finding })),
  );
  for (const { message, finding } of lines.slice(0, MOST_HEALTH_LINES)) {
    const [id, title] = [exactText(finding.id), exactText(finding.title)];
    log('warn', 'health', { messageId: message.id, id, title });
  }
  const left = lines.length - MOST_HEALTH_LINES;
  if (left > 0) log('warn', 'health', { id: 'more', title: `${left} more lines like these` });
}
