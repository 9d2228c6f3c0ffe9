import type { LambdaFunction, SfnStateMachine, SqsQueue } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { FALCO, GUARDDUTY_AGENT, type NodeAgent } from './agents.ts';
import type { AlarmMaker, Metric } from './alarm.ts';
import type { Approval } from './approval.ts';
import type { Functions } from './functions.ts';
import type { Intake } from './intake.ts';

/** One in a minute is one too many; where nothing is counted, nothing happened. */
const AT_ONCE = { above: 0, periodSeconds: 60, periods: 1, silence: 'quiet' } as const;

export interface Watched {
  readonly settings: Settings;
  readonly intake: Intake;
  readonly functions: Functions;
  readonly approval: Approval;
  readonly tableName: string;
}

/** Every alarm of the stack. What each means and what to do: docs/response-stack.md, by its name. */
export function ringFor(maker: AlarmMaker, watched: Watched): void {
  const { settings, intake, functions, approval, tableName } = watched;
  alarmOnLost(maker, 'urgent-dead', intake.urgent.dead);
  alarmOnLost(maker, 'findings-dead', intake.findings.dead);
  alarmOnLost(maker, 'undelivered', intake.undelivered.queue);
  alarmOnLost(maker, 'failed-calls', intake.failedCalls.queue);
  alarmOnWaiting(maker, intake.urgent.queue, { name: 'urgent-waits', seconds: 300 });
  alarmOnWaiting(maker, intake.findings.queue, { name: 'findings-wait', seconds: 1800 });
  alarmOnFunction(maker, 'detector', functions.detector.function);
  alarmOnFunction(maker, 'responder', functions.responder.function);
  alarmOnApproval(maker, approval.machine);
  alarmOnLostEvents(maker, intake.routes);
  alarmOnTable(maker, tableName);
  for (const agent of agentsOf(settings)) alarmOnAgent(maker, agent, settings.cluster.name);
}

/** Where GuardDuty is off, its agent has nothing to be silent about. */
function agentsOf(settings: Settings): readonly NodeAgent[] {
  return settings.detection.guardDuty === 'off' ? [FALCO] : [FALCO, GUARDDUTY_AGENT];
}

/** Rings as soon as a message lies where only the lost ones go. */
function alarmOnLost(maker: AlarmMaker, name: string, queue: SqsQueue): void {
  maker.onMetric(
    {
      ...AT_ONCE,
      name,
      says: `A message lies in ${name}: it was given up on, and nobody has seen what it says.`,
    },
    { ...ofQueue(queue, 'ApproximateNumberOfMessagesVisible'), statistic: 'Maximum' },
  );
}

/** Rings where findings wait: the detector stands still, or cannot keep up. */
function alarmOnWaiting(
  maker: AlarmMaker,
  queue: SqsQueue,
  { name, seconds }: { readonly name: string; readonly seconds: number },
): void {
  maker.onMetric(
    {
      name,
      says: `The oldest finding has waited for more than ${seconds / 60} minutes.`,
      above: seconds,
      periodSeconds: 60,
      periods: 3,
      silence: 'quiet',
    },
    { ...ofQueue(queue, 'ApproximateAgeOfOldestMessage'), statistic: 'Maximum' },
  );
}

function alarmOnFunction(maker: AlarmMaker, name: string, one: LambdaFunction): void {
  const metric = sumOf('AWS/Lambda', { FunctionName: one.functionName });
  maker.onMetric(
    { ...AT_ONCE, name: `${name}-errors`, says: `The ${name} failed.` },
    { ...metric, metricName: 'Errors' },
  );
  // One refused call is tried again by itself; five minutes of them are a limit that is too low.
  maker.onMetric(
    { ...AT_ONCE, name: `${name}-throttles`, says: `The ${name} is held back.`, periods: 5 },
    { ...metric, metricName: 'Throttles' },
  );
}

/** Rings where an approval ended without a person's yes or no: unanswered, refused, or broken. */
function alarmOnApproval(maker: AlarmMaker, machine: SfnStateMachine): void {
  const ends = {
    failed: 'ExecutionsFailed',
    late: 'ExecutionsTimedOut',
    ended: 'ExecutionsAborted',
  };
  for (const [end, metricName] of Object.entries(ends)) {
    maker.onMetric(
      {
        ...AT_ONCE,
        name: `approval-${end}`,
        runbook: 'approval',
        says: 'A response was not answered in time, was refused, or broke half way.',
      },
      { ...sumOf('AWS/States', { StateMachineArn: machine.arn }), metricName },
    );
  }
}

/** Rings where EventBridge could reach neither the queue nor the queue for what it cannot deliver. */
function alarmOnLostEvents(maker: AlarmMaker, routes: Intake['routes']): void {
  for (const [name, { rule }] of Object.entries(routes)) {
    maker.onMetric(
      {
        ...AT_ONCE,
        name: `events-lost-${name}`,
        runbook: 'events-lost',
        says: 'EventBridge could not even keep what it could not deliver: events are gone.',
      },
      {
        ...sumOf('AWS/Events', { RuleName: rule.name }),
        metricName: 'InvocationsFailedToBeSentToDlq',
      },
    );
  }
}

function alarmOnTable(maker: AlarmMaker, tableName: string): void {
  for (const [kind, metricName] of [
    ['reads', 'ReadThrottleEvents'],
    ['writes', 'WriteThrottleEvents'],
  ] as const) {
    maker.onMetric(
      {
        ...AT_ONCE,
        name: `incidents-throttled-${kind}`,
        runbook: 'incidents-throttled',
        says: `The incident table refuses ${kind} for being too many.`,
        periods: 5,
      },
      { ...sumOf('AWS/DynamoDB', { TableName: tableName }), metricName },
    );
  }
}

/**
 * Rings where fewer nodes have a ready pod of the agent than there are nodes. Container Insights counts
 * both; it runs beside the agent, not in it. Where either number stops coming, the watchman is gone or
 * the watched one is: both ring. A quarter of an hour is what a new node may take.
 */
function alarmOnAgent(maker: AlarmMaker, agent: NodeAgent, clusterName: string): void {
  const count = (metricName: string, more: Record<string, string>): Metric => ({
    namespace: 'ContainerInsights',
    metricName,
    dimensions: { ClusterName: clusterName, ...more },
    statistic: 'Average',
  });
  maker.onMath(
    {
      name: `${agent.name}-silent`,
      says: `Nodes run without ${agent.daemonSet}: what happens there is not seen.`,
      above: 0,
      periodSeconds: 300,
      periods: 3,
      silence: 'alarm',
    },
    'nodes - ready',
    {
      nodes: count('cluster_node_count', {}),
      ready: count('daemonset_status_number_available', {
        Namespace: agent.namespace,
        PodName: agent.daemonSet,
      }),
    },
  );
}

function ofQueue(queue: SqsQueue, metricName: string) {
  return { namespace: 'AWS/SQS', metricName, dimensions: { QueueName: queue.name } };
}

function sumOf(namespace: string, dimensions: Record<string, string>) {
  return { namespace, dimensions, statistic: 'Sum' as const };
}
