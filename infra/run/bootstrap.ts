import { checkCaller } from './account-check.ts';
import { adoptWhatIsThere } from './adopt-backend.ts';
import {
  backendStatePlace,
  forgetLocalState,
  moveStateToBucket,
  useLocalState,
} from './backend-state.ts';
import { confirm } from './confirm.ts';
import { applyPlan, planStack } from './plan-stack.ts';
import type { ExitCode } from './printer.ts';
import type { Invocation } from './invocation.ts';
import { openSession, type Session } from './session.ts';

/**
 * `infra bootstrap`: the bucket that keeps all states cannot keep its own before it is there. So: made
 * with a state on this machine, which then moves into it. Each run looks at what is so and does what is
 * left, also after a crash, also where the local state was lost with its machine.
 */
export async function bootstrap(invocation: Invocation): Promise<ExitCode> {
  const session = await openSession(invocation, checkCaller);
  const { printer, settings } = session;
  const place = await backendStatePlace(session);
  if (place !== 'remote') {
    await useLocalState(session);
    await adoptWhatIsThere(session);
    if (!(await planAndApply(session))) return 1;
    await moveStateToBucket(session);
    printer.line(`backend: made; its state is in s3://${settings.names.stateBucket}`);
  } else {
    // What a crash between the copy and its tidying left.
    forgetLocalState(session);
    if (!(await planAndApply(session))) return 1;
    printer.line(`backend: in place; its state is in s3://${settings.names.stateBucket}`);
  }
  printer.object({ bootstrapped: settings.names.stateBucket });
  return 0;
}

async function planAndApply(session: Session): Promise<boolean> {
  const plan = await planStack(session, 'backend');
  if (!plan.hasChanges) return true;
  if (!(await confirm(session, 'Make the backend?'))) return false;
  await applyPlan(session, plan);
  return true;
}
