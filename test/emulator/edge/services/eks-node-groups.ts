import { randomUUID } from 'node:crypto';
import { json } from '../answer.ts';
import { parameter, type Call } from '../call.ts';
import { document, documents, isDocument, pick, text, textOr, type Document } from '../document.ts';
import type { Repair, ServiceEdge } from '../service.ts';
import { doneUpdate } from './eks-addons.ts';

/** moto forgets labels and launch templates of a node group and invents remote access. */
const overlay: Repair = (call, answer, { store }) => {
  const group = document(answer, 'nodegroup');
  const name = call.parameters['nodegroupName'] ?? textOr(group, 'nodegroupName', '');
  const kept = store.table('eks.node-groups').get(`${parameter(call, 'name')}|${name}`);
  if (!kept) return;
  Object.assign(group, kept);
  if (kept['remoteAccess'] === undefined) delete group['remoteAccess'];
};

export const eksNodeGroups: ServiceEdge = {
  service: 'eks',
  answers: {
    UpdateNodegroupConfig: (call, { store }) => {
      const kept = store.table('eks.node-groups').get(groupKey(call));
      if (!kept) return undefined;
      Object.assign(kept, pick(call.json, 'scalingConfig', 'updateConfig'));
      kept['labels'] = changedLabels(document(kept, 'labels'), document(call.json, 'labels'));
      const taints = document(call.json, 'taints');
      const added = documents(taints, 'addOrUpdateTaints');
      const gone = new Set([...documents(taints, 'removeTaints'), ...added].map((t) => t['key']));
      kept['taints'] = [...documents(kept, 'taints').filter((t) => !gone.has(t['key'])), ...added];
      return json({ update: doneUpdate(randomUUID(), 'ConfigUpdate') });
    },
    UpdateNodegroupVersion: (call, { store }) => {
      const kept = store.table('eks.node-groups').get(groupKey(call));
      if (!kept) return undefined;
      Object.assign(kept, pick(call.json, 'version', 'releaseVersion'));
      const template = document(call.json, 'launchTemplate');
      kept['launchTemplate'] = { ...document(kept, 'launchTemplate'), ...template };
      return json({ update: doneUpdate(randomUUID(), 'VersionUpdate') });
    },
  },
  repairs: {
    CreateNodegroup: async (call, answer, world) => {
      const key = `${parameter(call, 'name')}|${text(call.json, 'nodegroupName')}`;
      world.store.table('eks.node-groups').set(key, settings(call.json, answer));
      await overlay(call, answer, world);
    },
    DescribeNodegroup: overlay,
  },
};

function settings(asked: Document, answer: Document): Document {
  const kept: Document = {
    labels: document(asked, 'labels'),
    taints: documents(asked, 'taints'),
    amiType: textOr(asked, 'amiType', 'AL2023_x86_64_STANDARD'),
    capacityType: textOr(asked, 'capacityType', 'ON_DEMAND'),
    scalingConfig: asked['scalingConfig'],
    updateConfig: asked['updateConfig'] ?? { maxUnavailable: 1 },
    version: textOr(asked, 'version', '1.32'),
    releaseVersion: textOr(asked, 'releaseVersion', '1.32.0-20250620'),
    ...pick(asked, 'instanceTypes', 'remoteAccess', 'nodeRepairConfig'),
  };
  if (isDocument(asked['launchTemplate'])) {
    const name = document(document(answer, 'nodegroup'), 'launchTemplate')['name'];
    kept['launchTemplate'] = { name, ...asked['launchTemplate'] };
  } else {
    kept['instanceTypes'] ??= ['t3.medium'];
  }
  return kept;
}

function changedLabels(labels: Document, change: Document): Document {
  const gone = Array.isArray(change['removeLabels']) ? change['removeLabels'] : [];
  const left = Object.entries(labels).filter(([key]) => !gone.includes(key));
  return { ...Object.fromEntries(left), ...document(change, 'addOrUpdateLabels') };
}

function groupKey(call: Call): string {
  return `${parameter(call, 'name')}|${parameter(call, 'nodegroupName')}`;
}
