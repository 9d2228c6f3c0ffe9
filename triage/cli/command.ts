import { redactionKey } from '../io/redaction-key.ts';
import { progressOver } from '../io/progress.ts';
import { pseudonymWith } from '../finding/redact.ts';
import type { ReadOptions } from '../finding/read.ts';
import { readFiles } from './evidence.ts';
import type { Piece } from './evidence.ts';
import type { Surroundings } from './surroundings.ts';

/** `keyFolder`: the store whose redaction key is used; absent = the installation's. */
export function readOptions(cluster?: string, keyFolder?: string): ReadOptions {
  const pseudonym = pseudonymWith(redactionKey(keyFolder));
  return cluster === undefined ? { pseudonym } : { pseudonym, cluster };
}

/** Reads the files with a progress bar on standard error; says on it what could not be judged. */
export async function* readWithProgress(
  files: readonly string[],
  options: ReadOptions,
  { console, err }: Surroundings,
): AsyncGenerator<Piece> {
  const progress = await progressOver(files, err);
  try {
    for await (const piece of readFiles(files, options, progress)) {
      if ('error' in piece) console.message(`parapet: ${piece.error.message}`);
      yield piece;
    }
  } finally {
    progress.stop();
  }
}
