import { randomUUID } from 'node:crypto';
import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { parameter, type Call } from '../call.ts';
import { document, pick, text, textOr, texts, type Document } from '../document.ts';
import { hexId } from '../identity.ts';
import type { Repair, ServiceEdge, World } from '../service.ts';
import { tagHandlers } from '../tags.ts';
import { doneUpdate } from './eks-addons.ts';

/** moto forgets much of a cluster, so a second plan would replace it. */
const overlay: Repair = (call, answer, { store }) => {
  const cluster = document(answer, 'cluster');
  const name = call.parameters['name'] ?? textOr(cluster, 'name', '');
  Object.assign(cluster, store.table('eks.clusters').get(name));
};

export const eksClusters: ServiceEdge = {
  service: 'eks',
  answers: {
    ...tagHandlers({ arn: 'resourceArn', tags: 'tags' }, true),
    UpdateClusterConfig: (call, { store }) => {
      const kept = store.table('eks.clusters').get(parameter(call, 'name'));
      if (!kept) return undefined;
      const network = document(kept, 'resourcesVpcConfig');
      Object.assign(network, document(call.json, 'resourcesVpcConfig'));
      Object.assign(
        kept,
        pick(call.json, 'accessConfig', 'upgradePolicy', 'logging', 'zonalShiftConfig'),
      );
      return json({ update: doneUpdate(randomUUID(), 'EndpointAccessUpdate') });
    },
    UpdateClusterVersion: (call, { store }) => {
      const kept = store.table('eks.clusters').get(parameter(call, 'name'));
      if (!kept) return undefined;
      kept['version'] = text(call.json, 'version');
      return json({ update: doneUpdate(randomUUID(), 'VersionUpdate') });
    },
  },
  repairs: {
    CreateCluster: async (call, answer, world) => {
      const network = await networkOf(call, world);
      world.store.table('eks.clusters').set(text(call.json, 'name'), settings(call.json, network));
      await overlay(call, answer, world);
    },
    DescribeCluster: overlay,
    DeleteCluster: async (call, _answer, { store, askEc2 }) => {
      const kept = store.table('eks.clusters').get(parameter(call, 'name')) ?? {};
      const group = textOr(document(kept, 'resourcesVpcConfig'), 'clusterSecurityGroupId', '');
      if (group) await askEc2(call.region, 'DeleteSecurityGroup', { GroupId: group });
      store.table('eks.clusters').delete(parameter(call, 'name'));
    },
  },
};

/** EKS makes the cluster's security group itself, in the VPC of the subnets. */
async function networkOf(call: Call, { askEc2 }: World): Promise<Document> {
  const [subnet = ''] = texts(document(call.json, 'resourcesVpcConfig'), 'subnetIds');
  const subnets = await askEc2(call.region, 'DescribeSubnets', { 'SubnetId.1': subnet });
  const vpcId = /<vpcId>([^<]+)</.exec(subnets)?.[1];
  if (!vpcId) {
    const message = `The subnet ID '${subnet}' does not exist.`;
    throw new AwsError(400, 'InvalidParameterException', message);
  }
  const name = text(call.json, 'name');
  const made = await askEc2(call.region, 'CreateSecurityGroup', {
    GroupName: `eks-cluster-sg-${name}-${hexId(8)}`,
    GroupDescription: `EKS created security group applied to ENI that is attached to EKS Control Plane master nodes, as well as any managed workloads.`,
    VpcId: vpcId,
  });
  return { vpcId, clusterSecurityGroupId: /<groupId>([^<]+)</.exec(made)?.[1] ?? '' };
}

function settings(asked: Document, network: Document): Document {
  const access = document(asked, 'accessConfig');
  const vpc = document(asked, 'resourcesVpcConfig');
  return {
    accessConfig: {
      authenticationMode: textOr(access, 'authenticationMode', 'CONFIG_MAP'),
      bootstrapClusterCreatorAdminPermissions:
        access['bootstrapClusterCreatorAdminPermissions'] ?? true,
    },
    logging: asked['logging'] ?? { clusterLogging: [] },
    upgradePolicy: asked['upgradePolicy'] ?? { supportType: 'EXTENDED' },
    kubernetesNetworkConfig: {
      ipFamily: 'ipv4',
      serviceIpv4Cidr: '172.20.0.0/16',
      ...document(asked, 'kubernetesNetworkConfig'),
    },
    ...pick(asked, 'encryptionConfig', 'computeConfig', 'storageConfig', 'zonalShiftConfig'),
    resourcesVpcConfig: {
      endpointPublicAccess: true,
      endpointPrivateAccess: false,
      publicAccessCidrs: vpc['endpointPublicAccess'] === false ? [] : ['0.0.0.0/0'],
      securityGroupIds: [],
      ...vpc,
      ...network,
    },
  };
}
