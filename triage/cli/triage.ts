import { triage } from '../triage.ts';
import type { Evidence } from '../triage.ts';
import { readOptions, readWithProgress } from './command.ts';
import type { ExitCode } from './console.ts';
import { printIncidents } from './incidents.ts';
import { errorOf } from './error-row.ts';
import { collector, keepHeapSteady } from './steady-heap.ts';
import { withPorts } from './store.ts';
import type { StoreArguments, Surroundings } from './surroundings.ts';

export interface TriageArguments extends StoreArguments {
  readonly files: readonly string[];
  readonly cluster?: string;
}

/** `parapet triage`: alerts into the store, reports into the folder. 2 where a file was unreadable. */
export async function triageCommand(
  args: TriageArguments,
  around: Surroundings,
): Promise<ExitCode> {
  const { console } = around;
  let exit: ExitCode = 0;
  const checkHeap = keepHeapSteady();
  // SQLite gives an item again in a few microseconds; kept ones grow old in the heap, and are replaced.
  const frugal = { cacheBytes: 0, afterCommit: collector() };
  const options = readOptions(args.cluster, args.store);

  async function* evidence(): AsyncGenerator<Evidence> {
    for await (const piece of readWithProgress(args.files, options, around)) {
      checkHeap();
      if ('error' in piece) {
        exit = 2;
        await console.object(errorOf(piece.file, piece.error));
        yield { file: piece.file, findings: [], isBroken: true };
      } else {
        yield piece;
      }
    }
  }

  await withPorts(args, async (ports) => {
    await sayAside(await triage(evidence(), ports, frugal), around);
    await printIncidents(ports, args, around);
  });
  return exit;
}

/** What went into no incident in the usual way is said, not dropped. */
export async function sayAside(
  { late, untimed }: { readonly late: number; readonly untimed: number },
  { console }: Surroundings,
): Promise<void> {
  if (late > 0) {
    console.message(
      `parapet: ${late} finding(s) ended before the date given to "parapet prune" and opened nothing`,
    );
  }
  if (untimed > 0) {
    console.message(
      `parapet: ${untimed} alert(s) carry no time; they are linked by the names that they carry only`,
    );
  }
}
