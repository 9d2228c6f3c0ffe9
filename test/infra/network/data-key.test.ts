import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../infra/config.ts';
import { policyJson } from '../../../infra/iam.ts';
import { dataKeyPolicy } from '../../../infra/network/data-key.ts';
import { evaluate, type Request } from '../iam/evaluate.ts';
import { testConfig } from '../rig/config.ts';

const statements = dataKeyPolicy(settingsOf(testConfig()));
const GROUP = 'arn:aws:logs:eu-west-1:123456789012:log-group:/parapet-test/flow-logs';
const AUTO_SCALING =
  'arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';

/** What the key's policy says to one principal: the statements that name it or everybody. */
function ask(principal: string, request: Request): string {
  const addressed = statements.filter(({ Principal }) => {
    const { AWS, Service } = Principal as { AWS?: string; Service?: string };
    return AWS === '*' || AWS === principal || Service === principal;
  });
  return addressed.length === 0 ? 'not allowed' : evaluate(policyJson(addressed), request);
}

const use = (action: string, context: Request['context'] = {}): Request => ({ action, context });

describe('the data key', () => {
  it('encrypts for log groups of this account and region only', () => {
    const logs = 'logs.eu-west-1.amazonaws.com';
    const about = (arn: string) => ({ 'kms:EncryptionContext:aws:logs:arn': arn });
    expect(ask(logs, use('kms:GenerateDataKey', about(GROUP)))).toBe('allowed');
    const foreign = GROUP.replace('123456789012', '999999999999');
    expect(ask(logs, use('kms:GenerateDataKey', about(foreign)))).toBe('not allowed');
    expect(ask(logs, use('kms:Decrypt'))).toBe('not allowed');
    expect(ask('logs.us-east-1.amazonaws.com', use('kms:Decrypt', about(GROUP)))).toBe(
      'not allowed',
    );
  });

  it.each(['cloudwatch', 'sns', 'config'])(
    'lets %s put into our queues and topics, for a resource of this account only',
    (name) => {
      const service = `${name}.amazonaws.com`;
      const from = (account: string) => ({ 'aws:SourceAccount': account });
      expect(ask(service, use('kms:GenerateDataKey', from('123456789012')))).toBe('allowed');
      expect(ask(service, use('kms:Decrypt', from('999999999999')))).toBe('not allowed');
      expect(ask(service, use('kms:Decrypt'))).toBe('not allowed');
      expect(ask(service, use('kms:ScheduleKeyDeletion', from('123456789012')))).toBe(
        'not allowed',
      );
    },
  );

  it('lets EventBridge, which names no source, encrypt and decrypt but do nothing else', () => {
    const events = 'events.amazonaws.com';
    expect(ask(events, use('kms:GenerateDataKey'))).toBe('allowed');
    expect(ask(events, use('kms:Decrypt'))).toBe('allowed');
    for (const action of ['kms:CreateGrant', 'kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion']) {
      expect(ask(events, use(action)), action).toBe('not allowed');
    }
  });

  it('starts node disks for Auto Scaling of this account, and hands on to nobody but AWS', () => {
    const who = { 'aws:PrincipalArn': AUTO_SCALING, 'kms:CallerAccount': '123456789012' };
    expect(ask('anybody', use('kms:GenerateDataKeyWithoutPlaintext', who))).toBe('allowed');
    expect(ask('anybody', use('kms:CreateGrant', who))).toBe('not allowed');
    const forAws = { ...who, 'kms:GrantIsForAWSResource': 'true' };
    expect(ask('anybody', use('kms:CreateGrant', forAws))).toBe('allowed');
  });

  it('gives nothing to another role, nor to one of the same name elsewhere', () => {
    const role = (arn: string, account = '123456789012') => ({
      'aws:PrincipalArn': arn,
      'kms:CallerAccount': account,
      'kms:GrantIsForAWSResource': 'true',
    });
    const other = 'arn:aws:iam::123456789012:role/somebody';
    expect(ask('anybody', use('kms:Decrypt', role(other)))).toBe('not allowed');
    const foreign = AUTO_SCALING.replace('123456789012', '999999999999');
    expect(ask('anybody', use('kms:Decrypt', role(foreign, '999999999999')))).toBe('not allowed');
    expect(ask('anybody', use('kms:Decrypt'))).toBe('not allowed');
  });
});
