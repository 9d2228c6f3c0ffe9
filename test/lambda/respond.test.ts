import { beforeEach, describe, expect, test } from 'vitest';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { keysUnder } from '../../triage/incident/store.ts';
import type { StoredItem } from '../../triage/incident/store.ts';
import { listIncidents } from '../../triage/incident/view.ts';
import { detect } from '../../triage/lambda/detect.ts';
import { jsonLog } from '../../triage/lambda/log.ts';
import { respond } from '../../triage/lambda/respond.ts';
import type { Asked } from '../../triage/lambda/respond.ts';
import { MemoryStore } from '../incident/memory-store.ts';
import { guardDutyEvent, queueEvent } from './queue-events.ts';

const TOKEN = 'a token that answers for the machine';
let store: MemoryStore;
let incident: string;
let written: string[];

beforeEach(async () => {
  store = new MemoryStore();
  written = [];
  const reading = { pseudonym: pseudonymWith(new Uint8Array(32)) };
  await detect(queueEvent({ body: guardDutyEvent() }), { store, reading, log: () => undefined });
  const [found] = await Array.fromAsync(listIncidents(store));
  incident = found?.id ?? '';
});

function ask(more: object = {}): object {
  return {
    task: 'ask',
    execution: 'arn:aws:states:eu-west-1:123456789012:execution:approve:1',
    attempt: 0,
    incident,
    action: 'isolate-instance',
    target: { kind: 'instance', id: 'i-0123456789abcdef0' },
    askedAt: '2026-08-01T10:40:00.123Z',
    timeoutSeconds: 3600,
    taskToken: TOKEN,
    ...more,
  };
}

function run(event: unknown): Promise<Asked> {
  return respond(event, { store, log: jsonLog((line) => written.push(line), {}) });
}

function approvals(): Promise<StoredItem[]> {
  return Array.fromAsync(store.list(keysUnder('approval/')));
}

describe('ask', () => {
  test('writes the question down with its token, and logs it without', async () => {
    const asked = await run(ask());
    expect(asked).toEqual({
      approval: expect.stringMatching(/^[0-9a-f]{32}$/),
      state: 'pending',
      expiresAt: '2026-08-01T11:40:00.123Z',
    });
    const [item, ...others] = await approvals();
    expect(others).toEqual([]);
    expect(item?.key).toBe(`approval/${incident}/${asked.approval}`);
    expect(JSON.parse(String(item?.value))).toMatchObject({
      incident,
      action: 'isolate-instance',
      target: { kind: 'instance', id: 'i-0123456789abcdef0' },
      askedAt: '2026-08-01T10:40:00.123Z',
      expiresAt: '2026-08-01T11:40:00.123Z',
      taskToken: TOKEN,
    });
    expect(written.join('')).toContain(asked.approval);
    expect(written.join('')).not.toContain(TOKEN);
    expect(JSON.stringify(asked)).not.toContain(TOKEN);
  });

  test('asked again, also after a lost answer: the same question, written once', async () => {
    store.losesReply = () => true;
    const first = await run(ask());
    store.losesReply = () => false;
    const { commits } = store;
    expect(await run(ask())).toEqual(first);
    expect(store.commits).toBe(commits);
    expect(await approvals()).toHaveLength(1);
  });

  test('a retry takes the place of the question before it, and an older one never its', async () => {
    await run(ask({ attempt: 1, taskToken: 'the second' }));
    await run(ask());
    const [item, ...others] = await approvals();
    expect(others).toEqual([]);
    expect(JSON.parse(String(item?.value))).toMatchObject({ attempt: 1, taskToken: 'the second' });
  });

  test('another token at the same attempt is an error, and the first stays', async () => {
    await run(ask());
    await expect(run(ask({ taskToken: 'of somebody else' }))).rejects.toMatchObject({
      name: 'ResponseError.approval-conflict',
      message: expect.not.stringContaining('of somebody else'),
    });
    expect(String((await approvals())[0]?.value)).toContain(TOKEN);
  });

  test('another target or execution is another question', async () => {
    await run(ask());
    await run(ask({ target: { kind: 'instance', id: 'i-0fedcba9876543210' } }));
    await run(ask({ execution: 'another' }));
    expect(await approvals()).toHaveLength(3);
  });

  test('about an incident that is not there: an error, nothing is asked', async () => {
    const unknown = `inc-${'0'.repeat(26)}`;
    await expect(run(ask({ incident: unknown }))).rejects.toMatchObject({
      code: 'unknown-incident',
    });
    expect(await approvals()).toEqual([]);
  });
});

describe('apply', () => {
  test('of what is not built in is an error that names it, and never a success', async () => {
    const {
      task: _task,
      attempt: _a,
      askedAt: _at,
      timeoutSeconds: _s,
      taskToken: _t,
      ...rest
    } = ask() as Record<string, unknown>;
    const before = store.commits;
    await expect(run({ task: 'apply', ...rest })).rejects.toMatchObject({
      name: 'ResponseError.not-built-in',
      message: expect.stringContaining('nothing was done'),
    });
    expect(store.commits).toBe(before);
  });
});

describe('what is no request', () => {
  test.each([
    ['another task', { task: 'decide' }, 'task'],
    ['no task', { task: undefined }, 'task'],
    ['a member that nobody knows', { force: true }, 'force'],
    ['a target in another shape', { target: 'i-0123456789abcdef0' }, 'target'],
    ['a target with more in it', { target: { kind: 'pod', id: 'x', and: 'y' } }, 'target'],
    ['an action that is no name', { action: 'rm -rf' }, 'action'],
    ['an incident that is none', { incident: 'INC-1' }, 'incident'],
    ['a time that is none', { askedAt: 'yesterday' }, 'askedAt'],
    ['no time to answer in', { timeoutSeconds: 0 }, 'timeoutSeconds'],
    ['no token', { taskToken: '' }, 'taskToken'],
  ])('%s is refused with what is wrong, and nothing is written', async (_, wrong, where) => {
    expect(await refusal(ask(wrong))).toContain(where);
  });

  test.each([undefined, null, 'ask', []])('%j is refused', async (event) => {
    expect(await refusal(event)).toContain('nothing was done');
  });

  /** What it says; nothing is written, and no token is repeated. */
  async function refusal(event: unknown): Promise<string> {
    const before = store.commits;
    const error = await run(event).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ResponseError.request-invalid' });
    expect(String(error)).not.toContain(TOKEN);
    expect(store.commits).toBe(before);
    return String(error);
  }
});
