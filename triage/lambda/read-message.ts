import type { Finding } from '../finding/finding.ts';
import { readDocument } from '../finding/read.ts';
import type { ReadOptions } from '../finding/read.ts';
import { ReadError } from '../finding/read-error.ts';
import type { QueueMessage } from './queue-event.ts';

export interface ReadMessage {
  readonly message: QueueMessage;
  /** All that could be read, without secrets. */
  readonly findings: readonly Finding[];
  /** Why not all of it could be read: then the message goes to the dead letters, whatever was read. */
  readonly error?: ReadError;
}

/** Reads the event that a message holds, with the readers that read files. */
export async function readMessage(
  message: QueueMessage,
  options: ReadOptions,
): Promise<ReadMessage> {
  const findings: Finding[] = [];
  const document = { name: `message ${message.id}`, chunks: chunksOf(message.body) };
  try {
    for await (const batch of readDocument(document, options)) findings.push(...batch.findings);
    return { message, findings };
  } catch (error) {
    if (error instanceof ReadError) return { message, findings, error };
    throw error;
  }
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
