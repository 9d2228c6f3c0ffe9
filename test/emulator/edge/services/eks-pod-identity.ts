import { json } from '../answer.ts';
import { notFound, AwsError } from '../aws-error.ts';
import { parameter, type Call } from '../call.ts';
import { document, pick, text, textOr, type Document } from '../document.ts';
import { arnOf, epochSeconds, hexId } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';
import { rememberTags, tagsOf } from '../tags.ts';

export const eksPodIdentity: ServiceEdge = {
  service: 'eks',
  answers: {
    CreatePodIdentityAssociation: (call, { store }) => {
      const made = newAssociation(call);
      const taken = [...associations(store).values()].some((other) => sameAccount(other, made));
      if (taken) throw new AwsError(409, 'ResourceInUseException', 'Association already exists.');
      rememberTags(store, textOr(made, 'associationArn', ''), document(call.json, 'tags'));
      associations(store).set(textOr(made, 'associationId', ''), made);
      return json({ association: described(store, made) });
    },
    ListPodIdentityAssociations: (call, { store }) =>
      json({
        associations: [...associations(store).values()].filter(
          (association) => association['clusterName'] === parameter(call, 'name'),
        ),
      }),
    DescribePodIdentityAssociation: (call, { store }) =>
      json({ association: described(store, associationOf(call, store)) }),
    UpdatePodIdentityAssociation: (call, { store }) => {
      const association = associationOf(call, store);
      Object.assign(
        association,
        pick(call.json, 'roleArn', 'disableSessionTags', 'targetRoleArn'),
        {
          modifiedAt: epochSeconds(),
        },
      );
      return json({ association: described(store, association) });
    },
    DeletePodIdentityAssociation: (call, { store }) => {
      const association = associationOf(call, store);
      associations(store).delete(parameter(call, 'associationId'));
      return json({ association: described(store, association) });
    },
  },
};

function newAssociation(call: Call): Document {
  const cluster = parameter(call, 'name');
  const id = `a-${hexId(17)}`;
  return {
    clusterName: cluster,
    namespace: text(call.json, 'namespace'),
    serviceAccount: text(call.json, 'serviceAccount'),
    roleArn: text(call.json, 'roleArn'),
    associationArn: arnOf(call, `podidentityassociation/${cluster}/${id}`),
    associationId: id,
    createdAt: epochSeconds(),
    modifiedAt: epochSeconds(),
    disableSessionTags: call.json['disableSessionTags'] ?? false,
    ...pick(call.json, 'targetRoleArn'),
  };
}

function sameAccount(one: Document, other: Document): boolean {
  return ['clusterName', 'namespace', 'serviceAccount'].every((key) => one[key] === other[key]);
}

function associations(store: Store): Map<string, Document> {
  return store.table('eks.pod-identities');
}

function associationOf(call: Call, store: Store): Document {
  const association = associations(store).get(parameter(call, 'associationId'));
  if (!association) throw notFound('pod identity association');
  return association;
}

function described(store: Store, association: Document): Document {
  return { ...association, tags: tagsOf(store, textOr(association, 'associationArn', '')) };
}
