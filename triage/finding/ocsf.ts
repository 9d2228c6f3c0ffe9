import { attackOfTypes } from '../knowledge/asff-attack.ts';
import { attackOfFalco } from '../knowledge/falco-attack.ts';
import { attackOfGuardDuty } from '../knowledge/guardduty-attack.ts';
import type { Fields } from './fields.ts';
import type { Attack, Finding, Package } from './finding.ts';
import { guardDutyType } from './guardduty-type.ts';
import { instantFromMilliseconds } from './instant.ts';
import type { Instant } from './instant.ts';
import { ocsfPeers, readOcsfResource } from './ocsf-resource.ts';
import { ReadError } from './read-error.ts';
import { hubFinding, productOf } from './securityhub-finding.ts';
import type { HubParts, HubStatus } from './securityhub-finding.ts';
import type { Severity } from './severity.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** A finding in the Open Cybersecurity Schema Framework, as Security Hub sends it since 2025. */
export function readOcsf(finding: Fields): Finding {
  const info = finding.object('finding_info');
  const uid = info?.text('uid') ?? finding.object('metadata')?.text('uid');
  if (!uid) {
    throw new ReadError(
      'invalid',
      'An OCSF finding has no readable "finding_info.uid": its updates could not be told from new findings. Export it again from Security Hub.',
    );
  }
  const kind = kindOf(finding);
  const product = productIn(finding);
  const types = info?.texts('types') ?? [];
  const id = idOf(finding, { kind, types, info, product }) ?? info?.text('title') ?? uid;
  const status = statusOf(finding);
  const at = timeOf(finding, 'time');
  return hubFinding({
    kind,
    id,
    uid,
    title: info?.text('title') ?? id,
    severity: severityOf(finding),
    status,
    isArchived: status === 'archived',
    isSample: false,
    bundle: bundleOf(finding),
    resource: readOcsfResource(finding),
    peers: ocsfPeers(finding),
    command: commandOf(finding),
    attack: attackOf(finding, info, { id: exactText(id), types, product }),
    firstSeenAt: timeOf(info, 'first_seen_time') ?? timeOf(info, 'created_time') ?? at,
    lastSeenAt: timeOf(info, 'last_seen_time') ?? timeOf(info, 'modified_time') ?? at,
    versionAt: timeOf(info, 'modified_time') ?? at,
    product,
    own: [finding.object('metadata')?.text('uid')],
    names: (info?.objects('related_events') ?? []).map((related) => related.text('uid')),
  });
}

/** OCSF's classes of findings. */
const VULNERABILITY = 2002;
const COMPLIANCE = 2003;
const SECURITY_FINDING = 2001;

function kindOf(finding: Fields): HubParts['kind'] {
  const classUid = finding.number('class_uid');
  if (classUid === VULNERABILITY) return 'vulnerability';
  if (classUid === COMPLIANCE) return 'misconfiguration';
  // The class before 1.1 held all three.
  if (classUid !== SECURITY_FINDING) return 'detection';
  if (finding.list('vulnerabilities').length > 0) return 'vulnerability';
  return finding.object('compliance') ? 'misconfiguration' : 'detection';
}

function productIn(finding: Fields): string {
  const product = finding.object('metadata')?.object('product');
  const told = productOf(product?.string('uid'));
  if (told !== 'unknown') return told;
  const name = product
    ?.string('name')
    ?.toLowerCase()
    .replace(/^(?:amazon|aws)\s+/, '');
  return name !== undefined && /^[\w. -]{1,60}$/.test(name) ? name.replaceAll(' ', '-') : 'unknown';
}

interface About {
  readonly kind: HubParts['kind'];
  readonly types: readonly string[];
  readonly info: Fields | undefined;
  readonly product: string;
}

function idOf(finding: Fields, { kind, types, info, product }: About): Untrusted | undefined {
  const analytic = info?.object('analytic');
  const rule = analytic?.text('uid') ?? finding.object('metadata')?.text('event_code');
  if (kind === 'vulnerability') {
    const first = finding.objects('vulnerabilities')[0];
    return first?.object('cve')?.text('uid') ?? first?.text('title') ?? rule;
  }
  if (kind === 'misconfiguration') return finding.object('compliance')?.text('control') ?? rule;
  const type = product === 'guardduty' ? guardDutyType(types) : undefined;
  if (type !== undefined) return fromOutside(type);
  return rule ?? analytic?.text('name') ?? (types[0] ? fromOutside(types[0]) : undefined);
}

