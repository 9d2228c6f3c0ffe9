import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '../assessment/assessment.ts';
import type { Incident } from '../incident/incident.ts';
import type { IncidentStore } from '../incident/store.ts';
import { occurrencesOf } from '../incident/view.ts';

/** An incident with what the rules think of it. */
export interface Judged {
  readonly incident: Incident;
  readonly assessment: Assessment;
}

/** An incident as `--json` prints it, with every occurrence that it counts. */
export async function incidentRow(
  { incident, assessment }: Judged,
  where: { readonly store: IncidentStore; readonly reports: string },
): Promise<object> {
  const report = join(where.reports, `${incident.id}.md`);
  return {
    id: incident.id,
    aliases: incident.aliases,
    state: incident.state,
    ...(incident.closedAs && { closedAs: incident.closedAs }),
    severity: incident.severity,
    assessedSeverity: assessment.severity,
    confidence: assessment.confidence,
    noise: incident.noise,
    title: incident.title,
    techniques: incident.techniques,
    tactics: incident.tactics,
    sources: incident.sources,
    findings: await Array.fromAsync(occurrencesOf(where.store, incident.id)),
    resources: incident.resources,
    ...(incident.resourcesCut !== undefined && { resourcesCut: incident.resourcesCut }),
    remoteAddresses: incident.remoteAddresses,
    firstSeenAt: incident.firstSeenAt,
    lastSeenAt: incident.lastSeenAt,
    recommended: assessment.recommended.map(({ response }) => response),
    ...(existsSync(report) && { report }),
  };
}
