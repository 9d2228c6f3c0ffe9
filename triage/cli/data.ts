import { updateData } from '../io/vulnerability-data.ts';
import type { ExitCode } from './console.ts';
import type { Surroundings } from './surroundings.ts';

/** `parapet data update`: fetches KEV and EPSS. A file that cannot be had is an error (exit 2). */
export async function dataUpdate(
  { to }: { readonly to: string },
  { console }: Surroundings,
): Promise<ExitCode> {
  for (const { path, date, count } of await updateData(to)) {
    await console.object({ file: path, date, count });
    await console.line(`${path}: ${count} entries of ${date}`);
  }
  await console.line('Give them to the gate with --kev and --epss.');
  return 0;
}
