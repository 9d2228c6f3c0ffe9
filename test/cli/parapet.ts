import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const BIN = resolve('triage/parapet.mjs');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard output as NDJSON. */
  objects(): Record<string, unknown>[];
}

/** Runs the command line as a person would: the bin, in a process of its own. */
export function parapet(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly input?: string | Uint8Array;
    readonly bin?: string;
  } = {},
): Run {
  const { cwd, input, bin = BIN } = options;
  const child = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PARAPET_REDACTION_KEY: 'the key that the tests share', NO_COLOR: '1' },
    ...(cwd !== undefined && { cwd }),
    ...(input !== undefined && { input }),
  });
  if (child.error) throw child.error;
  return {
    code: child.status,
    out: child.stdout,
    err: child.stderr,
    objects: () =>
      child.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

/** A folder of the test's own, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
