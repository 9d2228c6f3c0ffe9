import { DescribeLaunchTemplateVersionsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  DescribeAddonCommand,
  DescribeClusterCommand,
  DescribeNodegroupCommand,
  EKSClient,
  ListAccessEntriesCommand,
  ListAddonsCommand,
  ListAssociatedAccessPoliciesCommand,
  ListNodegroupsCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import { GetRoleCommand, IAMClient, ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import { iamArn } from '../../../infra/iam.ts';
import { CLUSTER_TAG } from '../../../infra/names.ts';
import type { Rig } from '../rig.ts';
import { readBackLogGroups } from './log-groups.ts';

/** What matters of the cluster: who gets in, what is encrypted, and what a pod cannot reach. */
export async function readBackCluster(rig: Rig): Promise<void> {
  await readBackControlPlane(rig);
  await readBackNodes(rig);
  await readBackNodeRole(rig);
  await readBackAddons(rig);
  await readBackAccess(rig);
  const { name } = rig.settings.cluster;
  const workload = ['application', 'dataplane', 'host', 'performance'];
  await readBackLogGroups(rig, [
    `/aws/eks/${name}/cluster`,
    ...workload.map((kind) => `/aws/containerinsights/${name}/${kind}`),
  ]);
}

async function readBackControlPlane(rig: Rig): Promise<void> {
  const { name, endpoint } = rig.settings.cluster;
  const { cluster } = await rig.client(EKSClient).send(new DescribeClusterCommand({ name }));
  expect(cluster?.accessConfig).toEqual({
    authenticationMode: 'API',
    bootstrapClusterCreatorAdminPermissions: false,
  });
  expect(cluster?.encryptionConfig?.[0]?.resources).toEqual(['secrets']);
  expect(cluster?.encryptionConfig?.[0]?.provider?.keyArn).toMatch(/:key\//);
  const on = cluster?.logging?.clusterLogging?.filter((one) => one.enabled === true);
  expect(on?.flatMap((one) => one.types ?? [])).toHaveLength(5);
  expect(cluster?.resourcesVpcConfig).toMatchObject({
    endpointPrivateAccess: true,
    endpointPublicAccess: endpoint.access === 'public',
  });
  expect(cluster?.resourcesVpcConfig?.publicAccessCidrs ?? []).not.toContain('0.0.0.0/0');
  expect(cluster?.resourcesVpcConfig?.subnetIds).toHaveLength(3);
}

async function readBackNodes(rig: Rig): Promise<void> {
  const eks = rig.client(EKSClient);
  const clusterName = rig.settings.cluster.name;
  const { nodegroups = [] } = await eks.send(new ListNodegroupsCommand({ clusterName }));
  expect(nodegroups).toHaveLength(1);
  const { nodegroup } = await eks.send(
    new DescribeNodegroupCommand({ clusterName, nodegroupName: nodegroups[0] }),
  );
  expect(nodegroup?.subnets).toHaveLength(3);
  const { id = '', version = '' } = nodegroup?.launchTemplate ?? {};
  const { LaunchTemplateVersions: versions = [] } = await rig
    .client(EC2Client)
    .send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateId: id, Versions: [version] }));
  const template = versions[0]?.LaunchTemplateData;
  expect(template?.MetadataOptions).toMatchObject({
    HttpTokens: 'required',
    HttpPutResponseHopLimit: 1,
  });
  expect(template?.BlockDeviceMappings?.[0]?.Ebs).toMatchObject({
    Encrypted: true,
    VolumeType: 'gp3',
  });
  const tagged = template?.TagSpecifications?.filter((one) =>
    one.Tags?.some((tag) => tag.Key === CLUSTER_TAG && tag.Value === clusterName),
  );
  expect(tagged?.map((one) => one.ResourceType)).toEqual([
    'instance',
    'volume',
    'network-interface',
  ]);
}

async function readBackNodeRole(rig: Rig): Promise<void> {
  const iam = rig.client(IAMClient);
  const RoleName = rig.settings.names.nodeRole;
  const { Role: role } = await iam.send(new GetRoleCommand({ RoleName }));
  expect(role?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(
    iamArn(rig.settings, `policy/${rig.settings.names.boundary}`),
  );
  const { AttachedPolicies: policies = [] } = await iam.send(
    new ListAttachedRolePoliciesCommand({ RoleName }),
  );
  expect(new Set(policies.map((policy) => policy.PolicyName))).toEqual(
    new Set([
      'AmazonEKSWorkerNodePolicy',
      'AmazonEC2ContainerRegistryPullOnly',
      'AmazonSSMManagedInstanceCore',
    ]),
  );
}

async function readBackAddons(rig: Rig): Promise<void> {
  const eks = rig.client(EKSClient);
  const clusterName = rig.settings.cluster.name;
  const { addons = [] } = await eks.send(new ListAddonsCommand({ clusterName }));
  for (const name of ['coredns', 'kube-proxy', 'eks-pod-identity-agent']) {
    expect(addons).toContain(name);
  }
  expect(addons).toContain('amazon-cloudwatch-observability');
  const { addon } = await eks.send(new DescribeAddonCommand({ clusterName, addonName: 'vpc-cni' }));
  expect(JSON.parse(addon?.configurationValues ?? '{}')).toMatchObject({
    enableNetworkPolicy: 'true',
  });
  const { associations = [] } = await eks.send(
    new ListPodIdentityAssociationsCommand({ clusterName }),
  );
  const accounts = associations.map((one) => `${one.namespace}/${one.serviceAccount}`);
  expect(accounts).toContain('kube-system/aws-node');
  expect(accounts).toContain('amazon-cloudwatch/cloudwatch-agent');
}

async function readBackAccess(rig: Rig): Promise<void> {
  const eks = rig.client(EKSClient);
  const { name: clusterName, admins, deployNamespaces } = rig.settings.cluster;
  const deploy = iamArn(rig.settings, `role/${rig.settings.names.role('deploy')}`);
  const { accessEntries = [] } = await eks.send(new ListAccessEntriesCommand({ clusterName }));
  expect(new Set(accessEntries)).toEqual(new Set([deploy, ...admins]));
  const { associatedAccessPolicies = [] } = await eks.send(
    new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn: deploy }),
  );
  expect(associatedAccessPolicies.map((one) => [one.policyArn, one.accessScope])).toEqual([
    [
      'arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy',
      { type: 'namespace', namespaces: deployNamespaces },
    ],
  ]);
}
