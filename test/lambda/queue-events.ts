import { eventBridge, runtimeFinding } from '../finding/guardduty-findings.ts';

/** When the queue took the messages that say nothing else. */
export const SENT_AT = Date.parse('2026-08-01T10:37:00Z');

export interface Sent {
  readonly id?: string;
  readonly body: unknown;
  readonly sentAt?: number;
}

/** As Lambda hands messages of a queue over. */
export function queueEvent(...sent: readonly Sent[]): object {
  return {
    Records: sent.map(({ id, body, sentAt = SENT_AT }, index) => ({
      messageId: id ?? `message-${index}`,
      receiptHandle: 'a handle',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: String(sentAt),
        SenderId: 'AIDAEXAMPLE',
        ApproximateFirstReceiveTimestamp: String(sentAt + 5),
      },
      messageAttributes: {},
      md5OfBody: '0'.repeat(32),
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-west-1:123456789012:findings',
      awsRegion: 'eu-west-1',
    })),
  };
}

export const guardDutyEvent = (): unknown => eventBridge(runtimeFinding());
