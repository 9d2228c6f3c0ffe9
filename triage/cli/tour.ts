import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { now } from '../io/clock.ts';
import { SAMPLES_CLUSTER, sampleFiles } from '../io/samples.ts';
import { knownExploited } from '../knowledge/kev.ts';
import { triage } from '../triage.ts';
import type { Evidence } from '../triage.ts';
import { Worst } from '../verdict/render/terminal.ts';
import { isRuntime } from '../verdict/active.ts';
import { failOnPolicy } from '../verdict/fail-on.ts';
import { Judge, NO_WAIVERS } from '../verdict/judge.ts';
import { readOptions, readWithProgress } from './command.ts';
import { worse } from './console.ts';
import type { ExitCode } from './console.ts';
import { Summaries } from './evidence.ts';
import { exitOf, printVerdict } from './gate.ts';
import { printIncidents } from './incidents.ts';
import { errorOf } from './error-row.ts';
import { reportFolder, withPorts } from './store.ts';
import { HOME_FOLDER } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { summaryLines } from './tables.ts';
import { sayAside } from './triage.ts';

export interface TourArguments {
  readonly files: readonly string[];
  readonly cluster?: string;
}

/** The samples' story has a store of its own, begun anew each time. */
const SAMPLES_STORE = join(HOME_FOLDER, 'samples');

const POLICY = failOnPolicy('high');

/**
 * `npm start`: everything on one page. Without files it tells the story of the samples and exits 0;
 * with files it judges those, by the exit codes of `gate`.
 */
export async function tour(args: TourArguments, around: Surroundings): Promise<ExitCode> {
  if (args.files.length > 0) {
    return tell({ ...args, store: HOME_FOLDER }, around);
  }
  rmSync(SAMPLES_STORE, { recursive: true, force: true });
  const { console } = around;
  await console.line('No files given, so this is a tour of the samples that come with Parapet.');
  await console.line();
  const files = sampleFiles();
  const exit = await tell({ files, cluster: SAMPLES_CLUSTER, store: SAMPLES_STORE }, around);
  await console.line();
  await console.line('Your own files: npm start -- FILE...   All commands: npx parapet --help');
  // The samples are vulnerable on purpose: a failing verdict is the story, not a failure of it.
  return exit === 2 ? 2 : 0;
}

type Telling = TourArguments & { readonly store: string };

async function tell(args: Telling, around: Surroundings): Promise<ExitCode> {
  const seen = new Seen();
  await withPorts(args, async (ports) => {
    const aside = await triage(watch(args, seen, around), ports);
    await printWhatWasRead(seen, around);
    await printBuildVerdict(seen, around);
    await heading('Incidents from the runtime alerts', around);
    await sayAside(aside, around);
    await printIncidents(ports, args, around);
    await around.console.line();
    await around.console.line(`Reports are in ${reportFolder(args)}/`);
  });
  return worse(seen.unreadable, seen.buildFindings ? exitOf(seen.judge.list()) : 0);
}

/** What one pass over the files leaves behind for the page. */
class Seen {
  readonly summaries = new Summaries();
  readonly judge = new Judge({
    policy: POLICY,
    waivers: NO_WAIVERS,
    exploited: knownExploited,
    now: now(),
    keep: 'none',
  });
  readonly worst = new Worst();
  buildFindings = false;
  unreadable: ExitCode = 0;
}

/** Reads each file once: what was built is judged on the way, everything goes on to triage. */
async function* watch(args: Telling, seen: Seen, around: Surroundings): AsyncGenerator<Evidence> {
  const options = readOptions(args.cluster, HOME_FOLDER);
  for await (const piece of readWithProgress(args.files, options, around)) {
    seen.summaries.add(piece);
    if ('error' in piece) {
      seen.unreadable = 2;
      seen.judge.addNotJudged(piece.file);
      await around.console.object(errorOf(piece.file, piece.error));
      yield { file: piece.file, findings: [], isBroken: true };
      continue;
    }
    if (!isRuntime(piece.source)) {
      seen.buildFindings = true;
      seen.judge.addInput(piece);
      for (const finding of piece.findings) {
        const ruling = seen.judge.rule(finding, piece.file);
        if (ruling) seen.worst.add(ruling);
      }
    }
    yield piece;
  }
}

async function printWhatWasRead(seen: Seen, around: Surroundings): Promise<void> {
  const { console } = around;
  await heading('What was read', around);
  for (const line of summaryLines(seen.summaries.all(), console)) await console.line(line);
  for (const { file, sources, findings, bySeverity } of seen.summaries.all()) {
    await console.object({ file, sources: [...sources], findings, bySeverity });
  }
}

async function printBuildVerdict(seen: Seen, around: Surroundings): Promise<void> {
  await heading('The verdict on what was built', around);
  if (!seen.buildFindings) {
    await around.console.line(
      'not judged: no report of a build was given (Trivy, SARIF, CycloneDX)',
    );
    return;
  }
  const list = seen.judge.list();
  const { verdict, counts } = list;
  await around.console.object({ verdict, counts });
  await printVerdict(around.console, seen.worst, list);
}

async function heading(text: string, { console }: Surroundings): Promise<void> {
  await console.line();
  await console.line(console.style('bold', text));
}
