import type { Attack, KeyedFinding, Links, Resource } from './finding.ts';
import type { Instant } from './instant.ts';
import type { Key } from './keys.ts';
import type { Severity } from './severity.ts';
import type { Untrusted } from './untrusted.ts';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** What an alert says again each time. */
export interface Lasting {
  readonly kind: KeyedFinding['kind'];
  readonly id: Untrusted;
  readonly title: Untrusted;
  readonly severity: Severity;
  readonly fingerprint: Key;
  readonly links?: Links | undefined;
  readonly resource?: Resource | undefined;
  readonly attack?: readonly Attack[] | undefined;
  readonly sample?: true | undefined;
}

/** What is another each time. */
export interface Passing {
  readonly occurrence: Key;
  readonly at: Instant | undefined;
  readonly process: Untrusted | undefined;
  readonly peer: Untrusted | undefined;
}

/** What of a finding is to be kept for those like it. */
export function lastingOf(finding: KeyedFinding): Lasting {
  const { kind, id, title, severity, fingerprint, links, resource, attack, sample } = finding;
  return { kind, id, title, severity, fingerprint, links, resource, attack, sample };
}

/**
 * A finding member by member, in one order: cheaper than a copy with other values, and V8 lays out
 * alike what was read and what was recalled, so all that looks at findings stays quick.
 */
export function findingOf(lasting: Lasting, passing: Passing): KeyedFinding {
  const { resource, attack, links } = lasting;
  const { at, process, peer } = passing;
  const finding: Mutable<KeyedFinding> = {
    source: 'falco',
    kind: lasting.kind,
    id: lasting.id,
    title: lasting.title,
    severity: lasting.severity,
    fingerprint: lasting.fingerprint,
    occurrence: passing.occurrence,
  };
  if (links) finding.links = links;
  if (resource) finding.resource = resource;
  if (attack) finding.attack = attack;
  if (at !== undefined) {
    finding.firstSeenAt = at;
    finding.lastSeenAt = at;
  }
  if (lasting.sample) finding.sample = true;
  if (process !== undefined) finding.process = process;
  if (peer !== undefined) finding.remoteAddresses = [peer];
  return finding;
}
