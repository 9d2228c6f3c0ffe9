import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logicalDump } from '../../triage/incident/dump.ts';
import { openSqliteStore } from '../../triage/io/sqlite-store.ts';

const SCRIPT = fileURLToPath(new URL('correlate-in-process.ts', import.meta.url));
const KILLS = 12;

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'parapet-processes-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function start(folder: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [SCRIPT, folder, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function toTheEnd(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
}

async function dumpOf(folder: string): Promise<string[]> {
  const store = openSqliteStore(folder);
  try {
    return await Array.fromAsync(logicalDump(store));
  } finally {
    store.close();
  }
}

test('killed at any moment and started again: as one clean run', async () => {
  const [clean, killed] = [join(home, 'clean'), join(home, 'killed')];
  await toTheEnd(start(clean));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = start(killed, '0', '1', String(20 + kill));
    const exit = once(child, 'exit');
    if (child.stdout) await Promise.race([once(child.stdout, 'data'), exit]);
    await wait((kill * 17) % 120);
    child.kill('SIGKILL');
    await exit;
  }
  await toTheEnd(start(killed));
  const dump = await dumpOf(killed);
  expect(dump.length).toBeGreaterThan(20);
  expect(dump).toEqual(await dumpOf(clean));
});

test('three processes at once lose and double nothing', async () => {
  const [alone, together] = [join(home, 'alone'), join(home, 'together')];
  await toTheEnd(start(alone));
  await Promise.all(['0', '1', '2'].map((which) => toTheEnd(start(together, which, '3', '25'))));
  const evidence = (lines: readonly string[]): unknown[] =>
    lines
      .map((line) => JSON.parse(line) as [string, Record<string, unknown>])
      .filter(([what]) => what === 'incident' || what === 'provider')
      // Which id survives, and so the aliases, may depend on who was first.
      .map(([what, value]) => [what, { ...value, id: '', aliases: [] }]);
  const inOrder = (values: unknown[]): string[] =>
    values.map((value) => JSON.stringify(value)).sort();
  expect(inOrder(evidence(await dumpOf(together)))).toEqual(inOrder(evidence(await dumpOf(alone))));
});
