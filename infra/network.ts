import { DefaultSecurityGroup, Subnet, Vpc, type Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import { DataKey } from './network/data-key.ts';
import { Endpoints } from './network/endpoints.ts';
import { FlowLogs } from './network/flow-logs.ts';
import { PrivateAcl } from './network/private-acl.ts';
import { Routes, type ZoneSubnets } from './network/routes.ts';
import { subnetRanges } from './network/subnets.ts';
import { threeZones } from './network/zones.ts';
import { ParapetStack } from './stack.ts';

/** The ground under the cluster, and the key for data at rest that all stacks after it share. */
export class NetworkStack extends ParapetStack {
  readonly vpcId: string;
  /** One a zone: nodes, pods, endpoints, functions. */
  readonly privateSubnetIds: readonly string[];
  /** Responders put their denies here, below rule 32000; Terraform leaves them alone. */
  readonly privateNetworkAclId: string;
  /** Log groups, queues, topics, tables, images, node disks; see `network/data-key.ts` for who may use it. */
  readonly dataKeyArn: string;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'network', settings);
    const { cidr } = settings.network;
    const { prefix } = settings.names;
    this.dataKeyArn = new DataKey(this, settings).arn;
    const vpc = new Vpc(this, 'vpc', {
      cidrBlock: cidr,
      enableDnsSupport: true,
      // Endpoints answer under AWS's own names, and the cluster's private endpoint needs it.
      enableDnsHostnames: true,
      tags: { Name: prefix },
    });
    // What is put nowhere lands in this group: let it reach nothing.
    new DefaultSecurityGroup(this, 'default-group', {
      vpcId: vpc.id,
      ingress: [],
      egress: [],
      tags: { Name: `${prefix}-default-unused` },
    });
    const zones = this.#zones(vpc);
    const subnetIds = zones.map((zone) => zone.privateSubnet.id);
    const routes = new Routes(this, { settings, vpcId: vpc.id, zones });
    const acl = new PrivateAcl(this, {
      name: `${prefix}-private`,
      vpcId: vpc.id,
      vpcCidr: cidr,
      subnetIds,
    });
    const routeTableIds = routes.privateRouteTableIds;
    new Endpoints(this, { settings, vpcId: vpc.id, subnetIds, routeTableIds });
    const flows = new FlowLogs(this, { settings, vpcId: vpc.id, keyArn: this.dataKeyArn });
    this.vpcId = vpc.id;
    this.privateSubnetIds = subnetIds;
    this.privateNetworkAclId = acl.aclId;
    this.#outputs({
      publicIds: zones.map((zone) => zone.publicSubnet.id),
      natAddresses: routes.natAddresses,
      flowLogGroup: flows.groupName,
    });
  }

  #zones(vpc: Vpc): ZoneSubnets[] {
    const nameOf = threeZones(this, this.settings);
    return subnetRanges(this.settings.network.cidr).map((ranges, zone) => {
      const subnet = (kind: 'public' | 'private', cidrBlock: string, role: string): Subnet =>
        new Subnet(this, `${kind}-${zone}`, {
          vpcId: vpc.id,
          availabilityZone: nameOf(zone),
          cidrBlock,
          mapPublicIpOnLaunch: false,
          // A zone that comes or goes shifts the list; subnets with nodes in them must not follow.
          lifecycle: { ignoreChanges: ['availability_zone'] },
          tags: {
            Name: `${this.settings.names.prefix}-${kind}-${zone}`,
            // How the load balancer controller finds the subnets, and whose they are.
            [`kubernetes.io/role/${role}`]: '1',
            [`kubernetes.io/cluster/${this.settings.cluster.name}`]: 'shared',
          },
        });
      return {
        publicSubnet: subnet('public', ranges.publicRange, 'elb'),
        privateSubnet: subnet('private', ranges.privateRange, 'internal-elb'),
      };
    });
  }

  #outputs(of: {
    publicIds: readonly string[];
    natAddresses: readonly string[];
    flowLogGroup: string;
  }): void {
    this.output('vpc_id', this.vpcId, 'The VPC of the cluster');
    this.output(
      'private_subnet_ids',
      this.privateSubnetIds,
      'One a zone: nodes, pods, endpoints, functions',
    );
    this.output('public_subnet_ids', of.publicIds, 'One a zone: load balancers and NAT gateways');
    this.output(
      'private_network_acl_id',
      this.privateNetworkAclId,
      'Where responders put their denies',
    );
    this.output('nat_addresses', of.natAddresses, 'The addresses that the cluster calls out from');
    this.output('data_key_arn', this.dataKeyArn, 'The KMS key for data at rest');
    this.output('flow_log_group', of.flowLogGroup, 'The log group of the flow logs');
  }
}
