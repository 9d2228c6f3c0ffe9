import type { Untrusted } from '../finding/untrusted.ts';
import type { Place } from './places.ts';
import { sh } from './shell.ts';
import type { ShellCommand } from './shell.ts';

/** A command to run before all others, and what it must print. */
export interface Check {
  readonly command: ShellCommand;
  readonly prints?: Untrusted;
}

/**
 * Commands act on whatever cluster and account the shell points at. The names come from the evidence
 * and stand beside the command, never in it.
 */
export function checksFor(where: readonly Place[]): readonly Check[] {
  const account = only(where, 'Account');
  return [
    check(sh`kubectl config current-context`, only(where, 'Cluster')),
    ...(account
      ? [check(sh`aws sts get-caller-identity --query Account --output text`, account)]
      : []),
  ];
}

function check(command: ShellCommand, prints: Untrusted | undefined): Check {
  return { command, ...(prints && { prints }) };
}

function only(where: readonly Place[], name: string): Untrusted | undefined {
  const values = where.find((place) => place.name === name)?.values ?? [];
  return values.length === 1 ? values[0] : undefined;
}
