import type { Resource } from '../finding/finding.ts';
import { severityRank } from '../finding/severity.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { CauseEvidence, Incident } from '../incident/incident.ts';
import { safeValue } from './safe-values.ts';
import type { ValueKind } from './safe-values.ts';

/** The values that a command for one target may need; what the evidence does not say is absent. */
export type Target = { readonly [kind in ValueKind]?: Untrusted };

export type TargetKind =
  | 'pod'
  | 'workload'
  | 'node'
  | 'instance'
  | 'role'
  | 'key'
  | 'subject'
  | 'address'
  | 'image'
  | 'region';

/**
 * Each distinct thing of a kind that the incident names, the gravest cause first. Empty where it
 * names none.
 */
export function targetsOf(kind: TargetKind, incident: Incident): readonly Target[] {
  const resources = gravestFirst(incident);
  const found = kind === 'address' ? addresses(incident) : resources.map(TARGETS[kind]);
  const unique = { region: onlyOne('region', resources), instance: onlyOne('instance', resources) };
  return distinct(distinct(found).map((target) => completed(target, unique)));
}

function distinct(targets: readonly (Target | undefined)[]): readonly Target[] {
  const known = new Map<string, Target>();
  for (const target of targets) if (target) known.set(JSON.stringify(target), target);
  return [...known.values()];
}

const TARGETS: Readonly<
  Record<Exclude<TargetKind, 'address'>, (resource: Resource) => Target | undefined>
> = {
  pod: (resource) => resource.pod && chosen({ namespace: resource.namespace, pod: resource.pod }),
  workload: (resource) =>
    resource.workload && chosen({ namespace: resource.namespace, workload: resource.workload }),
  node: (resource) => resource.node && chosen({ node: resource.node }),
  instance: (resource) =>
    resource.instanceId && chosen({ instance: resource.instanceId, region: resource.region }),
  role: (resource) =>
    isRoleSession(resource)
      ? chosen({ role: resource.principal && roleName(resource.principal) })
      : undefined,
  key: (resource) =>
    resource.accessKeyId &&
    chosen({ key: resource.accessKeyId, userKey: resource.accessKeyId, region: resource.region }),
  subject: (resource) =>
    resource.principal && isOfKubernetes(resource)
      ? chosen({ subject: resource.principal })
      : undefined,
  image: (resource) => resource.image && chosen({ image: resource.image }),
  region: (resource) => resource.region && chosen({ region: resource.region }),
};

/** Keys that begin with ASIA are a session's (IAM's prefixes of unique ids). */
function isRoleSession({ roleSession, accessKeyId }: Resource): boolean {
  return roleSession !== undefined || textOf(accessKeyId).startsWith('ASIA');
}

/** Not a session or key of AWS, and not the user that a process in a container runs as. */
function isOfKubernetes(resource: Resource): boolean {
  if (isRoleSession(resource) || resource.containerId !== undefined) return false;
  return resource.cluster !== undefined || resource.account === undefined;
}

function gravestFirst(incident: Incident): readonly Resource[] {
  const spoken = gravestCauses(incident).map((cause) => cause.display.resource ?? {});
  return [...spoken, ...incident.resources];
}

/** Closed causes last: their provider says that they are over. */
function gravestCauses({ causes }: Incident): readonly CauseEvidence[] {
  return causes.toSorted(
    (a, b) =>
      Number(a.closedByProvider ?? false) - Number(b.closedByProvider ?? false) ||
      severityRank(b.severity) - severityRank(a.severity),
  );
}

/**
 * A peer is blocked in front of the instance that spoke with it. Addresses that are not public (the
 * metadata service is one) are left out, unless there is no other: then it is said why.
 */
function addresses(incident: Incident): readonly Target[] {
  const spoken = gravestCauses(incident).flatMap(({ display }) =>
    (display.remoteAddresses ?? []).map((address) => ({
      address,
      instance: display.resource?.instanceId,
      region: display.resource?.region,
    })),
  );
  const others = incident.remoteAddresses.map((address) => ({ address }));
  const known = new Map<string, Target>();
  for (const target of [...spoken, ...others]) {
    const text = exactText(target.address);
    if (!known.has(text)) known.set(text, chosen(target));
  }
  const all = [...known.values()];
  const isPublic = ({ address }: Target) => safeValue('address', address) !== undefined;
  return all.some(isPublic) ? all.filter(isPublic) : all;
}

function textOf(value: Untrusted | undefined): string {
  return value === undefined ? '' : exactText(value);
}

/**
 * One tool names what another leaves out: a region or an instance is taken over where the whole
 * incident names exactly one. Names that differ by namespace are never guessed.
 */
function completed(target: Target, unique: Unique): Target {
  const instance = target.instance ?? (target.address && unique.instance);
  const regional = target.address ?? instance ?? target.key;
  return chosen({ ...target, instance, region: target.region ?? (regional && unique.region) });
}

type Unique = Readonly<Record<keyof typeof FIELDS, Untrusted | undefined>>;

const FIELDS = { region: 'region', instance: 'instanceId' } as const;

function onlyOne(kind: keyof typeof FIELDS, resources: readonly Resource[]): Untrusted | undefined {
  const values = new Set(resources.map((resource) => safeValue(kind, resource[FIELDS[kind]])));
  values.delete(undefined);
  const [only, ...rest] = values;
  return only !== undefined && rest.length === 0 ? fromOutside(only) : undefined;
}

const ROLE_ARN =
  /^arn:aws[a-z-]{0,12}:(?:sts::\d{12}:assumed-role\/([^/]{1,64})\/[^/]{1,64}|iam::\d{12}:role\/(?:[^/]{1,512}\/){0,8}([^/]{1,64}))$/;

/** Sources print a role's name, or the ARN of the role or of its session. */
function roleName(principal: Untrusted): Untrusted {
  const match = ROLE_ARN.exec(exactText(principal).slice(0, 2048));
  return match ? fromOutside(match[1] ?? match[2] ?? '') : principal;
}

function chosen(target: { readonly [kind in ValueKind]?: Untrusted | undefined }): Target {
  return Object.fromEntries(Object.entries(target).filter(([, value]) => value !== undefined));
}
