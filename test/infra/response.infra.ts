import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeExecutionCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsOf } from '../../infra/config.ts';
import { openDynamoDbStore } from '../../triage/io/dynamodb/dynamodb-store.ts';
import { keysUnder } from '../../triage/incident/store.ts';
import { listIncidents } from '../../triage/incident/view.ts';
import { approvalKind } from '../../triage/response/approval.ts';
import { buildLambda } from '../../.ci/build-lambda.ts';
import { proveEvents } from './event.ts';
import { readBackResponse } from './read-back/response.ts';
import { testConfig } from './rig/config.ts';
import { rigMissing, startRig, type Rig } from './rig.ts';

const RESPONSE = { planned: true, alarmEmails: ['soc@example.org'] };
const DEADLINE_MS = 60_000;
const APPLY_MS = 900_000;

/** With the code that the build makes, and with everything that is planned. */
describe.skipIf(rigMissing())('the response stack', () => {
  let rig: Rig;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-response-'));
    rig = await startRig({ config: { response: RESPONSE }, code: await buildLambda(folder) });
    await rig.apply('response');
  }, APPLY_MS);
  afterAll(async () => {
    await rig?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is what it says, as AWS has it', async () => {
    await expect(readBackResponse(rig)).resolves.toBeUndefined();
  });

  it(
    'has nothing left to change',
    async () => {
      await expect(rig.expectNoChanges('response')).resolves.toBeUndefined();
    },
    APPLY_MS,
  );

  it(
    'takes a finding from the bus to an incident',
    async () => {
      await expect(proveEvents(rig)).resolves.toBeUndefined();
    },
    APPLY_MS,
  );

  it('asks for a response, and refuses the one that is not built in', async () => {
    const sfn = rig.client(SFNClient);
    const executionArn = await startResponse(rig);
    const taskToken = await askedToken(rig);
    await sfn.send(
      new SendTaskSuccessCommand({ taskToken, output: '{"decision":"approved","by":"a person"}' }),
    );
    const until = Date.now() + DEADLINE_MS;
    let told = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    while (told.status === 'RUNNING' && Date.now() < until) {
      await pause(200);
      told = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    }
    expect(told).toMatchObject({ status: 'FAILED', error: 'Refused' });
  });

  it('asks no API that the emulator does not have', async () => {
    expect(await rig.emulator.unserved()).toEqual({});
  });

  it(
    'refuses a plain destroy as a whole, until the config lets the incidents go',
    async () => {
      await expect(rig.destroy('response')).rejects.toThrow(/Instance cannot be destroyed/);
      await expect(readBackResponse(rig), 'all is there still').resolves.toBeUndefined();
      const config = testConfig({ response: { ...RESPONSE, deletionProtection: false } });
      await rig.synthesise(settingsOf(config));
      const terraform = rig.terraform('response');
      await terraform.apply(await terraform.plan({ file: 'unprotect.tfplan' }));
      await rig.destroy('response');
    },
    APPLY_MS,
  );
});

async function startResponse(rig: Rig): Promise<string> {
  const { names, region, accountId } = rig.settings;
  const store = storeOf(rig);
  const [incident] = await Array.fromAsync(listIncidents(store));
  const { executionArn } = await rig.client(SFNClient).send(
    new StartExecutionCommand({
      stateMachineArn: `arn:aws:states:${region}:${accountId}:stateMachine:${names.approvalMachine}`,
      name: 'isolate',
      input: JSON.stringify({
        incident: incident?.id,
        action: 'isolate-instance',
        target: { kind: 'instance', id: 'i-0123456789abcdef0' },
      }),
    }),
  );
  return executionArn ?? '';
}

/** As the approver's program will find it: in the incident table, and nowhere else. */
async function askedToken(rig: Rig): Promise<string> {
  const until = Date.now() + DEADLINE_MS;
  for (;;) {
    const [item] = await Array.fromAsync(storeOf(rig).list(keysUnder('approval/')));
    if (item?.value !== undefined) return approvalKind.decode(item.value).taskToken;
    if (Date.now() > until) throw new Error(`nobody was asked: ${rig.emulator.url}`);
    await pause(200);
  }
}

function storeOf(rig: Rig) {
  const client = rig.client(DynamoDBClient);
  return openDynamoDbStore({ table: rig.settings.names.incidentTable, client });
}
