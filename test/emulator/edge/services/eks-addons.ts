import { randomUUID } from 'node:crypto';
import { json } from '../answer.ts';
import { AwsError, notFound } from '../aws-error.ts';
import { parameter, type Call } from '../call.ts';
import { document, list, pick, text, textOr, type Document } from '../document.ts';
import { arnOf, epochSeconds, hexId } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';
import { rememberTags, tagsOf } from '../tags.ts';

const KEPT = ['serviceAccountRoleArn', 'configurationValues'];

/** Add-ons; any name and version is taken, so the existence of a version is not proven here. */
export const eksAddons: ServiceEdge = {
  service: 'eks',
  answers: {
    CreateAddon: (call, { store }) => {
      const key = `${parameter(call, 'name')}|${text(call.json, 'addonName')}`;
      if (addons(store).has(key)) {
        throw new AwsError(409, 'ResourceInUseException', 'Addon already exists.');
      }
      const addon = newAddon(call);
      rememberTags(store, textOr(addon, 'addonArn', ''), document(call.json, 'tags'));
      addons(store).set(key, addon);
      return json({ addon: described(store, addon) });
    },
    ListAddons: (call, { store }) =>
      json({
        addons: [...addons(store).values()]
          .filter((addon) => addon['clusterName'] === parameter(call, 'name'))
          .map((addon) => addon['addonName']),
      }),
    DescribeAddon: (call, { store }) => json({ addon: described(store, addonOf(call, store)) }),
    UpdateAddon: (call, { store }) => {
      const addon = addonOf(call, store);
      Object.assign(addon, pick(call.json, 'addonVersion', ...KEPT), {
        modifiedAt: epochSeconds(),
      });
      return json({ update: doneUpdate(randomUUID(), 'AddonUpdate') });
    },
    DeleteAddon: (call, { store }) => {
      const addon = addonOf(call, store);
      addons(store).delete(addonKey(call));
      return json({ addon: { ...described(store, addon), status: 'DELETING' } });
    },
    DescribeAddonVersions: (call) => json({ addons: [versionsOf(call)] }),
    DescribeUpdate: (call) =>
      json({ update: doneUpdate(parameter(call, 'updateId'), 'AddonUpdate') }),
  },
};

export function doneUpdate(id: string, type: string): Document {
  return { id, status: 'Successful', type, params: [], errors: [], createdAt: epochSeconds() };
}

function newAddon(call: Call): Document {
  const cluster = parameter(call, 'name');
  const name = text(call.json, 'addonName');
  return {
    addonName: name,
    clusterName: cluster,
    status: 'ACTIVE',
    addonVersion: textOr(call.json, 'addonVersion', 'v1.0.0-eksbuild.1'),
    health: { issues: [] },
    addonArn: arnOf(call, `addon/${cluster}/${name}/${randomUUID()}`),
    createdAt: epochSeconds(),
    modifiedAt: epochSeconds(),
    ...pick(call.json, ...KEPT),
    podIdentityAssociations: list(call.json, 'podIdentityAssociations').map(() =>
      arnOf(call, `podidentityassociation/${cluster}/a-${hexId(12)}`),
    ),
  };
}

function versionsOf(call: Call): Document {
  const clusterVersion = call.url.searchParams.get('kubernetesVersion') ?? '1.32';
  return {
    addonName: call.url.searchParams.get('addonName') ?? 'vpc-cni',
    type: 'networking',
    addonVersions: [
      {
        addonVersion: 'v1.0.0-eksbuild.2',
        architecture: ['amd64', 'arm64'],
        compatibilities: [{ clusterVersion, platformVersions: ['*'], defaultVersion: true }],
      },
    ],
  };
}

function addons(store: Store): Map<string, Document> {
  return store.table('eks.addons');
}

function addonKey(call: Call): string {
  return `${parameter(call, 'name')}|${parameter(call, 'addonName')}`;
}

function addonOf(call: Call, store: Store): Document {
  const addon = addons(store).get(addonKey(call));
  if (!addon) throw notFound('addon');
  return addon;
}

function described(store: Store, addon: Document): Document {
  return { ...addon, tags: tagsOf(store, textOr(addon, 'addonArn', '')) };
}
