import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { StackJson } from '../rules/stack-json.ts';

/** A scan of stacks: the report's file, for the gate, and what stands in it. */
export interface Scan {
  readonly report: string;
  readonly targets: readonly string[];
  /** `AWS-0040 cluster/main.tf`. */
  readonly failures: readonly string[];
  /** What Trivy said on its way; a file that it cannot parse is only told there. */
  readonly log: string;
}

const reportSchema = z.object({
  Results: z
    .array(
      z.object({
        Target: z.string(),
        Misconfigurations: z.array(z.object({ ID: z.string(), Status: z.string() })).default([]),
      }),
    )
    .default([]),
});

/**
 * Writes each stack as `<stack>/<file>` into a folder in which nothing else is, neither settings nor an
 * ignore file that could quieten the scanner, and scans that.
 */
export function scan(
  stacks: readonly StackJson[],
  file: { readonly name: string; readonly write: (stack: StackJson) => string },
): Scan {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-trivy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'stacks'));
  for (const stack of stacks) {
    mkdirSync(join(folder, 'stacks', stack.name), { recursive: true });
    writeFileSync(join(folder, 'stacks', stack.name, file.name), file.write(stack));
  }
  const report = join(folder, 'report.json');
  const run = spawnSync(
    'trivy',
    [
      'config',
      '--skip-check-update',
      '--skip-version-check',
      '--cache-dir',
      join(folder, 'cache'),
      '--format',
      'json',
      '--output',
      report,
      'stacks',
    ],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder } },
  );
  if (run.status !== 0) throw new Error(`trivy config failed: ${run.stderr}`);
  const { Results } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return {
    report,
    targets: Results.map(({ Target }) => Target),
    failures: Results.flatMap(({ Target, Misconfigurations }) =>
      Misconfigurations.map(({ ID }) => `${ID} ${Target}`),
    ),
    log: run.stderr,
  };
}
