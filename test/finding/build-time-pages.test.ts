import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { JsonObject, Reader } from '../../triage/finding/reader.ts';
import { sarifReader } from '../../triage/finding/sarif.ts';
import { trivyReader } from '../../triage/finding/trivy.ts';
import { fixture, plain, readAll } from './reading.ts';

/** The JSON blocks of a page of the documentation. */
function shownOn(page: string): JsonObject[] {
  const url = new URL(`../../docs/sources/${page}`, import.meta.url);
  const blocks = readFileSync(url, 'utf8').matchAll(/```json\n([\s\S]*?)```/g);
  return [...blocks].map(([, block]) => JSON.parse(block ?? '') as JsonObject);
}

it.each<[string, Reader, string]>([
  ['trivy.md', trivyReader, 'trivy/image.json'],
  ['sarif.md', sarifReader, 'sarif/semgrep.sarif'],
])('%s shows what the reader really says', (page, reader, file) => {
  const shown = shownOn(page);
  const said = readAll(reader, fixture(file)).map(plain);
  expect(shown).toHaveLength(1);
  expect(said).toContainEqual(shown[0]);
});
