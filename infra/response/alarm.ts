import {
  CloudwatchMetricAlarm,
  type CloudwatchMetricAlarmConfig,
  type Construct,
  type SnsTopic,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';

/** What a metric is asked for. */
export interface Metric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Record<string, string>;
  readonly statistic: 'Sum' | 'Maximum' | 'Minimum' | 'Average';
}

export interface AlarmOptions {
  /** Without the prefix. */
  readonly name: string;
  /** The section of docs/response-stack.md that says what to do; else of the alarm's own name. */
  readonly runbook?: string;
  readonly says: string;
  /** Rings above it. */
  readonly above: number;
  readonly periodSeconds: number;
  /** So many periods in a row. */
  readonly periods: number;
  /** `quiet`: no data is no news. `alarm`: whoever should send data is the very thing that is watched. */
  readonly silence: 'quiet' | 'alarm';
}

/** Makes alarms that ring on one topic, and say so when it is over. */
export class AlarmMaker {
  readonly #scope: Construct;
  readonly #settings: Settings;
  readonly #topic: SnsTopic;
  readonly #alarms: CloudwatchMetricAlarm[] = [];

  constructor(scope: Construct, settings: Settings, topic: SnsTopic) {
    this.#scope = scope;
    this.#settings = settings;
    this.#topic = topic;
  }

  get alarms(): readonly CloudwatchMetricAlarm[] {
    return this.#alarms;
  }

  onMetric(options: AlarmOptions, metric: Metric): void {
    this.#make(options, { ...metric, period: options.periodSeconds });
  }

  /** `expression` speaks of the metrics by their keys. */
  onMath(
    options: AlarmOptions,
    expression: string,
    metrics: Readonly<Record<string, Metric>>,
  ): void {
    const asked = Object.entries(metrics).map(([id, { statistic, ...metric }]) => ({
      id,
      metric: { ...metric, stat: statistic, period: options.periodSeconds },
    }));
    const answer = { id: 'answer', expression, label: options.says, returnData: true };
    this.#make(options, { metricQuery: [answer, ...asked] });
  }

  #make(options: AlarmOptions, asked: Partial<CloudwatchMetricAlarmConfig>): void {
    const alarm = new CloudwatchMetricAlarm(this.#scope, `alarm-${options.name}`, {
      alarmName: `${this.#settings.names.prefix}-${options.name}`,
      alarmDescription: `${options.says} What to do: docs/response-stack.md#${options.runbook ?? options.name}`,
      comparisonOperator: 'GreaterThanThreshold',
      threshold: options.above,
      evaluationPeriods: options.periods,
      datapointsToAlarm: options.periods,
      treatMissingData: options.silence === 'alarm' ? 'breaching' : 'notBreaching',
      alarmActions: [this.#topic.arn],
      okActions: [this.#topic.arn],
      ...asked,
    });
    this.#alarms.push(alarm);
  }
}
