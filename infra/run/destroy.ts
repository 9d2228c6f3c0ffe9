import { checkCaller } from './account-check.ts';
import type { Settings } from '../config.ts';
import { InfraError } from '../infra-error.ts';
import { chooseStacks } from './choose-stacks.ts';
import { confirm } from './confirm.ts';
import { deleteBackend } from './delete-backend.ts';
import { applyPlan, planStack } from './plan-stack.ts';
import type { ExitCode } from './printer.ts';
import type { Invocation } from './invocation.ts';
import { openSession, type Precondition, type Session } from './session.ts';
import { heldStacks } from './state-store.ts';
import type { SynthesisedStack } from './synth.ts';

type Asked = Parameters<Precondition>[0];

/** `infra destroy`: in the other order, and never the backend, unless its bucket's name says so. */
export async function destroy(invocation: Invocation): Promise<ExitCode> {
  const session = await openSession(invocation, async (asked) => {
    checkBackend(asked);
    await checkCaller(asked);
  });
  const { options, printer } = session;
  const chosen = chooseStacks(options.stacks, session.stacks);
  if (options.deleteState !== undefined) return deleteBackend(session);
  const stacks = chosen.filter(({ name }) => name !== 'backend').toReversed();
  await checkNobodyNeeds(session, stacks);
  for (const { name } of stacks) {
    const plan = await planStack(session, name, { destroy: true });
    if (!plan.hasChanges) continue;
    if (!(await confirm(session, `Destroy all of this in ${name}?`))) return 1;
    await applyPlan(session, plan);
  }
  if (options.stacks.length === 0) printer.line(`backend: kept. ${howToDelete(session.settings)}`);
  return 0;
}

/** Before anything is asked or done: what may not be meant is refused. */
function checkBackend({ options, settings }: Asked): void {
  const { stacks, deleteState } = options;
  const isBackendAlone = stacks.length === 1 && stacks[0] === 'backend';
  if (deleteState === undefined) {
    if (!stacks.includes('backend')) return;
    throw new InfraError(
      'refused',
      'The backend holds the state of every stack and is not destroyed with the others. ' +
        howToDelete(settings),
    );
  }
  if (!isBackendAlone) {
    throw new InfraError('refused', `--delete-state is for the backend. ${howToDelete(settings)}`);
  }
  if (deleteState !== settings.names.stateBucket) {
    throw new InfraError(
      'refused',
      `--delete-state must name the state bucket, ${settings.names.stateBucket}, and names ` +
        `${JSON.stringify(deleteState)}. Nothing was changed.`,
    );
  }
}

function howToDelete(settings: Settings): string {
  return `To delete every state: npm run infra:destroy -- backend --delete-state ${settings.names.stateBucket}`;
}

/** A stack that others read, and that are not to go with it, must stay until they are gone. */
async function checkNobodyNeeds(
  session: Session,
  stacks: readonly SynthesisedStack[],
): Promise<void> {
  const going = new Set(stacks.map(({ name }) => name));
  const staying = session.stacks.filter(
    ({ name, needs }) => !going.has(name) && needs.some((need) => going.has(need)),
  );
  if (staying.length === 0) return;
  const held = await heldStacks(session.settings);
  const inUse = staying.filter(({ name }) => (held.get(name) ?? 0) > 0).map(({ name }) => name);
  if (inUse.length === 0) return;
  throw new InfraError(
    'refused',
    `${inUse.join(' and ')} still builds on ${[...going].join(', ')}. Nothing was changed. ` +
      `Destroy it first: npm run infra:destroy -- ${inUse.join(' ')}`,
  );
}
