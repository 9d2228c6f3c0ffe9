import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file that was rebuilt, with the id that git gives its content. */
export interface RebuiltFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly id: string;
}

/** Ours are some hundred kilobytes in some ten files; more than this is no bundle. */
const MAX_FILES = 500;
const MAX_BYTES = 50 * 1024 * 1024;

/** The only place that a rebuilt file may go to: one folder deep, no leading dot. */
export const BUNDLE_PATH = /^actions\/[a-z0-9-]+\/dist\/[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * Reads a folder that somebody else's code filled. One entry that is no regular file of a bundle
 * refuses all of it: what else it would do is not worth guessing.
 */
export async function readRebuilt(folder: string): Promise<RebuiltFile[]> {
  const names = await readdir(folder, { recursive: true });
  const files: RebuiltFile[] = [];
  let total = 0;
  for (const name of names.sort()) {
    const path = name.replaceAll(sep, '/');
    const about = await lstat(join(folder, name));
    if (about.isDirectory()) continue;
    if (!about.isFile() || !BUNDLE_PATH.test(path)) {
      throw new Error(`${JSON.stringify(path)} is no file of a bundle; nothing was committed.`);
    }
    total += about.size;
    if (total > MAX_BYTES || files.length === MAX_FILES) {
      throw new Error('the rebuilt bundles are too big; nothing was committed.');
    }
    const bytes = await readFile(join(folder, name));
    files.push({ path, bytes, id: blobId(bytes) });
  }
  if (files.length === 0) throw new Error('nothing was rebuilt; dist.yml should have failed.');
  return files;
}

function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
