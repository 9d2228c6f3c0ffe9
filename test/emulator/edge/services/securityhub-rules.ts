import { randomUUID } from 'node:crypto';
import { json } from '../answer.ts';
import { notFound } from '../aws-error.ts';
import { ACCOUNT, parameter } from '../call.ts';
import { document, pick, text, texts, type Document } from '../document.ts';
import { arnOf, isoTime } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';
import { rememberTags } from '../tags.ts';

/** Insights, custom actions, automation rules and the finding aggregator. */
export const securityhubRules: ServiceEdge = {
  service: 'securityhub',
  answers: {
    CreateFindingAggregator: (call, { store }) => {
      const arn = arnOf(call, `finding-aggregator/${randomUUID()}`);
      const aggregator = {
        FindingAggregatorArn: arn,
        FindingAggregationRegion: call.region,
        ...pick(call.json, 'RegionLinkingMode', 'Regions'),
      };
      store.table('securityhub.aggregators').set(arn, aggregator);
      return json(aggregator);
    },
    GetFindingAggregator: (call, { store }) => {
      const arn = parameter(call, 'FindingAggregatorArn');
      const aggregator = store.table('securityhub.aggregators').get(arn);
      if (!aggregator) throw notFound('finding aggregator');
      return json(aggregator);
    },
    DeleteFindingAggregator: (call, { store }) => {
      store.table('securityhub.aggregators').delete(parameter(call, 'FindingAggregatorArn'));
      return json();
    },
    CreateInsight: (call, { store }) => {
      const arn = arnOf(call, `insight/${ACCOUNT}/custom/${randomUUID()}`);
      const kept = pick(call.json, 'Name', 'Filters', 'GroupByAttribute');
      store.table('securityhub.insights').set(arn, { InsightArn: arn, ...kept });
      return json({ InsightArn: arn });
    },
    GetInsights: (call, { store }) => {
      const asked = texts(call.json, 'InsightArns');
      const insights = chosen(store, 'securityhub.insights', asked);
      if (asked.length > 0 && insights.length === 0) throw notFound('insight');
      return json({ Insights: insights });
    },
    UpdateInsight: (call, { store }) => {
      const insight = store.table('securityhub.insights').get(parameter(call, 'InsightArn'));
      if (!insight) throw notFound('insight');
      Object.assign(insight, pick(call.json, 'Name', 'Filters', 'GroupByAttribute'));
      return json();
    },
    DeleteInsight: (call, { store }) => {
      store.table('securityhub.insights').delete(parameter(call, 'InsightArn'));
      return json({ InsightArn: parameter(call, 'InsightArn') });
    },
    CreateActionTarget: (call, { store }) => {
      const arn = arnOf(call, `action/custom/${text(call.json, 'Id')}`);
      const kept = pick(call.json, 'Name', 'Description');
      store.table('securityhub.actions').set(arn, { ActionTargetArn: arn, ...kept });
      return json({ ActionTargetArn: arn });
    },
    DescribeActionTargets: (call, { store }) => {
      const asked = texts(call.json, 'ActionTargetArns');
      return json({ ActionTargets: chosen(store, 'securityhub.actions', asked) });
    },
    DeleteActionTarget: (call, { store }) => {
      store.table('securityhub.actions').delete(parameter(call, 'ActionTargetArn'));
      return json({ ActionTargetArn: parameter(call, 'ActionTargetArn') });
    },
    CreateAutomationRule: (call, { store }) => {
      const arn = arnOf(call, `automation-rule/${randomUUID()}`);
      const { Tags: _tags, ...kept } = call.json;
      rememberTags(store, arn, document(call.json, 'Tags'));
      store.table('securityhub.automation').set(arn, {
        RuleArn: arn,
        RuleStatus: 'ENABLED',
        ...kept,
        CreatedAt: isoTime(),
        UpdatedAt: isoTime(),
        CreatedBy: ACCOUNT,
      });
      return json({ RuleArn: arn });
    },
    BatchGetAutomationRules: (call, { store }) => {
      const asked = texts(call.json, 'AutomationRulesArns');
      const rules = chosen(store, 'securityhub.automation', asked);
      return json({ Rules: rules, UnprocessedAutomationRules: [] });
    },
    BatchDeleteAutomationRules: (call, { store }) => {
      const asked = texts(call.json, 'AutomationRulesArns');
      for (const arn of asked) store.table('securityhub.automation').delete(arn);
      return json({ ProcessedAutomationRules: asked, UnprocessedAutomationRules: [] });
    },
  },
};

/** Those asked for, or all when none is named. */
function chosen(store: Store, table: string, arns: readonly string[]): Document[] {
  const rows = store.table(table);
  if (arns.length === 0) return [...rows.values()];
  return arns.map((arn) => rows.get(arn)).filter((row) => row !== undefined);
}
