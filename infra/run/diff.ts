import { InfraError } from '../infra-error.ts';
import type { StackName } from '../stack.ts';
import { checkAccount } from './account-check.ts';
import { chooseStacks } from './choose-stacks.ts';
import { planStack } from './plan-stack.ts';
import { worse, type ExitCode } from './printer.ts';
import type { Invocation } from './invocation.ts';
import { openSession, type Session } from './session.ts';
import type { SynthesisedStack } from './synth.ts';

/**
 * `infra diff`: 0 nothing would change, 1 something would, 2 cannot be said. It takes no lock, so that the
 * plan role, which can write nothing, can run it (docs/identity.md).
 */
export async function diff(invocation: Invocation): Promise<ExitCode> {
  const session = await openSession(invocation, checkAccount);
  const chosen = chooseStacks(session.options.stacks, session.stacks);
  const changing = new Set<StackName>();
  let exit: ExitCode = 0;
  for (const stack of chosen) {
    const code = await diffStack(session, stack, changing);
    if (code === 1) changing.add(stack.name);
    exit = worse(exit, code);
  }
  return exit;
}

/**
 * A stack that builds on one which is itself to be made or changed often cannot be planned yet: what it
 * reads of the other is not there. That it will change is sure, and that is what is said.
 */
async function diffStack(
  session: Session,
  { name, needs }: SynthesisedStack,
  changing: ReadonlySet<StackName>,
): Promise<ExitCode> {
  try {
    return (await planStack(session, name, { lock: false })).hasChanges ? 1 : 0;
  } catch (error) {
    if (!(error instanceof InfraError) || error.code === 'credentials') throw error;
    const before = needs.filter((need) => changing.has(need));
    if (before.length === 0) {
      session.printer.message(`infra: ${name}: ${error.message}`);
      session.printer.object({ stack: name, error: error.message });
      return 2;
    }
    session.printer.line(`${name}: can be planned once ${before.join(' and ')} is deployed`);
    session.printer.object({ stack: name, waitsFor: before });
    return 1;
  }
}
