import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConfigServiceClient,
  DeleteConfigurationRecorderCommand,
  DeleteDeliveryChannelCommand,
  DescribeConfigurationRecordersCommand,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
  StopConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service';
import {
  CreateDetectorCommand,
  DeleteDetectorCommand,
  GetDetectorCommand,
  GetIPSetCommand,
  GetThreatIntelSetCommand,
  GuardDutyClient,
  ListDetectorsCommand,
  ListIPSetsCommand,
  ListThreatIntelSetsCommand,
} from '@aws-sdk/client-guardduty';
import {
  BatchGetAccountStatusCommand,
  DisableCommand,
  EnableCommand,
  Inspector2Client,
} from '@aws-sdk/client-inspector2';
import { CreateBucketCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DescribeHubCommand,
  DisableSecurityHubCommand,
  EnableSecurityHubCommand,
  GetEnabledStandardsCommand,
  SecurityHubClient,
} from '@aws-sdk/client-securityhub';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SINGLETONS } from '../../infra/account/facts.ts';
import { askAccount } from '../../infra/account.ts';
import { settingsOf, type Settings } from '../../infra/config.ts';
import type { Config } from '../../infra/config-schema.ts';
import { InfraError } from '../../infra/infra-error.ts';
import { readBackDetection, readBackPrivateBucket } from './read-back/detection.ts';
import { emulatedAccountClients } from './rig/account-clients.ts';
import { testConfig } from './rig/config.ts';
import { makeGround } from './rig/ground.ts';
import { rigMissing, startRig, type Rig } from './rig.ts';

type Detection = NonNullable<Config['detection']>;

/** Three applies of some sixty resources, on a machine that does something else besides. */
const MINUTES = 60_000;

const EXISTING = {
  guardDuty: 'existing',
  securityHub: 'existing',
  inspector: 'existing',
  configRecorder: 'existing',
} as const satisfies Detection;

describe.skipIf(rigMissing() !== undefined)('the singletons, really applied', () => {
  let rig: Rig;
  let lists: string;
  const withDetection = (detection: Detection): Settings =>
    settingsOf(testConfig({ identity: { oidcProvider: 'off' }, detection }));
  const decisions = async (settings: Settings): Promise<Record<string, string>> => {
    const report = await askAccount(settings, emulatedAccountClients(rig));
    return Object.fromEntries(report.singletons.map(({ name, decision }) => [name, decision]));
  };

  /** Not `rig.apply`: that would first apply the stacks that the ground stands for. */
  const applyDetection = async (): Promise<void> => {
    const terraform = await rig.validate('detection');
    await terraform.apply(await terraform.plan({ file: 'apply.tfplan' }));
  };

  beforeAll(async () => {
    rig = await startRig({ config: { identity: { oidcProvider: 'off' } } });
    lists = mkdtempSync(join(tmpdir(), 'parapet-lists-'));
    writeFileSync(join(lists, 'threat-intel.txt'), '203.0.114.7 # seen in an incident\n');
    const trusted = {
      range: '198.52.100.16/28',
      owner: 'pentest@acme.example',
      reason: 'the yearly penetration test',
      expires: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    };
    writeFileSync(join(lists, 'trusted.json'), JSON.stringify([trusted]));
    await makeGround(rig);
  });

  afterAll(async () => {
    rmSync(lists, { recursive: true, force: true });
    await rig.stop();
  });

  it(
    'makes all of them in an empty account, knows them again, and takes them away',
    async () => {
      const settings = withDetection({ detective: 'create', lists });
      const all = Object.fromEntries(SINGLETONS.map((name) => [name, 'create']));
      const asked = { ...all, oidcProvider: 'off' };
      expect(await decisions(settings)).toEqual(asked);
      await rig.synthesise(settings);
      await applyDetection();
      await rig.expectNoChanges('detection');
      await readBackDetection(rig);
      await readBackLists(rig);
      // Ours, by our own state: a second run may go on.
      expect(await decisions(settings)).toEqual(asked);
      // And with `existing` it would destroy what it holds.
      const report = await askAccount(withDetection(EXISTING), emulatedAccountClients(rig));
      expect(report.singletons.filter(({ decision }) => decision === 'refuse')).toHaveLength(4);
      await rig.destroy('detection');
      expect(await decisions(settings)).toEqual(asked);
      const { DetectorIds: left } = await rig
        .client(GuardDutyClient)
        .send(new ListDetectorsCommand({}));
      expect(left).toEqual([]);
      expect(await rig.emulator.unserved()).toEqual({});
    },
    20 * MINUTES,
  );

  it(
    'refuses what somebody made before, and uses it where the config says so',
    async () => {
      const detectorId = await makeAll(rig);
      const refused = await askAccount(withDetection({}), emulatedAccountClients(rig));
      expect(refused.refused).toBe(true);
      for (const one of refused.singletons.filter(({ name }) => name !== 'oidcProvider')) {
        expect(one).toMatchObject({ decision: 'refuse', why: expect.stringContaining('before') });
        expect(one.fix).toContain("'existing'");
      }
      const settings = withDetection(EXISTING);
      const used = await askAccount(settings, emulatedAccountClients(rig));
      expect(used.refused).toBe(false);
      expect(used.singletons.map(({ decision }) => decision)).toEqual([
        'use',
        'use',
        'use',
        'use',
        'off',
      ]);
      await rig.synthesise(settings);
      await applyDetection();
      await rig.expectNoChanges('detection');
      const held = await rig.terraform('detection').stateList();
      expect(held.filter((one) => /detector|hub|inspector2|recorder/.test(one))).toEqual([
        'data.aws_guardduty_detector.existing-detector',
      ]);
      await rig.destroy('detection');
      await expectUntouched(rig, detectorId);
      await unmakeAll(rig, detectorId);
    },
    20 * MINUTES,
  );

  it(
    'Terraform itself stops where nobody asked before',
    async () => {
      await rig.client(GuardDutyClient).send(new CreateDetectorCommand({ Enable: true }));
      const alone = { securityHub: 'off', inspector: 'off', configRecorder: 'off' } as const;
      await rig.synthesise(withDetection({ ...alone, agent: 'managed' }));
      await expect(applyDetection()).rejects.toThrow(InfraError);
      await rig.destroy('detection');
    },
    20 * MINUTES,
  );
});

