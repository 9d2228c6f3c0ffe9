import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { backOff, MAX_TRIES } from './back-off.ts';
import type { Wait } from './back-off.ts';
import { isPassing } from './dynamodb-error.ts';

/** The table and the way to it. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
  readonly wait: Wait;
}

/** Asks again while the fault is a passing one. The SDK has tried three times before it throws. */
export async function patiently<T>({ wait }: Table, ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error) || tries >= MAX_TRIES) throw error;
      await backOff(tries, wait);
    }
  }
}
