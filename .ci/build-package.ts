/**
 * Bundles the command line for the npm package (Node strips no types under node_modules), and writes
 * the licences of what was bundled beside it. Run by `npm pack` through the prepack script.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { thirdPartyNotices } from './third-party-notices.ts';

const OUT = 'triage/dist';

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

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
writeFileSync(join(OUT, 'THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(modules));
