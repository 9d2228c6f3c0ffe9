import { attackOfTypes } from '../knowledge/asff-attack.ts';
import { attackOfGuardDuty } from '../knowledge/guardduty-attack.ts';
import { readAsffResource } from './asff-resource.ts';
import type { Fields } from './fields.ts';
import type { Attack, Finding, Package } from './finding.ts';
import { AwsFields } from './guardduty-fields.ts';
import { distinctPeers, remoteAddresses } from './guardduty-remote.ts';
import { readSequence } from './guardduty-sequence.ts';
import type { Sequence } from './guardduty-sequence.ts';
import { guardDutyType } from './guardduty-type.ts';
import { saysSample } from './guardduty-service.ts';
import { ReadError } from './read-error.ts';
import { hubFinding, productOf } from './securityhub-finding.ts';
import type { HubParts, HubStatus } from './securityhub-finding.ts';
import type { Severity } from './severity.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** A finding in the AWS Security Finding Format (2018-10-08). */
export function readAsff(finding: Fields): Finding {
  const uid = finding.text('Id');
  if (!uid) {
    throw new ReadError(
      'invalid',
      'A Security Hub finding has no readable "Id": its updates could not be told from new findings. Export it again with GetFindings.',
    );
  }
  const parts = { finding, uid, productFields: finding.object('ProductFields') };
  const product = productOf(finding.string('ProductArn'));
  const types = finding.texts('Types');
  const kind = kindOf(finding, types, product);
  const sequence = sequenceOf(finding);
  const id = idOf(finding, { kind, types, product }) ?? uid;
  return hubFinding({
    kind,
    id,
    uid,
    title: finding.text('Title') ?? id,
    severity: severityOf(finding),
    ...stateOf(finding, parts.productFields),
    bundle: kind === 'vulnerability' ? bundleOf(finding) : undefined,
    resource: readAsffResource(finding, parts.productFields),
    peers: peersOf(finding, parts.productFields, sequence),
    command: commandOf(finding, parts.productFields),
    attack: attackOf(exactText(id), { types, product, sequence }),
    firstSeenAt: finding.instant('FirstObservedAt') ?? finding.instant('CreatedAt'),
    lastSeenAt: finding.instant('LastObservedAt') ?? finding.instant('UpdatedAt'),
    versionAt: finding.instant('UpdatedAt'),
    product,
    own: [parts.productFields?.text('aws/securityhub/FindingId'), sequence?.uid],
    names: namesOf(finding, parts.productFields, sequence),
  });
}

/**
 * What a product measured is told first: a vulnerability by its list or its type, a check by its
 * `Compliance`, because checks carry types of attacks too ("Effects/Data Exposure/…"). What no rule
 * knows is a detection: it is looked at rather than filed away.
 */
function kindOf(finding: Fields, types: readonly string[], product: string): HubParts['kind'] {
  if (product === 'guardduty') return 'detection';
  const checks = types.filter((type) => type.startsWith('Software and Configuration Checks'));
  const isVulnerability = checks.some((type) => type.split('/')[1] === 'Vulnerabilities');
  if (isVulnerability || finding.list('Vulnerabilities').length > 0) return 'vulnerability';
  if (finding.object('Compliance')?.string('Status') !== undefined) return 'misconfiguration';
  return checks.length > 0 && checks.length === types.length ? 'misconfiguration' : 'detection';
}

interface About {
  readonly kind: HubParts['kind'];
  readonly types: readonly string[];
  readonly product: string;
}

/** The CVE, the GuardDuty finding type, or what the product calls its rule. */
function idOf(finding: Fields, { kind, types, product }: About): Untrusted | undefined {
  const generator = finding.text('GeneratorId');
  if (kind === 'vulnerability') {
    const cve = /CVE-\d{4}-\d{4,}/.exec(generator ? exactText(generator) : '')?.[0];
    const named =
      finding.objects('Vulnerabilities')[0]?.text('Id') ?? otherOf(finding)?.text('CVE ID');
    return named ?? (cve === undefined ? generator : fromOutside(cve));
  }
  const type = product === 'guardduty' ? guardDutyType(types) : undefined;
  return type === undefined ? generator : fromOutside(type);
}

function otherOf(finding: Fields): Fields | undefined {
  return finding.objects('Resources')[0]?.object('Details')?.object('Other');
}

const LABELS: ReadonlyMap<string, Severity> = new Map([
  ['INFORMATIONAL', 'info'],
  ['LOW', 'low'],
  ['MEDIUM', 'medium'],
  ['HIGH', 'high'],
  ['CRITICAL', 'critical'],
]);

