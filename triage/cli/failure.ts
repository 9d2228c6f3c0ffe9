import { IncidentError } from '../incident/incident-error.ts';
import { ReadError } from '../finding/read-error.ts';
import { DataError } from '../io/data-error.ts';
import { PolicyError } from '../verdict/policy-error.ts';

const OURS = [ReadError, IncidentError, PolicyError, DataError];

/** What to tell the person: our own errors in one sentence, a fault of the program with its stack. */
export function failureMessage(error: unknown): string {
  if (OURS.some((kind) => error instanceof kind)) return (error as Error).message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `a fault in Parapet itself; nothing was judged. Please report it with this text:\n${stack}`;
}
