import { EksCluster, type Construct, type EksClusterConfig } from './cdktf.ts';
import { accessEntries } from './cluster/access.ts';
import { addonsBeforeNodes, addonsOnNodes } from './cluster/addons.ts';
import { Nodes } from './cluster/nodes.ts';
import { PodRole } from './cluster/pod-role.ts';
import { clusterRole, nodeRole } from './cluster/roles.ts';
import { secretsKey } from './cluster/secrets-key.ts';
import type { Settings } from './config.ts';
import type { IdentityStack } from './identity.ts';
import { logGroup } from './log-group.ts';
import type { NetworkStack } from './network.ts';
import { ParapetStack } from './stack.ts';

const CONTROL_PLANE_LOGS = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

/** The log groups of the CloudWatch add-on. It would make them itself: without a key, and kept for ever. */
const WORKLOAD_LOGS = ['application', 'dataplane', 'host', 'performance'];

export interface ClusterParts {
  readonly network: NetworkStack;
  readonly identity: IdentityStack;
}

/** The EKS cluster: its control plane, its nodes, what runs on every node, and who may talk to it. */
export class ClusterStack extends ParapetStack {
  readonly clusterName: string;
  /** EKS makes it; nodes and control plane are in it. */
  readonly clusterSecurityGroupId: string;

  constructor(scope: Construct, settings: Settings, { network, identity }: ClusterParts) {
    super(scope, 'cluster', settings);
    // Its roles carry the boundary, and its access entry names a role, both by name.
    this.addDependency(identity);
    const cluster = this.#controlPlane(network);
    this.clusterName = cluster.name;
    this.clusterSecurityGroupId = cluster.vpcConfig.clusterSecurityGroupId;
    const common = { settings, clusterName: cluster.name };
    const cni = new PodRole(this, {
      ...common,
      name: 'vpc-cni',
      namespace: 'kube-system',
      serviceAccount: 'aws-node',
      policies: ['AmazonEKS_CNI_Policy'],
    });
    const agents = new PodRole(this, {
      ...common,
      name: 'cloudwatch-agent',
      namespace: 'amazon-cloudwatch',
      serviceAccount: 'cloudwatch-agent',
      policies: ['CloudWatchAgentServerPolicy', 'AWSXrayWriteOnlyAccess'],
    });
    const logs = this.#workloadLogs(network);
    const first = addonsBeforeNodes(this, { ...common, dependsOn: cni.ready });
    const role = nodeRole(this, settings);
    const nodes = new Nodes(this, {
      ...common,
      roleArn: role.arn,
      subnetIds: network.privateSubnetIds,
      keyArn: network.dataKeyArn,
      dependsOn: [...role.ready, ...first],
    });
    addonsOnNodes(this, { ...common, dependsOn: [nodes.group, ...agents.ready, ...logs] });
    accessEntries(this, { ...common, deployRoleArn: identity.deployRoleArn });
    this.output('cluster_name', cluster.name, 'The cluster, for `aws eks update-kubeconfig`');
    this.output('cluster_arn', cluster.arn, 'The cluster');
    this.output('cluster_endpoint', cluster.endpoint, 'Where the Kubernetes API is');
    this.output(
      'cluster_security_group_id',
      this.clusterSecurityGroupId,
      'The security group of nodes and control plane, made by EKS',
    );
    this.output('node_role_arn', role.arn, 'The role of the nodes, the only one that pulls images');
  }

  #controlPlane(network: NetworkStack): EksCluster {
    const { settings } = this;
    const { name, version, logDays } = settings.cluster;
    const key = secretsKey(this, settings);
    const role = clusterRole(this, settings, key.arn);
    // EKS would make it by itself: without a key, and kept for ever.
    const logs = logGroup(this, 'control-plane-logs', {
      name: `/aws/eks/${name}/cluster`,
      days: logDays,
      keyArn: network.dataKeyArn,
    });
    return new EksCluster(this, 'cluster', {
      name,
      version,
      roleArn: role.arn,
      accessConfig: {
        authenticationMode: 'API',
        // Whoever applies this is no administrator by having done so.
        bootstrapClusterCreatorAdminPermissions: false,
      },
      bootstrapSelfManagedAddons: false,
      enabledClusterLogTypes: CONTROL_PLANE_LOGS,
      encryptionConfig: { resources: ['secrets'], provider: { keyArn: key.arn } },
      // An old version is upgraded in time, and not kept at six times the price.
      upgradePolicy: { supportType: 'STANDARD' },
      vpcConfig: {
        subnetIds: [...network.privateSubnetIds],
        ...endpointOf(settings),
      },
      dependsOn: [logs, ...role.ready],
    });
  }

  #workloadLogs(network: NetworkStack): ReturnType<typeof logGroup>[] {
    const { name, logDays } = this.settings.cluster;
    return WORKLOAD_LOGS.map((kind) =>
      logGroup(this, `${kind}-logs`, {
        name: `/aws/containerinsights/${name}/${kind}`,
        days: logDays,
        keyArn: network.dataKeyArn,
      }),
    );
  }
}

/** Nodes always talk to the control plane inside the VPC; `public` opens a second way, for some. */
function endpointOf({
  cluster: { endpoint },
}: Settings): Omit<EksClusterConfig['vpcConfig'], 'subnetIds'> {
  if (endpoint.access === 'private')
    return { endpointPrivateAccess: true, endpointPublicAccess: false };
  return {
    endpointPrivateAccess: true,
    endpointPublicAccess: true,
    publicAccessCidrs: endpoint.cidrs,
  };
}
