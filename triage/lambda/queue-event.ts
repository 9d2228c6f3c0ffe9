import * as z from 'zod';
import { instantFromMilliseconds } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { LambdaError } from './lambda-error.ts';

/** A message of the queue, as Lambda hands it over. */
export interface QueueMessage {
  readonly id: string;
  readonly body: string;
  /** When the queue took it: the same each time that it is delivered. */
  readonly receivedAt: Instant;
  /** How often it was delivered, this time included. */
  readonly deliveries: number;
}

const NUMBER_TEXT = z.string().regex(/^\d{1,15}$/);
const EVENT = z.object({
  Records: z.array(
    z.object({
      eventSource: z.literal('aws:sqs'),
      messageId: z.string().min(1),
      body: z.string(),
      attributes: z.object({
        SentTimestamp: NUMBER_TEXT.transform((text, context): Instant => {
          const at = instantFromMilliseconds(Number(text));
          if (at) return at;
          context.addIssue('is no time');
          return z.NEVER;
        }),
        ApproximateReceiveCount: NUMBER_TEXT.optional(),
      }),
    }),
  ),
});

/** Anything but messages of a queue is refused: then the function hangs on something else. */
export function parseQueueEvent(event: unknown): readonly QueueMessage[] {
  const { success, data, error } = EVENT.safeParse(event);
  if (!success) {
    const faults = error.issues.map(
      ({ path, message }) => `${path.join('.') || 'event'}: ${message}`,
    );
    throw new LambdaError(
      'event-invalid',
      `The detector was called with something that is no batch of SQS messages (${faults.slice(0, 5).join('; ')}). Let only its queue call it, by an event source mapping.`,
    );
  }
  return data.Records.map(({ messageId, body, attributes }) => ({
    id: messageId,
    body,
    receivedAt: attributes.SentTimestamp,
    deliveries: Number(attributes.ApproximateReceiveCount ?? 1),
  }));
}
