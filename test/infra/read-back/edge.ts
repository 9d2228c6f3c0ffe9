import {
  GetLoggingConfigurationCommand,
  GetWebACLCommand,
  GetWebACLForResourceCommand,
  ListIPSetsCommand,
  ListWebACLsCommand,
  WAFV2Client,
} from '@aws-sdk/client-wafv2';
import { expect } from 'vitest';
import type { Rig } from '../rig.ts';
import { readBackLogGroups } from './log-groups.ts';

/** What matters of the edge: the rules in their order, both lists, the load balancers, the log. */
export async function readBackEdge(rig: Rig): Promise<void> {
  const waf = rig.client(WAFV2Client);
  const { names, edge } = rig.settings;
  const { WebACLs: acls = [] } = await waf.send(new ListWebACLsCommand({ Scope: 'REGIONAL' }));
  const { Id, ARN } = acls.find((acl) => acl.Name === names.prefix) ?? {};
  const { WebACL: acl } = await waf.send(
    new GetWebACLCommand({ Name: names.prefix, Scope: 'REGIONAL', Id }),
  );
  const rules = (acl?.Rules ?? []).toSorted((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0));
  expect(rules.map((rule) => rule.Name)).toEqual([
    'blocked-v4',
    'blocked-v6',
    'rate',
    'AWSManagedRulesAmazonIpReputationList',
    'AWSManagedRulesKnownBadInputsRuleSet',
    'AWSManagedRulesCommonRuleSet',
  ]);
  const { IPSets: sets = [] } = await waf.send(new ListIPSetsCommand({ Scope: 'REGIONAL' }));
  const setNames = sets.map((set) => set.Name);
  for (const name of [names.blockIpSetV4, names.blockIpSetV6]) expect(setNames).toContain(name);
  for (const ResourceArn of edge.loadBalancers) {
    const { WebACL: guard } = await waf.send(new GetWebACLForResourceCommand({ ResourceArn }));
    expect(guard?.ARN).toBe(ARN);
  }
  const { LoggingConfiguration: logging } = await waf.send(
    new GetLoggingConfigurationCommand({ ResourceArn: ARN }),
  );
  const headers = logging?.RedactedFields?.map((field) => field.SingleHeader?.Name);
  expect(headers).toContain('authorization');
  await readBackLogGroups(rig, [`aws-waf-logs-${names.prefix}`]);
}
