import { json } from '../answer.ts';
import { AwsError, notFound } from '../aws-error.ts';
import { parameter } from '../call.ts';
import { document, pick, text, type Document } from '../document.ts';
import { arnOf, epochSeconds, hexId } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import { rememberTags, tagsOf } from '../tags.ts';

/** Where findings are published to, and malware protection of buckets. */
export const guarddutyDestinations: ServiceEdge = {
  service: 'guardduty',
  answers: {
    CreatePublishingDestination: (call, { store }) => {
      const id = hexId();
      store.table('guardduty.destinations').set(id, {
        destinationId: id,
        destinationType: text(call.json, 'destinationType'),
        status: 'PUBLISHING',
        publishingFailureStartTimestamp: 0,
        destinationProperties: document(call.json, 'destinationProperties'),
      });
      return json({ destinationId: id });
    },
    ListPublishingDestinations: (_call, { store }) =>
      json({
        destinations: [...store.table('guardduty.destinations').values()].map((destination) =>
          pick(destination, 'destinationId', 'destinationType', 'status'),
        ),
      }),
    DescribePublishingDestination: (call, { store }) => {
      const id = parameter(call, 'DestinationId');
      return json(found(store.table('guardduty.destinations').get(id)));
    },
    UpdatePublishingDestination: (call, { store }) => {
      const id = parameter(call, 'DestinationId');
      const destination = found(store.table('guardduty.destinations').get(id));
      Object.assign(destination, pick(call.json, 'destinationProperties'));
      return json();
    },
    DeletePublishingDestination: (call, { store }) => {
      store.table('guardduty.destinations').delete(parameter(call, 'DestinationId'));
      return json();
    },
    CreateMalwareProtectionPlan: (call, { store }) => {
      const id = hexId();
      const arn = arnOf(call, `malware-protection-plan/${id}`);
      rememberTags(store, arn, document(call.json, 'tags'));
      store.table('guardduty.plans').set(id, {
        arn,
        role: text(call.json, 'role'),
        protectedResource: document(call.json, 'protectedResource'),
        actions: call.json['actions'] ?? { tagging: { status: 'DISABLED' } },
        createdAt: epochSeconds(),
        status: 'ACTIVE',
        statusReasons: [],
      });
      return json({ malwareProtectionPlanId: id });
    },
    GetMalwareProtectionPlan: (call, { store }) => {
      const plan = store.table('guardduty.plans').get(parameter(call, 'MalwareProtectionPlanId'));
      if (!plan) throw notFound('malware protection plan');
      return json({ ...plan, tags: tagsOf(store, text(plan, 'arn')) });
    },
    DeleteMalwareProtectionPlan: (call, { store }) => {
      store.table('guardduty.plans').delete(parameter(call, 'MalwareProtectionPlanId'));
      return json();
    },
  },
};

function found(destination: Document | undefined): Document {
  if (destination) return destination;
  const why = 'because the one or more input parameters have invalid values';
  throw new AwsError(400, 'BadRequestException', `The request is rejected ${why}.`);
}
