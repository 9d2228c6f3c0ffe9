import type { Attack, Finding, Kind, Links, Package, Resource, Subject } from './finding.ts';
import { earlier, later } from './instant.ts';
import type { Instant } from './instant.ts';
import { keyOf } from './keys.ts';
import { recurringPlace } from './recurring-place.ts';
import type { Severity } from './severity.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** In the order in which they win where a finding says several: the last means that it stands. */
export type HubStatus = 'passed' | 'resolved' | 'suppressed' | 'archived' | 'open';

/** What both of Security Hub's formats say, before it is put together. */
export interface HubParts {
  readonly kind: Extract<Kind, 'vulnerability' | 'misconfiguration' | 'detection'>;
  readonly id: Untrusted;
  readonly uid: Untrusted;
  readonly title: Untrusted;
  readonly severity: Severity;
  readonly status: HubStatus;
  readonly isArchived: boolean;
  readonly isSample: boolean;
  readonly bundle: Package | undefined;
  readonly resource: Resource;
  readonly peers: readonly Untrusted[];
  readonly command: Untrusted | undefined;
  readonly attack: readonly Attack[];
  readonly firstSeenAt: Instant | undefined;
  readonly lastSeenAt: Instant | undefined;
  readonly versionAt: Instant | undefined;
  readonly product: string;
  /** Further ids of the same finding, and ids of others that it names. */
  readonly own: readonly (Untrusted | undefined)[];
  readonly names: readonly (Untrusted | undefined)[];
}

export function hubFinding(parts: HubParts): Finding {
  const { kind, resource, bundle, status, peers, command, attack } = parts;
  const fingerprint = keyOf([
    'securityhub',
    parts.product,
    exactText(parts.id),
    ...recurringPlace(resource),
    resource.uid && exactText(resource.uid),
    bundle && exactText(bundle.name),
  ]);
  return {
    source: 'securityhub',
    kind,
    id: parts.id,
    uid: parts.uid,
    title: parts.title,
    severity: parts.severity,
    status: fromOutside(status),
    ...(status === 'suppressed' && { suppressed: true }),
    ...(bundle && { package: bundle }),
    resource,
    ...(peers.length > 0 && { remoteAddresses: peers }),
    ...(command && { process: command }),
    ...(attack.length > 0 && { attack }),
    ...interval(parts),
    ...(parts.isSample && { sample: true }),
    ...(parts.isArchived && { archived: true }),
    fingerprint,
    occurrence: keyOf(['securityhub', fingerprint, parts.product, exactText(parts.uid)]),
    ...(kind === 'detection' && { links: linksOf(parts) }),
  };
}

function interval(parts: HubParts): Pick<Finding, 'firstSeenAt' | 'lastSeenAt'> {
  const first = parts.firstSeenAt ?? parts.lastSeenAt;
  const last = parts.lastSeenAt ?? parts.firstSeenAt;
  if (first === undefined || last === undefined) return {};
  return { firstSeenAt: earlier(first, last), lastSeenAt: later(first, last) };
}

function linksOf(parts: HubParts): Links {
  const own = [parts.uid, ...parts.own.flatMap((id) => (id ? [id] : []))];
  const names = parts.names.filter((id) => id !== undefined);
  return {
    subject: subjectOf(parts.resource),
    product: parts.product,
    own: [...new Set([...own, ...own.flatMap(guardDutyId)])],
    ...(names.length > 0 && { names: [...new Set(names)] }),
    ...((parts.status !== 'open' || parts.isArchived) && { closed: true }),
    ...(parts.versionAt && { versionAt: parts.versionAt }),
  };
}

/** Security Hub names a GuardDuty finding by its ARN; GuardDuty itself also by the ARN's end. */
function guardDutyId(id: Untrusted): Untrusted[] {
  const end = /:guardduty:[^/]*:detector\/[^/]+\/finding\/([^/]+)$/.exec(exactText(id))?.[1];
  return end === undefined ? [] : [fromOutside(end)];
}

function subjectOf(resource: Resource): Subject {
  if (resource.containerId ?? resource.pod ?? resource.workload) return 'container';
  if (resource.accessKeyId) return 'principal';
  if (resource.instanceId) return 'host';
  if (resource.cluster) return 'cluster';
  return resource.principal ? 'principal' : 'resource';
}

/**
 * The product behind the relay: `guardduty` of `arn:aws:securityhub:eu-west-1::product/aws/guardduty`
 * (`productv2` in the newer format). Others keep their company's name: `sysdig/sysdig-secure`.
 */
export function productOf(arn: string | undefined): string {
  const [, name] = /:product(?:v2)?\/([\w.-]+(?:\/[\w.-]+)*)/.exec(arn ?? '') ?? [];
  if (name === undefined) return 'unknown';
  const [company = '', ...rest] = name.toLowerCase().split('/');
  const product = rest.join('/');
  return company === 'aws' || product === company ? product || company : name.toLowerCase();
}
