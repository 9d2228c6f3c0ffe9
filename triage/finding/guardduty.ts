import { attackOfGuardDuty } from '../knowledge/guardduty-attack.ts';
import { Fields } from './fields.ts';
import type { Finding, Links, Resource, Subject } from './finding.ts';
import { AwsFields } from './guardduty-fields.ts';
import { distinctPeers, remoteAddresses } from './guardduty-remote.ts';
import { readResource } from './guardduty-resource.ts';
import { readSequenceResource } from './guardduty-sequence-resource.ts';
import { readSequence } from './guardduty-sequence.ts';
import type { Sequence } from './guardduty-sequence.ts';
import { isSample, processOf, seen, severityOf } from './guardduty-service.ts';
import { findingsIn, holdsGuardDuty } from './guardduty-shape.ts';
import type { Found } from './guardduty-shape.ts';
import { keyOf } from './keys.ts';
import { ReadError } from './read-error.ts';
import type { ReadContext, Reader } from './reader.ts';
import { recurringPlace } from './recurring-place.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';
import { WrongFields } from './wrong-fields.ts';

/** GuardDuty's findings: EventBridge, GetFindings, the command line, lines of an S3 export. */
export const guarddutyReader: Reader = {
  source: 'guardduty',
  recognise: holdsGuardDuty,
  read(value, context) {
    const wrong = new WrongFields('guardduty');
    const findings = findingsIn(value).map((found) =>
      toFinding(openFinding(found, wrong), context),
    );
    return [...findings, ...wrong.lines()];
  },
};

/** A finding's parts, opened once: a field of the wrong type is told once. */
interface Opened {
  readonly id: Untrusted;
  readonly type: Untrusted;
  readonly fields: AwsFields;
  readonly service: AwsFields | undefined;
  readonly details: AwsFields | undefined;
  readonly sequence: AwsFields | undefined;
}

function openFinding({ finding, place }: Found, wrong: WrongFields): Opened {
  const tell = place === '' ? wrong.add.bind(wrong) : wrong.at(place);
  const fields = new AwsFields(new Fields(finding, tell));
  const service = fields.object('service');
  return {
    id: required(fields.text('id'), 'id', place),
    type: required(fields.text('type'), 'type', place),
    fields,
    service,
    details: fields.object('resource'),
    sequence: service?.object('detection')?.object('sequence'),
  };
}

function required(value: Untrusted | undefined, field: string, place: string): Untrusted {
  if (value !== undefined) return value;
  const where = place === '' ? '' : ` at ${place}`;
  throw new ReadError(
    'invalid',
    `A GuardDuty finding${where} has no readable "${field}": without it, it cannot be told what was found. Export the finding again with GetFindings.`,
  );
}

function toFinding(opened: Opened, context: ReadContext): Finding {
  const { id, type, fields, service, details } = opened;
  const sequence =
    opened.sequence && readSequence(opened.sequence, details?.value('instanceDetails'));
  const resource = placeOf(opened, context);
  const peers = distinctPeers([
    ...remoteAddresses(service?.object('action')),
    ...(sequence?.peers ?? []),
  ]);
  const command = processOf(service);
  const attack = attackOfGuardDuty(exactText(type), sequence?.indicators);
  const isArchived = service?.boolean('archived') === true;
  const cause = [exactText(type), ...recurringPlace(resource), ...otherNames(details)];
  const fingerprint = keyOf(['guardduty', ...cause]);
  return {
    source: 'guardduty',
    kind: 'detection',
    id: type,
    uid: id,
    title: fields.text('title') ?? type,
    severity: severityOf(fields.number('severity')),
    resource,
    ...(peers.length > 0 && { remoteAddresses: peers }),
    ...(command && { process: command }),
    ...(attack.length > 0 && { attack }),
    ...seen(fields, service),
    ...(isSample(service) && { sample: true }),
    ...(isArchived && { archived: true }),
    fingerprint,
    occurrence: keyOf(['guardduty', fingerprint, exactText(id)]),
    links: linksOf(opened, { resource, sequence, isArchived }),
  };
}

function placeOf({ fields, details, sequence }: Opened, context: ReadContext): Resource {
  const account = fields.text('accountId');
  const region = fields.text('region');
  const resource = {
    ...(sequence && readSequenceResource(sequence)),
    ...(details && readResource(details)),
    ...(account && { account }),
    ...(region && { region }),
  };
  // Only what runs in Kubernetes is in the cluster that the command line names.
  const isInCluster = resource.namespace !== undefined || resource.pod !== undefined;
  if (context.cluster === undefined || resource.cluster !== undefined || !isInCluster)
    return resource;
  return { ...resource, cluster: fromOutside(context.cluster) };
}

/** Resources that have no field of their own, told apart in the fingerprint. */
function otherNames(details: AwsFields | undefined): (string | undefined)[] {
  const buckets = (details?.objects('s3BucketDetails') ?? []).map((bucket) =>
    bucket.string('name'),
  );
  return [
    buckets
      .filter((name) => name !== undefined)
      .sort()
      .join(' '),
    details?.object('rdsDbInstanceDetails')?.string('dbInstanceIdentifier'),
    details?.object('lambdaDetails')?.string('functionName'),
  ];
}

interface Related {
  readonly resource: Resource;
  readonly sequence: Sequence | undefined;
  readonly isArchived: boolean;
}

function linksOf({ id, fields, details }: Opened, related: Related): Links {
  const { resource, sequence, isArchived } = related;
  const own = [id, fields.text('arn'), sequence?.uid];
  const names = [...(sequence?.signals ?? []), fields.text('associatedAttackSequenceArn')];
  const given = names.filter((name) => name !== undefined);
  const versionAt = fields.instant('updatedAt');
  return {
    subject: subjectOf(resource, details?.string('resourceType')),
    product: 'guardduty',
    own: own.filter((one) => one !== undefined),
    ...(given.length > 0 && { names: given }),
    ...(isArchived && { closed: true }),
    ...(versionAt && { versionAt }),
  };
}

/** An access key's finding may show the instance that it was taken from; it is not about it. */
function subjectOf(resource: Resource, resourceType: string | undefined): Subject {
  if (resourceType === 'AccessKey') return 'principal';
  if (resource.containerId ?? resource.pod ?? resource.workload) return 'container';
  if (resource.instanceId) return 'host';
  if (resource.cluster) return 'cluster';
  return (resource.accessKeyId ?? resource.principal) ? 'principal' : 'resource';
}
