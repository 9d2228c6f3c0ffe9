import { CloudwatchEventRule, CloudwatchEventTarget, Construct, type SqsQueue } from '../cdktf.ts';

/** EventBridge's own maximum: the age ends the tries, not the count. */
const MAX_RETRIES = 185;

interface RouteOptions {
  readonly name: string;
  readonly description: string;
  readonly pattern: object;
  readonly targetArn: string;
  /** After so long a person looks at the undelivered one instead; at most 86,400. */
  readonly retrySeconds: number;
  /** Where EventBridge leaves what it could not hand over. */
  readonly undelivered: SqsQueue;
}

/** One road from the default bus to one target. */
export class EventRoute extends Construct {
  readonly rule: CloudwatchEventRule;
  readonly target: CloudwatchEventTarget;

  constructor(scope: Construct, id: string, options: RouteOptions) {
    super(scope, id);
    this.rule = new CloudwatchEventRule(this, 'rule', {
      name: options.name,
      description: options.description,
      eventPattern: JSON.stringify(options.pattern),
    });
    this.target = new CloudwatchEventTarget(this, 'target', {
      rule: this.rule.name,
      targetId: id,
      arn: options.targetArn,
      deadLetterConfig: { arn: options.undelivered.arn },
      retryPolicy: {
        maximumEventAgeInSeconds: options.retrySeconds,
        maximumRetryAttempts: MAX_RETRIES,
      },
    });
  }
}
