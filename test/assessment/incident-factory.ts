import type { Attack, KeyedFinding, Resource, Subject } from '../../triage/finding/finding.ts';
import { earlier, later, parseInstant } from '../../triage/finding/instant.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { keyOf } from '../../triage/finding/keys.ts';
import { higherSeverity } from '../../triage/finding/severity.ts';
import type { Severity } from '../../triage/finding/severity.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import type { ImageExposure } from '../../triage/incident/exposure.ts';
import type { CauseEvidence, Incident } from '../../triage/incident/incident.ts';

// Incidents written here after the types of triage/incident; no tool made them.

export interface CauseOptions {
  readonly rule?: string;
  readonly product?: string;
  readonly subject?: Subject;
  readonly kind?: 'detection' | 'health';
  readonly severity?: Severity;
  readonly attack?: readonly Attack[];
  readonly resource?: Readonly<Partial<Record<keyof Resource, string>>>;
  readonly remote?: readonly string[];
  readonly at?: string;
  readonly count?: number;
  readonly sample?: true;
  readonly names?: number;
  readonly closedByProvider?: true;
  readonly held?: NonNullable<CauseEvidence['held']>;
}

export function instant(text: string): Instant {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`no time: ${text}`);
  return read;
}

export function causeOf(options: CauseOptions = {}): CauseEvidence {
  const display = displayOf(options);
  const at = instant(options.at ?? '2026-06-01T10:00:00Z');
  return {
    fingerprint: display.fingerprint,
    count: options.count ?? 1,
    firstSeenAt: at,
    lastSeenAt: at,
    severity: display.severity,
    display,
    earliest: [{ at, occurrence: display.occurrence }],
    latest: [{ at, occurrence: display.occurrence }],
    ...(options.closedByProvider && { closedByProvider: true as const }),
    ...(options.held && { held: options.held }),
  };
}

function displayOf(options: CauseOptions): KeyedFinding {
  const rule = options.rule ?? 'a rule';
  const product = options.product ?? 'falco';
  const fingerprint = keyOf([product, rule, JSON.stringify(options)]);
  const names = Array.from({ length: options.names ?? 0 }, (_, n) => fromOutside(`signal-${n}`));
  return {
    source: product === 'guardduty' ? 'guardduty' : 'falco',
    kind: options.kind ?? 'detection',
    id: fromOutside(rule),
    title: fromOutside(rule),
    severity: options.severity ?? 'medium',
    ...(options.attack && { attack: options.attack }),
    ...(options.resource && { resource: outside(options.resource) }),
    ...(options.remote && { remoteAddresses: options.remote.map(fromOutside) }),
    ...(options.sample && { sample: true as const }),
    fingerprint,
    occurrence: keyOf([fingerprint, options.at]),
    links: {
      subject: options.subject ?? 'container',
      product,
      ...(names.length > 0 && { names }),
    },
  };
}

function outside(texts: Readonly<Record<string, string>>): Resource {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fromOutside(text)]));
}

/** What the correlator would say of these causes, as far as the assessor reads it. */
export function incidentOf(causes: readonly CauseEvidence[], change = {}): Incident {
  const attack = causes.flatMap(({ display }) => display.attack ?? []);
  const severity = causes.reduce<Severity>(
    (all, each) => higherSeverity(all, each.severity),
    'unknown',
  );
  const first = causes[0]?.firstSeenAt ?? instant('2026-06-01T10:00:00Z');
  const techniques = [...new Set(attack.flatMap(({ technique }) => technique ?? []))].toSorted();
  const products = [...new Set(causes.flatMap(({ display }) => display.links?.product ?? []))];
  const isQuiet = severity === 'info' || severity === 'low';
  return {
    id: 'inc-00000000000000000000000000',
    aliases: [],
    state: 'open',
    severity,
    noise: isQuiet && products.length < 2 && techniques.length < 2,
    title: fromOutside('an incident'),
    techniques,
    tactics: [...new Set(attack.flatMap(({ tactics }) => tactics))],
    sources: [...new Set(causes.map(({ display }) => display.source))].toSorted(),
    products: products.toSorted(),
    resources: causes.flatMap(({ display }) => display.resource ?? []),
    remoteAddresses: causes.flatMap(({ display }) => display.remoteAddresses ?? []),
    firstSeenAt: causes.map((cause) => cause.firstSeenAt).reduce(earlier, first),
    lastSeenAt: causes.map((cause) => cause.lastSeenAt).reduce(later, first),
    causes,
    findingCount: causes.reduce((sum, { count }) => sum + count, 0),
    decisions: [],
    revision: keyOf(causes.map(({ fingerprint }) => fingerprint).toSorted()),
    ...change,
  };
}

export function exposureWith(image: string, digest?: string): ImageExposure {
  return {
    image: fromOutside(image),
    ...(digest !== undefined && { imageDigest: fromOutside(digest) }),
    knownExploited: [
      {
        cve: fromOutside('CVE-2021-44228'),
        package: fromOutside('log4j-core'),
        version: fromOutside('2.14.1'),
        severity: 'critical',
      },
    ],
    tool: fromOutside('trivy'),
    file: fromOutside('report.json'),
    gone: [],
  };
}