const SEVERITIES: readonly Severity[] = [
  'unknown',
  'info',
  'low',
  'medium',
  'high',
  'critical',
  'critical', // Fatal
];
const SEVERITY_NAMES: ReadonlyMap<string, Severity> = new Map([
  ['informational', 'info'],
  ['low', 'low'],
  ['medium', 'medium'],
  ['high', 'high'],
  ['critical', 'critical'],
  ['fatal', 'critical'],
]);

/** The number where it says something, else the name (99 means "see the name"). */
function severityOf(finding: Fields): Severity {
  const byNumber = SEVERITIES[finding.number('severity_id') ?? 0] ?? 'unknown';
  if (byNumber !== 'unknown') return byNumber;
  return SEVERITY_NAMES.get(finding.string('severity')?.toLowerCase() ?? '') ?? 'unknown';
}

const STATUSES: ReadonlyMap<number | string, HubStatus> = new Map<number | string, HubStatus>([
  [3, 'suppressed'],
  [4, 'resolved'],
  [5, 'archived'],
  ['suppressed', 'suppressed'],
  ['resolved', 'resolved'],
  ['archived', 'archived'],
]);
/** `activity_id`: the producer closes the finding. */
const CLOSE = 3;
/** `compliance.status_id`. */
const PASS = 1;

function statusOf(finding: Fields): HubStatus {
  const compliance = finding.object('compliance');
  const named = compliance?.string('status')?.toLowerCase() ?? '';
  if (compliance?.number('status_id') === PASS || /^pass(?:ed)?$/.test(named)) return 'passed';
  const byNumber = STATUSES.get(finding.number('status_id') ?? 0);
  const byName = STATUSES.get(finding.string('status')?.toLowerCase() ?? '');
  const known = byNumber ?? byName;
  if (known) return known;
  return finding.number('activity_id') === CLOSE ? 'resolved' : 'open';
}

/** `time` is milliseconds since 1970, `time_dt` the same as text with the `datetime` profile. */
function timeOf(fields: Fields | undefined, name: string): Instant | undefined {
  const printed = fields?.instant(`${name}_dt`);
  if (printed) return printed;
  const milliseconds = fields?.number(name);
  return milliseconds === undefined ? undefined : instantFromMilliseconds(milliseconds);
}

function bundleOf(finding: Fields): Package | undefined {
  const first = finding.objects('vulnerabilities')[0]?.objects('affected_packages')[0];
  const name = first?.text('name');
  if (!first || !name) return undefined;
  const version = first.text('version');
  const purl = first.text('purl');
  const fixedVersion = first.text('fixed_in_version');
  return {
    name,
    ...(version && { version }),
    ...(purl && { purl }),
    ...(fixedVersion && { fixedVersion }),
  };
}

function commandOf(finding: Fields): Untrusted | undefined {
  for (const evidence of finding.objects('evidences')) {
    const seen = evidence.object('process') ?? evidence.object('actor')?.object('process');
    const command =
      seen?.text('cmd_line') ?? seen?.object('file')?.text('path') ?? seen?.text('name');
    if (command) return command;
  }
  return undefined;
}

interface Behind {
  readonly id: string;
  readonly types: readonly string[];
  readonly product: string;
}

/** The finding's own `attacks` first; they carry ids, which read as Falco's tags do. */
function attackOf(
  finding: Fields,
  info: Fields | undefined,
  { id, types, product }: Behind,
): readonly Attack[] {
  const attacks = [...(info?.objects('attacks') ?? []), ...finding.objects('attacks')];
  const ids = attacks.flatMap(idsOf);
  if (ids.length > 0) return attackOfFalco('', 'ocsf', ids);
  const known = product === 'guardduty' ? attackOfGuardDuty(id) : [];
  return known.length > 0 ? known : attackOfTypes(types);
}

/** The sub-technique where there is one: it says all that its technique says. */
function idsOf(attack: Fields): string[] {
  const technique =
    attack.object('sub_technique')?.string('uid') ?? attack.object('technique')?.string('uid');
  const tactics = [attack.object('tactic'), ...attack.objects('tactics')];
  const ids = [technique, ...tactics.map((tactic) => tactic?.string('uid'))];
  return ids.filter((id) => id !== undefined);
}
