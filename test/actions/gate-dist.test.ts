import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildAction } from '../../.ci/build-actions.ts';
import { temporaryFolder } from '../cli/parapet.ts';

function textsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What is shipped is what the sources say. After a change: `node .ci/build-actions.ts`. */
it('ships the bundle that the sources give, byte for byte', async () => {
  const folder = join(temporaryFolder(), 'dist');
  await buildAction('gate', folder);
  const [built, shipped] = [textsOf(folder), textsOf('actions/gate/dist')];
  expect(Object.keys(shipped)).toEqual(Object.keys(built));
  const different = Object.keys(built).filter((name) => built[name] !== shipped[name]);
  expect(different).toEqual([]);
});

it('loads GitHub, CycloneDX and the judge only when they are needed', () => {
  const entry = readFileSync('actions/gate/dist/index.js', 'utf8');
  const loaded = [...entry.matchAll(/^import .*?from "\.\/([\w.-]+)";$/gm)].map(([, name]) => name);
  expect(loaded.filter((name) => /cyclonedx|github-client|judge|tell/.test(name ?? ''))).toEqual(
    [],
  );
});
