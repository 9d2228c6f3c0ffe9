import { Construct, type SqsQueue } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import type { AlarmTopic } from './alarm-topic.ts';
import {
  guardDutyCoverage,
  guardDutyOther,
  guardDutyUrgent,
  securityHub,
} from './event-patterns.ts';
import { LostQueue, WorkQueue } from './queues.ts';
import { EventRoute } from './rules.ts';

/** How long one call of the detector may take; the queues hide a message for six times that. */
export const DETECTOR_SECONDS = 60;
/** Lambda's advice: time for the tries of a poller that is held back. */
const VISIBILITY_SECONDS = 6 * DETECTOR_SECONDS;
/** How long others may gather before a batch is handled; the message is hidden for that long too. */
export const GATHER_SECONDS = 20;

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

export interface IntakeOptions {
  readonly settings: Settings;
  readonly keyArn: string;
  readonly alarmTopic: AlarmTopic;
}

/** From the bus into two queues: what cannot wait, and the rest. */
export class Intake extends Construct {
  readonly urgent: WorkQueue;
  readonly findings: WorkQueue;
  /** What EventBridge could not hand over, and the calls of functions that failed for good. */
  readonly undelivered: LostQueue;
  readonly failedCalls: LostQueue;
  readonly routes: Readonly<
    Record<'urgent' | 'guardduty' | 'securityhub' | 'coverage', EventRoute>
  >;

  constructor(scope: Construct, id: string, { settings, keyArn, alarmTopic }: IntakeOptions) {
    super(scope, id);
    const { names } = settings;
    this.urgent = new WorkQueue(this, 'urgent', {
      name: names.urgentQueue,
      keyArn,
      visibilitySeconds: VISIBILITY_SECONDS,
    });
    this.findings = new WorkQueue(this, 'findings', {
      name: names.findingQueue,
      keyArn,
      visibilitySeconds: VISIBILITY_SECONDS + GATHER_SECONDS,
    });
    this.undelivered = new LostQueue(this, 'undelivered', {
      name: `${names.prefix}-undelivered`,
      keyArn,
    });
    this.failedCalls = new LostQueue(this, 'failed-calls', {
      name: `${names.prefix}-failed-calls`,
      keyArn,
    });
    this.routes = this.#routes(settings, alarmTopic);
    this.#letIn(alarmTopic);
  }

  get queues(): readonly SqsQueue[] {
    const { urgent, findings, undelivered, failedCalls } = this;
    const work = [urgent, findings].flatMap(({ queue, dead }) => [queue, dead]);
    return [...work, undelivered.queue, failedCalls.queue];
  }

  #routes(settings: Settings, alarmTopic: AlarmTopic): Intake['routes'] {
    const { prefix } = settings.names;
    const undelivered = this.undelivered.queue;
    const toFindings = {
      targetArn: this.findings.queue.arn,
      retrySeconds: DAY_SECONDS,
      undelivered,
    };
    return {
      urgent: new EventRoute(this, 'guardduty-urgent', {
        name: `${prefix}-guardduty-urgent`,
        description: 'GuardDuty findings of severity 7 and above, at once',
        pattern: guardDutyUrgent,
        targetArn: this.urgent.queue.arn,
        // A person rather sees it among the undelivered than tomorrow.
        retrySeconds: HOUR_SECONDS,
        undelivered,
      }),
      guardduty: new EventRoute(this, 'guardduty-other', {
        name: `${prefix}-guardduty-other`,
        description: 'GuardDuty findings below 7, and those that say no severity',
        pattern: guardDutyOther,
        ...toFindings,
      }),
      securityhub: new EventRoute(this, 'securityhub', {
        name: `${prefix}-securityhub`,
        description: 'Security Hub findings, in both shapes, and what a person sent on',
        pattern: securityHub,
        ...toFindings,
      }),
      coverage: new EventRoute(this, 'guardduty-coverage', {
        name: `${prefix}-guardduty-coverage`,
        description: 'GuardDuty no longer sees the nodes, or sees them again',
        pattern: guardDutyCoverage(settings.cluster.name),
        targetArn: alarmTopic.topic.arn,
        retrySeconds: HOUR_SECONDS,
        undelivered,
      }),
    };
  }

  #letIn(alarmTopic: AlarmTopic): void {
    const { urgent, guardduty, securityhub, coverage } = this.routes;
    this.urgent.takeFrom([urgent.rule]);
    this.findings.takeFrom([guardduty.rule, securityhub.rule]);
    alarmTopic.publishableBy([coverage.rule]);
    this.undelivered.takeFrom(Object.values(this.routes).map((route) => route.rule));
    this.failedCalls.takeFrom([]);
  }
}
