import {
  IamRole,
  IamRolePolicy,
  IamRolePolicyAttachment,
  type Construct,
  type ITerraformDependable,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { boundaryArnOf, policyJson, serviceTrust } from '../iam.ts';

/** What a node needs to join, to pull and to be examined. The CNI and the agents have roles of their own. */
const NODE_POLICIES = [
  'AmazonEKSWorkerNodePolicy',
  'AmazonEC2ContainerRegistryPullOnly',
  // The SSM agent: how evidence is gathered on a node that nobody can log in to.
  'AmazonSSMManagedInstanceCore',
];

export interface RoleOfOurs {
  readonly arn: string;
  /** Whoever uses the role waits for what it may do, and when all goes away, goes first. */
  readonly ready: ITerraformDependable[];
}

/** The role of the control plane. It may use the key of the secrets, and no other. */
export function clusterRole(scope: Construct, settings: Settings, secretsKey: string): RoleOfOurs {
  const role = new IamRole(scope, 'cluster-role', {
    name: settings.names.clusterRole,
    description: 'The control plane of the EKS cluster',
    assumeRolePolicy: serviceTrust(settings, 'eks.amazonaws.com'),
    permissionsBoundary: boundaryArnOf(settings),
  });
  const secrets = new IamRolePolicy(scope, 'cluster-role-secrets', {
    name: 'secrets-key',
    role: role.name,
    policy: policyJson([
      {
        Effect: 'Allow',
        Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:DescribeKey', 'kms:ListGrants'],
        Resource: secretsKey,
      },
    ]),
  });
  const managed = attach(scope, { settings, role, policies: ['AmazonEKSClusterPolicy'] });
  return { arn: role.arn, ready: [secrets, ...managed] };
}

export function nodeRole(scope: Construct, settings: Settings): RoleOfOurs {
  const role = new IamRole(scope, 'node-role', {
    name: settings.names.nodeRole,
    description: 'The nodes of the EKS cluster',
    // EC2 gives no source account when it hands the role to an instance.
    assumeRolePolicy: policyJson([
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ]),
    permissionsBoundary: boundaryArnOf(settings),
  });
  return { arn: role.arn, ready: attach(scope, { settings, role, policies: NODE_POLICIES }) };
}

interface Attached {
  readonly settings: Settings;
  readonly role: IamRole;
  readonly policies: readonly string[];
}

/** Policies that AWS keeps. */
export function attach(
  scope: Construct,
  { settings, role, policies }: Attached,
): IamRolePolicyAttachment[] {
  return policies.map(
    (policy) =>
      new IamRolePolicyAttachment(scope, policy, {
        role: role.name,
        policyArn: `arn:${settings.partition}:iam::aws:policy/${policy}`,
      }),
  );
}
