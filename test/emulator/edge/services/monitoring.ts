import { toXml, xml } from '../answer.ts';
import { formMembers, type Call } from '../call.ts';
import type { Document } from '../document.ts';
import { ACCOUNT } from '../call.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';

/** Composite alarms of CloudWatch, in the query protocol. */
export const monitoring: ServiceEdge = {
  service: 'monitoring',
  answers: {
    PutCompositeAlarm: (call, { store }) => {
      const name = call.form.get('AlarmName');
      if (name === null) return undefined;
      alarms(store).set(name, compositeAlarm(call, name));
      store.table('monitoring.tags').set(name, { Tags: tagsOf(call.form) });
      return xml(call.operation, '');
    },
    DescribeAlarms: (call, { store }) => {
      if (call.form.get('AlarmTypes.member.1') !== 'CompositeAlarm') return undefined;
      const found = formMembers(call.form, 'AlarmNames')
        .map((name) => alarms(store).get(name))
        .filter((alarm) => alarm !== undefined);
      return xml(call.operation, toXml({ CompositeAlarms: found }));
    },
    DeleteAlarms: (call, { store }) => {
      const names = formMembers(call.form, 'AlarmNames');
      if (!names.some((name) => alarms(store).has(name))) return undefined;
      for (const name of names) alarms(store).delete(name);
      return xml(call.operation, '');
    },
    ListTagsForResource: (call, { store }) => {
      const name = (call.form.get('ResourceARN') ?? '').split(':alarm:')[1] ?? '';
      if (!alarms(store).has(name)) return undefined;
      return xml(call.operation, toXml(store.table('monitoring.tags').get(name) ?? {}));
    },
  },
};

function compositeAlarm(call: Call, name: string): Document {
  return {
    ActionsEnabled: call.form.get('ActionsEnabled') ?? 'true',
    AlarmActions: formMembers(call.form, 'AlarmActions'),
    AlarmArn: `arn:aws:cloudwatch:${call.region}:${ACCOUNT}:alarm:${name}`,
    AlarmDescription: call.form.get('AlarmDescription'),
    AlarmName: name,
    AlarmRule: call.form.get('AlarmRule'),
    InsufficientDataActions: formMembers(call.form, 'InsufficientDataActions'),
    OKActions: formMembers(call.form, 'OKActions'),
    StateValue: 'OK',
  };
}

function tagsOf(form: URLSearchParams): Document[] {
  const tags: Document[] = [];
  for (let index = 1; form.has(`Tags.member.${index}.Key`); index += 1) {
    const part = (name: string) => form.get(`Tags.member.${index}.${name}`) ?? '';
    tags.push({ Key: part('Key'), Value: part('Value') });
  }
  return tags;
}

function alarms(store: Store): Map<string, Document> {
  return store.table('monitoring.composite');
}
