import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installKey } from '../../triage/io/install-key.ts';
import { temporaryFolder } from '../cli/parapet.ts';

const SOURCE = new URL('../../triage/io/install-key.ts', import.meta.url).href;

/** A process of its own that prints its key. */
function keyOfProcess(folder: string): Promise<string> {
  const code = `
    import { installKey } from ${JSON.stringify(SOURCE)};
    console.log(Buffer.from(installKey(${JSON.stringify(folder)}, {})).toString('hex'));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve) => child.once('close', () => resolve(out.trim())));
}

describe('the key of an installation', () => {
  it('is made once, for its owner only, and stays', () => {
    const folder = join(temporaryFolder(), 'new', 'folder');
    const key = installKey(folder, {});
    expect(key).toHaveLength(32);
    expect(installKey(folder, {})).toEqual(key);
    expect(statSync(join(folder, 'redaction.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['redaction.key']);
  });

  it('is one key, whoever of several is first', async () => {
    const folder = temporaryFolder();
    const keys = await Promise.all(Array.from({ length: 6 }, () => keyOfProcess(folder)));
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(keys).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['redaction.key']);
  });

  it('is not taken from what a crash left', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.redaction.key.0011223344556677'), '00');
    expect(installKey(folder, {})).toHaveLength(32);
  });

  it.each(['', '00', 'x'.repeat(64), `${'a'.repeat(63)}\n`])(
    'is refused where the file is damaged: %j',
    (content) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'redaction.key'), content);
      expect(() => installKey(folder, {})).toThrow(/not the key that was written there/);
      expect(readFileSync(join(folder, 'redaction.key'), 'utf8')).toBe(content);
    },
  );

  it('says what to do where the folder cannot be made', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => installKey(file, {})).toThrow(/PARAPET_REDACTION_KEY/);
  });

  it('is read from a folder that cannot be written', () => {
    const folder = temporaryFolder();
    const key = installKey(folder, {});
    chmodSync(folder, 0o500);
    expect(installKey(folder, {})).toEqual(key);
    chmodSync(folder, 0o700);
  });
});