/** The label, which is required since 2020; else the normalised score's band (ASFF, "Severity"). */
function severityOf(finding: Fields): Severity {
  const severity = finding.object('Severity');
  const provided = finding.object('FindingProviderFields')?.object('Severity');
  const label = severity?.string('Label') ?? provided?.string('Label');
  const known = LABELS.get(label?.toUpperCase() ?? '');
  return known ?? bandOf(severity?.number('Normalized') ?? provided?.number('Normalized'));
}

function bandOf(score: number | undefined): Severity {
  if (score === undefined || !(score >= 0)) return 'unknown';
  if (score >= 90) return 'critical';
  if (score >= 70) return 'high';
  if (score >= 40) return 'medium';
  return score >= 1 ? 'low' : 'info';
}

/** Where several hold, the first of them: a check that passes is also set to resolved by itself. */
function stateOf(
  finding: Fields,
  productFields: Fields | undefined,
): Pick<HubParts, 'status' | 'isArchived' | 'isSample'> {
  const compliance = upper(finding.object('Compliance')?.string('Status'));
  const workflow = upper(
    finding.object('Workflow')?.string('Status') ?? finding.string('WorkflowState'),
  );
  const isArchived =
    upper(finding.string('RecordState')) === 'ARCHIVED' ||
    productFields?.string('aws/guardduty/service/archived') === 'true';
  return {
    status: statusOf(compliance, workflow, isArchived),
    isArchived,
    isSample:
      productFields?.string('aws/guardduty/service/additionalInfo/sample') === 'true' ||
      saysSample(productFields?.string('aws/guardduty/service/additionalInfo/value')),
  };
}

function statusOf(compliance: string, workflow: string, isArchived: boolean): HubStatus {
  if (compliance === 'PASSED') return 'passed';
  if (workflow === 'RESOLVED') return 'resolved';
  if (workflow === 'SUPPRESSED') return 'suppressed';
  return isArchived ? 'archived' : 'open';
}

function upper(text: string | undefined): string {
  return text?.toUpperCase() ?? '';
}

function bundleOf(finding: Fields): Package | undefined {
  const listed = finding.objects('Vulnerabilities')[0]?.objects('VulnerablePackages')[0];
  const other = otherOf(finding);
  const name = listed?.text('Name') ?? other?.text('PkgName');
  if (!name) return undefined;
  const version = listed?.text('Version') ?? other?.text('Installed Package');
  const fixedVersion = listed?.text('FixedInVersion') ?? other?.text('Patched Package');
  return { name, ...(version && { version }), ...(fixedVersion && { fixedVersion }) };
}

function sequenceOf(finding: Fields): Sequence | undefined {
  const sequence = finding.object('Detection')?.object('Sequence');
  return sequence && readSequence(new AwsFields(sequence), finding.value('Resources'));
}

/** Only fields that say "remote": a copy keeps GuardDuty's paths in the names of `ProductFields`. */
function peersOf(
  finding: Fields,
  productFields: Fields | undefined,
  sequence: Sequence | undefined,
): Untrusted[] {
  const action = finding.object('Action');
  const flattened = (productFields?.keys() ?? [])
    .filter((key) => /\/remoteIpDetails\/ipAddressV[46]$/.test(key))
    .map((key) => productFields?.address(key));
  return distinctPeers([
    ...remoteAddresses(action && new AwsFields(action)),
    ...flattened.filter((address) => address !== undefined),
    ...networkPeers(finding.object('Network')),
    ...(sequence?.peers ?? []),
  ]);
}

/** The older `Network` names source and destination; its direction tells which of them is remote. */
function networkPeers(network: Fields | undefined): Untrusted[] {
  const direction = upper(network?.string('Direction'));
  const side = direction === 'IN' ? 'Source' : direction === 'OUT' ? 'Destination' : undefined;
  if (!network || side === undefined) return [];
  const found = [network.address(`${side}IpV4`), network.address(`${side}IpV6`)];
  return found.filter((address) => address !== undefined);
}

function commandOf(finding: Fields, productFields: Fields | undefined): Untrusted | undefined {
  const about = finding.object('Process');
  return (
    productFields?.text('aws/guardduty/service/runtimeDetails/process/executablePath') ??
    about?.text('Path') ??
    about?.text('Name')
  );
}

interface Behind {
  readonly types: readonly string[];
  readonly product: string;
  readonly sequence: Sequence | undefined;
}

function attackOf(id: string, { types, product, sequence }: Behind): readonly Attack[] {
  if (product !== 'guardduty') return attackOfTypes(types);
  const own = attackOfGuardDuty(id, sequence?.indicators);
  return own.length > 0 ? own : attackOfTypes(types);
}

function namesOf(
  finding: Fields,
  productFields: Fields | undefined,
  sequence: Sequence | undefined,
): (Untrusted | undefined)[] {
  return [
    ...finding.objects('RelatedFindings').map((related) => related.text('Id')),
    ...(sequence?.signals ?? []),
    productFields?.text('aws/guardduty/associatedAttackSequenceArn'),
  ];
}
