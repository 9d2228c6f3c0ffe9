import { Construct, SecurityGroup, VpcEndpoint, VpcSecurityGroupIngressRule } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { policyJson, type IamStatement } from '../iam.ts';

/** For every cluster: image pulls, credentials and logs stay off the internet and off the NAT's bill. */
const ALWAYS = {
  'ecr.api': 'finds an image and its layers',
  'ecr.dkr': 'pulls it (the layers come from S3)',
  sts: 'gives and checks credentials',
  logs: 'takes what nodes and pods write',
} as const;

/**
 * For a private cluster besides: it must come up, heal and be examined while the way out is closed, be it
 * by a dead NAT gateway or by a responder.
 */
const PRIVATE_CLUSTER = {
  ec2: 'the CNI asks it for addresses and interfaces: no pod starts without',
  eks: 'a new node asks it for its cluster; the deploy job asks it where the API is',
  'eks-auth': 'the Pod Identity agent asks it for the credentials of pods',
  ssm: 'takes the automation that gathers evidence',
  ssmmessages: 'carries its commands and their output',
} as const;

export function endpointServices(settings: Settings): Readonly<Record<string, string>> {
  if (!settings.network.interfaceEndpoints) return {};
  return settings.cluster.endpoint.access === 'private'
    ? { ...ALWAYS, ...PRIVATE_CLUSTER }
    : ALWAYS;
}

export interface EndpointsOptions {
  readonly settings: Settings;
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly routeTableIds: readonly string[];
}

/** Ways to AWS's own services from inside the VPC. */
export class Endpoints extends Construct {
  constructor(scope: Construct, options: EndpointsOptions) {
    super(scope, 'endpoints');
    const { settings, vpcId } = options;
    const service = (name: string): string => `com.amazonaws.${settings.region}.${name}`;
    const tags = (name: string): { Name: string } => ({
      Name: `${settings.names.prefix}-${name.replace('.', '-')}`,
    });
    // Costs nothing, so it is always there.
    new VpcEndpoint(this, 's3', {
      vpcId,
      serviceName: service('s3'),
      vpcEndpointType: 'Gateway',
      routeTableIds: [...options.routeTableIds],
      tags: tags('s3'),
    });
    const services = Object.keys(endpointServices(settings));
    if (services.length === 0) return;
    const group = this.#group(options);
    for (const name of services) {
      new VpcEndpoint(this, name.replace('.', '-'), {
        vpcId,
        serviceName: service(name),
        vpcEndpointType: 'Interface',
        privateDnsEnabled: true,
        subnetIds: [...options.subnetIds],
        securityGroupIds: [group.id],
        ...policyOf(settings, name),
        tags: tags(name),
      });
    }
  }

  /** TLS from the VPC and nothing else; an endpoint answers, it never calls. */
  #group({ settings, vpcId }: EndpointsOptions): SecurityGroup {
    const name = `${settings.names.prefix}-endpoints`;
    const group = new SecurityGroup(this, 'group', {
      name,
      description: 'VPC endpoints: TLS from inside the VPC',
      vpcId,
      tags: { Name: name },
    });
    new VpcSecurityGroupIngressRule(this, 'tls-from-vpc', {
      securityGroupId: group.id,
      description: 'TLS from inside the VPC',
      ipProtocol: 'tcp',
      fromPort: 443,
      toPort: 443,
      cidrIpv4: settings.network.cidr,
    });
    return group;
  }
}

/** Must hear callers that have no account yet (a job's web token), or nodes only. AWS's own policy stands. */
const OPEN = new Set(['sts', 'eks-auth']);

/**
 * Identities of our account and no others: whoever got in must not carry data out to an account of his own
 * by AWS's own doors.
 */
function policyOf(settings: Settings, service: string): { policy?: string } {
  if (OPEN.has(service)) return {};
  const statement: IamStatement = {
    Sid: 'OurOwnIdentities',
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: `${service.replace(/\..*/, '')}:*`,
    Resource: '*',
    Condition: { StringEquals: { 'aws:PrincipalAccount': [settings.accountId] } },
  };
  return { policy: policyJson([statement]) };
}
