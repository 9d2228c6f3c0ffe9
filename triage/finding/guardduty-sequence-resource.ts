import type { AwsFields } from './guardduty-fields.ts';
import {
  containerIdOf,
  digestIn,
  isContainerId,
  present,
  sessionIn,
} from './guardduty-resource.ts';
import type { MutableResource } from './guardduty-resource.ts';
import { workloadOfPod } from './pod-owner.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/**
 * A sequence names many resources, a finding one: of each kind the one is taken where there is only
 * one. The others are reached through the signals, which are findings of their own.
 */
export function readSequenceResource(sequence: AwsFields): MutableResource {
  const resources = sequence.objects('resources');
  const actors = sequence.objects('actors');
  const only = <T>(read: (resource: AwsFields) => T | undefined): T | undefined =>
    onlyOne(resources.map(read).filter((found) => found !== undefined));
  const user = onlyOne(actors)?.object('user');
  const keyed = only(accessKeyOf);
  const { pod, ...workload } = only(workloadOf) ?? {};
  return present({
    cluster: only((resource) => resource.object('data')?.object('eksCluster') && nameOf(resource)),
    ...workload,
    ...podOf(pod),
    ...only(containerOf),
    instanceId: only(instanceIdOf),
    ...keyed,
    principal: user?.text('name') ?? keyed?.principal,
    accessKeyId: user?.text('credentialUid') ?? keyed?.accessKeyId,
  });
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function nameOf(resource: AwsFields): Untrusted | undefined {
  return resource.text('name') ?? tailOf(resource.text('uid'));
}

/** What follows the last slash of an ARN. */
function tailOf(arn: Untrusted | undefined): Untrusted | undefined {
  return arn && fromOutside(exactText(arn).replace(/^.*\//s, ''));
}

function instanceIdOf(resource: AwsFields): Untrusted | undefined {
  if (!resource.object('data')?.object('ec2Instance')) return undefined;
  return tailOf(resource.text('uid')) ?? resource.text('name');
}

function workloadOf(resource: AwsFields) {
  const details = resource.object('data')?.object('kubernetesWorkload');
  const name = details && nameOf(resource);
  if (!details || name === undefined) return undefined;
  const kind = (details.string('type') ?? '').toLowerCase();
  const namespace = details.text('namespace');
  return /^pods?$/.test(kind) ? { namespace, pod: name } : { namespace, workload: name };
}

function podOf(pod: Untrusted | undefined) {
  if (pod === undefined) return {};
  const owner = workloadOfPod(exactText(pod));
  return { pod, ...(owner !== undefined && { workload: fromOutside(owner) }) };
}

function containerOf(resource: AwsFields) {
  const details = resource.object('data')?.object('container');
  if (!details) return undefined;
  const image = details.text('image');
  const id = resource.text('uid');
  return {
    container: resource.text('name'),
    containerId: id && isContainerId(id) ? containerIdOf(id) : undefined,
    image,
    imageDigest: image && digestIn(image),
  };
}

function accessKeyOf(resource: AwsFields) {
  const key = resource.object('data')?.object('accessKey');
  if (!key) return undefined;
  const principalId = key.text('principalId');
  return {
    principal: key.text('userName'),
    accessKeyId: nameOf(resource),
    roleSession: principalId && sessionIn(principalId, key.string('userType')),
  };
}
