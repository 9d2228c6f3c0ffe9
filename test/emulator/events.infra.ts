import { zipSync } from 'fflate';
import { DynamoDBClient, CreateTableCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import {
  EventBridgeClient,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {
  CreateEventSourceMappingCommand,
  CreateFunctionCommand,
  GetFunctionCommand,
  InvokeCommand,
  LambdaClient,
  PutFunctionEventInvokeConfigCommand,
} from '@aws-sdk/client-lambda';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMULATED_ACCOUNT, startEmulator, type Emulator } from './start.ts';
import { findTools } from './tools.ts';

const { missing } = findTools('moto');
const ROLE = `arn:aws:iam::${EMULATED_ACCOUNT}:role/any`;
/** Long enough for a busy machine; nothing here asserts how long anything takes. */
const WAIT = { timeout: 60_000, interval: 250 };

/** Writes what it was given into the table: only code that really ran with a working endpoint can. */
const RECORDER = `
import { request } from 'node:http';
export async function handler(event, context) {
  const item = { pk: { S: context.awsRequestId }, event: { S: JSON.stringify(event) } };
  const body = JSON.stringify({ TableName: process.env.TABLE, Item: item });
  await new Promise((done, fail) => {
    const call = request(process.env.AWS_ENDPOINT_URL, { method: 'POST', headers: {
      'x-amz-target': 'DynamoDB_20120810.PutItem', 'content-type': 'application/x-amz-json-1.0',
      authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    } }, (answer) => { answer.resume(); answer.on('end', done); });
    call.on('error', fail);
    call.end(body);
  });
  if (JSON.stringify(event).includes('poison')) throw new TypeError('poisoned');
  return { batchItemFailures: (event.Records ?? []).filter((r) => r.body.includes('partial')).map((r) => ({ itemIdentifier: r.messageId })), runtime: process.version };
}
`;

describe.skipIf(missing !== undefined)('events in the emulator', () => {
  let emulator: Emulator;
  let clients: ReturnType<typeof clientsFor>;

  beforeAll(async () => {
    emulator = await startEmulator();
    clients = clientsFor(emulator.url);
  });

  afterAll(() => emulator.stop());

  beforeEach(async () => {
    await emulator.reset();
    const principal = { Service: ['lambda.amazonaws.com', 'states.amazonaws.com'] };
    const trust = { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' };
    await clients.iam.send(
      new CreateRoleCommand({
        RoleName: 'any',
        AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
      }),
    );
    await clients.dynamo.send(
      new CreateTableCommand({
        TableName: 'seen',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
  });

  async function seen(): Promise<Record<string, unknown>[]> {
    const { Items } = await clients.dynamo.send(new ScanCommand({ TableName: 'seen' }));
    return (Items ?? []).map(
      (item) => JSON.parse(item['event']?.S ?? '{}') as Record<string, unknown>,
    );
  }

  async function recorder(extra: object = {}): Promise<string> {
    const { FunctionArn } = await clients.lambda.send(
      new CreateFunctionCommand({
        FunctionName: 'recorder',
        Role: ROLE,
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Timeout: 30,
        Environment: { Variables: { TABLE: 'seen' } },
        Code: { ZipFile: zipSync({ 'index.mjs': Buffer.from(RECORDER) }) },
        ...extra,
      }),
    );
    return FunctionArn ?? '';
  }

  async function queue(name: string, attributes: Record<string, string> = {}) {
    const made = await clients.sqs.send(
      new CreateQueueCommand({ QueueName: name, Attributes: attributes }),
    );
    const url = made.QueueUrl ?? '';
    const { Attributes } = await clients.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }),
    );
    return { url, arn: Attributes?.['QueueArn'] ?? '' };
  }

  async function received(url: string): Promise<string[]> {
    const { Messages } = await clients.sqs.send(new ReceiveMessageCommand({ QueueUrl: url }));
    return (Messages ?? []).map((message) => message.Body ?? '');
  }

  async function rule(target: { Arn: string; RoleArn?: string }, state: 'ENABLED' | 'DISABLED') {
    const pattern = { source: ['aws.guardduty'], detail: { severity: [{ numeric: ['>=', 7] }] } };
    await clients.events.send(
      new PutRuleCommand({ Name: 'high', EventPattern: JSON.stringify(pattern), State: state }),
    );
    await clients.events.send(
      new PutTargetsCommand({ Rule: 'high', Targets: [{ Id: 'one', ...target }] }),
    );
  }

  function put(detail: object) {
    return clients.events.send(
      new PutEventsCommand({
        Entries: [
          {
            Source: 'aws.guardduty',
            DetailType: 'GuardDuty Finding',
            Detail: JSON.stringify(detail),
          },
        ],
      }),
    );
  }

  it('runs the zip of a function when it is invoked', async () => {
    await recorder();
    const { Payload, FunctionError } = await clients.lambda.send(
      new InvokeCommand({ FunctionName: 'recorder', Payload: JSON.stringify({ hello: 1 }) }),
    );
    expect(FunctionError).toBeUndefined();
    expect(JSON.parse(Buffer.from(Payload ?? []).toString())).toEqual({
      batchItemFailures: [],
      runtime: process.version,
    });
    expect(await seen()).toEqual([{ hello: 1 }]);
  });

  it('answers what a handler threw as a function error', async () => {
    await recorder();
    const { Payload, FunctionError } = await clients.lambda.send(
      new InvokeCommand({ FunctionName: 'recorder', Payload: JSON.stringify({ poison: true }) }),
    );
    expect(FunctionError).toBe('Unhandled');
    const error = JSON.parse(Buffer.from(Payload ?? []).toString()) as Record<string, unknown>;
    expect(error).toMatchObject({ errorType: 'TypeError', errorMessage: 'poisoned' });
    expect(emulator.log()).toContain('recorder failed');
  });

  it('takes an event from the bus through a queue to a function that runs', async () => {
    const findings = await queue('findings');
    const arn = await recorder();
    await clients.lambda.send(
      new CreateEventSourceMappingCommand({ FunctionName: arn, EventSourceArn: findings.arn }),
    );
    await rule({ Arn: findings.arn }, 'ENABLED');
    await put({ severity: 8, id: 'f-1' });
    await put({ severity: 2, id: 'f-2' });
    await vi.waitFor(async () => expect(await seen()).toHaveLength(1), WAIT);
    const [batch] = (await seen()) as [{ Records: { body: string; eventSource: string }[] }];
    expect(batch.Records).toHaveLength(1);
    expect(batch.Records[0]?.eventSource).toBe('aws:sqs');
    expect(JSON.parse(batch.Records[0]?.body ?? '')).toMatchObject({
      source: 'aws.guardduty',
      account: EMULATED_ACCOUNT,
      region: 'eu-west-1',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      detail: { severity: 8, id: 'f-1' },
    });
    expect(await received(findings.url)).toEqual([]);
  });

  it('takes an event from the bus straight to a function, not where the rule is disabled', async () => {
    const arn = await recorder();
    await rule({ Arn: arn }, 'DISABLED');
    await put({ severity: 9, id: 'not-this' });
    await rule({ Arn: arn }, 'ENABLED');
    await put({ severity: 9, id: 'this' });
    await vi.waitFor(async () => expect(await seen()).toHaveLength(1), WAIT);
    expect((await seen())[0]).toMatchObject({ detail: { id: 'this' } });
  });

  it.each([
    ['throws', 'poison'],
    ['reports it in its batch answer', 'partial'],
  ])('gives a message to the dead-letter queue when the function %s', async (_how, body) => {
    const dead = await queue('dead');
    const redrive = { deadLetterTargetArn: dead.arn, maxReceiveCount: 2 };
    const work = await queue('work', { RedrivePolicy: JSON.stringify(redrive) });
    await clients.lambda.send(
      new CreateEventSourceMappingCommand({
        FunctionName: await recorder(),
        EventSourceArn: work.arn,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      }),
    );
    await clients.sqs.send(new SendMessageCommand({ QueueUrl: work.url, MessageBody: body }));
    await vi.waitFor(async () => expect(await received(dead.url)).toEqual([body]), WAIT);
    expect(await seen()).toHaveLength(2);
  });

  it('sends an asynchronous invocation that failed to its destination and dead-letter queue', async () => {
    const dead = await queue('dead');
    const failed = await queue('failed');
    const arn = await recorder({ DeadLetterConfig: { TargetArn: dead.arn } });
    await clients.lambda.send(
      new PutFunctionEventInvokeConfigCommand({
        FunctionName: arn,
        MaximumRetryAttempts: 1,
        DestinationConfig: { OnFailure: { Destination: failed.arn } },
      }),
    );
    await clients.lambda.send(
      new InvokeCommand({ FunctionName: arn, InvocationType: 'Event', Payload: '{"poison":true}' }),
    );
    await vi.waitFor(
      async () => expect(await received(dead.url)).toEqual(['{"poison": true}']),
      WAIT,
    );
    const [report] = await received(failed.url);
    expect(JSON.parse(report ?? '{}')).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 2 },
      requestPayload: { poison: true },
      responsePayload: { errorType: 'TypeError' },
    });
    const { Configuration } = await clients.lambda.send(
      new GetFunctionCommand({ FunctionName: arn }),
    );
    expect(Configuration?.DeadLetterConfig).toEqual({ TargetArn: dead.arn });
  });

  it('starts a state machine from the bus and by call, more than once, through the edge', async () => {
    const definition = {
      StartAt: 'Sample',
      States: {
        Sample: {
          Type: 'Task',
          Resource: 'arn:aws:states:::aws-sdk:ssm:startAutomationExecution',
          Parameters: { DocumentName: 'AWS-CreateSnapshot' },
          End: true,
        },
      },
    };
    const { stateMachineArn = '' } = await clients.states.send(
      new CreateStateMachineCommand({
        name: 'respond',
        roleArn: ROLE,
        definition: JSON.stringify(definition),
      }),
    );
    await rule({ Arn: stateMachineArn, RoleArn: ROLE }, 'ENABLED');
    await put({ severity: 8 });
    await put({ severity: 8 });
    const { executionArn } = await clients.states.send(
      new StartExecutionCommand({ stateMachineArn }),
    );
    await vi.waitFor(async () => {
      const { status } = await clients.states.send(new DescribeExecutionCommand({ executionArn }));
      expect(status).toBe('SUCCEEDED');
      const { executions } = await clients.states.send(
        new ListExecutionsCommand({ stateMachineArn }),
      );
      expect(executions?.map((execution) => execution.status)).toEqual(
        Array.from({ length: 3 }, () => 'SUCCEEDED'),
      );
    }, WAIT);
    const started = (await emulator.calls()).filter(
      (api) => api === 'ssm:StartAutomationExecution',
    );
    expect(started).toHaveLength(3);
    expect(await emulator.unserved()).toEqual({});
  });
});

function clientsFor(endpoint: string) {
  const options = {
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  return {
    dynamo: new DynamoDBClient(options),
    events: new EventBridgeClient(options),
    iam: new IAMClient(options),
    lambda: new LambdaClient(options),
    sqs: new SQSClient(options),
    states: new SFNClient(options),
  };
}
