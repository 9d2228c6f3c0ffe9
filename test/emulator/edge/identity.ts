import { randomUUID } from 'node:crypto';
import { ACCOUNT, type Call } from './call.ts';

/** An ARN in the account and region of a call. */
export function arnOf(call: Call, resource: string): string {
  return `arn:aws:${call.service}:${call.region}:${ACCOUNT}:${resource}`;
}

export function hexId(length = 32): string {
  return randomUUID().replaceAll('-', '').slice(0, length);
}

/** Seconds since 1970, as the JSON protocols write times. */
export function epochSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

export function isoTime(): string {
  return new Date().toISOString();
}
