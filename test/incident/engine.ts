import { canonical, Reference } from './reference.ts';
import type { Expected } from './reference.ts';
import type { Incident } from '../../triage/incident/incident.ts';
import type { Key } from '../../triage/finding/keys.ts';
import type { IncidentStore } from '../../triage/incident/store.ts';
import { listIncidents, occurrencesOf } from '../../triage/incident/view.ts';

export { canonical, Reference };

/** What the engine holds, in the terms of the reference. */
export async function seen(store: IncidentStore): Promise<Expected[]> {
  const all: Expected[] = [];
  for await (const incident of listIncidents(store)) {
    const occurrences: Key[] = [];
    for await (const occurrence of occurrencesOf(store, incident.id)) occurrences.push(occurrence);
    all.push(inTermsOfReference(incident, occurrences));
  }
  return all.sort(byOccurrence);
}

export function byOccurrence(a: Expected, b: Expected): number {
  return (a.occurrences[0] ?? '') < (b.occurrences[0] ?? '') ? -1 : 1;
}

function inTermsOfReference(incident: Incident, occurrences: Key[]): Expected {
  const { id, aliases, state, closedAs, severity, noise, techniques, causes } = incident;
  if (incident.findingCount !== occurrences.length) {
    throw new Error(`${incident.findingCount} findings counted, ${occurrences.length} listed`);
  }
  return {
    id,
    aliases,
    state,
    closedAs,
    severity,
    noise,
    techniques,
    occurrences: occurrences.sort(),
    causes: causes.map((cause) => ({
      fingerprint: cause.fingerprint,
      count: cause.count,
      first: cause.firstSeenAt,
      last: cause.lastSeenAt,
      severity: cause.severity,
      title: cause.display.title,
      earliest: cause.earliest.map(({ at, occurrence }) => `${at} ${occurrence}`),
      latest: cause.latest.map(({ at, occurrence }) => `${at} ${occurrence}`),
      isClosed: cause.closedByProvider === true,
    })),
  };
}

/** Everything but which id survives: that may depend on how findings were split over runs. */
export function withoutIds(expected: readonly Expected[]): Omit<Expected, 'id' | 'aliases'>[] {
  return expected.map(({ id: _id, aliases: _aliases, ...rest }) => rest);
}
