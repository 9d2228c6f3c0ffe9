import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config.ts';
import type { LambdaCode } from '../lambda-code.ts';
import { STACK_NAMES, type StackName } from '../stack.ts';

export interface SynthesisedStack {
  readonly name: StackName;
  readonly folder: string;
  /** The stacks whose outputs this one reads. */
  readonly needs: readonly StackName[];
}

export interface SynthOptions {
  readonly settings: Settings;
  readonly outFolder: string;
  readonly code: LambdaCode;
}

/** Writes every stack as Terraform JSON and gives those that the config asks for, in order. */
export async function synthesise(options: SynthOptions): Promise<SynthesisedStack[]> {
  const { settings, outFolder, code } = options;
  mkdirSync(outFolder, { recursive: true });
  removeOldStacks(outFolder);
  // CDKTF is archived: nobody will take its old calls out, and a person can do nothing about them.
  process.noDeprecation = true;
  // The bindings take a second to load: only those wait who need them.
  const { buildApp } = await import('../main.ts');
  buildApp(settings, outFolder, code).synth();
  return readStacks(outFolder);
}

/** A stack that the config no longer has must not be there to be applied. Terraform's own folders stay. */
function removeOldStacks(outFolder: string): void {
  const stacks = join(outFolder, 'stacks');
  let names: string[];
  try {
    names = readdirSync(stacks);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  for (const name of names) {
    for (const file of readdirSync(join(stacks, name))) {
      if (file.endsWith('.tf.json')) rmSync(join(stacks, name, file));
    }
  }
}

interface Manifest {
  readonly stacks: Readonly<
    Record<string, { readonly workingDirectory: string; readonly dependencies: readonly string[] }>
  >;
}

function readStacks(outFolder: string): SynthesisedStack[] {
  const manifest = JSON.parse(readFileSync(join(outFolder, 'manifest.json'), 'utf8')) as Manifest;
  return STACK_NAMES.flatMap((name) => {
    const stack = manifest.stacks[name];
    if (!stack) return [];
    const needs = STACK_NAMES.filter((other) => stack.dependencies.includes(other));
    return [{ name, folder: join(outFolder, stack.workingDirectory), needs }];
  });
}
