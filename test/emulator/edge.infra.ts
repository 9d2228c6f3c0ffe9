import {
  ConfigServiceClient,
  DeleteConformancePackCommand,
  DescribeConformancePacksCommand,
  DescribeRemediationConfigurationsCommand,
  PutConformancePackCommand,
  PutRemediationConfigurationsCommand,
} from '@aws-sdk/client-config-service';
import {
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateAddonCommand,
  CreateClusterCommand,
  CreateNodegroupCommand,
  CreatePodIdentityAssociationCommand,
  DeleteAccessEntryCommand,
  DeleteAddonCommand,
  DeleteClusterCommand,
  DeleteNodegroupCommand,
  DescribeAccessEntryCommand,
  DescribeAddonCommand,
  DescribeClusterCommand,
  DescribeNodegroupCommand,
  EKSClient,
  ListAddonsCommand,
  ListAssociatedAccessPoliciesCommand,
  ListPodIdentityAssociationsCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateClusterConfigCommand,
  UpdateNodegroupConfigCommand,
} from '@aws-sdk/client-eks';
import {
  ArchiveFindingsCommand,
  CreateDetectorCommand,
  CreateIPSetCommand,
  CreateSampleFindingsCommand,
  CreateThreatIntelSetCommand,
  DeleteDetectorCommand,
  DeleteIPSetCommand,
  GetDetectorCommand,
  GetFindingsCommand,
  GetIPSetCommand,
  GetThreatIntelSetCommand,
  GuardDutyClient,
  ListFindingsCommand,
  ListIPSetsCommand,
  UpdateDetectorCommand,
  UpdateIPSetCommand,
} from '@aws-sdk/client-guardduty';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { GetDelegatedAdminAccountCommand, Inspector2Client } from '@aws-sdk/client-inspector2';
import {
  CreateKeyCommand,
  EnableKeyRotationCommand,
  GetKeyRotationStatusCommand,
  KMSClient,
} from '@aws-sdk/client-kms';
import {
  CreateBucketCommand,
  GetBucketNotificationConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  BatchEnableStandardsCommand,
  BatchImportFindingsCommand,
  BatchUpdateFindingsCommand,
  DescribeHubCommand,
  EnableSecurityHubCommand,
  GetEnabledStandardsCommand,
  GetFindingsCommand as GetHubFindingsCommand,
  SecurityHubClient,
} from '@aws-sdk/client-securityhub';
import {
  GetAutomationExecutionCommand,
  SSMClient,
  StartAutomationExecutionCommand,
} from '@aws-sdk/client-ssm';
import { SFNClient, ValidateStateMachineDefinitionCommand } from '@aws-sdk/client-sfn';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { EMULATED_ACCOUNT, startEmulator, type Emulator } from './start.ts';
import { findTools } from './tools.ts';

const { missing } = findTools('moto');
const ROLE = `arn:aws:iam::${EMULATED_ACCOUNT}:role/any`;

