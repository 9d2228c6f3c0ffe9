import { SecurityGroup, VpcSecurityGroupEgressRule, type Construct } from '../cdktf.ts';

/** Out by TLS, to GitHub and to AWS; nothing comes in. */
export function runnerGroup(
  scope: Construct,
  { name, vpcId }: { readonly name: string; readonly vpcId: string },
): SecurityGroup {
  const group = new SecurityGroup(scope, 'group', {
    name,
    description: 'Runner of GitHub jobs: TLS out, nothing in',
    vpcId,
    tags: { Name: name },
  });
  new VpcSecurityGroupEgressRule(scope, 'tls-out', {
    securityGroupId: group.id,
    description: 'GitHub has no fixed addresses; AWS is reached by endpoints or NAT',
    ipProtocol: 'tcp',
    fromPort: 443,
    toPort: 443,
    cidrIpv4: '0.0.0.0/0',
  });
  return group;
}
