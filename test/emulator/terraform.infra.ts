import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from './start.ts';
import { OVERRIDE_FILE, terraformOverride } from './terraform-override.ts';
import { findTools } from './tools.ts';

const { missing } = findTools('moto', 'terraform');
const run = promisify(execFile);
/** The provider itself waits for minutes; a busy machine makes many of them. */
const SLOW = 1_500_000;

describe.skipIf(missing !== undefined)('a stack with every kind of resource', () => {
  let emulator: Emulator;
  let folder: string;

  /** Runs terraform with nothing of the developer's environment but PATH; returns its output. */
  async function terraform(...args: readonly string[]): Promise<string> {
    const { stdout } = await run('terraform', [...args, '-no-color'], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        TF_CLI_CONFIG_FILE: process.env['TF_CLI_CONFIG_FILE'],
        TF_IN_AUTOMATION: '1',
        TF_INPUT: '0',
        CHECKPOINT_DISABLE: '1',
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    });
    return stdout;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-every-'));
    emulator = await startEmulator();
    copyFileSync(join(import.meta.dirname, 'fixtures/every-resource.tf'), join(folder, 'main.tf'));
    writeFileSync(
      join(folder, OVERRIDE_FILE),
      terraformOverride({
        url: emulator.url,
        aliases: ['virginia'],
        localState: 'terraform.tfstate',
      }),
    );
    const handler = Buffer.from('export const handler = async () => ({ batchItemFailures: [] });');
    writeFileSync(join(folder, 'function.zip'), zipSync({ 'index.mjs': handler }));
    await terraform('init');
  });

  afterAll(async () => {
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'is applied',
    async () => {
      const output = await terraform('apply', '-auto-approve', '-parallelism=30');
      expect(output).toMatch(/Apply complete! Resources: \d+ added, 0 changed, 0 destroyed/);
    },
    SLOW,
  );

  it('has nothing left to change: a second plan is empty', async () => {
    const output = await terraform('plan');
    expect(output).toContain('No changes.');
  });

  it(
    'is destroyed, and leaves nothing',
    async () => {
      await terraform('destroy', '-auto-approve', '-parallelism=30');
      expect(await terraform('state', 'list')).toBe('');
    },
    SLOW,
  );

  it('asked for nothing that the emulator lacks', async () => {
    expect(await emulator.unserved()).toEqual({});
  });
});
