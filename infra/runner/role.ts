import { IamRole, IamRolePolicy, type Construct } from '../cdktf.ts';
import type { RoleOfOurs } from '../cluster/roles.ts';
import type { Settings } from '../config.ts';
import { boundaryArnOf, policyJson, serviceTrust, type IamStatement } from '../iam.ts';

export interface RunnerRoleOptions {
  readonly settings: Settings;
  readonly name: string;
  readonly connection: string;
  readonly subnets: readonly string[];
  readonly logGroupArn: string;
}

/** What CodeBuild itself needs to start the machine in our subnets. Jobs can borrow it; so it is no more. */
export function runnerRole(scope: Construct, options: RunnerRoleOptions): RoleOfOurs {
  const { settings, name } = options;
  const role = new IamRole(scope, 'role', {
    name,
    description: 'Starts the runner of GitHub jobs inside the VPC',
    assumeRolePolicy: serviceTrust(settings, 'codebuild.amazonaws.com'),
    permissionsBoundary: boundaryArnOf(settings),
  });
  const policy = new IamRolePolicy(scope, 'role-policy', {
    name: 'start',
    role: role.name,
    policy: policyJson(statements(options)),
  });
  return { arn: role.arn, ready: [policy] };
}

function statements(options: RunnerRoleOptions): IamStatement[] {
  const { settings, connection, logGroupArn } = options;
  return [
    {
      Sid: 'Log',
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: `${logGroupArn}:log-stream:*`,
    },
    {
      Sid: 'ReachGitHub',
      Effect: 'Allow',
      Action: [
        'codeconnections:GetConnection',
        'codeconnections:GetConnectionToken',
        'codeconnections:UseConnection',
      ],
      Resource: connection,
    },
    ...interfaces(settings, options.subnets),
  ];
}

/** As CodeBuild's user guide has it ("Allow users to create and delete network interfaces"). */
function interfaces(settings: Settings, subnets: readonly string[]): IamStatement[] {
  const ec2 = (rest: string): string =>
    `arn:${settings.partition}:ec2:${settings.region}:${settings.accountId}:${rest}`;
  return [
    {
      Sid: 'InterfacesInTheVpc',
      Effect: 'Allow',
      // Bound to no resource by EC2 (describing), or asked for by CodeBuild on all (making).
      Action: [
        'ec2:CreateNetworkInterface',
        'ec2:DeleteNetworkInterface',
        'ec2:DescribeDhcpOptions',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSubnets',
        'ec2:DescribeVpcs',
      ],
      Resource: '*',
    },
    {
      Sid: 'InterfacesForCodeBuildOnly',
      Effect: 'Allow',
      Action: 'ec2:CreateNetworkInterfacePermission',
      Resource: ec2('network-interface/*'),
      Condition: {
        StringEquals: { 'ec2:AuthorizedService': ['codebuild.amazonaws.com'] },
        ArnEquals: { 'ec2:Subnet': subnets.map((id) => ec2(`subnet/${id}`)) },
      },
    },
  ];
}
