import { keyed } from '../finding/finding.ts';
import type { Finding, KeyedFinding } from '../finding/finding.ts';
import type { ReadError } from '../finding/read-error.ts';

/** A finding as `--json` prints it: the contract's names; what only the correlator needs stays out. */
export function rowOf(finding: Finding): Omit<KeyedFinding, 'links'> {
  const { links: _links, ...row } = keyed(finding);
  return row;
}

/** An input that could not be judged, as `--json` prints it. */
export function errorOf(file: string, error: ReadError): object {
  return { file, error: { code: error.code, message: error.message } };
}
