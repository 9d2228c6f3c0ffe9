import { Scans } from '../../triage/assessment/exposure.ts';
import type { ScanEvidence } from '../../triage/assessment/exposure.ts';
import type { ImageExposure } from '../../triage/incident/exposure.ts';
import { keepScans, listExposures } from '../../triage/incident/exposures.ts';
import { MemoryStore } from '../incident/memory-store.ts';

/** What is known of images after a run that read these. */
export async function exposuresOf(
  evidence: readonly ScanEvidence[],
  store = new MemoryStore(),
): Promise<readonly ImageExposure[]> {
  const scans = new Scans();
  for (const piece of evidence) scans.add(piece);
  await keepScans(store, scans.list());
  return Array.fromAsync(listExposures(store));
}
