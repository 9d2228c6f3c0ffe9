import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { InfraCli } from './rig/infra-cli.ts';
import { makeStateStore } from './rig/state-store.ts';
import { rigMissing, startRig, type Rig } from './rig.ts';

const EXPIRED = {
  code: 'ExpiredToken',
  message: 'The security token included in the request is expired',
  status: 403,
};
const OTHER_ACCOUNT = '999999999999';

let rig: Rig;
let cli: InfraCli;

/** What changes something: every API call that does not begin like a question. */
async function changes(): Promise<string[]> {
  const calls = await rig.emulator.calls();
  return calls.filter((call) => !/:(Get|List|Describe|Head|BatchGet)/.test(call));
}

describe.skipIf(rigMissing() !== undefined)('the commands, given what they should not take', () => {
  beforeAll(async () => {
    rig = await startRig({ stateStore: 'none' });
    cli = new InfraCli(rig);
  });
  beforeEach(() => rig.emulator.reset());
  afterAll(() => rig.stop());

  it.each([['deploy', '--yes'], ['diff'], ['destroy', '--yes'], ['bootstrap', '--yes']])(
    'refuse another account before any other question: %s',
    async (...args) => {
      const done = await cli.run(args, { AWS_ACCOUNT_ID: OTHER_ACCOUNT });
      expect(done.code).toBe(2);
      expect(done.err).toContain('credentials are those of account 123456789012');
      expect(done.err).toContain(`the config is for account ${OTHER_ACCOUNT}`);
      expect(await rig.emulator.calls()).toEqual(['sts:GetCallerIdentity']);
    },
  );

  it('say what to do where the session has expired', async () => {
    await rig.emulator.fault({ api: 'sts:GetCallerIdentity', error: EXPIRED, times: 'always' });
    const done = await cli.run(['deploy', '--yes']);
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/expired.*sign in again/s);
    expect(await changes()).toEqual([]);
  });

  it('say which config they miss, which key was meant, and which stack', async () => {
    const missing = await cli.run(['diff', '--config', 'nowhere.ts']);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('There is no config at');
    const stack = await cli.run(['deploy', 'netwrok', '--yes']);
    expect(stack.err).toContain('did you mean "network"?');
    const unknown = await cli.run(['deplyo']);
    expect(unknown.code).toBe(2);
    expect(await rig.emulator.calls()).toEqual([]);
    const off = await cli.run(['destroy', 'runner', '--yes']);
    expect(off.err).toContain('is made only where cluster.endpoint');
    expect(await changes()).toEqual([]);
  });

  it('say how to install terraform where it is not', async () => {
    await makeStateStore(rig.settings, rig.client);
    const done = await cli.run(['diff', 'identity'], { PATH: rig.folder });
    expect(done.code).toBe(2);
    expect(done.err).toContain('Install Terraform 1.11 or later');
  });

  it('say that the backend comes first', async () => {
    const done = await cli.run(['deploy', 'identity', '--yes']);
    expect(done.code).toBe(2);
    expect(done.err).toContain('npm run infra:bootstrap');
    expect(await changes()).toEqual([]);
  });

  it('take no silence for a yes', async () => {
    await makeStateStore(rig.settings, rig.client);
    const before = await changes();
    const done = await cli.run(['deploy', 'identity']);
    expect(done.code).toBe(2);
    expect(done.err).toContain('Nobody is there to be asked');
    const lock = ['s3:PutObject', 's3:DeleteObject', 'dynamodb:PutItem', 'dynamodb:DeleteItem'];
    const made = (await changes()).slice(before.length).filter((call) => !lock.includes(call));
    expect(made).toEqual([]);
  });

  it('do not plan where the account says otherwise', async () => {
    await makeStateStore(rig.settings, rig.client);
    const before = await changes();
    const without = new InfraCli(rig, { detection: { guardDuty: 'existing' } });
    const done = await without.run(['deploy', '--yes']);
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/The account does not allow.*refuse +detection\.guardDuty/s);
    expect((await changes()).slice(before.length)).toEqual([]);
    cli = new InfraCli(rig);
  });

  it('do not take another account’s bucket for ours', async () => {
    // moto knows no owner of a bucket; this is how S3 answers for one that is somebody else's.
    const error = { code: 'Forbidden', message: 'Forbidden', status: 403 };
    await rig.emulator.fault({ api: 's3:HeadBucket', error });
    const before = await changes();
    const done = await cli.run(['bootstrap', '--yes']);
    expect(done.code).toBe(2);
    expect(done.err).toContain('is taken by another account');
    expect(done.err).toContain('choose another `project` or `environment`');
    expect((await changes()).slice(before.length)).toEqual([]);
  });
});

describe.skipIf(rigMissing() !== undefined)('a stack whose deploy died half-way', () => {
  beforeAll(async () => {
    rig = await startRig();
    cli = new InfraCli(rig);
  });
  afterAll(() => rig.stop());

  it('is told, with the fix, and the next run makes what is missing', async () => {
    await rig.emulator.fault({ api: 'iam:CreateRole', error: EXPIRED, skip: 2, times: 'always' });
    const died = await cli.run(['deploy', 'identity', '--yes']);
    expect(died.code).toBe(2);
    expect(died.err).toContain('The AWS session has expired. Sign in again');
    const held = (await rig.terraform('identity').stateList()).length;
    expect(held).toBeGreaterThan(0);

    await rig.emulator.clearFaults();
    const looked = await cli.run(['diff', 'identity', '--json']);
    expect(looked.code, looked.err).toBe(1);
    const [, plan] = objects(looked.out);
    expect(plan).toMatchObject({ stack: 'identity', hasChanges: true, destroy: 0 });
    const repaired = await cli.run(['deploy', 'identity', '--yes']);
    expect(repaired.code, repaired.err).toBe(0);
    expect((await rig.terraform('identity').stateList()).length).toBeGreaterThan(held);
    const again = await cli.run(['diff', 'identity']);
    expect(again.code, again.err).toBe(0);
  });
});

function objects(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
