import { Command } from 'commander';
import type { OptionDefaults } from './environment.ts';
import type { InfraOptions, Invocation } from './invocation.ts';
import type { ExitCode } from './printer.ts';

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
export function infraProgram(choose: Choose, defaults: OptionDefaults): Command {
  const program = new Command('infra')
    .description("Parapet's own ground in AWS: small stacks, in CDKTF, applied by plain Terraform.")
    .showHelpAfterError('(node infra/cli.ts --help lists the commands)')
    .addHelpText('after', AFTER_HELP)
    .exitOverride();
  const add = (command: CommandOf): Command => addCommand(program, command, { choose, defaults });
  add({
    name: 'synth [stacks...]',
    description: 'write the stacks as Terraform JSON; asks nobody and changes nothing',
    load: async () => (await import('./synth-command.ts')).synthCommand,
  });
  add({
    name: 'diff [stacks...]',
    description: 'show what a deploy would change',
    load: async () => (await import('./diff.ts')).diff,
  });
  withYes(
    add({
      name: 'deploy [stacks...]',
      description: 'show what changes, ask, and make exactly that',
      load: async () => (await import('./deploy.ts')).deploy,
    }),
  );
  withYes(
    add({
      name: 'destroy [stacks...]',
      description: 'take the stacks away again, all but the backend',
      load: async () => (await import('./destroy.ts')).destroy,
    }),
  ).option(
    '--delete-state <bucket>',
    'with the stack "backend" alone: delete the state of everything; the name of its bucket confirms it',
  );
  withYes(
    add({
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

interface Given {
  readonly choose: Choose;
  readonly defaults: OptionDefaults;
}

function addCommand(program: Command, command: CommandOf, { choose, defaults }: Given): Command {
  const { name, description, load } = command;
  return program
    .command(name)
    .description(description)
    .option('--config <file>', 'the config (or PARAPET_INFRA_CONFIG)', defaults.config)
    .option('--out <folder>', 'where the JSON goes (or PARAPET_INFRA_OUT)', defaults.out)
    .option(
      '--override <file>',
      'a Terraform override file, put beside every stack (or PARAPET_INFRA_OVERRIDE)',
      defaults.override,
    )
    .option('--json', 'NDJSON on standard output, and nothing else there')
    .exitOverride()
    .action((...given: unknown[]) => {
      const called = given.at(-1) as Command;
      const options = called.opts<Omit<InfraOptions, 'stacks'>>();
      choose({
        options: { ...options, stacks: called.args },
        command: async (invocation) => (await load())(invocation),
      });
    });
}

function withYes(command: Command): Command {
  return command.option('-y, --yes', 'do not ask');
}
