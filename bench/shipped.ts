import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
let launcher: string | undefined;

/** The bin as users of the package run it: packed, unpacked, with the bundle instead of the sources. */
export function shippedParapet(): string {
  launcher ??= unpacked();
  return launcher;
}

function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-package-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const pack = ['pack', '--silent', '--pack-destination', folder];
  // The build prints to the same stream; the name of the package comes last.
  const said = execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  execFileSync('tar', ['-xzf', join(folder, said.at(-1) ?? ''), '-C', folder]);
  return join(folder, 'package', 'triage', 'parapet.mjs');
}
