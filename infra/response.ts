import type { Construct } from './cdktf.ts';
import type { Settings } from './config.ts';
import type { EdgeStack } from './edge.ts';
import type { IdentityStack } from './identity.ts';
import type { LambdaCode } from './lambda-code.ts';
import type { NetworkStack } from './network.ts';
import { AlarmMaker } from './response/alarm.ts';
import { AlarmTopic } from './response/alarm-topic.ts';
import { Approval } from './response/approval.ts';
import { dashboardIn } from './response/dashboard.ts';
import { Functions } from './response/functions.ts';
import { incidentTableIn } from './response/incident-table.ts';
import { Intake } from './response/intake.ts';
import { PlannedResponses } from './response/planned-responses.ts';
import { ringFor } from './response/alarms.ts';
import { ParapetStack } from './stack.ts';

export interface ResponseParts {
  readonly network: NetworkStack;
  readonly identity: IdentityStack;
  /** Absent where no load balancer is guarded. */
  readonly edge: EdgeStack | undefined;
  readonly code: LambdaCode;
}

/**
 * From a finding on the bus to an incident, and from an incident to what is done about it:
 *
 *     bus ─▶ intake (rules, queues) ─▶ detector ─▶ incidents
 *                                   approval ─▶ responder ─▶ one role for each response
 *
 * and the alarms that ring where any of it fails or falls silent. docs/response-stack.md has the picture
 * and the runbook.
 */
export class ResponseStack extends ParapetStack {
  constructor(scope: Construct, settings: Settings, { network, code }: ResponseParts) {
    super(scope, 'response', settings);
    const keyArn = network.dataKeyArn;
    const topic = new AlarmTopic(this, 'alarms', { settings, keyArn });
    const table = incidentTableIn(this, settings, keyArn);
    const intake = new Intake(this, 'intake', { settings, keyArn, alarmTopic: topic });
    const functions = new Functions(this, 'functions', { settings, keyArn, code, intake });
    const { responder } = functions;
    const approval = new Approval(this, 'approval', {
      settings,
      keyArn,
      responder: responder.function,
    });
    const planned = new PlannedResponses(this, 'responses', {
      settings,
      keyArn,
      vpcId: network.vpcId,
      responderRole: responder.role.role,
    });
    const maker = new AlarmMaker(this, settings, topic.topic);
    ringFor(maker, { settings, intake, functions, approval, tableName: table.name });
    const dashboard = dashboardIn(this, {
      settings,
      alarms: maker.alarms,
      queues: intake.queues.map((queue) => queue.name),
      functions: [settings.names.detector, settings.names.responder],
      machineArn: approval.machine.arn,
    });

    this.output('incident_table', table.name, 'Where the incidents are kept');
    this.output('urgent_queue_url', intake.urgent.queue.url, 'GuardDuty findings of 7 and above');
    this.output('finding_queue_url', intake.findings.queue.url, 'All other findings');
    this.output('approval_machine_arn', approval.machine.arn, 'Asks a person, then acts');
    this.output('alarm_topic_arn', topic.topic.arn, 'Every alarm is told here');
    this.output('dashboard', dashboard.dashboardName, 'The CloudWatch dashboard');
    this.output('isolation_group_id', planned.isolationGroup.id, 'Reaches nothing: for a node');
    this.output('evidence_bucket', planned.evidence.bucket.bucket, 'Where evidence is kept');
  }
}
