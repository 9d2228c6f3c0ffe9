import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ReadError } from '../finding/read-error.ts';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';

/** Enough that a list of a million lines is a few hundred writes. */
const WRITE_CHARACTERS = 256 * 1024;

/** Writes a file piece by piece; its folders are made. */
export function writeTextFile(path: string, pieces: Iterable<string>): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      let pending = '';
      for (const piece of pieces) {
        pending += piece;
        if (pending.length >= WRITE_CHARACTERS) {
          writeFileSync(file, pending);
          pending = '';
        }
      }
      writeFileSync(file, pending);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const called = forTerminal(fromOutside(path));
    const why = `it could not be written (${String(error.code)}). Check the folder, and the right to write there.`;
    throw new ReadError('not-readable', `${called}: ${why}`, { cause: error });
  }
}
