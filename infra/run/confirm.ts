import { createInterface } from 'node:readline/promises';
import { InfraError } from '../infra-error.ts';
import type { Session } from './session.ts';

/** Asks on the terminal, unless `--yes`. Where nobody can be asked, that is an error and no "yes". */
export async function confirm({ options }: Session, question: string): Promise<boolean> {
  if (options.yes) return true;
  if (!process.stdin.isTTY) {
    throw new InfraError(
      'refused',
      `Nobody is there to be asked: "${question}" Nothing was changed. Look at the plan, then add --yes.`,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question} Only "yes" is yes: `)).trim() === 'yes';
  } finally {
    terminal.close();
  }
}
