import { randomUUID } from 'node:crypto';
import { json } from '../answer.ts';
import { pick, text, textOr } from '../document.ts';
import type { ServiceEdge } from '../service.ts';

/** Saved queries of CloudWatch Logs. */
export const logs: ServiceEdge = {
  service: 'logs',
  answers: {
    PutQueryDefinition: (call, { store }) => {
      const id = textOr(call.json, 'queryDefinitionId', randomUUID());
      store.table('logs.queries').set(id, {
        queryDefinitionId: id,
        ...pick(call.json, 'name', 'queryString', 'logGroupNames'),
        lastModified: Date.now(),
      });
      return json({ queryDefinitionId: id });
    },
    DescribeQueryDefinitions: (call, { store }) => {
      const prefix = textOr(call.json, 'queryDefinitionNamePrefix', '');
      return json({
        queryDefinitions: [...store.table('logs.queries').values()].filter((query) =>
          textOr(query, 'name', '').startsWith(prefix),
        ),
      });
    },
    DeleteQueryDefinition: (call, { store }) =>
      json({ success: store.table('logs.queries').delete(text(call.json, 'queryDefinitionId')) }),
  },
};
