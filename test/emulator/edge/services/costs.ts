import { randomUUID } from 'node:crypto';
import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { ACCOUNT } from '../call.ts';
import { document, documents, list, text, textOr, texts, type Document } from '../document.ts';
import type { ServiceEdge } from '../service.ts';

/** moto keeps budgets but can neither list a notification's subscribers nor a budget's tags. */
export const budgets: ServiceEdge = {
  service: 'budgets',
  answers: {
    CreateBudget: (call, { store }) => {
      const name = text(document(call.json, 'Budget'), 'BudgetName');
      store.table('budgets.tags').set(name, { ResourceTags: list(call.json, 'ResourceTags') });
      for (const one of documents(call.json, 'NotificationsWithSubscribers')) {
        const key = subscriberKey(name, document(one, 'Notification'));
        store.table('budgets.subscribers').set(key, { Subscribers: list(one, 'Subscribers') });
      }
      return undefined;
    },
    CreateNotification: (call, { store }) => {
      const name = text(call.json, 'BudgetName');
      const key = subscriberKey(name, document(call.json, 'Notification'));
      store.table('budgets.subscribers').set(key, { Subscribers: list(call.json, 'Subscribers') });
      return undefined;
    },
    DescribeSubscribersForNotification: (call, { store }) => {
      const name = text(call.json, 'BudgetName');
      const key = subscriberKey(name, document(call.json, 'Notification'));
      return json(store.table('budgets.subscribers').get(key) ?? { Subscribers: [] });
    },
    ListTagsForResource: (call, { store }) => {
      const name = text(call.json, 'ResourceARN').split('/').at(-1) ?? '';
      return json(store.table('budgets.tags').get(name) ?? { ResourceTags: [] });
    },
  },
};

/** Cost Explorer: anomaly monitors and cost allocation tags. */
export const costExplorer: ServiceEdge = {
  service: 'ce',
  answers: {
    CreateAnomalyMonitor: (call, { store }) => {
      const arn = `arn:aws:ce::${ACCOUNT}:anomalymonitor/${randomUUID()}`;
      const monitor = { ...document(call.json, 'AnomalyMonitor'), MonitorArn: arn };
      store.table('ce.monitors').set(arn, monitor);
      store.table('ce.tags').set(arn, { ResourceTags: list(call.json, 'ResourceTags') });
      return json({ MonitorArn: arn });
    },
    GetAnomalyMonitors: (call, { store }) => {
      const monitors = texts(call.json, 'MonitorArnList')
        .map((arn) => store.table('ce.monitors').get(arn))
        .filter((monitor) => monitor !== undefined);
      if (monitors.length > 0) return json({ AnomalyMonitors: monitors });
      throw new AwsError(400, 'UnknownMonitorException', 'No such monitor.');
    },
    DeleteAnomalyMonitor: (call, { store }) => {
      store.table('ce.monitors').delete(text(call.json, 'MonitorArn'));
      return json();
    },
    ListTagsForResource: (call, { store }) =>
      json(store.table('ce.tags').get(text(call.json, 'ResourceArn')) ?? { ResourceTags: [] }),
    UpdateCostAllocationTagsStatus: (call, { store }) => {
      for (const tag of documents(call.json, 'CostAllocationTagsStatus')) {
        const key = text(tag, 'TagKey');
        const status = text(tag, 'Status');
        store.table('ce.tag-keys').set(key, { TagKey: key, Type: 'UserDefined', Status: status });
      }
      return json({ Errors: [] });
    },
    ListCostAllocationTags: (call, { store }) =>
      json({
        CostAllocationTags: texts(call.json, 'TagKeys')
          .map((key) => store.table('ce.tag-keys').get(key))
          .filter((tag) => tag !== undefined),
      }),
  },
};

function subscriberKey(budget: string, notification: Document): string {
  return JSON.stringify([budget, textOr(notification, 'NotificationType', '')]);
}
