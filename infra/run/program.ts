import { Command } from 'commander';
import type { InfraEnvironment } from './environment.ts';
import type { ExitCode, Printer } from './printer.ts';

/** What can be said on the command line. */
export interface InfraOptions {
  readonly config: string;
  readonly out: string;
  readonly override?: string;
  readonly json?: true;
  readonly yes?: true;
  /** Stacks by name; none is all of them. */
  readonly stacks: readonly string[];
  /** The name of the state bucket, typed by who wants it gone. */
  readonly deleteState?: string;
}

export interface Invocation {
  readonly options: InfraOptions;
  readonly environment: InfraEnvironment;
  readonly printer: Printer;
}

export interface Chosen {
  readonly options: InfraOptions;
  readonly command: (invocation: Invocation) => Promise<ExitCode>;
}

type Choose = (chosen: Chosen) => void;
type Load = () => Promise<Chosen['command']>;

const AFTER_HELP = `
Exit codes: 0 fine or nothing to do, 1 there are changes (diff) or you said no, 2 could not do it.
Without STACK it is all of them, in their order; destroy takes the other order, and keeps the backend.`;

/** The commands and their options. Each command's code is loaded only when it is the one asked for. */
export function infraProgram(choose: Choose): Command {
  const program = new Command('infra')
    .description("Parapet's own ground in AWS: small stacks, in CDKTF, applied by plain Terraform.")
    .showHelpAfterError('(node infra/cli.ts --help lists the commands)')
    .addHelpText('after', AFTER_HELP)
    .exitOverride();
  addCommand(program, choose, {
    name: 'synth [stacks...]',
    description: 'write the stacks as Terraform JSON; asks nobody and changes nothing',
    load: async () => (await import('./synth-command.ts')).synthCommand,
  });
  addCommand(program, choose, {
    name: 'diff [stacks...]',
    description: 'show what a deploy would change',
    load: async () => (await import('./diff.ts')).diff,
  });
  withYes(
    addCommand(program, choose, {
      name: 'deploy [stacks...]',
      description: 'show what changes, ask, and make exactly that',
      load: async () => (await import('./deploy.ts')).deploy,
    }),
  );
  withYes(
    addCommand(program, choose, {
      name: 'destroy [stacks...]',
      description: 'take the stacks away again, all but the backend',
      load: async () => (await import('./destroy.ts')).destroy,
    }),
  ).option(
    '--delete-state <bucket>',
    'with the stack "backend" alone: delete the state of everything; the name of its bucket confirms it',
  );
  withYes(
    addCommand(program, choose, {
      name: 'bootstrap',
      description: 'make the backend, where all stacks keep their state; safe to run again',
      load: async () => (await import('./bootstrap.ts')).bootstrap,
    }),
  );
  return program;
}

interface CommandOf {
  readonly name: string;
  readonly description: string;
  readonly load: Load;
}

function addCommand(program: Command, choose: Choose, { name, description, load }: CommandOf) {
  return program
    .command(name)
    .description(description)
    .option('--config <file>', 'the config', 'parapet.config.ts')
    .option('--out <folder>', 'where the Terraform JSON goes', 'infra/out')
    .option('--override <file>', 'a Terraform override file (JSON) that is put beside every stack')
    .option('--json', 'NDJSON on standard output, and nothing else there')
    .exitOverride()
    .action((...given: unknown[]) => {
      const command = given.at(-1) as Command;
      const options = command.opts<Omit<InfraOptions, 'stacks'>>();
      choose({
        options: { ...options, stacks: command.args },
        command: async (invocation) => (await load())(invocation),
      });
    });
}

function withYes(command: Command): Command {
  return command.option('-y, --yes', 'do not ask');
}
