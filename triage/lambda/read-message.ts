import type { Finding } from '../finding/finding.ts';
import { readDocument } from '../finding/read.ts';
import type { FindingBatch, ReadOptions } from '../finding/read.ts';
import { ReadError } from '../finding/read-error.ts';
import type { QueueMessage } from './queue-event.ts';

export interface ReadMessage {
  readonly message: QueueMessage;
  /** All that could be read, without secrets. */
  readonly findings: readonly Finding[];
  /** The same, piece by piece as they were read. */
  readonly batches: readonly FindingBatch[];
  /** Why not all of it could be read: then the message goes to the dead letters, whatever was read. */
  readonly error?: ReadError;
}

/** Reads the event that a message holds, with the readers that read files. */
export async function readMessage(
  message: QueueMessage,
  options: ReadOptions,
): Promise<ReadMessage> {
  const batches: FindingBatch[] = [];
  const document = { name: `message ${message.id}`, chunks: chunksOf(message.body) };
  try {
    for await (const batch of readDocument(document, options)) batches.push(batch);
    return readFrom(message, batches);
  } catch (error) {
    if (error instanceof ReadError) return { ...readFrom(message, batches), error };
    throw error;
  }
}

function readFrom(message: QueueMessage, batches: readonly FindingBatch[]): ReadMessage {
  return { message, batches, findings: batches.flatMap(({ findings }) => findings) };
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
