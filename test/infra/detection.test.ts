import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SINGLETON_TEXTS } from '../../infra/account/singleton-texts.ts';
import { App } from '../../infra/cdktf.ts';
import { ClusterStack } from '../../infra/cluster.ts';
import { settingsOf } from '../../infra/config.ts';
import type { Config } from '../../infra/config-schema.ts';
import { CONFIG_RULES } from '../../infra/detection/config-rules.ts';
import type { DetectionLists } from '../../infra/detection/lists.ts';
import { DetectionStack } from '../../infra/detection.ts';
import { IdentityStack } from '../../infra/identity.ts';
import { NetworkStack } from '../../infra/network.ts';
import { testConfig } from './rig/config.ts';

type Properties = Readonly<Record<string, unknown>>;

interface StackJson {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Properties>>>>;
  readonly data?: Readonly<Record<string, Readonly<Record<string, Properties>>>>;
  readonly output?: Readonly<Record<string, unknown>>;
}

const NO_LISTS: DetectionLists = { threatIntel: [], trusted: [] };
const LISTS: DetectionLists = {
  threatIntel: ['203.0.114.7', '203.0.115.0/24'],
  trusted: ['198.52.100.16/28'],
};

let folder: string;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-detection-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function synth(varied: Partial<Config> = {}, lists: DetectionLists = NO_LISTS): StackJson {
  const settings = settingsOf(testConfig(varied));
  count += 1;
  const outdir = join(folder, String(count));
  const app = new App({ outdir });
  const identity = new IdentityStack(app, settings);
  const network = new NetworkStack(app, settings);
  const cluster = new ClusterStack(app, settings, { network, identity });
  new DetectionStack(app, settings, { network, cluster, lists });
  app.synth();
  return JSON.parse(
    readFileSync(join(outdir, 'stacks/detection/cdk.tf.json'), 'utf8'),
  ) as StackJson;
}

const all = (stack: StackJson, type: string): Properties[] =>
  Object.values(stack.resource[type] ?? {});

function one(stack: StackJson, type: string): Properties {
  const found = all(stack, type);
  expect(found, type).toHaveLength(1);
  return found[0] ?? {};
}

const features = (stack: StackJson): Record<string, Properties> =>
  Object.fromEntries(
    all(stack, 'aws_guardduty_detector_feature').map((feature) => [
      String(feature['name']),
      feature,
    ]),
  );

const AGENT_TYPES = [
  'aws_eks_addon',
  'aws_vpc_endpoint',
  'aws_security_group',
  'aws_vpc_security_group_ingress_rule',
];

describe('the detector', () => {
  it('says of each protection plan whether it is on, and hears every 15 minutes', () => {
    const stack = synth();
    expect(one(stack, 'aws_guardduty_detector')).toMatchObject({
      enable: true,
      finding_publishing_frequency: 'FIFTEEN_MINUTES',
    });
    const status = Object.entries(features(stack)).map(([name, { status: on }]) => [name, on]);
    expect(Object.fromEntries(status)).toEqual({
      RUNTIME_MONITORING: 'ENABLED',
      EKS_AUDIT_LOGS: 'ENABLED',
      S3_DATA_EVENTS: 'ENABLED',
      EBS_MALWARE_PROTECTION: 'ENABLED',
      LAMBDA_NETWORK_LOGS: 'ENABLED',
      RDS_LOGIN_EVENTS: 'DISABLED',
    });
  });
});

describe("the agent 'terraform'", () => {
  it('is ours: add-on, endpoint and group, and AWS installs none', () => {
    const stack = synth();
    for (const type of AGENT_TYPES) expect(all(stack, type), type).toHaveLength(1);
    expect(features(stack)['RUNTIME_MONITORING']).toMatchObject({
      additional_configuration: [
        { name: 'EKS_ADDON_MANAGEMENT', status: 'DISABLED' },
        { name: 'ECS_FARGATE_AGENT_MANAGEMENT', status: 'DISABLED' },
        { name: 'EC2_AGENT_MANAGEMENT', status: 'DISABLED' },
      ],
    });
    expect(one(stack, 'aws_vpc_endpoint')).toMatchObject({
      service_name: 'com.amazonaws.eu-west-1.guardduty-data',
      private_dns_enabled: true,
      vpc_endpoint_type: 'Interface',
    });
    expect(one(stack, 'aws_vpc_security_group_ingress_rule')).toMatchObject({
      cidr_ipv4: '10.64.0.0/16',
      from_port: 443,
      to_port: 443,
    });
  });

  it('comes after the detector, each of its features, and the endpoint', () => {
    const stack = synth();
    const { depends_on: after } = one(stack, 'aws_eks_addon') as { depends_on: string[] };
    const ids = (type: string) =>
      Object.keys(stack.resource[type] ?? {}).map((id) => `${type}.${id}`);
    expect(new Set(after)).toEqual(
      new Set([
        ...ids('aws_guardduty_detector'),
        ...ids('aws_guardduty_detector_feature'),
        ...ids('aws_vpc_endpoint'),
        ...ids('aws_vpc_security_group_ingress_rule'),
      ]),
    );
    expect(ids('aws_guardduty_detector_feature')).toHaveLength(6);
  });
});

