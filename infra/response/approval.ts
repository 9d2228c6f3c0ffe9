import {
  Construct,
  SfnStateMachine,
  type CloudwatchLogGroup,
  type LambdaFunction,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { serviceTrust, type IamStatement } from '../iam.ts';
import { logGroup } from '../log-group.ts';
import { approvalStates } from './approval-states.ts';
import { ServiceRole } from './service-role.ts';
import { tracingBySampling } from './tracing.ts';

export interface ApprovalParts {
  readonly settings: Settings;
  readonly keyArn: string;
  readonly responder: LambdaFunction;
}

/** The machine that waits for a person. */
export class Approval extends Construct {
  readonly machine: SfnStateMachine;
  readonly logs: CloudwatchLogGroup;

  constructor(scope: Construct, id: string, { settings, keyArn, responder }: ApprovalParts) {
    super(scope, id);
    const name = settings.names.approvalMachine;
    this.logs = logGroup(this, 'logs', {
      // This prefix: else each machine adds to a resource policy that has a limit.
      name: `/aws/vendedlogs/states/${name}`,
      days: settings.response.logDays,
      keyArn,
    });
    const service = new ServiceRole(this, 'role', {
      settings,
      name: settings.names.role('approval-machine'),
      description: 'The approval machine: calls the responder, writes its own history',
      trust: serviceTrust(settings, 'states.amazonaws.com'),
      statements: [invoke(responder), logDelivery, tracingBySampling],
    });
    this.machine = new SfnStateMachine(this, 'machine', {
      name,
      roleArn: service.role.arn,
      definition: JSON.stringify(
        approvalStates({
          responderArn: responder.arn,
          answerSeconds: settings.response.approvalMinutes * 60,
        }),
      ),
      tracingConfiguration: { enabled: true },
      loggingConfiguration: {
        level: 'ALL',
        // With it the task's token would stand in the log, and with it whoever reads the log could answer.
        includeExecutionData: false,
        logDestination: `${this.logs.arn}:*`,
      },
      // Step Functions tries the log's permission as it makes the machine.
      dependsOn: [service.policy],
    });
  }
}

function invoke(responder: LambdaFunction): IamStatement {
  return { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: responder.arn };
}

/** As Step Functions asks for it; IAM binds none of these to a log group. */
const logDelivery: IamStatement = {
  Effect: 'Allow',
  Action: [
    'logs:CreateLogDelivery',
    'logs:GetLogDelivery',
    'logs:UpdateLogDelivery',
    'logs:DeleteLogDelivery',
    'logs:ListLogDeliveries',
    'logs:PutResourcePolicy',
    'logs:DescribeResourcePolicies',
    'logs:DescribeLogGroups',
  ],
  Resource: '*',
};
