import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { ReadError } from '../finding/read-error.ts';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import { IGNORE_FILES } from '../verdict/ignore-file.ts';
import { WAIVERS_FOLDER } from '../verdict/policy-file.ts';
import type { NamedText } from '../verdict/policy-sources.ts';
import type { Policy } from '../verdict/policy.ts';

/** A policy on this machine, with the folder that its paths are relative to. */
export interface PolicyFiles {
  readonly text: string;
  readonly root: string;
}

/** A policy in `.github` speaks of the repository around it, any other of the folder we are in. */
export function readPolicyFile(path: string): PolicyFiles {
  const folder = dirname(resolve(path));
  const isInRepository = folder.endsWith(`${sep}.github`);
  return { text: textOf(path), root: isInRepository ? dirname(folder) : resolve('.') };
}

/** What a policy extends, where it lies on this machine; undefined: it does not. */
export function readExtended(root: string, reference: string): string | undefined {
  const path = join(root, reference);
  return existsSync(path) ? textOf(path) : undefined;
}

export function readWaiverFiles(root: string): readonly NamedText[] {
  const folder = join(root, WAIVERS_FOLDER);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return names.toSorted().map((name) => ({
    path: `${WAIVERS_FOLDER}/${name}`,
    text: textOf(join(folder, name)),
  }));
}

/** Those that Trivy would find by itself, and those that the policy imports. */
export function readIgnoreFiles(root: string, { imports }: Policy): readonly NamedText[] {
  const names = new Set([...IGNORE_FILES, ...imports.map(({ file }) => file)]);
  return [...names]
    .filter((name) => existsSync(join(root, name)))
    .map((name) => ({ path: name, text: textOf(join(root, name)) }));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const called = forTerminal(fromOutside(path));
    throw new ReadError(
      'not-readable',
      `${called}: it could not be read (${String(error.code)}). Check its name, and the right to read it.`,
      { cause: error },
    );
  }
}
