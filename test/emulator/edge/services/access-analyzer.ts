import { json } from '../answer.ts';
import { notFound } from '../aws-error.ts';
import { parameter } from '../call.ts';
import { document, text, type Document } from '../document.ts';
import { arnOf, isoTime } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';
import { rememberTags, tagHandlers, tagsOf } from '../tags.ts';

export const accessAnalyzer: ServiceEdge = {
  service: 'access-analyzer',
  answers: {
    ...tagHandlers({ arn: 'resourceArn', tags: 'tags' }, false),
    CreateAnalyzer: (call, { store }) => {
      const name = text(call.json, 'analyzerName');
      const arn = arnOf(call, `analyzer/${name}`);
      const type = text(call.json, 'type');
      analyzers(store).set(name, { arn, name, type, createdAt: isoTime(), status: 'ACTIVE' });
      rememberTags(store, arn, document(call.json, 'tags'));
      return json({ arn });
    },
    ListAnalyzers: (_call, { store }) => json({ analyzers: [...analyzers(store).values()] }),
    GetAnalyzer: (call, { store }) => {
      const analyzer = analyzers(store).get(parameter(call, 'analyzerName'));
      if (!analyzer) throw notFound('analyzer');
      return json({ analyzer: { ...analyzer, tags: tagsOf(store, text(analyzer, 'arn')) } });
    },
    DeleteAnalyzer: (call, { store }) => {
      analyzers(store).delete(parameter(call, 'analyzerName'));
      return json();
    },
  },
};

function analyzers(store: Store): Map<string, Document> {
  return store.table('access-analyzer.analyzers');
}
