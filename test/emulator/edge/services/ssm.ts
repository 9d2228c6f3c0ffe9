import { randomUUID } from 'node:crypto';
import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { document, list, text, textOr, type Document } from '../document.ts';
import { epochSeconds } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';

/** Associations and automation executions; an execution is recorded, its steps do not run. */
export const ssm: ServiceEdge = {
  service: 'ssm',
  answers: {
    CreateAssociation: (call, { store }) => {
      const id = randomUUID();
      const { Tags: _tags, ...asked } = call.json;
      const association = {
        AssociationId: id,
        AssociationVersion: '1',
        DocumentVersion: '$DEFAULT',
        Date: epochSeconds(),
        LastUpdateAssociationDate: epochSeconds(),
        Overview: { Status: 'Success' },
        ...asked,
      };
      associations(store).set(id, association);
      store.table('ssm.association-tags').set(id, { TagList: list(call.json, 'Tags') });
      return json({ AssociationDescription: association });
    },
    DescribeAssociation: (call, { store }) =>
      json({ AssociationDescription: associationOf(store, call.json) }),
    ListAssociations: (_call, { store }) =>
      json({ Associations: [...associations(store).values()] }),
    UpdateAssociation: (call, { store }) => {
      const association = associationOf(store, call.json);
      Object.assign(association, call.json);
      return json({ AssociationDescription: association });
    },
    DeleteAssociation: (call, { store }) => {
      associations(store).delete(text(associationOf(store, call.json), 'AssociationId'));
      return json();
    },
    ListTagsForResource: (call, { store }) => {
      if (call.json['ResourceType'] !== 'Association') return undefined;
      const id = text(call.json, 'ResourceId');
      return json(store.table('ssm.association-tags').get(id) ?? { TagList: [] });
    },
    StartAutomationExecution: (call, { store }) => {
      const id = randomUUID();
      store.table('ssm.executions').set(id, {
        AutomationExecutionId: id,
        DocumentName: text(call.json, 'DocumentName'),
        Parameters: document(call.json, 'Parameters'),
        AutomationExecutionStatus: 'Success',
        ExecutionStartTime: epochSeconds(),
        Mode: textOr(call.json, 'Mode', 'Auto'),
      });
      return json({ AutomationExecutionId: id });
    },
    GetAutomationExecution: (call, { store }) => {
      const id = text(call.json, 'AutomationExecutionId');
      const execution = store.table('ssm.executions').get(id);
      if (!execution) throw missing('AutomationExecutionNotFoundException');
      return json({ AutomationExecution: execution });
    },
    DescribeAutomationExecutions: (_call, { store }) =>
      json({ AutomationExecutionMetadataList: [...store.table('ssm.executions').values()] }),
  },
};

function associations(store: Store): Map<string, Document> {
  return store.table('ssm.associations');
}

function associationOf(store: Store, asked: Document): Document {
  const association = associations(store).get(textOr(asked, 'AssociationId', ''));
  if (!association) throw missing('AssociationDoesNotExist');
  return association;
}

function missing(code: string): AwsError {
  return new AwsError(400, code, 'It does not exist.');
}
