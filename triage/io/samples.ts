import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The cluster that the samples' story plays in: Falco's alerts name none. */
export const SAMPLES_CLUSTER = 'shop-prod';

/**
 * The sample evidence that comes with Parapet, as paths seen from the working folder. The folder
 * stands beside `triage/` in a checkout, and in an installed package too.
 */
export function sampleFiles(): string[] {
  const start = dirname(fileURLToPath(import.meta.url));
  for (const up of ['../..', '../../..', '..']) {
    const folder = join(start, up, 'samples');
    const files = globSync(join(folder, '{build,runtime}', '*.{json,jsonl,sarif}'));
    if (files.length > 0) return files.sort().map((file) => relative('.', file));
  }
  throw new Error('the folder "samples" is missing from this installation');
}
