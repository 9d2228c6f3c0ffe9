import type { KeyedFinding, Resource, Source } from './finding.ts';
import { keyOf } from './keys.ts';
import { fromOutside } from './untrusted.ts';

/** What a reader has to say about the document itself. */
export type HealthCode =
  | 'field-wrong-type' // a field was left out because it had another type
  | 'invocation-unclear' // SARIF: an invocation that does not say whether it succeeded
  | 'scan-incomplete'; // the report says itself that a part of it is missing

/**
 * A line that says "this evidence is not whole". It carries no `links`: it is about the document,
 * not about the cluster, so it opens no incident; a gate fails on it.
 */
export function healthLine(
  source: Source,
  code: HealthCode,
  what: { readonly message: string; readonly where?: string; readonly resource?: Resource },
): KeyedFinding {
  const fingerprint = keyOf([source, 'health', code, what.where]);
  return {
    source,
    kind: 'health',
    id: fromOutside(code),
    title: fromOutside(what.message),
    severity: 'medium',
    ...(what.resource && { resource: what.resource }),
    fingerprint,
    occurrence: keyOf([fingerprint, what.message]),
  };
}
