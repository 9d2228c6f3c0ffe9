import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  type HistoryEvent,
} from '@aws-sdk/client-sfn';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approvalStates } from '../../infra/response/approval-states.ts';
import { startEmulator, type Emulator } from '../emulator/start.ts';
import { findTools } from '../emulator/tools.ts';
import { clientsOf, type ClientFactory } from './rig/clients.ts';

const { missing } = findTools('moto');

/** Stands in for the responder: does at "apply" what the action's name says. */
const RESPONDER = `
export async function handler({ task, action }) {
  const [when, name] = action.split(':');
  if (when === task) throw Object.assign(new Error('as the test asked'), { name });
  return { task };
}`;

const ROLE = JSON.stringify({ Version: '2012-10-17', Statement: [] });
const DEADLINE_MS = 90_000;

interface Ended {
  readonly status: string | undefined;
  /** The last state that was entered. */
  readonly at: string | undefined;
}

describe.skipIf(missing !== undefined)('the approval machine', () => {
  let emulator: Emulator;
  let client: ClientFactory;
  let sfn: SFNClient;
  let patient: string;
  let hasty: string;

  beforeAll(async () => {
    emulator = await startEmulator();
    client = clientsOf(emulator.url, 'eu-west-1');
    sfn = client(SFNClient);
    const { Role } = await client(IAMClient).send(
      new CreateRoleCommand({ RoleName: 'approval', AssumeRolePolicyDocument: ROLE }),
    );
    const roleArn = Role?.Arn ?? '';
    const { FunctionArn: responderArn = '' } = await client(LambdaClient).send(
      new CreateFunctionCommand({
        FunctionName: 'responder',
        Role: roleArn,
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Timeout: 30,
        Code: { ZipFile: zipSync({ 'index.mjs': new TextEncoder().encode(RESPONDER) }) },
      }),
    );
    const machine = async (name: string, answerSeconds: number): Promise<string> => {
      const definition = JSON.stringify(approvalStates({ responderArn, answerSeconds }));
      const made = await sfn.send(new CreateStateMachineCommand({ name, roleArn, definition }));
      return made.stateMachineArn ?? '';
    };
    patient = await machine('patient', 600);
    hasty = await machine('hasty', 2);
  });
  afterAll(() => emulator.stop());

  async function start(stateMachineArn: string, action = 'isolate'): Promise<string> {
    const target = { kind: 'instance', id: 'i-0123456789abcdef0' };
    const input = JSON.stringify({ incident: 'inc-0', action, target });
    const { executionArn } = await sfn.send(
      new StartExecutionCommand({ stateMachineArn, name: randomUUID(), input }),
    );
    return executionArn ?? '';
  }

  /** moto answers with an error where the machine writes just then. */
  async function historyOf(executionArn: string, tries = 5): Promise<HistoryEvent[]> {
    try {
      const { events } = await sfn.send(new GetExecutionHistoryCommand({ executionArn }));
      return events ?? [];
    } catch (error) {
      if (tries <= 1) throw error;
      await pause(200);
      return historyOf(executionArn, tries - 1);
    }
  }

  /** The token that the responder was given. */
  async function tokenOf(execution: string): Promise<string> {
    const until = Date.now() + DEADLINE_MS;
    for (;;) {
      for (const { taskScheduledEventDetails: scheduled } of await historyOf(execution)) {
        const { Payload } = JSON.parse(scheduled?.parameters ?? '{}') as {
          Payload?: { taskToken?: string };
        };
        if (Payload?.taskToken) return Payload.taskToken;
      }
      if (Date.now() > until) throw new Error('nobody was asked');
      await pause(100);
    }
  }

  async function ended(executionArn: string): Promise<Ended> {
    const until = Date.now() + DEADLINE_MS;
    for (;;) {
      const { status } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      if (status !== 'RUNNING' || Date.now() > until) {
        const entered = (await historyOf(executionArn)).flatMap(
          ({ stateEnteredEventDetails: details }) => details?.name ?? [],
        );
        return { status, at: entered.at(-1) };
      }
      await pause(100);
    }
  }

  async function answer(execution: string, output: unknown): Promise<void> {
    const taskToken = await tokenOf(execution);
    await sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
  }

  it('acts on a yes', async () => {
    const execution = await start(patient);
    await answer(execution, { decision: 'approved', by: 'a person' });
    expect(await ended(execution)).toEqual({ status: 'SUCCEEDED', at: 'Applied' });
  });

  it('asks with all that the responder reads, and a token of its own', async () => {
    const execution = await start(patient);
    await tokenOf(execution);
    const [scheduled] = (await historyOf(execution)).flatMap(
      (event) => event.taskScheduledEventDetails?.parameters ?? [],
    );
    expect(JSON.parse(scheduled ?? '')).toMatchObject({
      Payload: {
        task: 'ask',
        execution,
        incident: 'inc-0',
        action: 'isolate',
        target: { kind: 'instance' },
        attempt: 0,
        askedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT/),
        timeoutSeconds: 600,
      },
    });
    await answer(execution, { decision: 'denied' });
    expect(await ended(execution)).toEqual({ status: 'SUCCEEDED', at: 'Denied' });
  });

  it('takes a failure named Denied as a no', async () => {
    const execution = await start(patient);
    const taskToken = await tokenOf(execution);
    await sfn.send(new SendTaskFailureCommand({ taskToken, error: 'Denied', cause: 'no' }));
    expect(await ended(execution)).toEqual({ status: 'SUCCEEDED', at: 'Denied' });
  });

  it('takes silence as a no, and says so by failing', async () => {
    expect(await ended(await start(hasty))).toEqual({ status: 'FAILED', at: 'DeniedByTimeout' });
  });

  it.each([
    [{ decision: 'yes' }],
    [{ decision: ['approved'] }],
    [{ decision: 'Approved' }],
    [{ approved: true }],
    ['approved'],
  ])('takes %j as no answer', async (output) => {
    const execution = await start(patient);
    await answer(execution, output);
    expect(await ended(execution)).toEqual({ status: 'FAILED', at: 'AnswerUnreadable' });
  });

  it.each([
    ['apply:ResponseError.not-built-in', 'Refused'],
    ['apply:ResponseError.request-invalid', 'Failed'],
    ['apply:Error', 'Failed'],
  ])('ends %s as %s', async (action, at) => {
    const execution = await start(patient, action);
    await answer(execution, { decision: 'approved' });
    expect(await ended(execution)).toEqual({ status: 'FAILED', at });
  });

  it.each([
    ['ask:ResponseError.not-built-in', 'Refused'],
    ['ask:IncidentError', 'Failed'],
  ])('never acts where asking ended by %s', async (action, at) => {
    const execution = await start(patient, action);
    expect(await ended(execution)).toEqual({ status: 'FAILED', at });
    const entered = (await historyOf(execution)).flatMap(
      ({ stateEnteredEventDetails: details }) => details?.name ?? [],
    );
    expect(entered).not.toContain('Apply');
  });

  it('tries again where Lambda itself holds it back', async () => {
    const execution = await start(patient);
    await tokenOf(execution);
    await emulator.fault({
      api: 'lambda:Invoke',
      error: { status: 429, code: 'TooManyRequestsException' },
    });
    await answer(execution, { decision: 'approved' });
    expect(await ended(execution)).toEqual({ status: 'SUCCEEDED', at: 'Applied' });
    expect(await emulator.faults()).toEqual([]);
  });
});
