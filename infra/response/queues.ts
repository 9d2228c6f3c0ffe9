import {
  Construct,
  SqsQueue,
  SqsQueuePolicy,
  SqsQueueRedriveAllowPolicy,
  type CloudwatchEventRule,
} from '../cdktf.ts';
import { policyJson, type IamStatement } from '../iam.ts';

/** SQS's longest: whoever looks at a dead message on the second Monday still finds it. */
const DEAD_DAYS = 14;
/** A long weekend with the consumer down loses nothing. */
const WAITING_DAYS = 4;
/** Five, as AWS advises with functions: fewer, and mere throttling fills the dead queue. */
const MAX_RECEIVES = 5;
const SECONDS_A_DAY = 86_400;

interface StoreOptions {
  readonly name: string;
  readonly keyArn: string;
}

interface WorkOptions extends StoreOptions {
  /** How long a message is hidden from others while one handles it. */
  readonly visibilitySeconds: number;
}

/** A queue of work, and the queue where what failed five times lies until a person looks. */
export class WorkQueue extends Construct {
  readonly queue: SqsQueue;
  readonly dead: SqsQueue;

  constructor(scope: Construct, id: string, options: WorkOptions) {
    super(scope, id);
    const { name, keyArn, visibilitySeconds } = options;
    this.dead = deadQueue(this, 'dead', { name: `${name}-dead`, keyArn });
    this.queue = new SqsQueue(this, 'queue', {
      name,
      kmsMasterKeyId: keyArn,
      visibilityTimeoutSeconds: visibilitySeconds,
      messageRetentionSeconds: WAITING_DAYS * SECONDS_A_DAY,
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: this.dead.arn,
        maxReceiveCount: MAX_RECEIVES,
      }),
    });
    new SqsQueueRedriveAllowPolicy(this, 'dead-of', {
      queueUrl: this.dead.url,
      redriveAllowPolicy: JSON.stringify({
        redrivePermission: 'byQueue',
        sourceQueueArns: [this.queue.arn],
      }),
    });
    new SqsQueuePolicy(this, 'dead-policy', {
      queueUrl: this.dead.url,
      policy: policyJson([overTlsOnly(this.dead)]),
    });
  }

  /** Lets these rules send, and nobody else without a right of their own. */
  takeFrom(rules: readonly CloudwatchEventRule[]): void {
    sendableBy(this, this.queue, rules);
  }
}

/** A queue that no queue empties into: it holds what a service of AWS could not hand over. */
export class LostQueue extends Construct {
  readonly queue: SqsQueue;

  constructor(scope: Construct, id: string, options: StoreOptions) {
    super(scope, id);
    this.queue = deadQueue(this, 'queue', options);
    // Said out loud: else any queue of the account might empty into it.
    this.queue.redriveAllowPolicy = JSON.stringify({ redrivePermission: 'denyAll' });
  }

  takeFrom(rules: readonly CloudwatchEventRule[]): void {
    sendableBy(this, this.queue, rules);
  }
}

function deadQueue(scope: Construct, id: string, { name, keyArn }: StoreOptions): SqsQueue {
  return new SqsQueue(scope, id, {
    name,
    kmsMasterKeyId: keyArn,
    messageRetentionSeconds: DEAD_DAYS * SECONDS_A_DAY,
  });
}

function sendableBy(
  scope: Construct,
  queue: SqsQueue,
  rules: readonly CloudwatchEventRule[],
): void {
  const send: IamStatement = {
    Effect: 'Allow',
    Principal: { Service: 'events.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: queue.arn,
    Condition: { ArnEquals: { 'aws:SourceArn': rules.map((rule) => rule.arn) } },
  };
  new SqsQueuePolicy(scope, 'policy', {
    queueUrl: queue.url,
    policy: policyJson([...(rules.length > 0 ? [send] : []), overTlsOnly(queue)]),
  });
}

function overTlsOnly(queue: SqsQueue): IamStatement {
  return {
    Sid: 'OverTlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 'sqs:*',
    Resource: queue.arn,
    Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
  };
}
