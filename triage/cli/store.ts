import { join } from 'node:path';
import { folderDesk } from '../io/folder-desk.ts';
import { openSqliteStore } from '../io/sqlite-store.ts';
import type { IncidentStore } from '../incident/store.ts';
import type { TriagePorts } from '../triage.ts';
import type { StoreArguments } from './surroundings.ts';

export function reportFolder({ store, out }: StoreArguments): string {
  return out ?? join(store, 'reports');
}

/** Opens the store (and the desk beside it) for as long as `work` takes. */
export async function withPorts<T>(
  where: StoreArguments,
  work: (ports: TriagePorts & { readonly store: IncidentStore }) => Promise<T>,
): Promise<T> {
  const store = openSqliteStore(where.store);
  try {
    return await work({ store, desk: folderDesk(reportFolder(where)) });
  } finally {
    store.close();
  }
}
