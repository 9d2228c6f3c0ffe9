import { json } from '../answer.ts';
import type { Call } from '../call.ts';
import { document, isDocument, text, texts } from '../document.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';

const ALLOW = 'RedriveAllowPolicy';

/** moto does not know RedriveAllowPolicy, and writes RedrivePolicy with other white space. */
export const sqs: ServiceEdge = {
  service: 'sqs',
  answers: {
    SetQueueAttributes: (call, { store }) => {
      const { [ALLOW]: policy, ...others } = document(call.json, 'Attributes');
      if (typeof policy !== 'string') return undefined;
      // SQS takes an empty one as none, and Terraform waits until none is told.
      if (policy === '') store.table('sqs.allow').delete(queueOf(call));
      else store.table('sqs.allow').set(queueOf(call), { policy });
      if (Object.keys(others).length === 0) return json();
      return { forward: { ...call.json, Attributes: others } };
    },
    GetQueueAttributes: (call, { store }) => {
      const names = texts(call.json, 'AttributeNames');
      if (names.length !== 1 || names[0] !== ALLOW) return undefined;
      const policy = allowPolicy(call, store);
      return json(policy === undefined ? {} : { Attributes: { [ALLOW]: policy } });
    },
    CreateQueue: (call, { store }) => {
      const { [ALLOW]: policy, ...others } = document(call.json, 'Attributes');
      if (typeof policy !== 'string') return undefined;
      store.table('sqs.allow').set(text(call.json, 'QueueName'), { policy });
      return { forward: { ...call.json, Attributes: others } };
    },
    DeleteQueue: (call, { store }) => {
      store.table('sqs.allow').delete(queueOf(call));
      return undefined;
    },
  },
  repairs: {
    GetQueueAttributes: (call, answer, { store }) => {
      const attributes = answer['Attributes'];
      if (!isDocument(attributes)) return;
      const policy = allowPolicy(call, store);
      const all = texts(call.json, 'AttributeNames').includes('All');
      if (policy !== undefined && all) attributes[ALLOW] = policy;
      const redrive = attributes['RedrivePolicy'];
      if (typeof redrive === 'string') {
        attributes['RedrivePolicy'] = JSON.stringify(JSON.parse(redrive));
      }
    },
  },
};

function allowPolicy(call: Call, store: Store): string | undefined {
  const policy = store.table('sqs.allow').get(queueOf(call))?.['policy'];
  return typeof policy === 'string' ? policy : undefined;
}

function queueOf(call: Call): string {
  return text(call.json, 'QueueUrl').split('/').at(-1) ?? '';
}
