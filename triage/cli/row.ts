import type { Finding } from '../finding/finding.ts';
import type { ReadError } from '../finding/read-error.ts';

/** A finding as `--json` prints it: the contract's names; what only the correlator needs stays out. */
export function rowOf(finding: Finding): Omit<Finding, 'links'> {
  const { links: _links, ...row } = finding;
  return row;
}

/** An input that could not be judged, as `--json` prints it. */
export function errorOf(file: string, error: ReadError): object {
  return { file, error: { code: error.code, message: error.message } };
}