async function readBackLists(rig: Rig): Promise<void> {
  const client = rig.client(GuardDutyClient);
  const { DetectorIds: [DetectorId] = [] } = await client.send(new ListDetectorsCommand({}));
  const { ThreatIntelSetIds: [ThreatIntelSetId] = [] } = await client.send(
    new ListThreatIntelSetsCommand({ DetectorId }),
  );
  const { IpSetIds: [IpSetId] = [] } = await client.send(new ListIPSetsCommand({ DetectorId }));
  const intel = await client.send(new GetThreatIntelSetCommand({ DetectorId, ThreatIntelSetId }));
  const trusted = await client.send(new GetIPSetCommand({ DetectorId, IpSetId }));
  expect([intel.Status, trusted.Status]).toEqual(['ACTIVE', 'ACTIVE']);
  expect(await contentOf(rig, intel.Location)).toBe('203.0.114.7\n');
  expect(await contentOf(rig, trusted.Location)).toBe('198.52.100.16/28\n');
}

async function contentOf(rig: Rig, location = ''): Promise<string | undefined> {
  const [Bucket = '', Key] = new URL(location).pathname.slice(1).split('/');
  await readBackPrivateBucket(rig, Bucket);
  const object = await rig.client(S3Client).send(new GetObjectCommand({ Bucket, Key }));
  return object.Body?.transformToString();
}

/** Each singleton, as an organisation or a colleague would have made it before us. */
async function makeAll(rig: Rig): Promise<string> {
  const { DetectorId: detectorId = '' } = await rig.client(GuardDutyClient).send(
    new CreateDetectorCommand({
      Enable: true,
      FindingPublishingFrequency: 'SIX_HOURS',
      Features: [
        {
          Name: 'RUNTIME_MONITORING',
          Status: 'ENABLED',
          AdditionalConfiguration: [{ Name: 'EKS_ADDON_MANAGEMENT', Status: 'DISABLED' }],
        },
      ],
    }),
  );
  await rig
    .client(SecurityHubClient)
    .send(new EnableSecurityHubCommand({ EnableDefaultStandards: false }));
  await rig.client(Inspector2Client).send(
    new EnableCommand({
      accountIds: [rig.settings.accountId],
      resourceTypes: ['EC2', 'ECR', 'LAMBDA'],
    }),
  );
  await rig.client(S3Client).send(
    new CreateBucketCommand({
      Bucket: 'theirs-config',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  );
  const config = rig.client(ConfigServiceClient);
  await config.send(
    new PutConfigurationRecorderCommand({
      ConfigurationRecorder: {
        name: 'theirs',
        roleARN: `arn:aws:iam::${rig.settings.accountId}:role/theirs`,
      },
    }),
  );
  await config.send(
    new PutDeliveryChannelCommand({
      DeliveryChannel: { name: 'theirs', s3BucketName: 'theirs-config' },
    }),
  );
  await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'theirs' }));
  return detectorId;
}

async function expectUntouched(rig: Rig, detectorId: string): Promise<void> {
  const detector = await rig
    .client(GuardDutyClient)
    .send(new GetDetectorCommand({ DetectorId: detectorId }));
  expect(detector).toMatchObject({ Status: 'ENABLED', FindingPublishingFrequency: 'SIX_HOURS' });
  const hub = rig.client(SecurityHubClient);
  expect((await hub.send(new DescribeHubCommand({}))).HubArn).toBeDefined();
  const standards = await hub.send(new GetEnabledStandardsCommand({}));
  expect(standards.StandardsSubscriptions).toEqual([]);
  const inspector = await rig
    .client(Inspector2Client)
    .send(new BatchGetAccountStatusCommand({ accountIds: [rig.settings.accountId] }));
  expect(inspector.accounts?.[0]?.resourceState?.ecr?.status).toBe('ENABLED');
  const recorders = await rig
    .client(ConfigServiceClient)
    .send(new DescribeConfigurationRecordersCommand({}));
  expect(recorders.ConfigurationRecorders?.map(({ name }) => name)).toEqual(['theirs']);
}

async function unmakeAll(rig: Rig, detectorId: string): Promise<void> {
  await rig.client(GuardDutyClient).send(new DeleteDetectorCommand({ DetectorId: detectorId }));
  await rig.client(SecurityHubClient).send(new DisableSecurityHubCommand({}));
  await rig.client(Inspector2Client).send(
    new DisableCommand({
      accountIds: [rig.settings.accountId],
      resourceTypes: ['EC2', 'ECR', 'LAMBDA'],
    }),
  );
  const config = rig.client(ConfigServiceClient);
  const ConfigurationRecorderName = 'theirs';
  await config.send(new StopConfigurationRecorderCommand({ ConfigurationRecorderName }));
  await config.send(new DeleteDeliveryChannelCommand({ DeliveryChannelName: 'theirs' }));
  await config.send(new DeleteConfigurationRecorderCommand({ ConfigurationRecorderName }));
}
