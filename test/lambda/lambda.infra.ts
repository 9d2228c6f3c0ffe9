import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLambda } from '../../.ci/build-lambda.ts';
import { logicalDump } from '../../triage/incident/dump.ts';
import { keysUnder } from '../../triage/incident/store.ts';
import { listIncidents } from '../../triage/incident/view.ts';
import { openDynamoDbStore } from '../../triage/io/dynamodb/dynamodb-store.ts';
import { startEmulator } from '../emulator/start.ts';
import type { Emulator } from '../emulator/start.ts';
import { findTools } from '../emulator/tools.ts';
import { ASFF_FINDINGS, hubEvent } from '../finding/securityhub-findings.ts';
import { clientOf, makeTable } from '../io/dynamodb/incident-table.ts';
import { guardDutyEvent, queueEvent } from './queue-events.ts';
import { invoke, startFunction, unpack } from './run-function.ts';
import type { DeployedFunction } from './run-function.ts';

const { missing } = findTools('moto');
/** Lambda's runtime is Node 22; where that is at hand, it runs the bundle. */
const NODE_22 = process.env['PARAPET_NODE_22'];
if (NODE_22 === undefined) {
  console.warn('skipped: PARAPET_NODE_22 names no Node 22; the functions run on this Node instead');
}
const KEY = '/parapet/test/redaction-key';

describe.skipIf(missing !== undefined)('the functions as they are deployed', () => {
  let emulator: Emulator;
  let client: DynamoDBClient;
  let home = '';
  const folders = { detector: '', responder: '' };
  beforeAll(async () => {
    emulator = await startEmulator();
    client = clientOf(emulator.url);
    home = mkdtempSync(join(tmpdir(), 'parapet-functions-'));
    const zips = await buildLambda(home);
    folders.detector = unpack(zips.detector, join(home, 'detector'));
    folders.responder = unpack(zips.responder, join(home, 'responder'));
  });
  afterAll(async () => {
    await emulator.stop();
    rmSync(home, { recursive: true, force: true });
  });

  function detector(table: string, node = NODE_22 ?? process.execPath): DeployedFunction {
    const environment = {
      ...emulator.environment,
      PARAPET_INCIDENT_TABLE: table,
      PARAPET_REDACTION_PARAMETER: KEY,
      PARAPET_DATA_KEY: 'alias/parapet-test-data',
    };
    return { folder: folders.detector, environment, node };
  }

  function responder(table: string): DeployedFunction {
    const environment = { ...emulator.environment, PARAPET_INCIDENT_TABLE: table };
    return { folder: folders.responder, environment, node: NODE_22 ?? process.execPath };
  }

  const dumpOf = (table: string): Promise<string[]> =>
    Array.fromAsync(logicalDump(openDynamoDbStore({ table, client })));
  const copies = (): { body: unknown }[] =>
    ASFF_FINDINGS.map((make) => ({
      body: hubEvent('Security Hub Findings - Imported', [make()]),
    }));

  test.skipIf(NODE_22 === undefined)('run on Node 22', () => {
    const version = execFileSync(NODE_22 ?? '', ['--version'], { encoding: 'utf8' });
    expect(version).toMatch(/^v22\./);
  });

  test('an event is an incident in the table; twice is as once; what is not read stays', async () => {
    const table = await makeTable(client);
    const event = queueEvent({ body: guardDutyEvent() });
    const first = await invoke(detector(table), event);
    expect(first.answer).toEqual({ batchItemFailures: [] });
    expect(first.lines).toEqual([
      expect.objectContaining({ event: 'kept', findings: 1, requestId: 'request-1' }),
    ]);
    const store = openDynamoDbStore({ table, client });
    expect(await Array.fromAsync(listIncidents(store))).toHaveLength(1);
    const dump = await dumpOf(table);

    const again = await invoke(
      detector(table),
      queueEvent({ body: guardDutyEvent() }, { id: 'bad', body: 'nonsense' }),
    );
    expect(again.answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'bad' }] });
    expect(await dumpOf(table)).toEqual(dump);
  });

  test('killed in the middle and delivered again: as once', async () => {
    const [clean, killed] = [await makeTable(client), await makeTable(client)];
    const event = queueEvent({ body: guardDutyEvent() }, ...copies());
    await invoke(detector(clean), event);
    for (let kill = 0; kill < 5; kill += 1) {
      const child = startFunction(detector(killed), event);
      const exit = once(child, 'exit');
      await wait(500 + kill * 150);
      child.kill('SIGKILL');
      await exit;
    }
    await invoke(detector(killed), event);
    expect(await dumpOf(killed)).toEqual(await dumpOf(clean));
  });

  test('several functions at once, the same events in each: as one', async () => {
    const [alone, together] = [await makeTable(client), await makeTable(client)];
    const event = queueEvent({ body: guardDutyEvent() }, ...copies());
    await invoke(detector(alone), event);
    const answers = await Promise.all([1, 2, 3].map(() => invoke(detector(together), event)));
    expect(answers.map(({ answer }) => answer)).toEqual(
      answers.map(() => ({ batchItemFailures: [] })),
    );
    expect(await dumpOf(together)).toEqual(await dumpOf(alone));
  });

  test('a table that is not there: an error, so that the messages stay', async () => {
    const { error, answer, lines } = await invoke(
      detector('nowhere'),
      queueEvent({ body: guardDutyEvent() }),
    );
    expect(answer).toBeUndefined();
    expect(error).toMatchObject({ name: 'IncidentError' });
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'failed', code: 'store-unusable' }),
    );
  });

  test('the redaction key is encrypted, made once, and in no answer and no log', async () => {
    const ssm = new SSMClient({ endpoint: emulator.url, region: 'eu-west-1', credentials: TEST });
    const read = async (): Promise<string> => {
      const command = new GetParameterCommand({ Name: KEY, WithDecryption: true });
      const { Parameter } = await ssm.send(command);
      expect(Parameter?.Type).toBe('SecureString');
      return Parameter?.Value ?? '';
    };
    const key = await read();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const table = await makeTable(client);
    const invoked = await invoke(detector(table), queueEvent({ body: guardDutyEvent() }));
    expect(await read()).toBe(key);
    expect(JSON.stringify(invoked)).not.toContain(key);
  });

  test('the responder writes a question down, and does not do what it cannot', async () => {
    const table = await makeTable(client);
    await invoke(detector(table), queueEvent({ body: guardDutyEvent() }));
    const store = openDynamoDbStore({ table, client });
    const [incident] = await Array.fromAsync(listIncidents(store));
    const request = {
      execution: 'execution-1',
      incident: incident?.id,
      action: 'isolate-instance',
      target: { kind: 'instance', id: 'i-0123456789abcdef0' },
    };
    const ask = {
      task: 'ask',
      ...request,
      askedAt: '2026-08-01T10:40:00Z',
      timeoutSeconds: 3600,
      taskToken: 'the token',
    };
    const asked = await invoke(responder(table), ask);
    expect(asked.answer).toMatchObject({ state: 'pending' });
    expect(JSON.stringify(asked)).not.toContain('the token');
    expect(await invoke(responder(table), ask)).toMatchObject({ answer: asked.answer });
    expect(await Array.fromAsync(store.list(keysUnder('approval/')))).toHaveLength(1);

    const applied = await invoke(responder(table), { task: 'apply', ...request });
    expect(applied.answer).toBeUndefined();
    expect(applied.error?.name).toBe('ResponseError.not-built-in');
  });
});

const TEST = { accessKeyId: 'test', secretAccessKey: 'test' };
