import {
  CloudwatchLogResourcePolicy,
  Construct,
  Wafv2WebAclLoggingConfiguration,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { policyJson } from '../iam.ts';
import { logGroup } from '../log-group.ts';

/** Headers that hold credentials: what WAF sees in the clear must not stand in a log. */
const SECRET_HEADERS = ['authorization', 'cookie', 'x-api-key'];

export interface WafLogsOptions {
  readonly settings: Settings;
  readonly webAclArn: string;
  readonly keyArn: string;
}

/** What the web ACL saw, without the credentials in it. */
export class WafLogs extends Construct {
  constructor(scope: Construct, { settings, webAclArn, keyArn }: WafLogsOptions) {
    super(scope, 'waf-logs');
    const { names, edge } = settings;
    const group = logGroup(this, 'group', {
      // WAF writes to no group whose name begins otherwise.
      name: `aws-waf-logs-${names.prefix}`,
      days: edge.logDays,
      keyArn,
    });
    const delivery = new CloudwatchLogResourcePolicy(this, 'delivery', {
      policyName: `${names.prefix}-waf-logs`,
      policyDocument: policyJson([
        {
          Sid: 'WafWritesItsLog',
          Effect: 'Allow',
          Principal: { Service: 'delivery.logs.amazonaws.com' },
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: `${group.arn}:log-stream:*`,
          Condition: {
            StringEquals: { 'aws:SourceAccount': [settings.accountId] },
            ArnLike: {
              'aws:SourceArn': [
                `arn:${settings.partition}:logs:${settings.region}:${settings.accountId}:*`,
              ],
            },
          },
        },
      ]),
    });
    new Wafv2WebAclLoggingConfiguration(this, 'logging', {
      resourceArn: webAclArn,
      logDestinationConfigs: [group.arn],
      redactedFields: SECRET_HEADERS.map((name) => ({ singleHeader: { name } })),
      dependsOn: [delivery],
    });
  }
}