describe("the agent 'managed'", () => {
  it("is AWS's: none of the parts is ours", () => {
    const stack = synth({ detection: { agent: 'managed' } });
    for (const type of AGENT_TYPES) expect(all(stack, type), type).toEqual([]);
    expect(features(stack)['RUNTIME_MONITORING']).toMatchObject({
      additional_configuration: [
        { name: 'EKS_ADDON_MANAGEMENT', status: 'ENABLED' },
        { name: 'ECS_FARGATE_AGENT_MANAGEMENT', status: 'DISABLED' },
        { name: 'EC2_AGENT_MANAGEMENT', status: 'ENABLED' },
      ],
    });
  });
});

describe('a singleton that is there already', () => {
  const EXISTING = {
    guardDuty: 'existing',
    securityHub: 'existing',
    inspector: 'existing',
    configRecorder: 'existing',
  } as const;

  it('is referred to, and only what is ours is added', () => {
    const stack = synth({ detection: EXISTING }, LISTS);
    const types = Object.keys(stack.resource);
    for (const type of [
      'aws_guardduty_detector',
      'aws_guardduty_detector_feature',
      'aws_securityhub_account',
      'aws_securityhub_standards_subscription',
      'aws_inspector2_enabler',
      'aws_config_configuration_recorder',
      'aws_config_configuration_recorder_status',
      'aws_config_delivery_channel',
      'aws_iam_role',
    ]) {
      expect(types).not.toContain(type);
    }
    const [id] = Object.keys(stack.data?.['aws_guardduty_detector'] ?? {});
    const reference = '${data.aws_guardduty_detector.' + id + '.id}';
    expect(one(stack, 'aws_guardduty_threatintelset')['detector_id']).toBe(reference);
    expect(one(stack, 'aws_guardduty_ipset')['detector_id']).toBe(reference);
    expect(one(stack, 'aws_eks_addon')['depends_on']).toContain(
      `data.aws_guardduty_detector.${id}`,
    );
    expect(all(stack, 'aws_config_config_rule')).toHaveLength(CONFIG_RULES.length);
  });
});

describe('what is off', () => {
  it('leaves nothing behind', () => {
    const stack = synth(
      {
        detection: {
          guardDuty: 'off',
          securityHub: 'off',
          inspector: 'off',
          configRecorder: 'off',
        },
      },
      LISTS,
    );
    expect(new Set(Object.keys(stack.resource))).toEqual(
      new Set(['aws_ssm_association', 'aws_ssm_parameter']),
    );
    expect(stack.data?.['aws_guardduty_detector']).toBeUndefined();
  });

  it('is missing from the archive', () => {
    const archive = one(
      synth({ detection: { securityHub: 'off', archiveDays: 7 } }),
      'aws_cloudwatch_event_archive',
    );
    expect(archive).toMatchObject({
      event_pattern: '{"source":["aws.guardduty"]}',
      retention_days: 7,
    });
  });

  it('Detective is, by default', () => {
    expect(all(synth(), 'aws_detective_graph')).toEqual([]);
    const { depends_on: after } = one(
      synth({ detection: { detective: 'create' } }),
      'aws_detective_graph',
    ) as { depends_on: string[] };
    expect(after).toContain('aws_guardduty_detector.detector');
  });
});

