import { Construct, FlowLog, IamRole, IamRolePolicy } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { boundaryArnOf, policyJson, serviceTrust } from '../iam.ts';
import { logGroup } from '../log-group.ts';

/**
 * Beside the usual fields: which instance, which way, and the addresses behind NAT and load balancers,
 * without which a flow ends at the gateway and says nothing about the pod.
 */
const FIELDS =
  'version account-id vpc-id subnet-id instance-id interface-id ' +
  'srcaddr dstaddr srcport dstport pkt-srcaddr pkt-dstaddr protocol ' +
  'tcp-flags packets bytes start end action flow-direction log-status';

export interface FlowLogsOptions {
  readonly settings: Settings;
  readonly vpcId: string;
  readonly keyArn: string;
}

/** Every flow of the VPC, accepted and rejected, in a log group of our own. */
export class FlowLogs extends Construct {
  readonly groupName: string;

  constructor(scope: Construct, { settings, vpcId, keyArn }: FlowLogsOptions) {
    super(scope, 'flow-logs');
    const { names, network } = settings;
    const group = logGroup(this, 'group', {
      name: `/${names.prefix}/flow-logs`,
      days: network.flowLogDays,
      keyArn,
    });
    const role = new IamRole(this, 'role', {
      name: `${names.prefix}-flow-logs`,
      description: 'VPC flow logs write to their log group',
      assumeRolePolicy: serviceTrust(settings, 'vpc-flow-logs.amazonaws.com'),
      permissionsBoundary: boundaryArnOf(settings),
    });
    const policy = new IamRolePolicy(this, 'policy', {
      name: 'write',
      role: role.name,
      policy: policyJson([
        {
          Effect: 'Allow',
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
          Resource: [group.arn, `${group.arn}:log-stream:*`],
        },
        // The service looks for its group by listing; listing is bound to no group.
        { Effect: 'Allow', Action: 'logs:DescribeLogGroups', Resource: '*' },
      ]),
    });
    new FlowLog(this, 'flow-log', {
      vpcId,
      trafficType: 'ALL',
      logDestinationType: 'cloud-watch-logs',
      logDestination: group.arn,
      iamRoleArn: role.arn,
      logFormat: FIELDS.split(' ')
        // Doubled, or Terraform would take it for an expression of its own.
        .map((field) => `$\${${field}}`)
        .join(' '),
      dependsOn: [policy],
    });
    this.groupName = group.name;
  }
}
