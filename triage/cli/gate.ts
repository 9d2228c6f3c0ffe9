import { rule, Tally } from '../verdict/verdict.ts';
import type { FailOn } from '../verdict/verdict.ts';
import { rulingLine, verdictLine, Worst } from '../verdict/render/terminal.ts';
import { readOptions, readWithProgress } from './command.ts';
import type { Surroundings } from './surroundings.ts';
import type { Console, ExitCode } from './console.ts';
import { errorOf, rowOf } from './row.ts';

export interface GateArguments {
  readonly files: readonly string[];
  readonly policy: FailOn;
}

/** `parapet gate`: the verdict. 1 where it fails, 2 where an input could not be judged. */
export async function gate(args: GateArguments, around: Surroundings): Promise<ExitCode> {
  const { console } = around;
  const tally = new Tally();
  const worst = new Worst();
  for await (const piece of readWithProgress(args.files, readOptions(), around)) {
    if ('error' in piece) {
      tally.addNotJudged();
      await console.object(errorOf(piece.file, piece.error));
      continue;
    }
    for (const finding of piece.findings) {
      const ruling = rule(finding, args.policy);
      tally.add(ruling);
      worst.add(ruling);
      if (!console.json) continue;
      const { decision, rule: decidedBy } = ruling;
      const row = { file: piece.file, ...rowOf(finding) };
      await console.object({ finding: row, decision, rule: decidedBy });
    }
  }
  await console.object(tally.verdict());
  await printVerdict(console, worst, tally);
  return exitOf(tally);
}

export function exitOf(tally: Tally): ExitCode {
  const { verdict, counts } = tally.verdict();
  if (counts.notJudged > 0) return 2;
  return verdict === 'fail' ? 1 : 0;
}

/** The worst rulings, then the verdict in one line. */
export async function printVerdict(console: Console, worst: Worst, tally: Tally): Promise<void> {
  const { rulings, more } = worst.all();
  for (const ruling of rulings) {
    const style = ruling.decision === 'fail' ? 'red' : 'yellow';
    await console.line(console.style(style, rulingLine(ruling)));
  }
  if (more > 0) await console.line(console.style('dim', `... and ${more} more (--json lists all)`));
  const verdict = tally.verdict();
  const style = verdict.verdict === 'pass' ? 'green' : 'red';
  await console.line(console.style(style, verdictLine(verdict)));
}