describe('the address lists', () => {
  it('make no set and no bucket while they are empty', () => {
    const stack = synth();
    expect(all(stack, 'aws_guardduty_threatintelset')).toEqual([]);
    expect(all(stack, 'aws_guardduty_ipset')).toEqual([]);
    expect(all(stack, 'aws_s3_object')).toEqual([]);
    expect(JSON.stringify(stack)).not.toContain('-lists-');
  });

  it('lie in a private encrypted bucket under a name that changes with them', () => {
    const stack = synth({}, LISTS);
    const objects = all(stack, 'aws_s3_object');
    expect(objects.map(({ content }) => content)).toEqual(
      expect.arrayContaining(['203.0.114.7\n203.0.115.0/24\n', '198.52.100.16/28\n']),
    );
    const keys = (from: StackJson) => all(from, 'aws_s3_object').map(({ key }) => key);
    const changed = synth({}, { ...LISTS, trusted: ['198.52.100.32/28'] });
    const [same, other] = [keys(stack), keys(changed)].map((list) => new Set(list));
    expect([...(same ?? [])].filter((key) => other?.has(key))).toHaveLength(1);
    expect(one(stack, 'aws_guardduty_ipset')['location']).toMatch(
      /^https:\/\/s3\.eu-west-1\.amazonaws\.com\//,
    );
    // Config's history and the lists: both closed, both with our key.
    expect(all(stack, 'aws_s3_bucket')).toHaveLength(2);
    expect(all(stack, 'aws_s3_bucket_public_access_block')).toHaveLength(2);
    for (const encryption of all(stack, 'aws_s3_bucket_server_side_encryption_configuration')) {
      expect(JSON.stringify(encryption)).toContain('"sse_algorithm":"aws:kms"');
      expect(JSON.stringify(encryption)).toContain('kms_master_key_id');
    }
    for (const { policy } of all(stack, 'aws_s3_bucket_policy')) {
      expect(policy).toContain('aws:SecureTransport');
    }
  });

  it('one alone makes one set', () => {
    const stack = synth({}, { ...LISTS, trusted: [] });
    expect(all(stack, 'aws_guardduty_ipset')).toEqual([]);
    expect(all(stack, 'aws_guardduty_threatintelset')).toHaveLength(1);
  });
});

describe('Security Hub', () => {
  it('has the standards of the config and none besides', () => {
    const standards = [
      'aws-foundational-security-best-practices/v/1.0.0',
      'cis-aws-foundations-benchmark/v/3.0.0',
    ] as const;
    const stack = synth({ detection: { standards: [...standards] } });
    expect(one(stack, 'aws_securityhub_account')).toMatchObject({
      enable_default_standards: false,
    });
    const subscriptions = all(stack, 'aws_securityhub_standards_subscription');
    expect(subscriptions.map((subscription) => subscription['standards_arn'])).toEqual(
      standards.map((name) => `arn:aws:securityhub:eu-west-1::standards/${name}`),
    );
    for (const { depends_on: after } of subscriptions) {
      expect(after).toContain('aws_securityhub_account.hub');
      expect(JSON.stringify(after)).toContain('aws_config_configuration_recorder_status');
    }
  });
});

describe("AWS Config's rules", () => {
  it('wait for the recorder, and say nothing against what the config asks for', () => {
    const stack = synth();
    const rules = all(stack, 'aws_config_config_rule');
    expect(rules).toHaveLength(CONFIG_RULES.length);
    for (const rule of rules) {
      expect(JSON.stringify(rule['depends_on'])).toContain(
        'aws_config_configuration_recorder_status',
      );
    }
    const open = synth({
      cluster: { endpoint: { access: 'public', cidrs: ['203.0.114.0/24'] } },
    });
    const named = JSON.stringify(all(open, 'aws_config_config_rule'));
    expect(named).not.toContain('EKS_ENDPOINT_NO_PUBLIC_ACCESS');
    expect(named).toContain('EKS_SECRETS_ENCRYPTED');
  });
});

it('has the addresses that the account report tells people to import', () => {
  const stack = synth();
  for (const [name, texts] of Object.entries(SINGLETON_TEXTS)) {
    if (name === 'oidcProvider') continue;
    const [type = '', id = ''] = texts.address.split('.');
    expect(stack.resource[type], name).toHaveProperty([id]);
  }
});

it('runs the recorder with a role for this account alone, that writes to its own bucket', () => {
  const stack = synth();
  const trust = JSON.parse(String(one(stack, 'aws_iam_role')['assume_role_policy'])) as object;
  expect(trust).toMatchObject({
    Statement: [
      {
        Principal: { Service: 'config.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': ['123456789012'] } },
      },
    ],
  });
  const rights = String(one(stack, 'aws_iam_role_policy')['policy']);
  expect(rights).not.toContain('"Resource":"*"');
  expect(rights).toContain(
    'arn:aws:s3:::parapet-test-config-123456789012-eu-west-1/AWSLogs/123456789012/Config/*',
  );
});
