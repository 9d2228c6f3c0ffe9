import { describe, expect, it } from 'vitest';
import { LOAD_BALANCER, synthesised } from './ground.ts';

interface Rule {
  readonly name: string;
  readonly priority: number;
  readonly action?: object;
  readonly override_action?: object;
  readonly statement: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const edge = synthesised('edge', { edge: { loadBalancers: [LOAD_BALANCER] } });
const rules = edge.one('aws_wafv2_web_acl')['rule'] as Rule[];

describe('the edge stack', () => {
  it('blocks first whom a responder named, then the many, then what AWS knows', () => {
    expect(rules.map((rule) => [rule.priority, rule.name])).toEqual([
      [0, 'blocked-v4'],
      [1, 'blocked-v6'],
      [2, 'rate'],
      [3, 'AWSManagedRulesAmazonIpReputationList'],
      [4, 'AWSManagedRulesKnownBadInputsRuleSet'],
      [5, 'AWSManagedRulesCommonRuleSet'],
    ]);
    for (const rule of rules.slice(0, 3)) expect(rule.action).toEqual({ block: {} });
    for (const rule of rules.slice(3)) expect(rule.override_action).toEqual({ none: {} });
  });

  it('has a list of addresses for each family, which Terraform makes and then leaves alone', () => {
    const sets = edge.all('aws_wafv2_ip_set');
    expect(sets.map((set) => [set['name'], set['ip_address_version']])).toEqual([
      ['parapet-test-block-v4', 'IPV4'],
      ['parapet-test-block-v6', 'IPV6'],
    ]);
    for (const set of sets) expect(set['lifecycle']).toEqual({ ignore_changes: ['addresses'] });
  });

  it('guards each listed load balancer', () => {
    const two = synthesised('edge', {
      edge: { loadBalancers: [LOAD_BALANCER, LOAD_BALANCER.replace('shop', 'pay')] },
    });
    expect(two.all('aws_wafv2_web_acl_association')).toHaveLength(2);
  });

  it('logs without credentials, encrypted, into a group that WAF accepts', () => {
    const logging = edge.one('aws_wafv2_web_acl_logging_configuration');
    for (const header of ['authorization', 'cookie', 'x-api-key']) {
      expect(logging['redacted_fields']).toContainEqual({ single_header: { name: header } });
    }
    const group = edge.one('aws_cloudwatch_log_group');
    expect(group['name']).toMatch(/^aws-waf-logs-/);
    expect(group['kms_key_id']).toBeDefined();
    expect(group['retention_in_days']).toBe(90);
  });
});
