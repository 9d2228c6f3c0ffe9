import type {
  Attack,
  KeyedFinding,
  Resource,
  Source,
  Subject,
} from '../../triage/finding/finding.ts';
import { instantFromMilliseconds } from '../../triage/finding/instant.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { keyOf } from '../../triage/finding/keys.ts';
import type { Severity } from '../../triage/finding/severity.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';

/*
 * Findings made for tests of the incident engine. No tool printed them: they have the shape that the
 * readers give, with the few fields that matter here.
 */

const BASE = Date.parse('2026-03-01T00:00:00Z');

/** So many minutes after the beginning of the tests' day. */
export function at(minutes: number): Instant {
  const instant = instantFromMilliseconds(BASE + minutes * 60_000);
  if (!instant) throw new RangeError(`No such minute: ${minutes}`);
  return instant;
}

export interface Wanted {
  readonly rule?: string;
  readonly source?: Source;
  readonly product?: string;
  readonly subject?: Subject;
  readonly severity?: Severity;
  readonly time?: Instant;
  readonly until?: Instant;
  readonly event?: string | number;
  readonly cluster?: string;
  readonly account?: string;
  readonly region?: string;
  readonly namespace?: string;
  readonly workload?: string;
  readonly pod?: string;
  readonly container?: string;
  readonly instance?: string;
  readonly session?: string;
  readonly accessKey?: string;
  readonly principal?: string;
  readonly node?: string;
  readonly digest?: string;
  readonly remote?: readonly string[];
  readonly techniques?: readonly string[];
  readonly own?: readonly string[];
  readonly names?: readonly string[];
  readonly versionAt?: Instant;
  readonly closed?: boolean;
  readonly title?: string;
}

export function alert(wanted: Wanted): KeyedFinding {
  const { rule = 'a rule', source = wanted.own ? 'guardduty' : 'falco', product = source } = wanted;
  const resource = resourceOf(wanted);
  const place = [wanted.cluster, wanted.namespace, wanted.workload];
  const fingerprint = keyOf([source, rule, ...place]);
  const event = wanted.own
    ? wanted.own[0]
    : [wanted.time, wanted.event, wanted.pod, wanted.container].join(' ');
  const last = wanted.until ?? wanted.time;
  return {
    source,
    kind: 'detection',
    id: fromOutside(rule),
    title: fromOutside(wanted.title ?? rule),
    severity: wanted.severity ?? 'medium',
    resource,
    fingerprint,
    occurrence: keyOf([source, fingerprint, event]),
    ...(wanted.time && { firstSeenAt: wanted.time }),
    ...(last && { lastSeenAt: last }),
    ...(wanted.techniques && { attack: wanted.techniques.map(attackOf) }),
    ...(wanted.remote && { remoteAddresses: wanted.remote.map(fromOutside) }),
    links: {
      subject: wanted.subject ?? 'container',
      product,
      ...(wanted.own && { own: wanted.own.map(fromOutside) }),
      ...(wanted.names && { names: wanted.names.map(fromOutside) }),
      ...(wanted.versionAt && { versionAt: wanted.versionAt }),
      ...(wanted.closed && { closed: true as const }),
    },
  };
}

function attackOf(technique: string): Attack {
  return { technique, tactics: ['execution'] };
}

function resourceOf(wanted: Wanted): Resource {
  const fields = {
    cluster: wanted.cluster,
    account: wanted.account,
    region: wanted.region,
    namespace: wanted.namespace,
    workload: wanted.workload,
    pod: wanted.pod,
    containerId: wanted.container,
    instanceId: wanted.instance,
    roleSession: wanted.session,
    accessKeyId: wanted.accessKey,
    principal: wanted.principal,
    node: wanted.node,
    imageDigest: wanted.digest,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}
