import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Instant } from '../finding/instant.ts';
import { DECISION_KINDS } from '../incident/decision.ts';
import type { DecisionKind } from '../incident/decision.ts';
import { THRESHOLDS } from '../verdict/fail-on.ts';
import type { GateArguments } from './gate-arguments.ts';
import { HOME_FOLDER } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import type { ExitCode } from './console.ts';
import { dayEnd, dayStart } from './dates.ts';

/** What the arguments ask for: nothing is done until `action` is called. */
export interface Chosen {
  readonly json: boolean;
  readonly action: (around: Surroundings) => Promise<ExitCode>;
}

type Choose = (chosen: Chosen) => void;

interface StoreOptions {
  readonly store: string;
  readonly out?: string;
}

const AFTER_HELP = `
Exit codes: 0 fine, 1 judged and failed, 2 could not judge (2 wins over 1).
FILE is a report or a stream of alerts; "-" is standard input; gzip is unpacked.`;

/** The commands and their options. Each command's code is loaded only when it is the one asked for. */
export function parapetProgram(choose: Choose): Command {
  const program = new Command('parapet')
    .description('Guards a workload on Amazon EKS from pull request to running pod.')
    .version(packageJson.version)
    .option('--json', 'NDJSON on standard output, and nothing else there')
    .showHelpAfterError('(parapet --help lists the commands)')
    .addHelpText('after', AFTER_HELP)
    .exitOverride();
  addFileCommands(program, choose);
  addIncidentCommands(program, choose);
  for (const command of program.commands) {
    command.option('--json', 'NDJSON on standard output, and nothing else there').exitOverride();
  }
  return program;
}

function addFileCommands(program: Command, choose: Choose): void {
  program
    .command('read <files...>')
    .description('show what is in the files, normalised')
    .addOption(clusterOption())
    .action((files: string[], options: { cluster?: string }, command: Command) =>
      chosen(command, choose, async (around) =>
        (await import('./read.ts')).read({ files, ...options }, around),
      ),
    );
  addGate(program, choose);
  addData(program, choose);
  program
    .command('triage <files...>')
    .description('turn alerts into incidents and reports')
    .addOption(storeOption())
    .addOption(outOption())
    .addOption(clusterOption())
    .action((files: string[], options: StoreOptions & { cluster?: string }, command: Command) =>
      chosen(command, choose, async (around) =>
        (await import('./triage.ts')).triageCommand({ files, ...options }, around),
      ),
    );
  program
    .command('tour [files...]')
    .description('the whole story on the samples, or on your own files')
    .addOption(clusterOption())
    .action((files: string[], options: { cluster?: string }, command: Command) =>
      chosen(command, choose, async (around) =>
        (await import('./tour.ts')).tour({ files, ...options }, around),
      ),
    );
}

function addGate(program: Command, choose: Choose): void {
  program
    .command('gate <files...>')
    .description('judge the files: pass or fail')
    .addOption(failOnOption())
    .addOption(new Option('--policy <file>', 'judge by a policy file').conflicts('failOn'))
    .option('--environment <name>', "the policy's rules for an environment")
    .option('--base <files...>', 'reports of what was there before: tells new from existing')
    .option('--vex <files...>', 'OpenVEX or CycloneDX statements on what does not apply')
    .option('--epss <file>', 'scores of how likely an exploit is (CSV of FIRST)')
    .option('--kev <file>', 'a newer catalogue of known exploited vulnerabilities (JSON of CISA)')
    .option('--commit <sha>', 'the commit that reports must be about, where the policy asks')
    .option('--digest <sha256:...>', 'the image that reports must be about, where the policy asks')
    .option('--sarif <file>', 'write the verdict as SARIF')
    .option('--summary <file>', 'write the verdict as a Markdown page')
    .option('--list <file>', 'write everything as NDJSON')
    .action((files: string[], options: Omit<GateArguments, 'files'>, command: Command) => {
      if (options.environment !== undefined && options.policy === undefined) {
        command.error('error: --environment needs --policy: only a policy file has environments');
      }
      chosen(command, choose, async (around) =>
        (await import('./gate.ts')).gate({ files, ...options }, around),
      );
    });
}

function addData(program: Command, choose: Choose): void {
  const data = program.command('data').description('data on vulnerabilities: KEV and EPSS');
  data
    .command('update')
    .description('fetch both (the only command that uses the network)')
    .option('--to <dir>', 'the folder to write to', `${HOME_FOLDER}/data`)
    .option('--json', 'NDJSON on standard output, and nothing else there')
    .exitOverride()
    .action((options: { to: string }, command: Command) =>
      chosen(command, choose, async (around) =>
        (await import('./data.ts')).dataUpdate(options, around),
      ),
    );
}

function addIncidentCommands(program: Command, choose: Choose): void {
  program
    .command('incidents')
    .description('list the incidents of the store')
    .addOption(storeOption())
    .addOption(outOption())
    .action((options: StoreOptions, command: Command) =>
      chosen(command, choose, async (around) =>
        (await import('./incidents.ts')).incidents(options, around),
      ),
    );
  program
    .command('report <incident>')
    .description('print the report of an incident')
    .addOption(storeOption())
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['md', 'json', 'navigator'])
        .default('md'),
    )
    .action(
      (
        incident: string,
        options: StoreOptions & { format: 'md' | 'json' | 'navigator' },
        command,
      ) =>
        chosen(command, choose, async (around) =>
          (await import('./report.ts')).report({ incident, ...options }, around),
        ),
    );
  program
    .command('decide <incident>')
    .description('record what a person decided about an incident')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--owner <name>', 'who answers for it')
    .addOption(
      new Option('--as <decision>', 'what was decided')
        .choices([...DECISION_KINDS])
        .makeOptionMandatory(),
    )
    .option('--until <date>', 'how long false-positive or accepted holds', date(dayEnd))
    .addOption(storeOption())
    .addOption(outOption())
    .action((incident: string, options: DecideOptions, command: Command) =>
      chosen(command, choose, async (around) =>
        (await import('./decide.ts')).decideCommand({ incident, ...options }, around),
      ),
    );
  program
    .command('prune')
    .description('let findings last seen before a date open nothing any more')
    .requiredOption('--before <date>', 'a day or an RFC 3339 time', date(dayStart))
    .addOption(storeOption())
    .action((options: StoreOptions & { before: Instant }, command: Command) =>
      chosen(command, choose, async (around) =>
        (await import('./prune.ts')).pruneCommand(options, around),
      ),
    );
}

export type DecideOptions = StoreOptions & {
  readonly as: DecisionKind;
  readonly reason: string;
  readonly owner: string;
  readonly until?: Instant;
};

function chosen(command: Command, choose: Choose, action: Chosen['action']): void {
  choose({ json: command.optsWithGlobals<{ json?: true }>().json === true, action });
}

function storeOption(): Option {
  return new Option('--store <dir>', 'where incidents are kept').default(HOME_FOLDER);
}

function outOption(): Option {
  return new Option('--out <dir>', 'where reports go (default: reports in the store)');
}

function failOnOption(): Option {
  return new Option(
    '--fail-on <severity>',
    'this severity and everything above it fails (default: high)',
  ).choices([...THRESHOLDS]);
}

function clusterOption(): Option {
  return new Option('--cluster <name>', 'the cluster of alerts that name none (Falco names none)');
}

function date(parse: (text: string) => Instant | undefined): (text: string) => Instant {
  return (text) => {
    const at = parse(text);
    if (at !== undefined) return at;
    throw new InvalidArgumentError('Give a day (2026-12-31) or an RFC 3339 time in full.');
  };
}
