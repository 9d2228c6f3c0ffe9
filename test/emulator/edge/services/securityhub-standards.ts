import { json } from '../answer.ts';
import { AwsError, notFound } from '../aws-error.ts';
import { parameter, type Call } from '../call.ts';
import { document, documents, pick, text, texts, type Document } from '../document.ts';
import { arnOf } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import { tagHandlers } from '../tags.ts';

const HUB = 'securityhub.hub';

/** The hub itself, its standards and the products it takes findings from. */
export const securityhubStandards: ServiceEdge = {
  service: 'securityhub',
  answers: {
    ...tagHandlers({ arn: 'ResourceArn', tags: 'Tags' }, false),
    EnableSecurityHub: (call, { store }) => {
      if (!store.table(HUB).has(call.region)) return undefined;
      throw new AwsError(
        409,
        'ResourceConflictException',
        'Account is already subscribed to Security Hub',
      );
    },
    DisableSecurityHub: (call, { store }) => {
      store.table(HUB).delete(call.region);
      store.table('securityhub.standards').clear();
      return undefined;
    },
    UpdateSecurityHubConfiguration: (call, { store }) => {
      const hub = store.table(HUB).get(call.region);
      if (!hub) throw notSubscribed();
      Object.assign(hub, pick(call.json, 'AutoEnableControls', 'ControlFindingGenerator'));
      return json();
    },
    BatchEnableStandards: (call, { store }) => {
      const enabled = documents(call.json, 'StandardsSubscriptionRequests').map((request) =>
        subscription(call, request),
      );
      for (const one of enabled) {
        store.table('securityhub.standards').set(text(one, 'StandardsSubscriptionArn'), one);
      }
      return json({ StandardsSubscriptions: enabled });
    },
    GetEnabledStandards: (call, { store }) => {
      const asked = texts(call.json, 'StandardsSubscriptionArns');
      const all = [...store.table('securityhub.standards').values()];
      const isAsked = (one: Document) => asked.includes(text(one, 'StandardsSubscriptionArn'));
      return json({ StandardsSubscriptions: asked.length > 0 ? all.filter(isAsked) : all });
    },
    BatchDisableStandards: (call, { store }) => {
      const table = store.table('securityhub.standards');
      const disabled = texts(call.json, 'StandardsSubscriptionArns').map((arn) => {
        const one = table.get(arn);
        if (!one) throw notFound('standards subscription');
        table.delete(arn);
        return { ...one, StandardsStatus: 'DELETING' };
      });
      return json({ StandardsSubscriptions: disabled });
    },
    EnableImportFindingsForProduct: (call, { store }) => {
      const product = text(call.json, 'ProductArn').split('product/')[1] ?? '';
      const arn = arnOf(call, `product-subscription/${product}`);
      store.table('securityhub.products').set(arn, {});
      return json({ ProductSubscriptionArn: arn });
    },
    ListEnabledProductsForImport: (_call, { store }) =>
      json({ ProductSubscriptions: [...store.table('securityhub.products').keys()] }),
    DisableImportFindingsForProduct: (call, { store }) => {
      store.table('securityhub.products').delete(parameter(call, 'ProductSubscriptionArn'));
      return json();
    },
  },
  repairs: {
    EnableSecurityHub: (call, _answer, { store }) => {
      store.table(HUB).set(call.region, pick(call.json, 'ControlFindingGenerator'));
    },
    DescribeHub: (call, answer, { store }) => {
      Object.assign(answer, store.table(HUB).get(call.region));
    },
  },
};

function subscription(call: Call, request: Document): Document {
  const standard = text(request, 'StandardsArn');
  return {
    StandardsSubscriptionArn: arnOf(call, `subscription/${standard.split('standards/')[1]}`),
    StandardsArn: standard,
    StandardsInput: document(request, 'StandardsInput'),
    StandardsStatus: 'READY',
    StandardsControlsUpdatable: 'READY_FOR_UPDATES',
  };
}

function notSubscribed(): AwsError {
  const message = 'Account is not subscribed to AWS Security Hub';
  return new AwsError(401, 'InvalidAccessException', message);
}
