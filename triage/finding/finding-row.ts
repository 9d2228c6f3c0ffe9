import { keyed } from './finding.ts';
import type { Finding, KeyedFinding } from './finding.ts';

/** A finding as NDJSON prints it: the contract's names; what only the correlator needs stays out. */
export function rowOf(finding: Finding): Omit<KeyedFinding, 'links'> {
  const { links: _links, ...row } = keyed(finding);
  return row;
}
