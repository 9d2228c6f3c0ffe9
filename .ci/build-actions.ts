/**
 * Bundles the actions as they are run: one entry, and chunks that are loaded when they are needed. Not
 * minified, as people review what is committed. The same sources give the same bytes; a test builds
 * again and compares.
 *
 *   node .ci/build-actions.ts [OUT_FOLDER]
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { thirdPartyNotices } from './third-party-notices.ts';

const ACTIONS = ['gate'];

/** Builds one action into a folder. */
export async function buildAction(name: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input: { index: `actions/${name}/index.ts` },
    platform: 'node',
    resolve: {
      mainFields: ['module', 'main'],
      conditionNames: ['module', 'import', 'node', 'default'],
    },
    logLevel: 'warn',
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    comments: { legal: false },
  });
  await bundle.close();
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  const modules = chunks.flatMap((chunk) => chunk.moduleIds);
  writeFileSync(join(folder, 'THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(modules));
  // Node has to read the chunks as modules wherever the folder lies.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
}

if (import.meta.main) {
  for (const name of ACTIONS) {
    await buildAction(name, process.argv[2] ?? `actions/${name}/dist`);
  }
}
