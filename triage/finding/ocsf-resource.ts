import { addressesIn } from './addresses-in.ts';
import type { Fields } from './fields.ts';
import {
  containerIdOf,
  digestIn,
  digestOfImage,
  isContainerId,
  present,
  sessionIn,
} from './guardduty-resource.ts';
import type { MutableResource } from './guardduty-resource.ts';
import { distinctPeers } from './guardduty-remote.ts';
import { workloadOfPod } from './pod-owner.ts';
import { lastPart, mergeResources } from './securityhub-resource.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** Types as OCSF producers write them: `AwsEc2Instance`, `AWS::EC2::Instance`, `EC2 Instance`. */
function typeOf(resource: Fields): string {
  return (resource.string('type') ?? '').toLowerCase().replace(/[^a-z0-9]|^aws/g, '');
}

export function readOcsfResource(finding: Fields): MutableResource {
  const resources = finding.objects('resources');
  const cloud = finding.object('cloud');
  const actor = finding.objects('evidences')[0]?.object('actor');
  return present({
    ...actorOf(actor),
    ...mergeResources(resources.map(readOne)),
    account: cloud?.object('account')?.text('uid'),
    region: cloud?.text('region') ?? resources[0]?.text('region'),
  });
}

function readOne(resource: Fields): MutableResource {
  const uid = resource.text('uid');
  const name = resource.text('name') ?? lastPart(uid);
  const type = typeOf(resource);
  if (type.includes('ec2instance')) return present({ instanceId: instanceIn(uid) ?? name });
  if (type.includes('ekscluster')) return present({ cluster: name });
  if (type.includes('accesskey'))
    return present({ ...keyOf(resource), accessKeyId: lastPart(uid) ?? name });
  if (type.includes('iamuser') || type.includes('iamrole')) return present({ principal: name });
  if (type.includes('image')) return present({ uid, imageDigest: digestOfImage(uid) });
  if (type.includes('container')) return containerOf(resource, uid);
  if (type.includes('pod')) return podOf(resource, name);
  if (type.includes('kubernetesworkload')) return present({ ...spaceOf(resource), workload: name });
  return type === 'account' || type === '' ? {} : present({ uid });
}

function instanceIn(uid: Untrusted | undefined): Untrusted | undefined {
  const id = uid && /(?:^|[/:])(i-[0-9a-f]+)$/.exec(exactText(uid))?.[1];
  return id === undefined ? undefined : fromOutside(id);
}

function spaceOf(resource: Fields): MutableResource {
  const namespace = resource.text('namespace') ?? resource.object('data')?.text('namespace');
  return present({ namespace });
}

function podOf(resource: Fields, name: Untrusted | undefined): MutableResource {
  const owner = name && workloadOfPod(exactText(name));
  return present({
    ...spaceOf(resource),
    pod: name,
    workload: owner === undefined ? undefined : fromOutside(owner),
  });
}

function containerOf(resource: Fields, uid: Untrusted | undefined): MutableResource {
  const image = resource.object('data')?.object('image');
  const imageName = image?.text('name') ?? image?.text('uid');
  return present({
    container: resource.text('name'),
    containerId: uid && isContainerId(uid) ? containerIdOf(uid) : undefined,
    image: imageName,
    imageDigest: imageName && digestIn(imageName),
  });
}

function keyOf(resource: Fields): MutableResource {
  const data = resource.object('data');
  const principalId = data?.text('principalId');
  return present({
    principal: data?.text('userName') ?? resource.object('owner')?.text('name'),
    roleSession: principalId && sessionIn(principalId, data?.string('userType')),
  });
}

/** Who acted, as the first evidence says; a resource that names it wins. */
function actorOf(actor: Fields | undefined): MutableResource {
  const user = actor?.object('user');
  const uid = user?.text('uid') ?? user?.text('uid_alt');
  return present({
    principal: user?.text('name'),
    accessKeyId: user?.text('credential_uid') ?? actor?.object('session')?.text('credential_uid'),
    roleSession: uid && sessionIn(uid),
  });
}

/** OCSF's `direction_id`. */
const INBOUND = 1;
const OUTBOUND = 2;

/**
 * The peers that the evidences name: the source of what comes in, the destination of what goes out,
 * the caller of an API. Where neither is said an endpoint may be our own, so none is told.
 */
export function ocsfPeers(finding: Fields): Untrusted[] {
  const own = new Set(addressesIn(finding.value('resources')));
  const found = finding.objects('evidences').map((evidence) => {
    const end = remoteEnd(evidence);
    return end && evidence.object(end)?.address('ip');
  });
  const addresses = found.filter((address) => address !== undefined);
  return distinctPeers(addresses.filter((address) => !own.has(exactText(address).toLowerCase())));
}

function remoteEnd(evidence: Fields): 'src_endpoint' | 'dst_endpoint' | undefined {
  const connection = evidence.object('connection_info');
  const direction = connection?.number('direction_id');
  const named = connection?.string('direction')?.toLowerCase();
  if (direction === INBOUND || named === 'inbound') return 'src_endpoint';
  if (direction === OUTBOUND || named === 'outbound') return 'dst_endpoint';
  return evidence.object('api') ? 'src_endpoint' : undefined;
}
