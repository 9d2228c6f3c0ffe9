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
import { workloadOfPod } from './pod-owner.ts';
import { lastPart, mergeResources } from './securityhub-resource.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** GuardDuty's details in a copy are flattened into `ProductFields` below this path. */
const WORKLOAD = 'aws/guardduty/resource/kubernetesDetails/kubernetesWorkloadDetails';

/** What the `Resources` of a finding name, each type once: of two instances neither is told. */
export function readAsffResource(
  finding: Fields,
  productFields: Fields | undefined,
): MutableResource {
  const resources = finding.objects('Resources');
  return present({
    ...mergeResources(resources.map(readOne)),
    ...workloadIn(productFields),
    account: finding.text('AwsAccountId'),
    region: finding.text('Region') ?? resources[0]?.text('Region'),
  });
}

function readOne(resource: Fields): MutableResource {
  const id = resource.text('Id');
  const details = resource.object('Details');
  const type = resource.string('Type') ?? '';
  const known = READ_BY_TYPE.get(type)?.(id, details?.object(type));
  return present(known ?? { uid: id });
}

type ReadDetails = (id: Untrusted | undefined, details: Fields | undefined) => MutableResource;

const READ_BY_TYPE: ReadonlyMap<string, ReadDetails> = new Map<string, ReadDetails>([
  ['AwsAccount', () => ({})],
  ['AwsEc2Instance', (id) => present({ instanceId: lastPart(id) })],
  ['AwsEksCluster', (id, details) => present({ cluster: details?.text('Name') ?? lastPart(id) })],
  [
    'AwsIamUser',
    (id, details) => present({ principal: details?.text('UserName') ?? lastPart(id) }),
  ],
  [
    'AwsIamRole',
    (id, details) => present({ principal: details?.text('RoleName') ?? lastPart(id) }),
  ],
  ['AwsIamAccessKey', accessKeyOf],
  ['AwsEcrContainerImage', (id) => present({ uid: id, imageDigest: digestOfImage(id) })],
  ['Container', containerOf],
]);

function accessKeyOf(id: Untrusted | undefined, details: Fields | undefined): MutableResource {
  const principalId = details?.text('PrincipalId');
  return present({
    principal: details?.text('PrincipalName') ?? details?.text('UserName'),
    accessKeyId: details?.text('AccessKeyId') ?? lastPart(id),
    roleSession: principalId && sessionIn(principalId, details?.string('PrincipalType')),
  });
}

function containerOf(id: Untrusted | undefined, details: Fields | undefined): MutableResource {
  const image = details?.text('ImageName');
  return present({
    container: details?.text('Name'),
    containerId: id && isContainerId(id) ? containerIdOf(id) : undefined,
    image,
    imageDigest: image && digestIn(image),
  });
}

function workloadIn(productFields: Fields | undefined): MutableResource {
  const name = productFields?.text(`${WORKLOAD}/name`);
  const namespace = productFields?.text(`${WORKLOAD}/namespace`);
  const isPod = /^pods?$/i.test(productFields?.string(`${WORKLOAD}/type`) ?? '');
  if (!name || !isPod) return present({ namespace, workload: name });
  const owner = workloadOfPod(exactText(name));
  return present({
    namespace,
    pod: name,
    workload: owner === undefined ? undefined : fromOutside(owner),
  });
}
