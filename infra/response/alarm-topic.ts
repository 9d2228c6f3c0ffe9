import {
  Construct,
  SnsTopic,
  SnsTopicPolicy,
  SnsTopicSubscription,
  type CloudwatchEventRule,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { policyJson } from '../iam.ts';

/** Where every alarm ends, and who hears it. */
export class AlarmTopic extends Construct {
  readonly topic: SnsTopic;
  readonly #settings: Settings;

  constructor(scope: Construct, id: string, options: { settings: Settings; keyArn: string }) {
    super(scope, id);
    const { settings, keyArn } = options;
    this.#settings = settings;
    this.topic = new SnsTopic(this, 'topic', {
      name: `${settings.names.prefix}-alarms`,
      displayName: 'Parapet',
      kmsMasterKeyId: keyArn,
    });
    for (const [index, email] of settings.response.alarmEmails.entries()) {
      new SnsTopicSubscription(this, `email-${index}`, {
        topicArn: this.topic.arn,
        protocol: 'email',
        endpoint: email,
      });
    }
  }

  /** Our alarms and these rules may publish, nobody else, and all of them over TLS. */
  publishableBy(rules: readonly CloudwatchEventRule[]): void {
    const { accountId, partition, region, names } = this.#settings;
    const alarms = `arn:${partition}:cloudwatch:${region}:${accountId}:alarm:${names.prefix}-*`;
    const publish = (service: string, sources: readonly string[]) => ({
      Effect: 'Allow' as const,
      Principal: { Service: service },
      Action: 'sns:Publish',
      Resource: this.topic.arn,
      Condition: { ArnLike: { 'aws:SourceArn': sources } },
    });
    new SnsTopicPolicy(this, 'policy', {
      arn: this.topic.arn,
      policy: policyJson([
        publish('cloudwatch.amazonaws.com', [alarms]),
        publish(
          'events.amazonaws.com',
          rules.map((rule) => rule.arn),
        ),
        {
          Sid: 'OverTlsOnly',
          Effect: 'Deny',
          Principal: '*',
          Action: 'sns:Publish',
          Resource: this.topic.arn,
          Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
        },
      ]),
    });
  }
}
