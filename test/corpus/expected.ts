import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Real files with the facts that a correct reader must report, outside this repository. The folder
 * is named by PARAPET_CORPUS and holds EXPECTED.json, keyed by file.
 */
export interface ExpectedFile {
  readonly file: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly parseError?: string;
  readonly malformed?: unknown;
}

const folder = process.env['PARAPET_CORPUS'];

/** The files below one folder of the corpus; none (and a printed reason) where there is no corpus. */
export function expectedFiles(kind: string): ExpectedFile[] {
  if (folder === undefined || folder === '') {
    console.info(`corpus of ${kind}: skipped, because PARAPET_CORPUS names no folder`);
    return [];
  }
  const expected = JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as Record<
    string,
    Omit<ExpectedFile, 'file'>
  >;
  return Object.entries(expected)
    .filter(([file]) => file.startsWith(`${kind}/`))
    .map(([file, entry]) => ({ ...entry, file }));
}

/** The text of a file of the corpus; byte order marks and UTF-16 are the input's business. */
export function corpusText(file: string): string {
  const bytes = readFileSync(join(folder ?? '', file));
  const text =
    bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString();
  return text.replace(/^\uFEFF/, '');
}
