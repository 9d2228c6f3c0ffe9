import { relative } from 'node:path';
import { chooseStacks } from './choose-stacks.ts';
import type { ExitCode } from './printer.ts';
import type { Invocation } from './invocation.ts';
import { openSession } from './session.ts';

/** `infra synth`: writes the stacks and says where. No credentials are needed. */
export async function synthCommand(invocation: Invocation): Promise<ExitCode> {
  const session = await openSession(invocation);
  const { printer, options } = session;
  for (const { name, folder, needs } of chooseStacks(options.stacks, session.stacks)) {
    printer.line(`${name.padEnd(10)} ${relative(process.cwd(), folder)}`);
    printer.object({ stack: name, folder, needs });
  }
  return 0;
}
