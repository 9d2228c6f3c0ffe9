import { Construct, NetworkAcl, NetworkAclRule, type NetworkAclRuleConfig } from '../cdktf.ts';

export interface PrivateAclOptions {
  readonly name: string;
  readonly vpcId: string;
  readonly vpcCidr: string;
  readonly subnetIds: readonly string[];
}

/**
 * Ours start here, and all numbers below are a responder's: its deny is read first. AWS takes 20 rules a
 * direction, so 15 are left to it.
 */
const FIRST_RULE = 32_000;

/** What may come into a private subnet. There is no way in from outside; but answers have outside addresses. */
const INGRESS = [
  { id: 'from-vpc', protocol: '-1' },
  { id: 'answers-tcp', protocol: 'tcp', fromPort: 1024, toPort: 65_535 },
  { id: 'answers-udp', protocol: 'udp', fromPort: 1024, toPort: 65_535 },
  // "Fragmentation needed": without it large packets through NAT vanish.
  { id: 'path-mtu', protocol: 'icmp', icmpType: 3, icmpCode: 4 },
] as const;

const ANYWHERE = '0.0.0.0/0';

/**
 * The network ACL of the private subnets. Its rules are resources of their own: so Terraform manages those
 * and no others, and a deny that a responder adds at run time is still there after the next apply.
 */
export class PrivateAcl extends Construct {
  readonly aclId: string;

  constructor(scope: Construct, options: PrivateAclOptions) {
    super(scope, 'private-acl');
    const acl = new NetworkAcl(this, 'acl', {
      vpcId: options.vpcId,
      subnetIds: [...options.subnetIds],
      tags: { Name: options.name },
    });
    const rule = (id: string, config: Omit<NetworkAclRuleConfig, 'networkAclId' | 'ruleAction'>) =>
      new NetworkAclRule(this, id, { networkAclId: acl.id, ruleAction: 'allow', ...config });
    INGRESS.forEach(({ id, ...what }, index) => {
      const cidrBlock = id === 'from-vpc' ? options.vpcCidr : ANYWHERE;
      rule(id, { ...what, egress: false, ruleNumber: FIRST_RULE + index, cidrBlock });
    });
    rule('egress', { egress: true, ruleNumber: FIRST_RULE, protocol: '-1', cidrBlock: ANYWHERE });
    this.aclId = acl.id;
  }
}
