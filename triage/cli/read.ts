import { rowOf } from '../finding/finding-row.ts';
import { readOptions, readWithProgress } from './command.ts';
import type { Surroundings } from './surroundings.ts';
import type { ExitCode } from './console.ts';
import { Summaries } from './evidence.ts';
import { errorOf } from './error-row.ts';
import { summaryLines } from './tables.ts';

export interface ReadArguments {
  readonly files: readonly string[];
  readonly cluster?: string;
}

/** `parapet read`: what is in the files, normalised. */
export async function read(args: ReadArguments, around: Surroundings): Promise<ExitCode> {
  const { console } = around;
  const summaries = new Summaries();
  let exit: ExitCode = 0;
  const options = readOptions(args.cluster);
  for await (const piece of readWithProgress(args.files, options, around)) {
    if (console.isClosed) return exit;
    summaries.add(piece);
    if ('error' in piece) {
      exit = 2;
      await console.object(errorOf(piece.file, piece.error));
      continue;
    }
    for (const finding of piece.findings) {
      await console.object({ file: piece.file, ...rowOf(finding) });
    }
  }
  for (const line of summaryLines(summaries.all(), console)) await console.line(line);
  return exit;
}
