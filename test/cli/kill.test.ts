import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { logicalDump } from '../../triage/incident/dump.ts';
import { openSqliteStore } from '../../triage/io/sqlite-store.ts';
import { BIN, temporaryFolder } from './parapet.ts';

const KILLS = 50;

/** The story of the samples, and 3,000 alerts of 40 pods written after Falco's JSON output. */
function input(folder: string): string[] {
  const path = join(folder, 'alerts.jsonl');
  const lines = Array.from({ length: 3000 }, (_, index) => {
    const pod = index % 40;
    const at = new Date(Date.UTC(2026, 10, 20, 6) + index * 3001).toISOString().slice(0, 23);
    return JSON.stringify({
      time: `${at}${String(index).padStart(6, '0')}Z`,
      rule: `Rule ${index % 7}`,
      priority: ['Notice', 'Warning', 'Critical'][index % 3],
      source: 'syscall',
      hostname: `node-${pod % 9}`,
      output: 'a shell',
      output_fields: {
        'container.id': pod.toString(16).padStart(12, 'a'),
        'k8s.ns.name': `team-${pod % 5}`,
        'k8s.pod.name': `web-5d9c7b6f4-${pod.toString(36).padStart(5, '0')}`,
        'proc.cmdline': `sh -c ${index}`,
      },
    });
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
  const samples = readdirSync('samples/runtime').map((name) => resolve('samples/runtime', name));
  return [path, ...samples, resolve('samples/build/trivy-image.json')];
}

function start(store: string, files: readonly string[]) {
  const args = [BIN, 'triage', '--store', store, '--cluster', 'shop-prod', ...files];
  const env = { ...process.env, PARAPET_REDACTION_KEY: 'the key that the tests share' };
  return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
}

async function outcome(folder: string): Promise<{ dump: string[]; reports: string[][] }> {
  const store = openSqliteStore(folder);
  const dump = await Array.fromAsync(logicalDump(store));
  store.close();
  const reports = readdirSync(join(folder, 'reports'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, 'reports', name), 'utf8')]);
  return { dump, reports };
}

async function runToTheEnd(store: string, files: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = start(store, files);
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
  return performance.now() - began;
}

it(`comes to the same after ${KILLS} kills at random`, { timeout: 600_000 }, async () => {
  const folder = temporaryFolder();
  const files = input(folder);
  const clean = join(folder, 'clean');
  const whole = await runToTheEnd(clean, files);
  const expected = await outcome(clean);
  expect(expected.reports.length).toBeGreaterThan(5);

  const killed = join(folder, 'killed');
  let died = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = start(killed, files);
    const exited = once(child, 'exit');
    await Promise.race([sleep(Math.random() * whole), exited]);
    if (child.kill('SIGKILL')) died += 1;
    await exited;
  }
  // Most runs must really have been cut short, or the test would prove nothing.
  expect(died).toBeGreaterThan(KILLS / 4);
  await runToTheEnd(killed, files);
  expect(await outcome(killed)).toEqual(expected);
});
