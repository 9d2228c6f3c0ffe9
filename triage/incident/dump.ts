import { canonicalText } from './canonical.ts';
import { occurrenceKind } from './items.ts';
import { pendingCommands } from './outbox.ts';
import { HORIZON_KEY, horizonKind, SETTINGS_KEY, settingsKind } from './items.ts';
import { listExposures } from './exposures.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore } from './store.ts';
import { readOne } from './tree.ts';
import { listIncidents, occurrencesOf } from './view.ts';

/**
 * What a store means, line by line, without the times of runs, internal keys or layout: two stores
 * that know the same give the same lines. For tests, and to compare stores in support.
 */
export async function* logicalDump(store: IncidentStore): AsyncGenerator<string> {
  yield line('settings', await readOne(store, settingsKind, SETTINGS_KEY));
  yield line('horizon', await readOne(store, horizonKind, HORIZON_KEY));
  for await (const incident of listIncidents(store)) {
    const occurrences: string[] = [];
    for await (const occurrence of occurrencesOf(store, incident.id)) occurrences.push(occurrence);
    yield line('incident', { ...incident, occurrences: occurrences.sort() });
  }
  yield* providerStates(store);
  for await (const exposure of listExposures(store)) yield line('exposure', exposure);
  for await (const command of pendingCommands(store)) yield line('command', command);
}

/** What providers say of findings now, also of those that no incident counts. */
async function* providerStates(store: IncidentStore): AsyncGenerator<string> {
  for await (const { key, value } of store.list(keysUnder('occurrence/'))) {
    if (value === undefined) continue;
    const { fingerprint, newest, part } = occurrenceKind.decode(value);
    const occurrence = key.slice('occurrence/'.length);
    yield line('provider', { occurrence, fingerprint, newest, isCounted: part !== undefined });
  }
}

function line(what: string, value: unknown): string {
  return canonicalText([what, value ?? null]);
}
