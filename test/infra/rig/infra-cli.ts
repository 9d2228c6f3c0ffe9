import { spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../../infra/config-schema.ts';
import { terraformOverride } from '../../emulator/terraform-override.ts';
import { terraformEnvironment, type Rig } from '../rig.ts';
import { testConfig } from './config.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Variables = Readonly<Record<string, string>>;

/** The infra commands as a person runs them, in a process of their own, turned to the emulator. */
export class InfraCli {
  readonly environment: Variables;
  /** What all commands print, as they print it: for whoever waits. */
  readonly #log: string;

  /** Its output folder is the rig's: what the commands apply, the rig can look at. */
  constructor(rig: Rig, config: Partial<Config> = {}) {
    this.#log = join(rig.folder, 'commands.log');
    const configFile = join(rig.folder, 'parapet.config.mjs');
    writeFileSync(configFile, `export default ${JSON.stringify(testConfig(config))};\n`);
    const override = join(rig.folder, 'emulator.json');
    writeFileSync(override, terraformOverride({ url: rig.emulator.url }));
    this.environment = {
      ...terraformEnvironment(rig.emulator),
      PARAPET_INFRA_CONFIG: configFile,
      PARAPET_INFRA_OUT: rig.folder,
      PARAPET_INFRA_OVERRIDE: override,
    };
  }

  /** `run(['deploy', 'network', '--yes'])` */
  run(args: readonly string[], variables: Variables = {}): Promise<CommandRun> {
    return this.#execute([process.execPath, 'infra/cli.ts', ...args], variables);
  }

  /** Lines of a shell, as a document shows them. */
  shell(script: string, variables: Variables = {}): Promise<CommandRun> {
    return this.#execute(['bash', '-euo', 'pipefail', '-c', script], variables);
  }

  #execute([program = '', ...args]: readonly string[], variables: Variables): Promise<CommandRun> {
    const env = { ...this.environment, ...variables };
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      const told = { out: '', err: '' };
      const keep = (where: 'out' | 'err') => (text: string) => {
        told[where] += text;
        appendFileSync(this.#log, text);
      };
      child.stdout.setEncoding('utf8').on('data', keep('out'));
      child.stderr.setEncoding('utf8').on('data', keep('err'));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? -1, ...told }));
    });
  }
}
