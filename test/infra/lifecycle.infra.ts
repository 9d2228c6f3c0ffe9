import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import { GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { IAMClient, ListRolesCommand } from '@aws-sdk/client-iam';
import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../infra/config-schema.ts';
import { proveEvents } from './event.ts';
import { CONNECTION, LOAD_BALANCER } from './ground.ts';
import { READ_BACK } from './read-back.ts';
import { appliedTable, resourcesIn, secondsIn, type AppliedStack } from './rig/applied.ts';
import { docBlocks } from './rig/doc-blocks.ts';
import { InfraCli, type CommandRun } from './rig/infra-cli.ts';
import { rigMissing, startRig, type Rig } from './rig.ts';

const PAGE = 'docs/rebuild-aws-environment.md';
const APPLIED = 'docs/applied.md';

/** Every stack there is: nine. The environment is the one that the page speaks of. */
const CONFIG: Partial<Config> = {
  environment: 'production',
  cluster: { endpoint: { access: 'private', runner: true, connection: CONNECTION } },
  edge: { loadBalancers: [LOAD_BALANCER] },
};

/**
 * The page, run from top to bottom: from an empty account to all stacks and back. What the page does not
 * say (crashes, what is in the account afterwards) comes between its blocks.
 */
describe.skipIf(rigMissing() !== undefined)(
  'the life of all stacks',
  { timeout: 3_600_000 },
  () => {
    const blocks = docBlocks(PAGE);
    let rig: Rig;
    let cli: InfraCli;
    let stateFile: string;
    const printed = { bootstrap: '', deploy: '', diff: '', destroy: '', end: '' };
    const resources = new Map<string, number>();

    beforeAll(async () => {
      rig = await startRig({ config: CONFIG, stateStore: 'none' });
      cli = new InfraCli(rig, CONFIG);
      stateFile = join(rig.folder, 'backend-state', `${rig.settings.names.stateBucket}.tfstate`);
    });
    afterAll(() => rig.stop());

    /** The next block of the page, which must be the one under this heading. */
    async function next(heading: string): Promise<CommandRun> {
      const block = blocks.shift();
      expect(block?.heading).toBe(heading);
      return cli.shell(block?.script ?? '');
    }

    it('is written, without asking anybody', async () => {
      expect((await next('Say what you want')).code).toBe(0);
      const done = await next('Say what you want');
      expect(done.code, done.err).toBe(0);
      for (const { name } of rig.stacks) expect(done.out).toContain(`stacks/${name}`);
      expect(rig.stacks).toHaveLength(9);
      expect(await rig.emulator.calls()).toEqual([]);
    });

    it('begins with a run that dies half-way, on a machine that is gone afterwards', async () => {
      const error = { code: 'ValidationException', message: 'as the test asked' };
      await rig.emulator.fault({ api: 'dynamodb:CreateTable', error });
      await rig.emulator.fault({ api: 's3:PutBucketLifecycleConfiguration', error });
      const died = await cli.run(['bootstrap', '--yes']);
      expect(died.code).toBe(2);
      expect(died.err).toContain('as the test asked');
      expect(existsSync(stateFile)).toBe(true);
      rmSync(dirname(stateFile), { recursive: true });
    });

    it('goes on: the backend takes what is there for its own, and moves its state into the bucket', async () => {
      const done = await next('Make the place for the state');
      expect(done.code, done.err).toBe(0);
      expect(done.out).toMatch(/backend: .*3 to take over, 7 to add|4 to take over, 6 to add/);
      expect(existsSync(stateFile)).toBe(false);
      printed.bootstrap = done.out;
      await READ_BACK.backend?.(rig);
    });

    it('is bootstrapped twice, and nothing changes, though a copy of the state was left behind', async () => {
      const { Body } = await rig
        .client(S3Client)
        .send(
          new GetObjectCommand({ Bucket: rig.settings.names.stateBucket, Key: 'backend.tfstate' }),
        );
      mkdirSync(dirname(stateFile), { recursive: true });
      writeFileSync(stateFile, (await Body?.transformToString()) ?? '');
      const done = await next('Make the place for the state');
      expect(done.code, done.err).toBe(0);
      expect(done.out).toContain('backend: nothing to do');
      expect(existsSync(stateFile)).toBe(false);
    });

    it('is looked at before it is made', async () => {
      const done = await next('Look before you deploy');
      expect(done.code, done.err).toBe(0);
      expect(done.out).toMatch(/create +detection\.guardDuty/);
      expect(done.out).toMatch(/^network: \d+ to add \(planned in \d+ s\)$/m);
    });

    it('is deployed; the run dies in the last stack, and a second one repairs it', async () => {
      const error = { code: 'ValidationException', message: 'as the test asked' };
      await rig.emulator.fault({ api: 'sqs:CreateQueue', error, skip: 1 });
      const died = await next('Deploy');
      expect(died.code, died.out.slice(-2000)).toBe(2);
      expect(died.err).toContain('as the test asked');
      const repaired = await next('Deploy');
      expect(repaired.code, repaired.err).toBe(0);
      printed.deploy = died.out + repaired.out;
    });

    it('is as the schema of the provider wants it, each stack', async () => {
      for (const { name } of rig.stacks) {
        const { code, err } = await rig.terraform(name).run(['validate', '-no-color'], true);
        expect(code, err).toBe(0);
      }
    });

    it('has nothing left to do', async () => {
      const done = await next('Deploy');
      expect(done.code, `${done.out.slice(-8000)}\n${done.err}`).toBe(0);
      printed.diff = done.out;
      for (const { name } of rig.stacks) expect(done.out).toContain(`${name}: nothing to do`);
      const outputs = await next('Deploy');
      expect(outputs.code, outputs.err).toBe(0);
    });

    it('holds resources in every stack, and each is read back', async () => {
      for (const { name } of rig.stacks) {
        const held = await rig.terraform(name).stateList();
        resources.set(name, held.filter((address) => !address.startsWith('data.')).length);
        expect(resources.get(name), name).toBeGreaterThan(0);
        expect(READ_BACK[name], `test/infra/read-back/${name}.ts`).toBeDefined();
      }
    });

    it.each([
      'backend',
      'identity',
      'network',
      'registry',
      'cluster',
      'runner',
      'detection',
      'edge',
      'response',
    ] as const)('is in AWS as it should be: %s', async (name) => {
      await expect(READ_BACK[name]?.(rig)).resolves.toBeUndefined();
    });

    it('carries an event all the way', async () => {
      await expect(proveEvents(rig)).resolves.toBeUndefined();
    });

    it('refuses to lose its state, by our word and by Terraform’s', async () => {
      const ours = await cli.run(['destroy', 'backend', '--yes']);
      expect(ours.code).toBe(2);
      expect(ours.err).toContain('is not destroyed with the others');
      const wrong = await cli.run(['destroy', 'backend', '--delete-state', 'parapet', '--yes']);
      expect(wrong.err).toContain('must name the state bucket');
      const bucket = rig.settings.names.stateBucket;
      const held = await cli.run(['destroy', 'backend', '--delete-state', bucket, '--yes']);
      expect(held.code).toBe(2);
      expect(held.err).toMatch(/still holds the state of .*network \(\d+ resources\)/);
      const terraform = rig.terraform('backend').plan({ file: 'x.tfplan', destroy: true });
      await expect(terraform).rejects.toThrow(/prevent_destroy/);
    });

    it('refuses to take away what another stack stands on', async () => {
      const refused = await cli.run(['destroy', 'network', '--yes']);
      expect(refused.code).toBe(2);
      expect(refused.err).toMatch(/still builds? on network/);
    });

    it('is destroyed, in the other order, and the backend stays', async () => {
      const done = await next('Back again');
      expect(done.code, `${done.out.slice(-4000)}\n${done.err}`).toBe(0);
      expect(done.out).toContain('backend: kept.');
      printed.destroy = done.out;
      for (const { name } of rig.stacks.filter(({ name: one }) => one !== 'backend')) {
        expect(await rig.terraform(name).stateList(), name).toEqual([]);
      }
    });

    it('ends with its state, too: nothing is left', async () => {
      const done = await next('Back again');
      expect(done.code, `${done.out.slice(-4000)}\n${done.err}`).toBe(0);
      expect(existsSync(stateFile)).toBe(false);
      expect(blocks).toEqual([]);
      printed.end = done.out;
      expect(await left(rig)).toEqual([]);
    });

    it('asked for nothing that the emulator lacks', async () => {
      expect(await rig.emulator.unserved()).toEqual({});
      expect(await rig.emulator.faults()).toEqual([]);
    });

    it('is what docs/applied.md says', () => {
      // The backend is made by the bootstrap and ends by itself.
      const deploy = secondsIn(printed.deploy + printed.bootstrap);
      const again = secondsIn(printed.diff);
      const destroy = secondsIn(printed.destroy + printed.end);
      const stacks = rig.stacks.map(({ name }): AppliedStack => ({
        stack: name,
        resources: resources.get(name) ?? 0,
        plan: deploy.planned.get(name) ?? 0,
        apply: deploy.applied.get(name) ?? 0,
        planAgain: again.planned.get(name) ?? 0,
        destroy: destroy.applied.get(name) ?? 0,
      }));
      const table = appliedTable(stacks);
      console.log(table);
      if (process.env['PARAPET_WRITE_APPLIED'] === '1') writeApplied(table);
      const written = resourcesIn(readFileSync(APPLIED, 'utf8'));
      expect(written).toEqual(resourcesIn(table));
    });
  },
);

const TABLE = /(?<=<!-- applied -->\n)[\s\S]*?(?=<!-- end -->)/;

function writeApplied(table: string): void {
  const page = readFileSync(APPLIED, 'utf8');
  writeFileSync(APPLIED, page.replace(TABLE, `\n${table}\n\n`));
}

/** Names of what is in the account still, of the kinds that matter; AWS's own and the default VPC aside. */
async function left(rig: Rig): Promise<string[]> {
  const ec2 = await rig.client(EC2Client).send(new DescribeVpcsCommand({}));
  const roles = await rig.client(IAMClient).send(new ListRolesCommand({}));
  const found = [
    ...(ec2.Vpcs ?? []).filter(({ IsDefault }) => !IsDefault).map(({ VpcId }) => VpcId),
    ...(roles.Roles ?? [])
      .filter(({ Path }) => !Path?.startsWith('/aws-service-role/'))
      .map(({ RoleName }) => RoleName),
    ...((await rig.client(S3Client).send(new ListBucketsCommand({}))).Buckets ?? []).map(
      ({ Name }) => Name,
    ),
    ...((await rig.client(DynamoDBClient).send(new ListTablesCommand({}))).TableNames ?? []),
    ...((await rig.client(EKSClient).send(new ListClustersCommand({}))).clusters ?? []),
    ...(
      (await rig.client(ECRClient).send(new DescribeRepositoriesCommand({}))).repositories ?? []
    ).map(({ repositoryName }) => repositoryName),
    ...((await rig.client(LambdaClient).send(new ListFunctionsCommand({}))).Functions ?? []).map(
      ({ FunctionName }) => FunctionName,
    ),
    ...((await rig.client(SQSClient).send(new ListQueuesCommand({}))).QueueUrls ?? []),
    ...((await rig.client(GuardDutyClient).send(new ListDetectorsCommand({}))).DetectorIds ?? []),
  ];
  return found.map(String);
}
