import { setImmediate } from 'node:timers/promises';
import { CommanderError } from 'commander';
import { Console } from './cli/console.ts';
import type { ExitCode } from './cli/console.ts';
import { failureMessage } from './cli/failure.ts';
import { Output } from './cli/output.ts';
import { parapetProgram } from './cli/program.ts';
import type { Chosen } from './cli/program.ts';

/**
 * The command line. Returns the exit code: 0 fine, 1 judged and failed, 2 could not judge (which is
 * also what a mistyped command is).
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const [out, err] = [new Output(process.stdout), new Output(process.stderr)];
  const exit = await answer(argv, out, err);
  await setImmediate(); // what became of the last write is told a turn later
  return out.isIncomplete ? 2 : exit;
}

async function answer(argv: readonly string[], out: Output, err: Output): Promise<ExitCode> {
  let chosen: Chosen | undefined;
  const program = parapetProgram((choice) => {
    chosen = choice;
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return chosen === undefined ? 2 : await run(chosen, out, err);
}

/** Runs a command; the one place where its errors end. */
async function run(chosen: Chosen, out: Output, err: Output): Promise<ExitCode> {
  const console = new Console({ json: chosen.json, out, err });
  let exit: ExitCode;
  try {
    exit = await chosen.action({ console, err: err.stream });
  } catch (error) {
    console.message(`parapet: ${failureMessage(error)}`);
    exit = 2;
  }
  await console.flush();
  return exit;
}
