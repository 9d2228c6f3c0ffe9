import type { Instant } from '../../triage/finding/instant.ts';
import { parseInstant } from '../../triage/finding/instant.ts';
import { parsePolicy } from '../../triage/verdict/policy-file.ts';
import type { PolicyPlace } from '../../triage/verdict/policy-file.ts';
import { PolicyError } from '../../triage/verdict/policy-error.ts';
import type { Policy } from '../../triage/verdict/policy.ts';

export const PATH = '.github/parapet.yml';

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`no time: ${text}`);
  return instant;
}

export const NOW = at('2026-11-25T11:00:00Z');

export function policy(text: string, place: Partial<PolicyPlace> = {}): Policy {
  return parsePolicy(text, { path: PATH, now: NOW, ...place });
}

/** The error with which something is refused; any other error is the test's own failure. */
export function refusalOf(act: () => unknown): PolicyError {
  try {
    act();
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

export function refusal(text: string, place: Partial<PolicyPlace> = {}): PolicyError {
  return refusalOf(() => policy(text, place));
}
