import { constants, existsSync, globSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { forTerminal, fromOutside } from '../../triage/finding/untrusted.ts';
import { SetupError } from './setup-error.ts';

/** More than any build writes; a pattern that fits everything would read the whole disk. */
const MAX_FILES = 5000;

/**
 * The files that patterns name, each once, as paths from the workspace; nothing outside of it, by
 * whatever link. A pattern without a file stands in `empty`: it was meant to find a report.
 */
export function filesNamedBy(
  patterns: readonly string[],
  workspace: string,
): { readonly files: readonly string[]; readonly empty: readonly string[] } {
  const root = realpathSync(workspace);
  const exclude = patterns.filter((each) => each.startsWith('!')).map((each) => each.slice(1));
  const files = new Set<string>();
  const empty: string[] = [];
  for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
    const found = globSync(inside(pattern, root), { cwd: root, exclude })
      .map((path) => join(root, path))
      .filter((path) => statSync(path).isFile());
    for (const path of found) files.add(confined(path, root));
    if (found.length === 0) empty.push(pattern);
    if (files.size > MAX_FILES) throw tooMany(pattern);
  }
  return { files: [...files].sort(), empty };
}

/** A pattern is relative to the workspace, or lies in it. */
function inside(pattern: string, root: string): string {
  const path = isAbsolute(pattern) ? relative(root, pattern) : pattern;
  if (isAbsolute(path) || path.split(/[/\\]/).includes('..')) throw outside(pattern);
  return path;
}

/** The path from the root, after every link is followed. */
export function confined(path: string, root: string): string {
  const real = relative(realpathSync(root), realpathSync(path));
  if (isAbsolute(real) || real === '..' || real.startsWith(`..${sep}`)) throw outside(path);
  return real;
}

/**
 * Writes a file of ours, in the workspace or in the runner's folder for such files; never through a
 * link, which a pull request could have placed there. Gives the absolute path.
 */
export async function writeInside(
  path: string,
  text: string,
  roots: { readonly workspace: string; readonly temporary: string },
): Promise<string> {
  const whole = resolve(roots.workspace, path);
  const root = [roots.workspace, roots.temporary].find((each) => isWithin(whole, each));
  if (root === undefined) throw outside(path);
  makeFolder(dirname(whole), root);
  const { O_CREAT, O_TRUNC, O_WRONLY, O_NOFOLLOW } = constants;
  try {
    await using file = await open(whole, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW, 0o644);
    await file.writeFile(text);
    return whole;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
    if (code === undefined) throw cause;
    const fix = 'Name a plain file that may be written; a link is not followed.';
    throw new SetupError('bad-input', `${shown(path)} could not be written (${code}). ${fix}`, {
      cause,
    });
  }
}

/** An absolute path for a file that is read, in the workspace or in the runner's folder. */
export function insideEither(
  path: string,
  roots: { readonly workspace: string; readonly temporary: string },
): string {
  const whole = resolve(roots.workspace, path);
  if (!existsSync(whole)) {
    throw new SetupError('bad-input', `There is no file ${shown(path)}. Correct its path.`);
  }
  const root = isWithin(whole, roots.temporary) ? roots.temporary : roots.workspace;
  return join(realpathSync(root), confined(whole, root));
}

function isWithin(path: string, root: string): boolean {
  const from = relative(root, path);
  return from !== '' && from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

/** The nearest folder that is there already must lie inside; what is made below it then does. */
function makeFolder(folder: string, root: string): void {
  let there = folder;
  while (statSync(there, { throwIfNoEntry: false }) === undefined) there = dirname(there);
  confined(there, root);
  mkdirSync(folder, { recursive: true });
}

function outside(path: string): SetupError {
  const name = shown(path);
  const fix = 'Name files in the workspace, and no links that lead out of it.';
  return new SetupError('outside-workspace', `${name} is outside of the workspace. ${fix}`);
}

function tooMany(pattern: string): SetupError {
  const name = shown(pattern);
  const fix = 'Name the folder that the reports are in.';
  return new SetupError('bad-input', `${name} fits more than ${MAX_FILES} files. ${fix}`);
}

function shown(path: string): string {
  return forTerminal(fromOutside(path), 200);
}
