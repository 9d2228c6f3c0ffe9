import type { Instant } from '../finding/instant.ts';
import { prune } from '../incident/decide.ts';
import type { ExitCode } from './console.ts';
import { withPorts } from './store.ts';
import type { StoreArguments, Surroundings } from './surroundings.ts';

export interface PruneArguments extends StoreArguments {
  readonly before: Instant;
}

/** `parapet prune`: findings last seen before the date open nothing any more. Nothing is deleted. */
export async function pruneCommand(
  args: PruneArguments,
  { console }: Surroundings,
): Promise<ExitCode> {
  const horizon = await withPorts(args, async ({ store }) => prune(store, args.before));
  await console.object({ horizon });
  await console.line(`findings last seen before ${horizon} open nothing any more`);
  return 0;
}
