import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logicalDump } from '../../../triage/incident/dump.ts';
import { openDynamoDbStore } from '../../../triage/io/dynamodb/dynamodb-store.ts';
import { startEmulator } from '../../emulator/start.ts';
import type { Emulator } from '../../emulator/start.ts';
import { findTools } from '../../emulator/tools.ts';
import { clientOf, makeTable } from './incident-table.ts';

const SCRIPT = fileURLToPath(new URL('correlate-in-process.ts', import.meta.url));
const KILLS = 5;
const { missing } = findTools('moto');

describe.skipIf(missing !== undefined)('processes at one table', () => {
  let emulator: Emulator;
  let client: DynamoDBClient;
  let clean: string[];
  beforeAll(async () => {
    emulator = await startEmulator();
    client = clientOf(emulator.url);
    const table = await makeTable(client);
    await toTheEnd(start(table));
    clean = await dumpOf(table);
  });
  afterAll(() => emulator.stop());

  function start(table: string, ...args: string[]): ChildProcess {
    return spawn(process.execPath, [SCRIPT, table, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'], ...emulator.environment },
    });
  }

  function dumpOf(table: string): Promise<string[]> {
    return Array.fromAsync(logicalDump(openDynamoDbStore({ table, client })));
  }

  test('there is something to lose', () => {
    expect(clean.length).toBeGreaterThan(8);
  });

  test('killed at any moment and started again: as one clean run', async () => {
    const table = await makeTable(client);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = start(table, '0', '1', String(3 + kill));
      const exit = once(child, 'exit');
      if (child.stdout) await Promise.race([once(child.stdout, 'data'), exit]);
      await wait(kill * 150);
      child.kill('SIGKILL');
      await exit;
    }
    await toTheEnd(start(table));
    expect(await dumpOf(table)).toEqual(clean);
  });

  test.each([2, 3])('%i at once lose and double nothing', async (count) => {
    const table = await makeTable(client);
    const shares = Array.from({ length: count }, (_, which) => String(which));
    await Promise.all(shares.map((which) => toTheEnd(start(table, which, String(count), '4'))));
    expect(evidenceIn(await dumpOf(table))).toEqual(evidenceIn(clean));
  });
});

async function toTheEnd(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
}

/** Which id survives, and so the aliases, may depend on who was first. */
function evidenceIn(lines: readonly string[]): string[] {
  return lines
    .map((line) => JSON.parse(line) as [string, Record<string, unknown>])
    .filter(([what]) => what === 'incident' || what === 'provider')
    .map(([what, value]) => JSON.stringify([what, { ...value, id: '', aliases: [] }]))
    .toSorted();
}
