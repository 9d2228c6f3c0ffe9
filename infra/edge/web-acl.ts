import { Construct, Wafv2WebAcl, type Wafv2WebAclRule } from '../cdktf.ts';

/**
 * AWS's managed groups, cheapest verdict first. Their capacity is 25, 700 and 200 of the 1,500 units that
 * cost nothing more (WAF developer guide, "AWS Managed Rules rule groups list").
 */
const MANAGED = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesCommonRuleSet',
];

/** Requests of one address in five minutes: far more than a person makes, far less than a scanner. */
const RATE_LIMIT = 2_000;

export interface WebAclOptions {
  readonly name: string;
  readonly blockSets: readonly [v4: string, v6: string];
}

/** Blocked addresses first, then too many requests, then what AWS knows to be bad; all else passes. */
export class WebAcl extends Construct {
  readonly acl: Wafv2WebAcl;

  constructor(scope: Construct, { name, blockSets: [v4, v6] }: WebAclOptions) {
    super(scope, 'web-acl');
    const rules = [
      blocking('blocked-v4', { ip_set_reference_statement: { arn: v4 } }),
      blocking('blocked-v6', { ip_set_reference_statement: { arn: v6 } }),
      blocking('rate', {
        rate_based_statement: {
          limit: RATE_LIMIT,
          aggregate_key_type: 'IP',
          evaluation_window_sec: 300,
        },
      }),
      ...MANAGED.map(managed),
    ];
    this.acl = new Wafv2WebAcl(this, 'acl', {
      name,
      description: 'Load balancers of the cluster',
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      rule: rules.map((rule, priority) => ({ ...rule, priority })),
      visibilityConfig: visibility(name),
    });
  }
}

/**
 * What a rule looks for. The bindings do not know its shape and hand it on as it is, so it is spelled as
 * Terraform spells it, in snake_case; `terraform validate` is what checks it.
 */
type Statement = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

type Rule = Omit<Wafv2WebAclRule, 'priority'>;

function blocking(name: string, statement: Statement): Rule {
  return { name, action: { block: {} }, statement, visibilityConfig: visibility(name) };
}

/** The group's own actions stand: it blocks what it finds. */
function managed(name: string): Rule {
  const statement: Statement = { managed_rule_group_statement: { vendor_name: 'AWS', name } };
  return { name, overrideAction: { none: {} }, statement, visibilityConfig: visibility(name) };
}

function visibility(metricName: string): Wafv2WebAclRule['visibilityConfig'] {
  return { metricName, cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
