import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { document, text } from '../document.ts';
import { arnOf, hexId, isoTime } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import { rememberTags, tagHandlers } from '../tags.ts';

export const detective: ServiceEdge = {
  service: 'detective',
  answers: {
    ...tagHandlers({ arn: 'ResourceArn', tags: 'Tags' }, false),
    CreateGraph: (call, { store }) => {
      const graphs = store.table(`detective.graphs|${call.region}`);
      if (graphs.size > 0) {
        throw new AwsError(409, 'ConflictException', 'The account already has a behavior graph.');
      }
      // A colon before the id, unlike most ARNs.
      const arn = arnOf(call, `graph:${hexId()}`);
      graphs.set(arn, { Arn: arn, CreatedTime: isoTime() });
      rememberTags(store, arn, document(call.json, 'Tags'));
      return json({ GraphArn: arn });
    },
    ListGraphs: (call, { store }) =>
      json({ GraphList: [...store.table(`detective.graphs|${call.region}`).values()] }),
    ListInvitations: () => json({ Invitations: [] }),
    DeleteGraph: (call, { store }) => {
      store.table(`detective.graphs|${call.region}`).delete(text(call.json, 'GraphArn'));
      return json();
    },
  },
};
