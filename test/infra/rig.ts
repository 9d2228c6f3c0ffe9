import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { settingsOf, type Settings } from '../../infra/config.ts';
import type { Config } from '../../infra/config-schema.ts';
import type { LambdaCode } from '../../infra/lambda-code.ts';
import { readEnvironment } from '../../infra/run/environment.ts';
import { synthesise, type SynthesisedStack } from '../../infra/run/synth.ts';
import { Terraform, type SavedPlan } from '../../infra/run/terraform.ts';
import type { StackName } from '../../infra/stack.ts';
import { startEmulator, type Emulator } from '../emulator/start.ts';
import { findTools } from '../emulator/tools.ts';
import { clientsOf, type ClientFactory } from './rig/clients.ts';
import { testConfig } from './rig/config.ts';
import { overrideStack } from './rig/override.ts';
import { makeStateStore } from './rig/state-store.ts';

export interface RigOptions {
  /** What differs from `testConfig()`. */
  readonly config?: Partial<Config>;
  /** Zips of functions; without it functions that answer `{}`. */
  readonly code?: LambdaCode;
  /** `made` (default): a bucket and a table by the SDK. `none`: the test bootstraps by itself. */
  readonly stateStore?: 'made' | 'none';
}

/** Why a test of real applies is skipped: `describe.skipIf(rigMissing() !== undefined)`. */
export function rigMissing(): string | undefined {
  return findTools('moto', 'terraform').missing;
}

/**
 *     const rig = await startRig({ config: { network: { nat: 'one' } } });
 *     await rig.apply('network');              // and before it what it needs
 *     await rig.expectNoChanges('network');
 *     await rig.client(EC2Client).send(...);   // read back
 *     await rig.destroyAll();
 *     await rig.stop();                        // in afterAll
 */
export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const emulator = await startEmulator();
  const folder = mkdtempSync(join(tmpdir(), 'parapet-rig-'));
  const settings = settingsOf(testConfig(options.config));
  const rig = new Rig({ emulator, folder, settings, code: options.code ?? dummyCode(folder) });
  try {
    if (options.stateStore !== 'none') await makeStateStore(settings, rig.client);
    await rig.synthesise();
    return rig;
  } catch (error) {
    await rig.stop();
    throw error;
  }
}

interface RigParts {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly settings: Settings;
  readonly code: LambdaCode;
}

export class Rig {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly settings: Settings;
  readonly client: ClientFactory;
  readonly environment: Readonly<Record<string, string>>;
  readonly #code: LambdaCode;
  #stacks: readonly SynthesisedStack[] = [];
  readonly #applied: StackName[] = [];
  readonly #initialised = new Set<StackName>();

  constructor({ emulator, folder, settings, code }: RigParts) {
    this.emulator = emulator;
    this.folder = folder;
    this.settings = settings;
    this.client = clientsOf(emulator.url, settings.region);
    this.environment = terraformEnvironment(emulator);
    this.#code = code;
  }

  /** The stacks that the config asks for, in order. */
  get stacks(): readonly SynthesisedStack[] {
    return this.#stacks;
  }

  /** Writes all stacks into the folder and turns them to the emulator. */
  async synthesise(settings: Settings = this.settings): Promise<void> {
    const outFolder = this.folder;
    this.#stacks = await synthesise({ settings, outFolder, code: this.#code });
    for (const stack of this.#stacks) overrideStack(stack.folder, this.emulator.url);
  }

  terraform(name: StackName): Terraform {
    return new Terraform({ folder: this.#stack(name).folder, environment: this.environment });
  }

  /** `init` (once a stack) and `validate`. */
  async validate(name: StackName): Promise<Terraform> {
    const terraform = this.terraform(name);
    if (!this.#initialised.has(name)) await terraform.init();
    this.#initialised.add(name);
    await terraform.validate();
    return terraform;
  }

  /** Applies what the stack needs, as far as it is not applied yet. */
  async applyPrerequisites(name: StackName): Promise<void> {
    for (const need of this.#stack(name).needs) await this.apply(need);
  }

  /** Init, validate, plan and apply of the stack; before it of those that it needs. Once each. */
  async apply(name: StackName): Promise<void> {
    if (this.#applied.includes(name)) return;
    await this.applyPrerequisites(name);
    const terraform = await this.validate(name);
    const plan = await terraform.plan({ file: 'apply.tfplan' });
    this.#applied.push(name);
    await terraform.apply(plan);
  }

  async plan(name: StackName): Promise<SavedPlan> {
    await this.applyPrerequisites(name);
    const terraform = await this.validate(name);
    return terraform.plan({ file: 'look.tfplan' });
  }

  /** The plan as `terraform show -json` gives it: for what the emulator cannot apply. */
  async planJson(name: StackName): Promise<unknown> {
    const plan = await this.plan(name);
    return this.terraform(name).show(plan.file);
  }

  /** A second plan that is empty; else an error with what it wants to change. */
  async expectNoChanges(name: StackName): Promise<void> {
    const plan = await this.terraform(name).plan({ file: 'again.tfplan' });
    if (plan.hasChanges) throw new Error(`the second plan of ${name} is not empty:\n${plan.text}`);
  }

  /** Destroys the stack; its state holds nothing afterwards. */
  async destroy(name: StackName): Promise<void> {
    const terraform = this.terraform(name);
    await terraform.apply(await terraform.plan({ file: 'destroy.tfplan', destroy: true }));
    const left = await terraform.stateList();
    if (left.length > 0) throw new Error(`left of ${name}: ${left.join(', ')}`);
    const at = this.#applied.indexOf(name);
    if (at >= 0) this.#applied.splice(at, 1);
  }

  /** Everything that was applied here, in the other order. */
  async destroyAll(): Promise<void> {
    for (const name of this.#applied.toReversed()) await this.destroy(name);
  }

  async stop(): Promise<void> {
    await this.emulator.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #stack(name: StackName): SynthesisedStack {
    const stack = this.#stacks.find((one) => one.name === name);
    if (!stack) throw new Error(`the config asks for no stack ${name}`);
    return stack;
  }
}

/** As the commands have it, but with the emulator's address and credentials that are nobody's. */
export function terraformEnvironment(emulator: Emulator): Record<string, string> {
  const { PATH, HOME, TF_CLI_CONFIG_FILE } = process.env;
  const variables = { PATH, HOME, TF_CLI_CONFIG_FILE, ...emulator.environment };
  return { ...readEnvironment(variables).terraform };
}

function dummyCode(folder: string): LambdaCode {
  const file = join(folder, 'function.zip');
  const source = new TextEncoder().encode('export const handler = async () => ({});\n');
  writeFileSync(file, zipSync({ 'index.mjs': source }));
  return { detector: file, responder: file };
}
