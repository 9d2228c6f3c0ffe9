#!/usr/bin/env node
// The bin. From a checkout it runs the TypeScript source; an installed package carries a bundle,
// since Node strips no types under node_modules. On an older Node it hands over to the pinned one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { here, isNewEnough, NODE_TOO_OLD, pinnedNode } from './node-version.mjs';

async function run() {
  const source = join(here, 'cli.ts');
  const isCheckout = existsSync(source);
  if (isCheckout) {
    // Stripping the types of every file costs more than the work on a small report: keep the result.
    const { enableCompileCache } = await import('node:module');
    enableCompileCache(join(here, '..', 'node_modules', '.cache', 'parapet'));
  }
  const entry = isCheckout ? source : join(here, 'dist', 'cli.js');
  const { main } = await import(pathToFileURL(entry).href);
  return main(process.argv.slice(2));
}

function handOver() {
  const node = pinnedNode();
  if (node === undefined) {
    console.error(NODE_TOO_OLD);
    return 2;
  }
  const child = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  if (child.error) throw child.error;
  return child.status ?? 128 + constants.signals[child.signal ?? 'SIGTERM'];
}

process.exitCode = isNewEnough() ? await run() : handOver();
