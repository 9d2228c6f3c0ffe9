import {
  ConfigServiceClient,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service';
import { CreateDetectorCommand, GuardDutyClient } from '@aws-sdk/client-guardduty';
import {
  CreateOpenIDConnectProviderCommand,
  DeleteOpenIDConnectProviderCommand,
  IAMClient,
  ListOpenIDConnectProvidersCommand,
  type CreateOpenIDConnectProviderCommandInput,
} from '@aws-sdk/client-iam';
import { EnableCommand, Inspector2Client } from '@aws-sdk/client-inspector2';
import { CreateOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
  type BucketLocationConstraint,
} from '@aws-sdk/client-s3';
import { EnableSecurityHubCommand, SecurityHubClient } from '@aws-sdk/client-securityhub';
import { SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serviceCatalogueRegion } from '../../infra/account/clients.ts';
import { SINGLETONS, type SingletonName } from '../../infra/account/facts.ts';
import { accountPermissions } from '../../infra/account/permissions.ts';
import type { AccountReport, SingletonReport } from '../../infra/account/report.ts';
import { neededServices } from '../../infra/account/services.ts';
import { askAccount } from '../../infra/account.ts';
import { settingsOf, type Settings } from '../../infra/config.ts';
import type { Config, SingletonMode } from '../../infra/config-schema.ts';
import { startEmulator, type Emulator, type Fault } from '../emulator/start.ts';
import { findTools } from '../emulator/tools.ts';
import { emulatedAccountClients } from './rig/account-clients.ts';
import { clientsOf, type ClientFactory } from './rig/clients.ts';
import { testConfig } from './rig/config.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const ADMINISTRATOR = '999999999999';

/** Nothing is made here, ever; and here, once, everything. */
const EMPTY = 'eu-west-1';
const FULL = 'eu-central-1';
/** One each for the tests that make something of their own. */
const FRESH =
  'eu-west-2 eu-west-3 eu-north-1 us-east-1 us-east-2 us-west-1 us-west-2 ap-south-1 sa-east-1'.split(
    ' ',
  );

describe.skipIf(findTools('moto').missing !== undefined)('asking an account', () => {
  let emulator: Emulator;
  const client = (region: string): ClientFactory => clientsOf(emulator.url, region);

  beforeAll(async () => {
    emulator = await startEmulator();
    await makeDetection(FULL);
  });

  // No reset: moto then reads its thousand policies and ten thousand parameters again, for each test.
  // What a region holds once, each test that changes something has in a region of its own.
  beforeEach(async () => {
    await emulator.clearFaults();
    await knownServices();
  });

  afterEach(() => removeProviders());

  afterAll(() => emulator.stop());

  const unused = [...FRESH];
  const freshRegion = (): string => {
    const region = unused.pop();
    if (region === undefined) throw new Error('name one more region');
    return region;
  };

  const settings = (region = EMPTY, varied: Partial<Config> = {}): Settings =>
    settingsOf(testConfig({ accounts: [{ id: '123456789012', region }], ...varied }));
  const ask = (of: Settings): Promise<AccountReport> =>
    askAccount(of, {
      ...emulatedAccountClients({ client: client(of.region) }),
      ssm: client(serviceCatalogueRegion(of.region))(SSMClient),
    });
  /** The report of one singleton, the others being off. */
  const about = async (
    region: string,
    name: SingletonName,
    mode: SingletonMode = 'create',
  ): Promise<SingletonReport> => {
    const all = Object.fromEntries(SINGLETONS.map((one) => [one, one === name ? mode : 'off']));
    const { oidcProvider, ...detection } = all as Record<SingletonName, SingletonMode>;
    const { singletons } = await ask(settings(region, { identity: { oidcProvider }, detection }));
    const one = singletons.find((singleton) => singleton.name === name);
    if (!one) throw new Error(`no report of ${name}`);
    return one;
  };
  /** An answer that the emulator has no account for: another one rules this. */
  const answer = (api: string, body: Fault['answer'] & object): Promise<void> =>
    emulator.fault({ api, answer: body, times: 'always' });
  const refuse = (api: string, code: string, message = 'no'): Promise<void> =>
    emulator.fault({ api, error: { code, message, status: 403 }, times: 'always' });
  const callsOf = async (doing: () => Promise<unknown>): Promise<string[]> => {
    const before = (await emulator.calls()).length;
    await doing();
    return (await emulator.calls()).slice(before);
  };

  /** In every region the same; moto's own answers are asked for where the region is what is tested. */
  const knownServices = (services = neededServices(settings()).map(({ service }) => service)) =>
    answer('ssm:GetParameters', {
      Parameters: [EMPTY, FULL, ...FRESH].flatMap((region) =>
        services.map((service) => ({
          Name: `/aws/service/global-infrastructure/regions/${region}/services/${service}`,
          Value: service,
        })),
      ),
    });

  describe('whose it is', () => {
    it('refuses the credentials of another account before any other question', async () => {
      const other = settings(EMPTY, { accounts: [{ id: '210987654321', region: EMPTY }] });
      const calls = await callsOf(() =>
        expect(ask(other)).rejects.toThrow(
          /credentials are those of account 123456789012 .*config is for account 210987654321.*Nothing was changed/,
        ),
      );
      expect(calls).toEqual(['sts:GetCallerIdentity']);
    });

    it.each(['ExpiredToken', 'InvalidClientTokenId', 'ExpiredTokenException'])(
      'says what to do with credentials that are refused (%s)',
      async (code) => {
        await refuse('sts:GetCallerIdentity', code, 'The security token included is expired');
        await expect(ask(settings())).rejects.toMatchObject({
          name: 'InfraError',
          code: 'credentials',
          message: expect.stringMatching(/token included is expired.*sign in again/),
        });
      },
    );

    it('says what to do with a token that expires between two questions', async () => {
      await refuse('guardduty:ListDetectors', 'ExpiredTokenException');
      await expect(ask(settings())).rejects.toMatchObject({ code: 'credentials' });
    });

    it('is no answer where STS gives none', async () => {
      await emulator.fault({ api: 'sts:GetCallerIdentity', answer: {}, times: 'always' });
      await expect(ask(settings())).rejects.toMatchObject({ name: 'InfraError' });
    });
  });

  describe('an empty account', () => {
    it('is told to make everything, and has every service', async () => {
      await emulator.clearFaults();
      const report = await ask(settings());
      expect(report.singletons.map(({ decision }) => decision)).toEqual(
        SINGLETONS.map(() => 'create'),
      );
      expect(report).toMatchObject({ refused: false, missingServices: [], notes: [] });
      expect(await emulator.unserved()).toEqual({});
    });

    it('has nothing to use', async () => {
      const existing = settings(EMPTY, {
        identity: { oidcProvider: 'existing' },
        detection: {
          guardDuty: 'existing',
          securityHub: 'existing',
          inspector: 'existing',
          configRecorder: 'existing',
        },
      });
      const report = await ask(existing);
      for (const one of report.singletons) {
        expect(one).toMatchObject({ decision: 'refuse', why: expect.stringContaining('none') });
        expect(one.fix).toContain("'create'");
      }
    });

    it('is asked for nothing that is off', async () => {
      const off = settings(EMPTY, {
        identity: { oidcProvider: 'off' },
        detection: {
          guardDuty: 'off',
          securityHub: 'off',
          inspector: 'off',
          configRecorder: 'off',
        },
      });
      const calls = await callsOf(async () => {
        expect((await ask(off)).refused).toBe(false);
      });
      expect(new Set(calls)).toEqual(
        new Set([
          'sts:GetCallerIdentity',
          'organizations:DescribeOrganization',
          'ssm:GetParameters',
        ]),
      );
    });

    it('is asked only what permissions.ts declares', async () => {
      await makeProvider();
      const called = new Set(await callsOf(() => ask(settings(FULL))));
      const declared = new Set(accountPermissions.statements.flatMap(({ actions }) => actions));
      expect([...called].filter((call) => !declared.has(call as `${string}:${string}`))).toEqual(
        [],
      );
      expect(called.size).toBeGreaterThan(12);
    });
  });

  it('reads no region that AWS does not know', async () => {
    await emulator.clearFaults();
    const nowhere = settings('eu-west-9');
    const report = await ask(nowhere);
    expect(report.refused).toBe(true);
    expect(report.missingServices[0]).toMatchObject({
      available: 'unknown',
      why: expect.stringContaining('is eu-west-9 a region?'),
    });
  });

  it('refuses a region that lacks a service', async () => {
    await emulator.clearFaults();
    await knownServices(['s3', 'eks']);
    const missingServices = (await ask(settings())).missingServices.map(({ service }) => service);
    expect(missingServices).toContain('guardduty');
    expect(missingServices).not.toContain('eks');
  });

  async function makeDetection(region: string): Promise<void> {
    const make = client(region);
    await make(GuardDutyClient).send(
      new CreateDetectorCommand({
        Enable: true,
        Features: [{ Name: 'RUNTIME_MONITORING', Status: 'ENABLED' }],
      }),
    );
    await make(SecurityHubClient).send(new EnableSecurityHubCommand({}));
    await make(Inspector2Client).send(
      new EnableCommand({
        accountIds: ['123456789012'],
        resourceTypes: ['EC2', 'ECR', 'LAMBDA'],
      }),
    );
    await makeRecorder(region, 'default');
  }

  async function makeRecorder(region: string, name: string, started = true): Promise<void> {
    const bucket = `theirs-config-${region}`;
    await makeBucket(region, bucket);
    const config = client(region)(ConfigServiceClient);
    await config.send(
      new PutConfigurationRecorderCommand({
        ConfigurationRecorder: { name, roleARN: 'arn:aws:iam::123456789012:role/theirs' },
      }),
    );
    await config.send(
      new PutDeliveryChannelCommand({ DeliveryChannel: { name, s3BucketName: bucket } }),
    );
    if (!started) return;
    await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: name }));
  }

  async function makeBucket(region: string, Bucket: string): Promise<void> {
    const LocationConstraint = region as BucketLocationConstraint;
    await client(region)(S3Client).send(
      new CreateBucketCommand({
        Bucket,
        ...(region !== 'us-east-1' && { CreateBucketConfiguration: { LocationConstraint } }),
      }),
    );
  }

  /** IAM knows no region: it is taken away after each test. */
  async function makeProvider(
    varied: Partial<CreateOpenIDConnectProviderCommandInput> = {},
  ): Promise<string> {
    const made = await client(EMPTY)(IAMClient).send(
      new CreateOpenIDConnectProviderCommand({
        Url: ISSUER,
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: ['6938fd4d98bab03faadb97b34396831e3780aea1'],
        ...varied,
      }),
    );
    return made.OpenIDConnectProviderArn ?? '';
  }

  async function removeProviders(): Promise<void> {
    await emulator.clearFaults();
    const iam = client(EMPTY)(IAMClient);
    const { OpenIDConnectProviderList: list = [] } = await iam.send(
      new ListOpenIDConnectProvidersCommand({}),
    );
    for (const { Arn: OpenIDConnectProviderArn } of list) {
      await iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
    }
  }

  const USE_ALL: Partial<Config> = {
    identity: { oidcProvider: 'existing' },
    detection: {
      guardDuty: 'existing',
      securityHub: 'existing',
      inspector: 'existing',
      configRecorder: 'existing',
    },
  };

  it('refuses to make what is there, and uses it where the config says so', async () => {
    await makeProvider();
    const refused = await ask(settings(FULL));
    for (const one of refused.singletons) {
      expect(one).toMatchObject({ decision: 'refuse', why: expect.stringContaining('before') });
      expect(one.fix).toContain("'existing'");
    }
    const used = await ask(settings(FULL, USE_ALL));
    expect(used.singletons.map(({ decision, why }) => [decision, why])).toEqual(
      SINGLETONS.map(() => ['use', 'the stacks refer to it and do not own it']),
    );
    expect(used.refused).toBe(false);
  });

  describe('an administrator of the organisation', () => {
    beforeEach(async () => {
      await makeProvider();
      await answer('organizations:DescribeOrganization', {
        Organization: { Id: 'o-abcdefghij', MasterAccountId: '888888888888' },
      });
      const admin = { accountId: ADMINISTRATOR, relationshipStatus: 'ENABLED' };
      await answer('guardduty:GetAdministratorAccount', { administrator: admin });
      await answer('securityhub:GetAdministratorAccount', {
        Administrator: { AccountId: ADMINISTRATOR, MemberStatus: 'ENABLED' },
      });
      await answer('inspector2:GetDelegatedAdminAccount', { delegatedAdmin: admin });
    });

    it('owns what it rules: create is refused, existing is used', async () => {
      const report = await ask(settings(FULL));
      for (const name of ['guardDuty', 'securityHub', 'inspector'] as const) {
        const one = report.singletons.find((singleton) => singleton.name === name);
        expect(one, name).toMatchObject({
          decision: 'refuse',
          why: expect.stringContaining(`account ${ADMINISTRATOR} rules it`),
          fix: expect.stringContaining("'existing'"),
        });
      }
      const used = await ask(settings(FULL, USE_ALL));
      expect(used.refused).toBe(false);
      expect(used.notes.join('\n')).toContain('only account 999999999999 may add address lists');
    });

    it('is this account itself: it may use what it rules', async () => {
      await emulator.clearFaults();
      await knownServices();
      await answer('organizations:DescribeOrganization', {
        Organization: { Id: 'o-abcdefghij', MasterAccountId: '888888888888' },
      });
      await answer('inspector2:GetDelegatedAdminAccount', {
        delegatedAdmin: { accountId: '123456789012', relationshipStatus: 'ENABLED' },
      });
      const one = await about(FULL, 'inspector', 'existing');
      expect(one).toMatchObject({ decision: 'use', found: expect.not.stringContaining('ruled') });
    });
  });

  it('knows AWS Control Tower by the name of its recorder', async () => {
    const region = freshRegion();
    await makeRecorder(region, 'aws-controltower-BaselineConfigRecorder');
    expect(await about(region, 'configRecorder')).toMatchObject({
      decision: 'refuse',
      why: expect.stringContaining('AWS Control Tower rules it'),
    });
  });

  describe('what is there but does not serve', () => {
    it('a recorder that stands still', async () => {
      const region = freshRegion();
      await makeRecorder(region, 'theirs', false);
      expect(await about(region, 'configRecorder', 'existing')).toMatchObject({
        decision: 'refuse',
        why: 'it does not record',
        fix: 'start the recorder theirs',
      });
    });

    it('a delivery channel that is left without its recorder', async () => {
      await answer('config:DescribeDeliveryChannels', { DeliveryChannels: [{ name: 'left' }] });
      expect(await about(EMPTY, 'configRecorder')).toMatchObject({ decision: 'refuse' });
      expect(await about(EMPTY, 'configRecorder', 'existing')).toMatchObject({
        decision: 'refuse',
        why: expect.stringContaining('without a recorder'),
      });
    });

    it('an OIDC provider of another audience', async () => {
      const arn = await makeProvider({ ClientIDList: ['https://github.com/acme'] });
      const one = await about(EMPTY, 'oidcProvider', 'existing');
      expect(one).toMatchObject({ decision: 'refuse' });
      expect(one.fix).toContain(`--open-id-connect-provider-arn ${arn}`);
    });

    it('Inspector for a part of what is to be scanned', async () => {
      const region = freshRegion();
      await client(region)(Inspector2Client).send(
        new EnableCommand({ accountIds: ['123456789012'], resourceTypes: ['ECR'] }),
      );
      expect(await about(region, 'inspector', 'existing')).toMatchObject({
        decision: 'refuse',
        why: 'it does not scan EC2, LAMBDA',
      });
    });
  });

  it('does not take another issuer for the one of GitHub', async () => {
    await makeProvider({ Url: 'https://token.actions.githubusercontent.com.evil.example' });
    expect(await about(EMPTY, 'oidcProvider')).toMatchObject({ decision: 'create' });
  });

  describe('what is ours', () => {
    it('is what our state holds', async () => {
      const region = freshRegion();
      const { DetectorId: id } = await client(region)(GuardDutyClient).send(
        new CreateDetectorCommand({
          Enable: true,
          Tags: { 'parapet:project': 'parapet', 'parapet:environment': 'test' },
        }),
      );
      expect(await about(region, 'guardDuty')).toMatchObject({
        decision: 'refuse',
        why: expect.stringContaining('carries our tag'),
        fix: expect.stringContaining(`terraform import aws_guardduty_detector.detector ${id}`),
      });
      await putState(region, id ?? '');
      expect(await about(region, 'guardDuty')).toMatchObject({
        decision: 'create',
        why: 'it is ours already',
      });
    });

    it('is not a detector that replaced the one of our state', async () => {
      const region = freshRegion();
      await putState(region, 'another-detector');
      await client(region)(GuardDutyClient).send(new CreateDetectorCommand({ Enable: true }));
      expect(await about(region, 'guardDuty')).toMatchObject({ decision: 'refuse' });
    });

    it('is unknown where the state cannot be read: refused', async () => {
      const region = freshRegion();
      await putState(region, 'x');
      await refuse('s3:GetObject', 'AccessDenied');
      const report = await ask(settings(region));
      expect(report.singletons.map(({ decision }) => decision)).toEqual(
        SINGLETONS.map(() => 'refuse'),
      );
    });

    it('is unknown where the state is no state: refused', async () => {
      const region = freshRegion();
      await putState(region, 'x', '<html>');
      expect(await about(region, 'guardDuty')).toMatchObject({
        decision: 'refuse',
        why: expect.stringContaining('no JSON'),
      });
    });
  });

  async function putState(region: string, detector: string, body?: string): Promise<void> {
    const Bucket = settings(region).names.stateBucket;
    await makeBucket(region, Bucket);
    const state = {
      version: 4,
      resources: [
        {
          mode: 'managed',
          type: 'aws_guardduty_detector',
          instances: [{ attributes: { id: detector } }],
        },
      ],
    };
    await client(region)(S3Client).send(
      new PutObjectCommand({
        Bucket,
        Key: 'detection.tfstate',
        Body: body ?? JSON.stringify(state),
      }),
    );
  }

  describe('a question that is not answered is a refusal', () => {
    it.each([
      ['guardduty:ListDetectors', 'guardDuty'],
      ['guardduty:GetDetector', 'guardDuty'],
      ['guardduty:GetAdministratorAccount', 'guardDuty'],
      ['securityhub:DescribeHub', 'securityHub'],
      ['securityhub:GetAdministratorAccount', 'securityHub'],
      ['inspector2:BatchGetAccountStatus', 'inspector'],
      ['config:DescribeConfigurationRecorders', 'configRecorder'],
      ['config:DescribeConfigurationRecorderStatus', 'configRecorder'],
      ['iam:ListOpenIDConnectProviders', 'oidcProvider'],
      ['iam:GetOpenIDConnectProvider', 'oidcProvider'],
    ] as const)('%s', async (api, name) => {
      if (name === 'oidcProvider') await makeProvider();
      await refuse(api, 'AccessDeniedException', 'not authorized');
      for (const mode of ['create', 'existing'] as const) {
        const one = await about(FULL, name, mode);
        expect(one).toMatchObject({ decision: 'refuse', found: 'unknown' });
        expect(one.why).toMatch(/^could not ask for .*AccessDeniedException: not authorized/);
      }
    });

    it('config:DescribeDeliveryChannels', async () => {
      await refuse('config:DescribeDeliveryChannels', 'AccessDeniedException');
      expect(await about(EMPTY, 'configRecorder')).toMatchObject({ decision: 'refuse' });
    });

    it('the organisation, for what only it can say', async () => {
      await refuse('organizations:DescribeOrganization', 'AccessDeniedException');
      const report = await ask(settings());
      expect(report.notes[0]).toContain('could not ask for the organisation');
      expect(report.singletons.find(({ name }) => name === 'inspector')).toMatchObject({
        decision: 'refuse',
      });
    });

    it('the services of the region', async () => {
      await emulator.clearFaults();
      await refuse('ssm:GetParameters', 'AccessDeniedException');
      const report = await ask(settings());
      expect(report.refused).toBe(true);
      expect(new Set(report.missingServices.map(({ available }) => available))).toEqual(
        new Set(['unknown']),
      );
    });

    it('Security Hub that says "you may not" by the error it has for "not switched on"', async () => {
      await refuse('securityhub:DescribeHub', 'InvalidAccessException', 'not authorized');
      expect(await about(EMPTY, 'securityHub')).toMatchObject({
        decision: 'refuse',
        found: 'unknown',
      });
    });
  });

  // Last: nobody leaves an organisation that was made.
  it('asks a real organisation: its management account has no administrator', async () => {
    await client(EMPTY)(OrganizationsClient).send(
      new CreateOrganizationCommand({ FeatureSet: 'ALL' }),
    );
    await emulator.fault({
      api: 'inspector2:GetDelegatedAdminAccount',
      error: { code: 'ResourceNotFoundException', status: 404 },
      times: 'always',
    });
    const report = await ask(settings());
    expect(report.refused).toBe(false);
    expect(report.notes[0]).toContain('in the organisation o-');
  });
});
