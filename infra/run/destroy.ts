import { readCaller } from '../account/caller.ts';
import { accountClients } from '../account/clients.ts';
import { InfraError } from '../infra-error.ts';
import { chooseStacks } from './choose-stacks.ts';
import { confirm } from './confirm.ts';
import { deleteBackend } from './delete-backend.ts';
import { applyPlan, planStack } from './plan-stack.ts';
import type { ExitCode } from './printer.ts';
import type { Invocation } from './invocation.ts';
import { openSession, type Session } from './session.ts';
import { heldStacks } from './state-store.ts';
import type { SynthesisedStack } from './synth.ts';

/** `infra destroy`: in the other order, and never the backend, unless its bucket's name says so. */
export async function destroy(invocation: Invocation): Promise<ExitCode> {
  const session = await openSession(invocation);
  const { options, printer } = session;
  const chosen = chooseStacks(options.stacks, session.stacks);
  checkBackend(session);
  await readCaller(accountClients(session.settings.region), session.settings);
  if (options.deleteState !== undefined) return deleteBackend(session);
  const stacks = chosen.filter(({ name }) => name !== 'backend').toReversed();
  await checkNobodyNeeds(session, stacks);
  for (const { name } of stacks) {
    const plan = await planStack(session, name, { destroy: true });
    if (!plan.hasChanges) continue;
    if (!(await confirm(session, `Destroy all of this in ${name}?`))) return 1;
    await applyPlan(session, plan);
  }
  if (options.stacks.length === 0) printer.line(`backend: kept. ${howToDelete(session)}`);
  return 0;
}

/** Before anything is asked or done: what may not be meant is refused. */
function checkBackend(session: Session): void {
  const { stacks, deleteState } = session.options;
  const isBackendAlone = stacks.length === 1 && stacks[0] === 'backend';
  if (deleteState === undefined) {
    if (!stacks.includes('backend')) return;
    throw new InfraError(
      'refused',
      'The backend holds the state of every stack and is not destroyed with the others. ' +
        howToDelete(session),
    );
  }
  if (!isBackendAlone) {
    throw new InfraError('refused', `--delete-state is for the backend. ${howToDelete(session)}`);
  }
  if (deleteState !== session.settings.names.stateBucket) {
    throw new InfraError(
      'refused',
      `--delete-state must name the state bucket, ${session.settings.names.stateBucket}, and names ` +
        `${JSON.stringify(deleteState)}. Nothing was changed.`,
    );
  }
}

function howToDelete({ settings }: Session): string {
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
