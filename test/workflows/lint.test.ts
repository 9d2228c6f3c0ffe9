import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whySkipped } from './tool.ts';

const CHECK = '.ci/workflows/check';

function check(folder: string): Promise<readonly [number, string]> {
  return new Promise((resolve) => {
    const child = execFile(join(folder, CHECK), { cwd: folder }, (_, stdout, stderr) => {
      resolve([child.exitCode ?? -1, stdout + stderr]);
    });
  });
}

describe.skipIf(whySkipped('actionlint', 'zizmor', 'git'))('actionlint and zizmor', () => {
  it('find nothing in our workflows and actions', async () => {
    const [code, text] = await check('.');
    expect(text).toContain('No findings to report');
    expect(code, text).toBe(0);
  });

  it.each([
    ['an unknown output', 'id: gate', 'id: gat'],
    ['a job that nobody defined', 'needs: codeql', 'needs: codql'],
    ['every permission', 'permissions: {}', 'permissions: write-all'],
    ['an unpinned action', /checkout@[0-9a-f]{40}/, 'checkout@v7'],
  ])('see %s, and the check fails', async (_, from, to) => {
    const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
    try {
      for (const part of ['.github', '.ci/workflows'])
        cpSync(part, join(folder, part), { recursive: true });
      // actionlint looks for the repository around it.
      cpSync('.git/HEAD', join(folder, '.git/HEAD'));
      const file = join(folder, '.github/workflows/pull-request.yml');
      const text = readFileSync(file, 'utf8');
      // Of our own actions only those beside the workflows are copied.
      const alone = text
        .replace(/uses: \.\/actions\/gate.*/, 'run: echo "verdict=pass"')
        .replace(/^ {8}with:\n {10}reports:(?:.*\n)(?: {10}.*\n)*/m, '');
      writeFileSync(file, alone);
      expect((await check(folder))[1]).toContain('No findings to report');
      writeFileSync(file, alone.replace(from, to));
      expect((await check(folder))[0]).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
