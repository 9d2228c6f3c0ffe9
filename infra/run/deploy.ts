import { chooseStacks } from './choose-stacks.ts';
import { checkAccount } from './account-check.ts';
import { confirm } from './confirm.ts';
import { applyPlan, planStack } from './plan-stack.ts';
import type { ExitCode } from './printer.ts';
import type { Invocation } from './invocation.ts';
import { openSession } from './session.ts';

/** `infra deploy`: stack by stack, each planned with what the one before it really gave. */
export async function deploy(invocation: Invocation): Promise<ExitCode> {
  const session = await openSession(invocation, checkAccount);
  const chosen = chooseStacks(session.options.stacks, session.stacks);
  for (const { name } of chosen) {
    const plan = await planStack(session, name);
    if (!plan.hasChanges) continue;
    if (!(await confirm(session, `Make these changes to ${name}?`))) return 1;
    await applyPlan(session, plan);
  }
  return 0;
}
