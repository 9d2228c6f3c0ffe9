/**
 * Bundles the command line for the npm package (Node strips no types under node_modules), and writes
 * the licences of what was bundled beside it. Run by `npm pack` through the prepack script.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const OUT = 'triage/dist';
const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

rmSync(OUT, { recursive: true, force: true });
const bundle = await rolldown({
  input: { cli: 'triage/cli.ts' },
  platform: 'node',
  resolve: {
    mainFields: ['module', 'main'],
    conditionNames: ['module', 'import', 'node', 'default'],
  },
});
const { output } = await bundle.write({
  dir: OUT,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
await bundle.close();

const bundled = new Set<string>();
for (const chunk of output) {
  if (chunk.type !== 'chunk') continue;
  for (const id of chunk.moduleIds) {
    const name = PACKAGE_FOLDER.exec(id)?.[1];
    if (name !== undefined) bundled.add(name);
  }
}
writeFileSync(join(OUT, 'THIRD_PARTY_NOTICES.txt'), [...bundled].sort().map(notice).join('\n'));

function notice(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const texts = globSync(join(folder, '{LICENSE,LICENCE,license}*')).map((file) =>
    readFileSync(file, 'utf8').trim(),
  );
  if (texts.length === 0) throw new Error(`${name} is bundled but brings no licence text`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
