import type { Resource } from './finding.ts';
import type { AwsFields } from './guardduty-fields.ts';
import { workloadOfPod, workloadOfReplicaSet } from './pod-owner.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

export type MutableResource = { -readonly [key in keyof Resource]: Resource[key] };

/** What `resource` of a finding names. Of several containers none is told, because none is meant. */
export function readResource(resource: AwsFields): MutableResource {
  const kubernetes = resource.object('kubernetesDetails');
  const workload = kubernetes?.object('kubernetesWorkloadDetails');
  const ecs = resource.object('ecsClusterDetails');
  return present({
    cluster: resource.object('eksClusterDetails')?.text('name') ?? ecs?.text('name'),
    ...(workload && workloadOf(workload)),
    ...containerOf(resource.object('containerDetails') ?? onlyContainer(workload, ecs)),
    instanceId: resource.object('instanceDetails')?.text('instanceId'),
    ...actorOf(resource, kubernetes),
    uid:
      resource.objects('s3BucketDetails')[0]?.text('arn') ??
      resource.object('rdsDbInstanceDetails')?.text('dbInstanceArn') ??
      resource.object('lambdaDetails')?.text('functionArn'),
  });
}

type Partially = { [key in keyof Resource]?: Resource[key] | undefined };

/** Without the fields that nothing was found for. */
export function present(fields: Partially): MutableResource {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** GuardDuty calls a workload by its kind; a pod is its own, and its name tells the Deployment. */
function workloadOf(details: AwsFields): Partially {
  const name = details.text('name');
  const namespace = details.text('namespace');
  if (name === undefined) return { namespace };
  const kind = (details.string('type') ?? '').toLowerCase().replace(/s$/, '');
  if (kind !== 'pod') return { namespace, workload: ownerNamed(exactText(name), kind) };
  const owner = workloadOfPod(exactText(name));
  const workload = owner === undefined ? undefined : fromOutside(owner);
  return { namespace, pod: name, podUid: details.text('uid'), workload };
}

function ownerNamed(name: string, kind: string): Untrusted {
  return fromOutside(kind === 'replicaset' ? workloadOfReplicaSet(name) : name);
}

function onlyContainer(
  workload: AwsFields | undefined,
  ecs: AwsFields | undefined,
): AwsFields | undefined {
  const containers =
    workload?.objects('containers') ?? ecs?.object('taskDetails')?.objects('containers') ?? [];
  return containers.length === 1 ? containers[0] : undefined;
}

function containerOf(container: AwsFields | undefined): Partially {
  if (!container) return {};
  const id = container.text('id');
  const image = container.text('image');
  return {
    container: container.text('name'),
    containerId: id && containerIdOf(id),
    image,
    imageDigest: image && digestIn(image),
  };
}

/** Whether an id is one that other tools print too; a container's may also be an ARN or a name. */
export function isContainerId(id: Untrusted): boolean {
  return /^(?:[a-z0-9+.-]{1,32}:\/\/)?[0-9a-f]{12,64}$/.test(exactText(id));
}

/** Without the runtime's name before it: `containerd://4f2a…`. */
export function containerIdOf(id: Untrusted): Untrusted {
  return fromOutside(exactText(id).replace(/^[a-z0-9+.-]{1,32}:\/\//i, ''));
}

export function digestIn(image: Untrusted): Untrusted | undefined {
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(exactText(image))?.[1];
  return digest === undefined ? undefined : fromOutside(digest);
}

/** The digest in an image's ARN: `…:repository/web/sha256:…`. */
export function digestOfImage(arn: Untrusted | undefined): Untrusted | undefined {
  const digest = arn && /\/(sha256:[0-9a-f]{64})$/.exec(exactText(arn))?.[1];
  return digest === undefined ? undefined : fromOutside(digest);
}

/** Who acted: the Kubernetes user of an audit event, else the IAM identity of the key. */
function actorOf(resource: AwsFields, kubernetes: AwsFields | undefined): Partially {
  const key = resource.object('accessKeyDetails');
  const user = kubernetes?.object('kubernetesUserDetails');
  const [only, ...others] = user?.texts('sessionName') ?? [];
  const named = only !== undefined && only !== '' && others.length === 0;
  const principalId = key?.text('principalId');
  return {
    principal: user?.text('username') ?? key?.text('userName'),
    roleSession:
      (principalId && sessionIn(principalId, key?.string('userType'))) ??
      (named ? fromOutside(only) : undefined),
    accessKeyId: key?.text('accessKeyId'),
  };
}

/**
 * The session of an assumed role: `AROA…:i-0123456789abcdef0`. A federated user's id has a colon too,
 * so it is a role's only where IAM's prefix or the kind of identity says so.
 */
export function sessionIn(principalId: Untrusted, userType = ''): Untrusted | undefined {
  const [, id = '', session] = /^([^:]*):(.+)$/.exec(exactText(principalId)) ?? [];
  const isRole = id.startsWith('AROA') || userType === 'AssumedRole' || userType === 'Role';
  return isRole && session !== undefined ? fromOutside(session) : undefined;
}