describe.skipIf(missing !== undefined)('the edge, asked by the SDK', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startEmulator();
    for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
  });

  afterEach(() => emulator.reset());

  afterAll(async () => {
    vi.unstubAllEnvs();
    await emulator.stop();
  });

  describe('EKS', () => {
    const eks = () => new EKSClient();
    const name = 'parapet';

    async function cluster() {
      const ec2 = new EC2Client();
      const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
      const { Subnet } = await ec2.send(
        new CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock: '10.0.0.0/24' }),
      );
      await new IAMClient().send(
        new CreateRoleCommand({ RoleName: 'any', AssumeRolePolicyDocument: '{"Statement":[]}' }),
      );
      const subnetIds = [Subnet?.SubnetId ?? ''];
      await eks().send(
        new CreateClusterCommand({
          name,
          roleArn: ROLE,
          resourcesVpcConfig: {
            subnetIds,
            endpointPublicAccess: false,
            endpointPrivateAccess: true,
          },
          accessConfig: { authenticationMode: 'API' },
        }),
      );
      return { vpcId: Vpc?.VpcId ?? '', subnetIds };
    }

    it('keeps what a cluster was asked to be, and gives it a security group in its VPC', async () => {
      const { vpcId } = await cluster();
      const described = (await eks().send(new DescribeClusterCommand({ name }))).cluster;
      expect(described?.accessConfig?.authenticationMode).toBe('API');
      expect(described?.resourcesVpcConfig).toMatchObject({
        vpcId,
        endpointPublicAccess: false,
        endpointPrivateAccess: true,
        publicAccessCidrs: [],
      });
      const GroupIds = [described?.resourcesVpcConfig?.clusterSecurityGroupId ?? ''];
      const ec2 = new EC2Client();
      const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds }));
      expect(SecurityGroups?.[0]?.VpcId).toBe(vpcId);
      await eks().send(new DeleteClusterCommand({ name }));
      await expect(ec2.send(new DescribeSecurityGroupsCommand({ GroupIds }))).rejects.toMatchObject(
        {
          name: 'InvalidGroup.NotFound',
        },
      );
    });

    it('changes a cluster', async () => {
      await cluster();
      const resourcesVpcConfig = {
        endpointPublicAccess: true,
        publicAccessCidrs: ['192.0.2.0/24'],
      };
      await eks().send(new UpdateClusterConfigCommand({ name, resourcesVpcConfig }));
      const described = (await eks().send(new DescribeClusterCommand({ name }))).cluster;
      expect(described?.resourcesVpcConfig).toMatchObject({
        ...resourcesVpcConfig,
        endpointPrivateAccess: true,
      });
    });

    it('refuses a cluster in a subnet that is not there', async () => {
      const resourcesVpcConfig = { subnetIds: ['subnet-0'] };
      const create = new CreateClusterCommand({ name, roleArn: ROLE, resourcesVpcConfig });
      await expect(eks().send(create)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    });

    it('keeps a node group, and changes its size, labels and taints', async () => {
      const { subnetIds: subnets } = await cluster();
      const group = { clusterName: name, nodegroupName: 'nodes' };
      await eks().send(
        new CreateNodegroupCommand({
          ...group,
          subnets,
          nodeRole: ROLE,
          labels: { a: '1', b: '2' },
          taints: [{ key: 'x', effect: 'NO_SCHEDULE' }],
          scalingConfig: { minSize: 1, maxSize: 2, desiredSize: 1 },
        }),
      );
      await eks().send(
        new UpdateNodegroupConfigCommand({
          ...group,
          labels: { addOrUpdateLabels: { c: '3' }, removeLabels: ['a'] },
          taints: { addOrUpdateTaints: [{ key: 'y', effect: 'NO_EXECUTE' }] },
          scalingConfig: { minSize: 2, maxSize: 4, desiredSize: 3 },
        }),
      );
      const { nodegroup } = await eks().send(new DescribeNodegroupCommand(group));
      expect(nodegroup).toMatchObject({
        labels: { b: '2', c: '3' },
        scalingConfig: { minSize: 2, maxSize: 4, desiredSize: 3 },
      });
      expect(nodegroup?.taints?.map(({ key }) => key)).toEqual(['x', 'y']);
      expect(nodegroup?.remoteAccess).toBeUndefined();
      await eks().send(new DeleteNodegroupCommand(group));
    });

    it('has access entries with their policies', async () => {
      const entry = { clusterName: name, principalArn: ROLE };
      await eks().send(new CreateAccessEntryCommand(entry));
      const policyArn = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy';
      await eks().send(
        new AssociateAccessPolicyCommand({ ...entry, policyArn, accessScope: { type: 'cluster' } }),
      );
      const { associatedAccessPolicies } = await eks().send(
        new ListAssociatedAccessPoliciesCommand(entry),
      );
      expect(associatedAccessPolicies?.map((policy) => policy.policyArn)).toEqual([policyArn]);
      await expect(eks().send(new CreateAccessEntryCommand(entry))).rejects.toMatchObject({
        name: 'ResourceInUseException',
      });
      await eks().send(new DeleteAccessEntryCommand(entry));
      await expect(eks().send(new DescribeAccessEntryCommand(entry))).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
      });
    });

    it('has add-ons, whose tags are added and taken away', async () => {
      const addon = { clusterName: name, addonName: 'vpc-cni' };
      await eks().send(new CreateAddonCommand({ ...addon, tags: { a: '1' } }));
      const made = (await eks().send(new DescribeAddonCommand(addon))).addon;
      expect(made).toMatchObject({ status: 'ACTIVE', tags: { a: '1' } });
      const resourceArn = made?.addonArn ?? '';
      await eks().send(new TagResourceCommand({ resourceArn, tags: { b: '2' } }));
      await eks().send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }));
      const { tags } = await eks().send(new ListTagsForResourceCommand({ resourceArn }));
      expect(tags).toEqual({ b: '2' });
      await eks().send(new DeleteAddonCommand(addon));
      const { addons } = await eks().send(new ListAddonsCommand({ clusterName: name }));
      expect(addons).toEqual([]);
    });

    it('has one pod identity for a service account', async () => {
      const account = { clusterName: name, namespace: 'parapet', serviceAccount: 'responder' };
      const create = new CreatePodIdentityAssociationCommand({ ...account, roleArn: ROLE });
      await eks().send(create);
      await expect(eks().send(create)).rejects.toMatchObject({ name: 'ResourceInUseException' });
      const list = new ListPodIdentityAssociationsCommand({ clusterName: name });
      expect((await eks().send(list)).associations).toMatchObject([account]);
    });
  });

  describe('GuardDuty', () => {
    const guardduty = () => new GuardDutyClient();

    async function detector(): Promise<string> {
      const { DetectorId } = await guardduty().send(
        new CreateDetectorCommand({
          Enable: true,
          Features: [{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }],
        }),
      );
      return DetectorId ?? '';
    }

    it('has one detector in a region, with every feature it was given', async () => {
      const DetectorId = await detector();
      await guardduty().send(
        new UpdateDetectorCommand({
          DetectorId,
          Features: [
            {
              Name: 'RUNTIME_MONITORING',
              Status: 'ENABLED',
              AdditionalConfiguration: [{ Name: 'EKS_ADDON_MANAGEMENT', Status: 'DISABLED' }],
            },
          ],
        }),
      );
      const { Features } = await guardduty().send(new GetDetectorCommand({ DetectorId }));
      expect(Features?.map(({ Name }) => Name)).toEqual(['S3_DATA_EVENTS', 'RUNTIME_MONITORING']);
      await expect(detector()).rejects.toMatchObject({
        name: 'BadRequestException',
        message: expect.stringContaining('a detector already exists'),
      });
      await guardduty().send(new DeleteDetectorCommand({ DetectorId }));
      await expect(detector()).resolves.not.toBe(DetectorId);
    });

    it('has a trusted list and threat lists', async () => {
      const DetectorId = await detector();
      const set = {
        DetectorId,
        Name: 'n',
        Format: 'TXT',
        Location: 's3://b/k',
        Activate: true,
      } as const;
      const { IpSetId } = await guardduty().send(new CreateIPSetCommand(set));
      await guardduty().send(new UpdateIPSetCommand({ DetectorId, IpSetId, Activate: false }));
      expect(await guardduty().send(new GetIPSetCommand({ DetectorId, IpSetId }))).toMatchObject({
        Name: 'n',
        Status: 'INACTIVE',
      });
      await guardduty().send(new DeleteIPSetCommand({ DetectorId, IpSetId }));
      // Terraform waits for this status, and lists no set that has it.
      const gone = await guardduty().send(new GetIPSetCommand({ DetectorId, IpSetId }));
      expect(gone.Status).toBe('DELETED');
      const left = await guardduty().send(new ListIPSetsCommand({ DetectorId }));
      expect(left.IpSetIds).toEqual([]);
      const { ThreatIntelSetId } = await guardduty().send(new CreateThreatIntelSetCommand(set));
      const get = new GetThreatIntelSetCommand({ DetectorId, ThreatIntelSetId });
      expect((await guardduty().send(get)).Status).toBe('ACTIVE');
    });

    it('makes sample findings, finds them by type and archives them', async () => {
      const DetectorId = await detector();
      const FindingTypes = ['Backdoor:EC2/C&CActivity.B', 'Execution:Runtime/NewBinaryExecuted'];
      await guardduty().send(new CreateSampleFindingsCommand({ DetectorId, FindingTypes }));
      const open = { 'service.archived': { Equals: ['false'] } };
      const list = async (Criterion: object) =>
        (
          await guardduty().send(
            new ListFindingsCommand({
              DetectorId,
              FindingCriteria: { Criterion: { ...Criterion } },
            }),
          )
        ).FindingIds ?? [];
      const FindingIds = await list({ type: { Equals: [FindingTypes[0] ?? ''] } });
      expect(FindingIds).toHaveLength(1);
      const got = await guardduty().send(new GetFindingsCommand({ DetectorId, FindingIds }));
      expect(got.Findings?.map(({ Type }) => Type)).toEqual([FindingTypes[0]]);
      expect(await list(open)).toHaveLength(2);
      await guardduty().send(new ArchiveFindingsCommand({ DetectorId, FindingIds }));
      expect(await list(open)).toHaveLength(1);
    });
  });

  describe('Security Hub', () => {
    const hub = () => new SecurityHubClient();
    const ProductArn = `arn:aws:securityhub:eu-west-1:${EMULATED_ACCOUNT}:product/${EMULATED_ACCOUNT}/default`;

    function finding(Id: string, label: 'HIGH' | 'LOW') {
      const at = '2026-11-01T00:00:00.000Z';
      return {
        SchemaVersion: '2018-10-08',
        Id,
        ProductArn,
        GeneratorId: 'test',
        AwsAccountId: EMULATED_ACCOUNT,
        CreatedAt: at,
        UpdatedAt: at,
        Severity: { Label: label },
        Title: Id,
        Description: Id,
        Resources: [{ Type: 'Other', Id: 'r' }],
      };
    }

    it('is enabled once, with its settings and standards', async () => {
      await hub().send(new EnableSecurityHubCommand({ EnableDefaultStandards: false }));
      await expect(hub().send(new EnableSecurityHubCommand({}))).rejects.toMatchObject({
        name: 'ResourceConflictException',
      });
      expect((await hub().send(new DescribeHubCommand({}))).HubArn).toContain('hub/default');
      const StandardsArn =
        'arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0';
      const StandardsSubscriptionRequests = [{ StandardsArn }];
      await hub().send(new BatchEnableStandardsCommand({ StandardsSubscriptionRequests }));
      const { StandardsSubscriptions } = await hub().send(new GetEnabledStandardsCommand({}));
      expect(StandardsSubscriptions).toMatchObject([{ StandardsArn, StandardsStatus: 'READY' }]);
    });

    it('filters findings, and keeps what an analyst wrote when they are imported again', async () => {
      const Findings = [finding('one', 'HIGH'), finding('two', 'LOW')];
      await hub().send(new BatchImportFindingsCommand({ Findings }));
      await hub().send(
        new BatchUpdateFindingsCommand({
          FindingIdentifiers: [{ Id: 'one', ProductArn }],
          Workflow: { Status: 'NOTIFIED' },
          Note: { Text: 'seen', UpdatedBy: 'me' },
        }),
      );
      await hub().send(new BatchImportFindingsCommand({ Findings }));
      const get = async (Filters: object) =>
        (await hub().send(new GetHubFindingsCommand({ Filters }))).Findings ?? [];
      expect(await get({ SeverityLabel: [{ Comparison: 'EQUALS', Value: 'HIGH' }] })).toMatchObject(
        [{ Id: 'one', Workflow: { Status: 'NOTIFIED' }, Note: { Text: 'seen' } }],
      );
      expect(await get({ Id: [{ Comparison: 'PREFIX', Value: 't' }] })).toHaveLength(1);
      expect(await get({ CompanyName: [{ Comparison: 'EQUALS', Value: 'x' }] })).toEqual([]);
    });
  });

  it('has conformance packs and remediations of Config', async () => {
    const config = new ConfigServiceClient();
    const ConformancePackName = 'eks';
    const names = { ConformancePackNames: [ConformancePackName] };
    await config.send(new PutConformancePackCommand({ ConformancePackName, TemplateBody: 'x' }));
    const packs = await config.send(new DescribeConformancePacksCommand(names));
    expect(packs.ConformancePackDetails).toMatchObject([{ ConformancePackName }]);
    await config.send(new DeleteConformancePackCommand({ ConformancePackName }));
    await expect(config.send(new DescribeConformancePacksCommand(names))).rejects.toMatchObject({
      name: 'NoSuchConformancePackException',
    });
    const remediation = {
      ConfigRuleName: 'tls',
      TargetType: 'SSM_DOCUMENT',
      TargetId: 'AWS-PublishSNSNotification',
    } as const;
    await config.send(
      new PutRemediationConfigurationsCommand({ RemediationConfigurations: [remediation] }),
    );
    const asked = new DescribeRemediationConfigurationsCommand({ ConfigRuleNames: ['tls'] });
    expect((await config.send(asked)).RemediationConfigurations).toMatchObject([remediation]);
  });

  it('records an automation of SSM', async () => {
    const ssm = new SSMClient();
    const start = { DocumentName: 'evidence', Parameters: { InstanceId: ['i-1'] } };
    const { AutomationExecutionId } = await ssm.send(new StartAutomationExecutionCommand(start));
    const get = new GetAutomationExecutionCommand({ AutomationExecutionId });
    expect((await ssm.send(get)).AutomationExecution).toMatchObject({
      ...start,
      AutomationExecutionStatus: 'Success',
    });
    const unknown = new GetAutomationExecutionCommand({ AutomationExecutionId: 'x'.repeat(36) });
    await expect(ssm.send(unknown)).rejects.toMatchObject({
      name: 'AutomationExecutionNotFoundException',
    });
  });

  it('remembers the rotation period of a key', async () => {
    const kms = new KMSClient();
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const key = { KeyId: KeyMetadata?.KeyId };
    await kms.send(new EnableKeyRotationCommand({ ...key, RotationPeriodInDays: 180 }));
    expect(await kms.send(new GetKeyRotationStatusCommand(key))).toMatchObject({
      KeyRotationEnabled: true,
      RotationPeriodInDays: 180,
    });
  });

  it('remembers that a bucket tells EventBridge', async () => {
    const s3 = new S3Client();
    const Bucket = 'telling';
    const location = { LocationConstraint: 'eu-west-1' } as const;
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: location }));
    const NotificationConfiguration = { EventBridgeConfiguration: {} };
    await s3.send(
      new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }),
    );
    const read = await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
    expect(read.EventBridgeConfiguration).toEqual({});
  });

  it('finds the fault of a state machine before there is one', async () => {
    const states = new SFNClient();
    const validate = async (definition: object) =>
      (
        await states.send(
          new ValidateStateMachineDefinitionCommand({ definition: JSON.stringify(definition) }),
        )
      ).result;
    expect(await validate({ StartAt: 'A', States: { A: { Type: 'Succeed' } } })).toBe('OK');
    expect(await validate({ StartAt: 'B', States: { A: { Type: 'Succeed' } } })).toBe('FAIL');
  });

  it('knows no administrator of Inspector', async () => {
    const asked = await new Inspector2Client().send(new GetDelegatedAdminAccountCommand({}));
    expect(asked.delegatedAdmin).toBeUndefined();
  });
});
