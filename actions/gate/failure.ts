import { ReadError } from '../../triage/finding/read-error.ts';
import { DataError } from '../../triage/io/data-error.ts';
import { GitHubError } from '../../triage/io/github-error.ts';
import { PolicyError } from '../../triage/verdict/policy-error.ts';
import { SetupError } from './setup-error.ts';

/** Our own errors in one sentence or two, a fault of the program with its stack. */
export function failureMessage(error: unknown): string {
  const isOwn = [SetupError, ReadError, GitHubError, PolicyError, DataError].some(
    (kind) => error instanceof kind,
  );
  if (isOwn) return `Nothing was judged. ${(error as Error).message}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `A fault in Parapet itself; nothing was judged. Please report it with this text:\n${stack}`;
}
