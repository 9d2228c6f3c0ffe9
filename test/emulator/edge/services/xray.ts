import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { document, list, pick, text, textOr, type Document } from '../document.ts';
import { arnOf, epochSeconds, hexId } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';

export const xray: ServiceEdge = {
  service: 'xray',
  answers: {
    CreateSamplingRule: (call, { store }) => {
      const rule = document(call.json, 'SamplingRule');
      const name = text(rule, 'RuleName');
      const arn = arnOf(call, `sampling-rule/${name}`);
      const record = {
        SamplingRule: { ...rule, RuleARN: arn },
        CreatedAt: epochSeconds(),
        ModifiedAt: epochSeconds(),
      };
      rules(store).set(name, record);
      store.table('xray.tags').set(arn, { Tags: list(call.json, 'Tags') });
      return json({ SamplingRuleRecord: record });
    },
    GetSamplingRules: (_call, { store }) =>
      json({ SamplingRuleRecords: [...rules(store).values()] }),
    UpdateSamplingRule: (call, { store }) => {
      const update = document(call.json, 'SamplingRuleUpdate');
      const record = ruleOf(store, textOr(update, 'RuleName', ''));
      Object.assign(document(record, 'SamplingRule'), update);
      return json({ SamplingRuleRecord: record });
    },
    DeleteSamplingRule: (call, { store }) => {
      const record = ruleOf(store, text(call.json, 'RuleName'));
      rules(store).delete(text(call.json, 'RuleName'));
      return json({ SamplingRuleRecord: record });
    },
    CreateGroup: (call, { store }) => {
      const name = text(call.json, 'GroupName');
      const arn = arnOf(call, `group/${name}/${hexId(20)}`);
      const off = { InsightsEnabled: false, NotificationsEnabled: false };
      const group = {
        GroupName: name,
        GroupARN: arn,
        ...pick(call.json, 'FilterExpression'),
        InsightsConfiguration: call.json['InsightsConfiguration'] ?? off,
      };
      store.table('xray.groups').set(arn, group);
      store.table('xray.tags').set(arn, { Tags: list(call.json, 'Tags') });
      return json({ Group: group });
    },
    GetGroup: (call, { store }) => json({ Group: groupOf(store, call.json) }),
    UpdateGroup: (call, { store }) => {
      const group = groupOf(store, call.json);
      Object.assign(group, pick(call.json, 'FilterExpression', 'InsightsConfiguration'));
      return json({ Group: group });
    },
    DeleteGroup: (call, { store }) => {
      store.table('xray.groups').delete(text(groupOf(store, call.json), 'GroupARN'));
      return json();
    },
    ListTagsForResource: (call, { store }) =>
      json(store.table('xray.tags').get(text(call.json, 'ResourceARN')) ?? { Tags: [] }),
  },
};

function rules(store: Store): Map<string, Document> {
  return store.table('xray.rules');
}

function ruleOf(store: Store, name: string): Document {
  const record = rules(store).get(name);
  if (!record) throw invalid('Sampling rule does not exist');
  return record;
}

function groupOf(store: Store, asked: Document): Document {
  const group = store.table('xray.groups').get(textOr(asked, 'GroupARN', ''));
  if (!group) throw invalid('Group not found');
  return group;
}

function invalid(message: string): AwsError {
  return new AwsError(400, 'InvalidRequestException', message);
}
