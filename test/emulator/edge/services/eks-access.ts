import { json } from '../answer.ts';
import { AwsError, notFound } from '../aws-error.ts';
import { ACCOUNT, parameter, type Call } from '../call.ts';
import { document, list, pick, text, textOr, type Document } from '../document.ts';
import { arnOf, epochSeconds, hexId } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';
import { rememberTags, tagsOf } from '../tags.ts';

/** Access entries and the policies associated with them. */
export const eksAccess: ServiceEdge = {
  service: 'eks',
  answers: {
    CreateAccessEntry: (call, { store }) => {
      const cluster = parameter(call, 'name');
      const principal = text(call.json, 'principalArn');
      if (entries(store).has(`${cluster}|${principal}`)) throw inUse();
      const entry = newEntry(call, cluster, principal);
      rememberTags(store, textOr(entry, 'accessEntryArn', ''), document(call.json, 'tags'));
      entries(store).set(`${cluster}|${principal}`, entry);
      return json({ accessEntry: described(store, entry) });
    },
    ListAccessEntries: (call, { store }) =>
      json({
        accessEntries: [...entries(store).values()]
          .filter((entry) => entry['clusterName'] === parameter(call, 'name'))
          .map((entry) => entry['principalArn']),
      }),
    DescribeAccessEntry: (call, { store }) =>
      json({ accessEntry: described(store, entryOf(call, store)) }),
    UpdateAccessEntry: (call, { store }) => {
      const entry = entryOf(call, store);
      Object.assign(entry, pick(call.json, 'kubernetesGroups', 'username'), {
        modifiedAt: epochSeconds(),
      });
      return json({ accessEntry: described(store, entry) });
    },
    DeleteAccessEntry: (call, { store }) => {
      entryOf(call, store);
      entries(store).delete(entryKey(call));
      const policies = store.table('eks.policies');
      for (const key of policies.keys()) {
        if (key.startsWith(`${entryKey(call)}|`)) policies.delete(key);
      }
      return json();
    },
    AssociateAccessPolicy: (call, { store }) => {
      entryOf(call, store);
      const scope = document(call.json, 'accessScope');
      const policy = {
        policyArn: text(call.json, 'policyArn'),
        accessScope: { type: text(scope, 'type'), namespaces: list(scope, 'namespaces') },
        associatedAt: epochSeconds(),
        modifiedAt: epochSeconds(),
      };
      store.table('eks.policies').set(`${entryKey(call)}|${policy.policyArn}`, policy);
      return json({ ...whose(call), associatedAccessPolicy: policy });
    },
    ListAssociatedAccessPolicies: (call, { store }) => {
      entryOf(call, store);
      const policies = [...store.table('eks.policies')]
        .filter(([key]) => key.startsWith(`${entryKey(call)}|`))
        .map(([, policy]) => policy);
      return json({ ...whose(call), associatedAccessPolicies: policies });
    },
    DisassociateAccessPolicy: (call, { store }) => {
      const key = `${entryKey(call)}|${parameter(call, 'policyArn')}`;
      if (!store.table('eks.policies').delete(key)) throw notFound('access policy association');
      return json();
    },
  },
};

function newEntry(call: Call, cluster: string, principal: string): Document {
  const name = principal.split('/').at(-1) ?? '';
  const session = principal.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/');
  return {
    clusterName: cluster,
    principalArn: principal,
    kubernetesGroups: list(call.json, 'kubernetesGroups'),
    accessEntryArn: arnOf(call, `access-entry/${cluster}/role/${ACCOUNT}/${name}/${hexId(8)}`),
    createdAt: epochSeconds(),
    modifiedAt: epochSeconds(),
    username: textOr(call.json, 'username', `${session}/{{SessionName}}`),
    type: textOr(call.json, 'type', 'STANDARD'),
  };
}

function entries(store: Store): Map<string, Document> {
  return store.table('eks.access-entries');
}

function entryKey(call: Call): string {
  return `${parameter(call, 'name')}|${parameter(call, 'principalArn')}`;
}

function entryOf(call: Call, store: Store): Document {
  const entry = entries(store).get(entryKey(call));
  if (!entry) throw notFound('access entry');
  return entry;
}

function described(store: Store, entry: Document): Document {
  return { ...entry, tags: tagsOf(store, textOr(entry, 'accessEntryArn', '')) };
}

function whose(call: Call): Document {
  return { clusterName: parameter(call, 'name'), principalArn: parameter(call, 'principalArn') };
}

function inUse(): AwsError {
  return new AwsError(
    409,
    'ResourceInUseException',
    'The specified access entry resource is already in use on this cluster.',
  );
}
