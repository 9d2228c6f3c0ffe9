import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, Row } from './row.ts';

const GATE = fileURLToPath(new URL('../actions/gate/dist/index.js', import.meta.url));
const RUNS = 15;
/** Prints the most memory that the process held, in kB, when it ends. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;

/**
 * How long a step of the action takes to begin: minima, as a runner does nothing beside. The two
 * public actions were measured in the same way on another machine in November 2026 (their committed
 * bundles, Node 24, fail-fast input), as multiples of an empty script there, and are scaled by it.
 */
const PUBLIC_ACTIONS = [
  { way: 'anchore/scan-action v7.4.0 (scaled)', times: 5.8, memory: 76 },
  { way: 'actions/dependency-review-action v4.9.0 (scaled)', times: 9.8, memory: 106 },
] as const;

export const actionStart: Bench = {
  name: 'the start of the action',
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
    try {
      return Promise.resolve(rowsIn(folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function rowsIn(folder: string): Row[] {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const base = leastOf('an empty script', empty, {});
  const scaled = PUBLIC_ACTIONS.map(({ way, times, memory }) => ({
    way,
    milliseconds: base.milliseconds * times,
    memory,
  }));
  return [
    { ...base, isBase: true },
    leastOf('gate, nothing to judge', GATE, {}),
    leastOf('gate, a clean report after a push', GATE, pushIn(folder)),
    ...scaled,
  ];
}

function leastOf(way: string, script: string, env: Readonly<Record<string, string>>): Row {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    spawnSync(process.execPath, [script], { env, stdio: 'ignore' });
    return performance.now() - start;
  });
  const told = spawnSync(process.execPath, ['--import', TELL_MEMORY, script], { env });
  const memory = Number(/(\d+)$/.exec(told.stderr.toString())?.[1]) / 1024;
  return { way, milliseconds: Math.min(...times), memory };
}

/** What a runner hands to a step after a push; nothing is asked of GitHub then. */
function pushIn(folder: string): Readonly<Record<string, string>> {
  const at = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const report = { SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'filesystem', Results: [] };
  at('trivy.json', JSON.stringify(report));
  return {
    INPUT_REPORTS: 'trivy.json',
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: at('event.json', '{}'),
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_OUTPUT: at('output', ''),
    GITHUB_STEP_SUMMARY: at('summary', ''),
    RUNNER_TEMP: folder,
  };
}
