import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../config.ts';
import { InfraError } from '../infra-error.ts';
import type { StackName } from '../stack.ts';
import { checkStackNames } from './choose-stacks.ts';
import { lambdaCode } from './lambda-build.ts';
import { loadSettings } from './load-config.ts';
import type { Invocation } from './invocation.ts';
import { synthesise, type SynthesisedStack } from './synth.ts';
import { Terraform } from './terraform.ts';

/** A checked config and its stacks, written anew: what every command begins with. */
export interface Session extends Invocation {
  readonly settings: Settings;
  readonly outFolder: string;
  readonly stacks: readonly SynthesisedStack[];
  terraform(name: StackName): Terraform;
}

/** The ending makes Terraform merge the file over the stack's own. */
const OVERRIDE_FILE = 'given_override.tf.json';

/** What must be so before anything is built: it costs seconds, and a refusal none. */
export type Precondition = (asked: Invocation & { readonly settings: Settings }) => Promise<void>;

export async function openSession(
  invocation: Invocation,
  precondition: Precondition = () => Promise.resolve(),
): Promise<Session> {
  const { options, environment, printer } = invocation;
  checkStackNames(options.stacks);
  const settings = await loadSettings(options.config, environment.repository);
  await precondition({ ...invocation, settings });
  const outFolder = resolve(options.out);
  const code = await lambdaCode(outFolder);
  const stacks = await synthesise({ settings, outFolder, code });
  if (options.override !== undefined) putOverride(options.override, stacks);
  const terraform = (name: StackName): Terraform => {
    const stack = stacks.find((one) => one.name === name);
    if (!stack) throw new InfraError('config', `The config asks for no stack "${name}".`);
    return new Terraform({
      folder: stack.folder,
      environment: environment.terraform,
      onOutput: printer.json ? undefined : (text) => printer.write(text),
    });
  };
  return { ...invocation, settings, outFolder, stacks, terraform };
}

function putOverride(file: string, stacks: readonly SynthesisedStack[]): void {
  if (!existsSync(file)) {
    throw new InfraError('config', `There is no override file at ${resolve(file)}.`);
  }
  for (const stack of stacks) copyFileSync(file, join(stack.folder, OVERRIDE_FILE));
}
