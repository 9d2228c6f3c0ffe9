import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { expect } from 'vitest';
import type { Incident } from '../../triage/incident/incident.ts';
import { listIncidents, occurrencesOf } from '../../triage/incident/view.ts';
import { openDynamoDbStore } from '../../triage/io/dynamodb/dynamodb-store.ts';
import type { Rig } from './rig.ts';

/** As AWS would send them; the ids are looked for in the table again. */
interface BusEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

const DEADLINE_MS = 60_000;

/**
 * Proves the whole way on an applied response stack: bus, rule, queue, the function with the code that
 * was built, incident in the table. The same finding twice is one incident; what cannot be read ends in
 * the dead queue and takes nothing along. The rig must have been started with the built code.
 */
export async function proveEvents(rig: Rig): Promise<void> {
  const { names } = rig.settings;
  const urgent = guardDutyFinding({ id: 'a'.repeat(32), severity: 8, instance: '1' });
  await put(rig, urgent);
  expect(await incidentsUntil(rig, 1)).toHaveLength(1);

  await put(rig, urgent);
  await put(rig, guardDutyFinding({ id: 'b'.repeat(32), severity: 4, instance: '2' }));
  await put(rig, securityHubFinding());
  const found = await incidentsUntil(rig, 3);
  expect(found).toHaveLength(3);
  expect(await findingsIn(rig, found)).toBe(3);

  await proveUnreadable(rig);
  for (const queue of [names.urgentQueue, names.findingQueue, `${names.urgentQueue}-dead`]) {
    expect(await waiting(rig, queue), queue).toBe(0);
  }
  expect(await waiting(rig, `${names.prefix}-undelivered`)).toBe(0);
}

/** Each later message wakes the function again, and with it the one that it could not read. */
async function proveUnreadable(rig: Rig): Promise<void> {
  const { findingQueue } = rig.settings.names;
  const before = (await incidents(rig)).length;
  await send(rig, findingQueue, '{"this is": "no finding');
  for (let round = 0; round < 6; round += 1) {
    const id = String(round).padStart(32, 'c');
    await put(rig, guardDutyFinding({ id, severity: 2, instance: `9${round}` }));
  }
  const until = Date.now() + DEADLINE_MS;
  while ((await waiting(rig, `${findingQueue}-dead`)) < 1 && Date.now() < until) await pause(250);
  expect(await waiting(rig, `${findingQueue}-dead`)).toBe(1);
  expect(await incidentsUntil(rig, before + 6)).toHaveLength(before + 6);
}

async function put(rig: Rig, event: BusEvent): Promise<void> {
  const answer = await rig.client(EventBridgeClient).send(
    new PutEventsCommand({
      Entries: [
        {
          Source: event.source,
          DetailType: event['detail-type'],
          Resources: [...event.resources],
          Detail: JSON.stringify(event.detail),
        },
      ],
    }),
  );
  expect(answer.FailedEntryCount).toBe(0);
}

async function send(rig: Rig, queue: string, body: string): Promise<void> {
  await rig
    .client(SQSClient)
    .send(new SendMessageCommand({ QueueUrl: await urlOf(rig, queue), MessageBody: body }));
}

/** Messages in the queue, those that somebody holds too. */
async function waiting(rig: Rig, queue: string): Promise<number> {
  const { Attributes } = await rig.client(SQSClient).send(
    new GetQueueAttributesCommand({
      QueueUrl: await urlOf(rig, queue),
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return Object.values(Attributes ?? {}).reduce((sum, text) => sum + Number(text), 0);
}

async function urlOf(rig: Rig, queue: string): Promise<string> {
  const answer = await rig.client(SQSClient).send(new GetQueueUrlCommand({ QueueName: queue }));
  return answer.QueueUrl ?? '';
}

function storeOf(rig: Rig) {
  const client = rig.client(DynamoDBClient);
  return openDynamoDbStore({ table: rig.settings.names.incidentTable, client });
}

async function incidents(rig: Rig): Promise<Incident[]> {
  return Array.fromAsync(listIncidents(storeOf(rig)));
}

/** As many as are there when there are so many, or when the deadline is over. */
async function incidentsUntil(rig: Rig, count: number): Promise<Incident[]> {
  const until = Date.now() + DEADLINE_MS;
  for (;;) {
    const found = await incidents(rig);
    if (found.length >= count || Date.now() > until) return found;
    await pause(250);
  }
}

async function findingsIn(rig: Rig, all: readonly Incident[]): Promise<number> {
  const store = storeOf(rig);
  const lists = await Promise.all(all.map(({ id }) => Array.fromAsync(occurrencesOf(store, id))));
  return lists.flat().length;
}

function sample(name: string): BusEvent {
  const [line = ''] = readFileSync(`samples/runtime/${name}`, 'utf8').split(/\n(?=\{)/);
  return JSON.parse(line) as BusEvent;
}

interface Varied {
  readonly id: string;
  readonly severity: number;
  /** Makes it another node, so that nothing links it to the others. */
  readonly instance: string;
}

/** The sample as a finding about another node, workload, container and attacker: nothing links them. */
function guardDutyFinding({ id, severity, instance }: Varied): BusEvent {
  const event = sample('story-guardduty-mining.json');
  const digits = instance.padStart(4, '0');
  const text = JSON.stringify({ ...event.detail, severity })
    .replaceAll(String(event.detail['id']), id)
    .replaceAll('i-0a1b2c3d4e5f60718', `i-0a1b2c3d4e5f6${digits}`)
    .replaceAll('containerd://3f9c', `containerd://${digits}`)
    .replaceAll('5b0e7c1a-', `5b0e${digits}-`)
    .replaceAll('checkout', `checkout${digits}`)
    .replaceAll('203.0.113.77', `203.0.113.${Number(instance)}`);
  return { ...event, detail: JSON.parse(text) as BusEvent['detail'] };
}

function securityHubFinding(): BusEvent {
  return sample('story-securityhub.jsonl');
}
