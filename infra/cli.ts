import { setImmediate } from 'node:timers/promises';
import { CommanderError } from 'commander';
import { InfraError } from './infra-error.ts';
import { readEnvironment, type InfraEnvironment } from './run/environment.ts';
import { outliveReaders } from './run/output.ts';
import { Printer, type ExitCode } from './run/printer.ts';
import { infraProgram, type Chosen } from './run/program.ts';

/** 0 fine, 1 there are changes (or a person said no), 2 could not do it. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const environment = readEnvironment(process.env);
  let chosen: Chosen | undefined;
  const program = infraProgram((choice) => {
    chosen = choice;
  }, environment.defaults);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return chosen === undefined ? 2 : await run(chosen, environment);
}

/** Runs a command; the one place where its errors end. */
async function run({ options, command }: Chosen, environment: InfraEnvironment): Promise<ExitCode> {
  const printer = new Printer({ json: options.json === true });
  try {
    return await command({ options, environment, printer });
  } catch (error) {
    printer.message(`infra: ${messageOf(error)}`);
    return 2;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof InfraError) return error.message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `a fault in Parapet itself. Please report it with this text:\n${stack}`;
}

const isIncomplete = outliveReaders(process.stdout, process.stderr);
const exit = await main(process.argv.slice(2));
await setImmediate(); // what became of the last write is told a turn later
process.exitCode = isIncomplete() ? 2 : exit;
