import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { ACCOUNT, type Call } from '../call.ts';
import { documents, pick, text, textOr, type Document } from '../document.ts';
import type { ServiceEdge, World } from '../service.ts';
import type { Store } from '../store.ts';

const SETTINGS = [
  'branchFilter',
  'filterGroups',
  'buildType',
  'manualCreation',
  'scopeConfiguration',
];

/** Webhooks of CodeBuild projects: moto has the projects only, and forgets their key. */
export const codebuild: ServiceEdge = {
  service: 'codebuild',
  answers: {
    CreateProject: keepKey,
    UpdateProject: keepKey,
    CreateWebhook: (call, { store }) => {
      const project = text(call.json, 'projectName');
      if (webhooks(store).has(project)) {
        throw new AwsError(400, 'ResourceAlreadyExistsException', 'Webhook already exists.');
      }
      const webhook = { ...addresses(call, project), ...pick(call.json, ...SETTINGS) };
      webhooks(store).set(project, webhook);
      return json({ webhook });
    },
    UpdateWebhook: (call, { store }) => {
      const webhook = webhooks(store).get(text(call.json, 'projectName'));
      if (!webhook) throw new AwsError(400, 'ResourceNotFoundException', 'No such webhook.');
      Object.assign(webhook, pick(call.json, ...SETTINGS));
      return json({ webhook });
    },
    DeleteWebhook: (call, { store }) => {
      webhooks(store).delete(text(call.json, 'projectName'));
      return json();
    },
  },
  repairs: {
    BatchGetProjects: (_call, answer, { store }) => {
      for (const project of documents(answer, 'projects')) {
        const name = textOr(project, 'name', '');
        const webhook = webhooks(store).get(name);
        if (webhook) project['webhook'] = webhook;
        Object.assign(project, store.table('codebuild.keys').get(name));
      }
    },
  },
};

/** Remembers what the project is encrypted with, and lets moto answer. */
function keepKey(call: Call, { store }: World): undefined {
  store.table('codebuild.keys').set(text(call.json, 'name'), pick(call.json, 'encryptionKey'));
}

function addresses(call: Call, project: string): Document {
  const host = `https://codebuild.${call.region}.amazonaws.com`;
  return {
    url: `https://api.github.com/repos/${ACCOUNT}/${project}/hooks/1`,
    payloadUrl: `${host}/webhooks?t=emulated`,
  };
}

function webhooks(store: Store): Map<string, Document> {
  return store.table('codebuild.webhooks');
}
