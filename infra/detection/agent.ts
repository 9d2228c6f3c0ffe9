import {
  Construct,
  EksAddon,
  SecurityGroup,
  VpcEndpoint,
  VpcSecurityGroupIngressRule,
  type ITerraformDependable,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import type { ClusterStack } from '../cluster.ts';
import type { NetworkStack } from '../network.ts';

export interface AgentOptions {
  readonly settings: Settings;
  readonly network: NetworkStack;
  readonly cluster: ClusterStack;
  /** The detector and its features. */
  readonly after: readonly ITerraformDependable[];
}

/**
 * GuardDuty's agent on every node, installed by us: the add-on, and the endpoint through which it reports.
 * AWS would make the same by itself (`managed`), but outside of any state: an endpoint and a group that keep
 * the VPC from being destroyed until Runtime Monitoring is off (docs/detection.md).
 */
export class Agent extends Construct {
  constructor(scope: Construct, options: AgentOptions) {
    super(scope, 'agent');
    const { settings, cluster } = options;
    const endpoint = this.#endpoint(options);
    const addon = new EksAddon(this, 'addon', {
      clusterName: cluster.clusterName,
      addonName: 'aws-guardduty-agent',
      resolveConflictsOnCreate: 'OVERWRITE',
      resolveConflictsOnUpdate: 'OVERWRITE',
      tags: { Name: `${settings.names.prefix}-guardduty-agent` },
      // EKS refuses the add-on while Runtime Monitoring is off, and without the endpoint it is mute.
      dependsOn: [...options.after, ...endpoint],
    });
    addon.overrideLogicalId('guardduty-agent');
  }

  #endpoint({ settings, network }: AgentOptions): ITerraformDependable[] {
    const name = `${settings.names.prefix}-guardduty-data`;
    const group = new SecurityGroup(this, 'group', {
      name,
      description: 'GuardDuty endpoint: TLS from inside the VPC',
      vpcId: network.vpcId,
      tags: { Name: name },
    });
    const rule = new VpcSecurityGroupIngressRule(this, 'tls-from-vpc', {
      securityGroupId: group.id,
      description: 'TLS from inside the VPC',
      ipProtocol: 'tcp',
      fromPort: 443,
      toPort: 443,
      cidrIpv4: settings.network.cidr,
    });
    const endpoint = new VpcEndpoint(this, 'endpoint', {
      vpcId: network.vpcId,
      serviceName: `com.amazonaws.${settings.region}.guardduty-data`,
      vpcEndpointType: 'Interface',
      privateDnsEnabled: true,
      subnetIds: [...network.privateSubnetIds],
      securityGroupIds: [group.id],
      policy: endpointPolicy(settings),
      tags: { Name: name },
    });
    return [endpoint, rule];
  }
}

/** As AWS asks for it: whoever reports through it does so for this account. */
function endpointPolicy(settings: Settings): string {
  const all = { Principal: '*', Action: '*', Resource: '*' };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { ...all, Effect: 'Allow' },
      {
        ...all,
        Effect: 'Deny',
        Condition: { StringNotEquals: { 'aws:PrincipalAccount': settings.accountId } },
      },
    ],
  });
}
