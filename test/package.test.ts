import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parapet, temporaryFolder } from './cli/parapet.ts';

/** What a user gets from the registry: packed, installed in an empty folder, run from there. */
it('is packed, installed in an empty folder, and runs', { timeout: 240_000 }, () => {
  const folder = temporaryFolder();
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf('['))) as [
    { filename: string; files: { path: string }[] },
  ];
  const paths = files.map((file) => file.path);
  expect(paths).toContain('triage/dist/cli.js');
  expect(paths).toContain('triage/dist/THIRD_PARTY_NOTICES.txt');
  expect(paths).toContain('LICENSE');
  expect(paths.filter((path) => path.endsWith('.ts'))).toEqual([]);

  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, filename)],
    { cwd: folder, stdio: 'pipe' },
  );
  const bin = join(folder, 'node_modules', 'parapet', 'triage', 'parapet.mjs');
  expect(existsSync(join(folder, 'node_modules', '.bin', 'parapet'))).toBe(true);

  const help = parapet(['--help'], { cwd: folder, bin });
  expect(help.code, help.err).toBe(0);
  expect(help.out).toContain('gate');

  const tour = parapet(['tour'], { cwd: folder, bin });
  expect(tour.code, tour.err).toBe(0);
  expect(tour.out).toContain('FAIL');
  expect(existsSync(join(folder, '.parapet'))).toBe(true);
});
