import { BUNDLE_PATH } from './rebuilt-files.ts';
import type { RebuiltFile } from './rebuilt-files.ts';

/** An entry of a git tree as GitHub lists it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

export interface Changes {
  readonly written: readonly RebuiltFile[];
  readonly deleted: readonly string[];
}

const REGULAR_FILE = '100644';

/** What to change so that the rebuilt bundles are what is committed; other bundles are left alone. */
export function changesBetween(
  committed: readonly TreeEntry[],
  rebuilt: readonly RebuiltFile[],
): Changes {
  const before = new Map(committed.map((entry) => [entry.path, entry]));
  const after = new Set(rebuilt.map(({ path }) => path));
  const folders = new Set(rebuilt.map(({ path }) => folderOf(path)));
  const written = rebuilt.filter(({ path, id }) => {
    const entry = before.get(path);
    return entry?.sha !== id || entry.mode !== REGULAR_FILE;
  });
  const deleted = committed
    .filter(({ path, type }) => type === 'blob' && BUNDLE_PATH.test(path) && !after.has(path))
    .map(({ path }) => path)
    .filter((path) => folders.has(folderOf(path)));
  return { written, deleted };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
