#!/usr/bin/env node
// The bin. From a checkout it runs the TypeScript source; an installed package carries a bundle,
// since Node strips no types under node_modules. On an older Node it hands over to the pinned one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { here, isNewEnough, NODE_TOO_OLD, pinnedNode } from './node-version.mjs';

if (isNewEnough()) {
  const bundle = join(here, 'dist', 'cli.js');
  const source = join(here, 'cli.ts');
  const { main } = await import(pathToFileURL(existsSync(source) ? source : bundle).href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = pinnedNode();
  if (node === undefined) {
    console.error(NODE_TOO_OLD);
    process.exitCode = 2;
  } else {
    const child = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
    if (child.error) throw child.error;
    process.exitCode = child.status ?? 128 + constants.signals[child.signal ?? 'SIGTERM'];
  }
}
