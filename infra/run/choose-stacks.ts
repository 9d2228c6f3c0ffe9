import { InfraError } from '../infra-error.ts';
import { nearestKey } from '../nearest-key.ts';
import { STACK_NAMES, type StackName } from '../stack.ts';
import type { SynthesisedStack } from './synth.ts';

/** The stacks that were named, or all, in the order in which they are made. */
export function chooseStacks(
  named: readonly string[],
  all: readonly SynthesisedStack[],
): SynthesisedStack[] {
  checkStackNames(named);
  for (const name of named) checkIsPart(name, all);
  return all.filter(({ name }) => named.length === 0 || named.includes(name));
}

/** Why a stack of ours may not be among those that the config asks for. */
const WHEN: Partial<Record<StackName, string>> = {
  runner: 'cluster.endpoint is { access: "private", runner: true }',
  edge: 'edge.loadBalancers names a load balancer',
};

function checkIsPart(name: string, all: readonly SynthesisedStack[]): void {
  if (all.some((stack) => stack.name === name)) return;
  const known = STACK_NAMES.find((one) => one === name);
  const when = (known && WHEN[known]) ?? 'the config asks for it';
  throw new InfraError(
    'config',
    `The stack "${name}" is not part of this config: it is made only where ${when}.`,
  );
}

/** Throws where there is no such stack in any config. */
export function checkStackNames(named: readonly string[]): void {
  const wrong = named.find((name) => !STACK_NAMES.some((one) => one === name));
  if (wrong === undefined) return;
  const nearest = nearestKey(wrong, STACK_NAMES);
  const fix = nearest ? `did you mean "${nearest}"?` : `the stacks are ${STACK_NAMES.join(', ')}`;
  throw new InfraError('config', `There is no stack "${wrong}"; ${fix}`);
}
