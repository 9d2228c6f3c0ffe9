import { json } from '../answer.ts';
import { document, type Document } from '../document.ts';
import type { ServiceEdge } from '../service.ts';

/** Who administers Inspector, and its scan configuration. */
export const inspector2: ServiceEdge = {
  service: 'inspector2',
  answers: {
    // An account of its own has no administrator: the member is left out.
    GetDelegatedAdminAccount: () => json({}),
    UpdateConfiguration: (call, { store }) => {
      const kept = store.table('inspector2.configuration').get(call.region) ?? {};
      store.table('inspector2.configuration').set(call.region, { ...kept, ...call.json });
      return json();
    },
    GetConfiguration: (call, { store }) => {
      const kept = store.table('inspector2.configuration').get(call.region) ?? {};
      return json({ ecrConfiguration: { rescanDurationState: duration(kept) } });
    },
  },
};

function duration(kept: Document): Document {
  return { rescanDuration: 'LIFETIME', ...document(kept, 'ecrConfiguration'), status: 'SUCCESS' };
}
