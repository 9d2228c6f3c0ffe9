import { CloudwatchDashboard, type CloudwatchMetricAlarm, type Construct } from '../cdktf.ts';
import type { Settings } from '../config.ts';

type MetricRow = readonly (string | { readonly label: string; readonly stat?: string })[];

export interface DashboardParts {
  readonly settings: Settings;
  readonly alarms: readonly CloudwatchMetricAlarm[];
  readonly queues: readonly string[];
  readonly functions: readonly string[];
  readonly machineArn: string;
}

/** A grid is 24 wide. */
const HALF = 12;
const HEIGHT = 6;

/** One page for the person who was rung up: what rings, what waits, what failed. */
export function dashboardIn(scope: Construct, parts: DashboardParts): CloudwatchDashboard {
  const { settings, alarms } = parts;
  const charts = [
    chart('Messages that wait or are lost', settings.region, queueRows(parts.queues)),
    chart('Age of the oldest finding, seconds', settings.region, ageRows(parts.queues)),
    chart('Functions: calls, errors, throttles', settings.region, functionRows(parts.functions)),
    chart('Functions: duration, p95 in ms', settings.region, durationRows(parts.functions)),
    chart('Approvals', settings.region, approvalRows(parts.machineArn)),
    chart('Incident table: consumed units', settings.region, tableRows(settings)),
  ];
  return new CloudwatchDashboard(scope, 'dashboard', {
    dashboardName: settings.names.prefix,
    dashboardBody: JSON.stringify({
      widgets: [
        {
          type: 'alarm',
          x: 0,
          y: 0,
          width: 2 * HALF,
          height: HEIGHT,
          properties: { title: 'Alarms', alarms: alarms.map((alarm) => alarm.arn) },
        },
        ...charts.map((widget, index) => ({
          ...widget,
          x: (index % 2) * HALF,
          y: HEIGHT * (1 + Math.floor(index / 2)),
        })),
      ],
    }),
  });
}

function chart(title: string, region: string, metrics: readonly MetricRow[]) {
  return {
    type: 'metric',
    width: HALF,
    height: HEIGHT,
    properties: { title, region, view: 'timeSeries', stat: 'Sum', period: 60, metrics },
  };
}

function queueRows(queues: readonly string[]): MetricRow[] {
  const name = 'ApproximateNumberOfMessagesVisible';
  return queues.map((queue) => [
    'AWS/SQS',
    name,
    'QueueName',
    queue,
    { label: queue, stat: 'Maximum' },
  ]);
}

function ageRows(queues: readonly string[]): MetricRow[] {
  const name = 'ApproximateAgeOfOldestMessage';
  return queues.map((queue) => [
    'AWS/SQS',
    name,
    'QueueName',
    queue,
    { label: queue, stat: 'Maximum' },
  ]);
}

function functionRows(functions: readonly string[]): MetricRow[] {
  return functions.flatMap((name) =>
    ['Invocations', 'Errors', 'Throttles'].map((metric): MetricRow => [
      'AWS/Lambda',
      metric,
      'FunctionName',
      name,
      { label: `${name} ${metric}` },
    ]),
  );
}

function durationRows(functions: readonly string[]): MetricRow[] {
  return functions.map((name) => [
    'AWS/Lambda',
    'Duration',
    'FunctionName',
    name,
    { label: name, stat: 'p95' },
  ]);
}

function approvalRows(machineArn: string): MetricRow[] {
  return ['ExecutionsStarted', 'ExecutionsSucceeded', 'ExecutionsFailed'].map((metric) => [
    'AWS/States',
    metric,
    'StateMachineArn',
    machineArn,
    { label: metric },
  ]);
}

function tableRows({ names }: Settings): MetricRow[] {
  return ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'].map((metric) => [
    'AWS/DynamoDB',
    metric,
    'TableName',
    names.incidentTable,
    { label: metric },
  ]);
}
