import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Terraform } from '../../infra/run/terraform.ts';
import { InfraCli } from './rig/infra-cli.ts';
import { rigMissing, startRig, type Rig } from './rig.ts';

type Program = ChildProcessByStdio<Writable, Readable, Readable>;

let rig: Rig;
let cli: InfraCli;
let first: Program;

/** Terraform holds the lock while it waits for a person's answer: no race is needed to meet it there. */
async function applyThatAsks(): Promise<Program> {
  const program = spawn('terraform', ['apply', '-input=true', '-no-color'], {
    cwd: rig.terraform('identity').folder,
    env: { ...rig.environment, TF_INPUT: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const read = (text: Buffer): void => {
      printed += text.toString();
      if (printed.includes('Enter a value:')) resolve();
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
    program.on('exit', (code) => reject(new Error(`terraform ended with ${code}:\n${printed}`)));
  });
  return program;
}

/** The same stack as somebody else has it checked out, whose backend knows one of the locks only. */
async function planWithOneLock(name: string, changed: object): Promise<string> {
  const folder = join(rig.folder, name);
  cpSync(rig.terraform('identity').folder, folder, {
    recursive: true,
    filter: (path) => !path.includes('.terraform'),
  });
  const { names, region } = rig.settings;
  const s3 = { bucket: names.stateBucket, key: 'identity.tfstate', region, ...changed };
  writeFileSync(
    join(folder, 'one_lock_override.tf.json'),
    JSON.stringify({ terraform: { backend: { s3 } } }),
  );
  const terraform = new Terraform({ folder, environment: rig.environment });
  await terraform.init();
  const done = await terraform.run(['plan', '-no-color', '-lock-timeout=0s']);
  expect(done.code).toBe(1);
  return done.err;
}

describe.skipIf(rigMissing() !== undefined)('the lock on a state', () => {
  beforeAll(async () => {
    rig = await startRig();
    cli = new InfraCli(rig);
    await rig.terraform('identity').init();
    first = await applyThatAsks();
  });
  afterAll(async () => {
    first.kill('SIGKILL');
    await rig.stop();
  });

  it('is held twice: a row in the table and a file in the bucket', async () => {
    const { Items: rows = [] } = await rig
      .client(DynamoDBClient)
      .send(new ScanCommand({ TableName: rig.settings.names.lockTable }));
    const bucket = rig.settings.names.stateBucket;
    expect(rows.map((row) => row['LockID']?.S)).toContain(`${bucket}/identity.tfstate`);
    const { Contents: objects = [] } = await rig
      .client(S3Client)
      .send(new ListObjectsV2Command({ Bucket: bucket }));
    expect(objects.map(({ Key }) => Key)).toContain('identity.tfstate.tflock');
  });

  it('stops a second deploy, which says what is so and what to do', async () => {
    const second = await cli.run(['deploy', 'identity', '--yes']);
    expect(second.code).toBe(2);
    expect(second.err).toContain('Somebody else is changing this stack right now');
    expect(second.err).toContain('terraform force-unlock ID');
    expect(second.err).toMatch(/Who: +\S+/);
    expect(await rig.emulator.calls()).not.toContain('iam:CreateRole');
  });

  it('holds by the table alone, as for runs of Terraform before 1.10', async () => {
    const told = await planWithOneLock('by-table', {
      dynamodb_table: rig.settings.names.lockTable,
      use_lockfile: false,
    });
    expect(told).toContain('Error acquiring the state lock');
    expect(told).toContain('ConditionalCheckFailedException');
  });

  it('holds by the file alone', async () => {
    const told = await planWithOneLock('by-file', { use_lockfile: true });
    expect(told).toContain('Error acquiring the state lock');
    expect(told).toContain('PreconditionFailed');
  });

  it('is gone with the first run, and then the second one has nothing left to do', async () => {
    const ended = new Promise((resolve) => first.once('exit', resolve));
    first.stdin.end('yes\n');
    expect(await ended).toBe(0);
    const second = await cli.run(['deploy', 'identity', '--yes']);
    expect(second.code, second.err).toBe(0);
    expect(second.out).toContain('identity: nothing to do');
  });
});
