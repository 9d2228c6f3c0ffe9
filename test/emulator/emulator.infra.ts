import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { CreateBucketCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateDetectorCommand,
  GetAdministratorAccountCommand,
  GuardDutyClient,
} from '@aws-sdk/client-guardduty';
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { DescribeClusterVersionsCommand, EKSClient } from '@aws-sdk/client-eks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMULATED_ACCOUNT, startEmulator, type Emulator } from './start.ts';
import { findTools } from './tools.ts';

const { missing } = findTools('moto');

describe.skipIf(missing !== undefined)('the emulator', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startEmulator();
    // What the SDK reads: clients below know nothing but these variables.
    for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await emulator.stop();
  });

  beforeEach(() => emulator.reset());

  it('says who calls, by its environment alone, and counts the call', async () => {
    const me = await new STSClient().send(new GetCallerIdentityCommand());
    expect(me.Account).toBe(EMULATED_ACCOUNT);
    expect(await emulator.calls()).toEqual(['sts:GetCallerIdentity']);
  });

  it('listens on loopback only', () => {
    expect(new URL(emulator.url).hostname).toBe('127.0.0.1');
  });

  it('forgets everything with a reset', async () => {
    const s3 = new S3Client();
    await s3.send(
      new CreateBucketCommand({
        Bucket: 'kept',
        CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
      }),
    );
    expect((await s3.send(new ListBucketsCommand())).Buckets).toHaveLength(1);
    await emulator.fault({ api: 's3:ListBuckets', error: { code: 'SlowDown' } });
    await emulator.reset();
    expect((await s3.send(new ListBucketsCommand())).Buckets ?? []).toHaveLength(0);
    expect(await emulator.calls()).toEqual(['s3:ListBuckets']);
  });

  it('tells which API nobody served, in an error that no SDK retries', async () => {
    const asked = new EKSClient().send(new DescribeClusterVersionsCommand());
    await expect(asked).rejects.toMatchObject({ name: 'NotImplementedByEmulator' });
    expect(await emulator.unserved()).toEqual({ 'eks:DescribeClusterVersions': 1 });
  });

  describe('faults', () => {
    it('fails a named API once, then no more', async () => {
      const error = { code: 'ExpiredToken', message: 'The token has expired', status: 403 };
      await emulator.fault({ api: 'sts:GetCallerIdentity', error });
      expect(await emulator.faults()).toHaveLength(1);
      const sts = new STSClient();
      await expect(sts.send(new GetCallerIdentityCommand())).rejects.toMatchObject({
        name: 'ExpiredToken',
        message: 'The token has expired',
      });
      expect((await sts.send(new GetCallerIdentityCommand())).Account).toBe(EMULATED_ACCOUNT);
      expect(await emulator.faults()).toEqual([]);
    });

    it.each([
      ['ec2:DescribeInstances', () => new EC2Client().send(new DescribeInstancesCommand())],
      ['s3:ListBuckets', () => new S3Client().send(new ListBucketsCommand())],
      ['sqs:CreateQueue', () => new SQSClient().send(new CreateQueueCommand({ QueueName: 'q' }))],
      [
        'guardduty:CreateDetector',
        () => new GuardDutyClient().send(new CreateDetectorCommand({ Enable: true })),
      ],
    ])('is understood by the SDK in the protocol of %s', async (api, call) => {
      const error = { code: 'AccessDenied', message: 'not you', status: 403 };
      await emulator.fault({ api, error, times: 'always' });
      await expect(call()).rejects.toMatchObject({ name: 'AccessDenied', message: 'not you' });
      await expect(call()).rejects.toMatchObject({ name: 'AccessDenied' });
      await emulator.clearFaults();
      await expect(call()).resolves.toBeDefined();
    });

    it('fails the n-th call: a stack that is half applied', async () => {
      await emulator.fault({ api: 'sqs:CreateQueue', error: { code: 'Boom' }, skip: 2 });
      const sqs = new SQSClient();
      const made = await Promise.allSettled(
        ['a', 'b', 'c', 'd'].map((QueueName) => sqs.send(new CreateQueueCommand({ QueueName }))),
      );
      expect(made.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    });

    it('fails one bucket by name: one that somebody else has taken', async () => {
      const error = { code: 'BucketAlreadyExists', status: 409 };
      await emulator.fault({ api: 's3:CreateBucket', error, containing: 'taken', times: 'always' });
      const create = (Bucket: string) =>
        new S3Client().send(
          new CreateBucketCommand({
            Bucket,
            CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
          }),
        );
      await expect(create('free')).resolves.toBeDefined();
      await expect(create('taken')).rejects.toMatchObject({ name: 'BucketAlreadyExists' });
    });

    it('answers what a test wants: an administrator who owns GuardDuty', async () => {
      const guardduty = new GuardDutyClient();
      const { DetectorId } = await guardduty.send(new CreateDetectorCommand({ Enable: true }));
      const asked = new GetAdministratorAccountCommand({ DetectorId });
      expect((await guardduty.send(asked)).Administrator).toBeUndefined();
      await emulator.fault({
        api: 'guardduty:GetAdministratorAccount',
        answer: { administrator: { accountId: '999999999999', relationshipStatus: 'Enabled' } },
      });
      expect((await guardduty.send(asked)).Administrator?.AccountId).toBe('999999999999');
    });

    it('refuses a fault that it cannot read', async () => {
      await expect(emulator.fault({ api: 'GetCallerIdentity' })).rejects.toThrow(/sts:Get/);
      await expect(emulator.fault({ api: 'sts:GetCallerIdentity' })).rejects.toThrow(/error/);
    });
  });
});

describe.skipIf(missing !== undefined)('the end of an emulator', () => {
  it('comes with stop(), and takes its files and moto with it', async () => {
    const before = foldersOfEmulators();
    const emulator = await startEmulator();
    const mine = foldersOfEmulators().filter((folder) => !before.includes(folder));
    await emulator.stop();
    expect(mine.filter((folder) => existsSync(folder))).toEqual([]);
    await expect(fetch(emulator.url)).rejects.toThrow('fetch failed');
    await emulator.stop();
  });

  it('comes with the test process, even when that is killed', async () => {
    const start = pathToFileURL(join(import.meta.dirname, 'start.ts')).href;
    const script = `const { startEmulator } = await import('${start}');
      console.log((await startEmulator()).url); setInterval(() => {}, 1000);`;
    const test = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [url] = (await once(createInterface({ input: test.stdout }), 'line')) as [string];
    expect(processesAt(url)).toHaveLength(1);
    test.kill('SIGKILL');
    await vi.waitFor(() => expect(processesAt(url)).toEqual([]), { timeout: 30_000 });
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});

function foldersOfEmulators(): string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith('parapet-emulator-'))
    .map((name) => join(tmpdir(), name));
}

/** moto's process names the edge that it serves on its command line. */
function processesAt(url: string): string[] {
  const all = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return all.split('\n').filter((line) => line.includes('moto-server.py') && line.includes(url));
}
