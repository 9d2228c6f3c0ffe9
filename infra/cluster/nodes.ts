import { createHash } from 'node:crypto';
import {
  Construct,
  EksNodeGroup,
  LaunchTemplate,
  Token,
  type ITerraformDependable,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { InfraError } from '../infra-error.ts';
import { CLUSTER_TAG } from '../names.ts';
import { tagsOf } from '../stack.ts';

export interface NodesOptions {
  readonly settings: Settings;
  readonly clusterName: string;
  readonly roleArn: string;
  readonly subnetIds: readonly string[];
  readonly keyArn: string;
  /** What a node needs to become ready: its role's policies, the CNI, the proxy, Pod Identity. */
  readonly dependsOn: readonly ITerraformDependable[];
}

/** The managed nodes, as the launch template has them. */
export class Nodes extends Construct {
  readonly group: EksNodeGroup;

  constructor(scope: Construct, options: NodesOptions) {
    super(scope, 'nodes');
    const { settings } = options;
    const { nodes, version } = settings.cluster;
    const template = launchTemplate(this, options);
    this.group = new EksNodeGroup(this, 'group', {
      clusterName: options.clusterName,
      nodeGroupName: nodeGroupName(settings),
      nodeRoleArn: options.roleArn,
      subnetIds: [...options.subnetIds],
      version,
      amiType: amiTypeOf(nodes.instanceTypes),
      capacityType: 'ON_DEMAND',
      instanceTypes: [...nodes.instanceTypes],
      launchTemplate: { id: template.id, version: Token.asString(template.latestVersion) },
      scalingConfig: { minSize: nodes.min, desiredSize: nodes.desired, maxSize: nodes.max },
      updateConfig: { maxUnavailablePercentage: 33 },
      // Other types are another group: it stands before the old one goes. An autoscaler's number is its own.
      lifecycle: {
        createBeforeDestroy: true,
        ignoreChanges: ['scaling_config[0].desired_size'],
      },
      dependsOn: [...options.dependsOn],
    });
  }
}

function launchTemplate(scope: Construct, { settings, keyArn }: NodesOptions): LaunchTemplate {
  const name = `${settings.names.prefix}-node`;
  // The provider's default tags end at the template; what it launches is tagged here.
  const tags = { ...tagsOf(settings, 'cluster'), [CLUSTER_TAG]: settings.cluster.name, Name: name };
  return new LaunchTemplate(scope, 'template', {
    name,
    description: 'Nodes: session tokens for metadata, out of reach of pods; encrypted disk',
    updateDefaultVersion: true,
    metadataOptions: {
      httpEndpoint: 'enabled',
      httpTokens: 'required',
      // One hop ends at the node: a pod of its own network never gets the node's credentials.
      httpPutResponseHopLimit: 1,
    },
    blockDeviceMappings: [
      {
        deviceName: '/dev/xvda',
        ebs: {
          volumeType: 'gp3',
          volumeSize: settings.cluster.nodes.diskGiB,
          encrypted: 'true',
          kmsKeyId: keyArn,
          deleteOnTermination: 'true',
        },
      },
    ],
    tagSpecifications: ['instance', 'volume', 'network-interface'].map((resourceType) => ({
      resourceType,
      tags,
    })),
  });
}

/** EKS cannot change a group's types in place; the name follows them, so that two can stand side by side. */
function nodeGroupName(settings: Settings): string {
  const types = settings.cluster.nodes.instanceTypes.join(',');
  const mark = createHash('sha256').update(types).digest('hex').slice(0, 8);
  return `${settings.names.prefix}-nodes-${mark}`;
}

/** One image serves one processor family: Graviton types have a `g` behind their generation (m7g, c7gn). */
export function amiTypeOf(instanceTypes: readonly string[]): string {
  const arm = instanceTypes.filter((type) => /^(?:[a-z]+\d+g[a-z]*|a1)\./.test(type));
  if (arm.length === 0) return 'AL2023_x86_64_STANDARD';
  if (arm.length === instanceTypes.length) return 'AL2023_ARM_64_STANDARD';
  throw new InfraError(
    'config',
    `cluster.nodes.instanceTypes mixes processors: ${arm.join(', ')} are ARM, the others are not. ` +
      'The nodes of one group boot one image: name types of one kind.',
  );
}
