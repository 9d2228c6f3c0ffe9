import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The samples as they lie in the repository. */
export const SAMPLES = join(import.meta.dirname, '../../samples');

/** Paths below `samples/`, with `/`, sorted; an app's installed packages are no samples. */
export function sampleFiles(folder: string): string[] {
  return readdirSync(join(SAMPLES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(SAMPLES.length + 1))
    .filter((file) => !file.split('/').includes('node_modules'))
    .sort();
}

export function sampleText(file: string): string {
  return readFileSync(join(SAMPLES, file), 'utf8');
}

export function sampleJson(file: string): unknown {
  return JSON.parse(sampleText(file));
}

/** One value a line. */
export function sampleLines(file: string): unknown[] {
  return sampleText(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
