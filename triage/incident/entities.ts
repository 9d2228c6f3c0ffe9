import type { Attack, KeyedFinding, Resource } from '../finding/finding.ts';
import { keyOf } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import { publicAddress } from './addresses.ts';
import type { Network } from './addresses.ts';
import { scopeOf } from './scope.ts';
import type { Scope, ScopeField } from './scope.ts';

/** Something that two findings may share: a hash of its type and name, and how far the name reaches. */
export interface Entity {
  readonly key: Key;
  readonly scope: Scope;
}

/** An instance, and its text for the role session that has its name. */
export interface Instance {
  readonly id: string;
  readonly scope: Scope;
}

/** What the correlator knows of one version of a finding. A pure function of its own fields. */
export interface Traits {
  /** Strong entities and weak pairs: sharing one within the window links. */
  readonly entities: readonly Entity[];
  /** Hashed ids that the provider gave it, and hashed ids of findings that it names. */
  readonly own: readonly Key[];
  readonly names: readonly Key[];
  /** Its technique leaves the container for the host. */
  readonly isCrossing: boolean;
  /** Containers and pod uids, which run on an instance. */
  readonly carriers: readonly Entity[];
  readonly instances: readonly Instance[];
}

/** Techniques that reach the host, or its credentials, from inside a container. */
const CROSSING: ReadonlySet<string> = new Set(['T1611', 'T1552.005']);

const MAX_PAIRS = 50;
const INSTANCE_ID = /^i-[0-9a-f]{8,17}$/;
const KUBERNETES: readonly ScopeField[] = ['account', 'region', 'cluster'];
const MACHINE: readonly ScopeField[] = ['account', 'region'];
/** Credentials work in every region. */
const IDENTITY: readonly ScopeField[] = ['account'];

export function traitsOf(finding: KeyedFinding, ownNetworks: readonly Network[]): Traits {
  const resource = finding.resource ?? {};
  const strong = strongEntities(finding, resource);
  return {
    entities: [
      ...(strong.length > 0 ? strong : [causeEntity(finding, resource)]),
      ...weakPairs(finding, resource, ownNetworks),
    ],
    own: (finding.links?.own ?? []).map(hashedId),
    names: (finding.links?.names ?? []).map(hashedId),
    isCrossing: crosses(finding.attack ?? []),
    carriers: carriersOf(resource),
    instances: instancesOf(resource),
  };
}

function strongEntities(finding: KeyedFinding, resource: Resource): Entity[] {
  const scope = scopeOf(resource, KUBERNETES);
  const identity = scopeOf(resource, IDENTITY);
  const namespace = text(resource.namespace);
  const found = carriersOf(resource);
  if (resource.pod) found.push({ key: keyOf(['pod', namespace, text(resource.pod)]), scope });
  if (resource.workload) {
    found.push({ key: keyOf(['workload', namespace, text(resource.workload)]), scope });
  }
  if (resource.roleSession) found.push({ key: sessionKey(resource), scope: identity });
  if (resource.accessKeyId) {
    found.push({ key: keyOf(['access-key', text(resource.accessKeyId)]), scope: identity });
  }
  if (finding.links?.subject === 'host') {
    found.push(...instancesOf(resource).map((instance) => instanceEntity(instance)));
  }
  return found;
}

/**
 * A finding without any strong entity (a host that names no instance, a sensor, a cluster-wide
 * audit event) is linked to others of the same cause in the same place and by the same actor: else
 * each of a million equal alerts would be an incident.
 */
function causeEntity(finding: KeyedFinding, resource: Resource): Entity {
  const place = [resource.node, resource.instanceId, resource.principal].map(text);
  return {
    key: keyOf(['cause', finding.fingerprint, ...place]),
    scope: scopeOf(resource, KUBERNETES),
  };
}

function carriersOf(resource: Resource): Entity[] {
  const scope = scopeOf(resource, KUBERNETES);
  const found: Entity[] = [];
  const container = text(resource.containerId);
  if (container) found.push({ key: keyOf(['container', shortContainerId(container)]), scope });
  const uid = text(resource.podUid);
  if (uid) found.push({ key: keyOf(['pod-uid', uid.toLowerCase()]), scope });
  return found;
}

/** Falco prints 12 digits of the 64 that others print, some with `containerd://` before them. */
function shortContainerId(id: string): string {
  const bare = id.replace(/^[a-z0-9+.-]+:\/\//i, '').toLowerCase();
  return /^[0-9a-f]{12}/.test(bare) ? bare.slice(0, 12) : bare;
}

function instancesOf(resource: Resource): Instance[] {
  const id = text(resource.instanceId);
  return id ? [{ id, scope: scopeOf(resource, MACHINE) }] : [];
}

export function instanceEntity({ id, scope }: Instance): Entity {
  return { key: keyOf(['instance', id]), scope };
}

/** What a finding that crosses to the host shares: the instance, and the session of its role. */
export function hostEntities(instance: Instance, scope: Scope): Entity[] {
  const account = `${scope.split('.')[0] ?? ''}..`;
  return [
    { key: instanceEntity(instance).key, scope: machineScope(scope) },
    { key: keyOf(['role-session', instance.id]), scope: account },
  ];
}

function machineScope(scope: Scope): Scope {
  const [account = '', region = ''] = scope.split('.');
  return `${account}.${region}.`;
}

/** Sessions of two roles may have one name, but not where the name is an instance's id. */
function sessionKey(resource: Resource): Key {
  const session = text(resource.roleSession);
  if (session && INSTANCE_ID.test(session)) return keyOf(['role-session', session]);
  return keyOf(['role-session', text(resource.principal), session]);
}

function weakPairs(finding: KeyedFinding, resource: Resource, own: readonly Network[]): Entity[] {
  const partner = resource.imageDigest ?? resource.principal;
  if (!partner || !finding.remoteAddresses) return [];
  const scope = scopeOf(resource, KUBERNETES);
  const kind = resource.imageDigest ? 'address-image' : 'address-principal';
  const found = finding.remoteAddresses.flatMap(
    (each) => publicAddress(exactText(each), own) ?? [],
  );
  return [...new Set(found)]
    .sort()
    .slice(0, MAX_PAIRS)
    .map((address) => ({ key: keyOf([kind, address, exactText(partner)]), scope }));
}

function crosses(attack: readonly Attack[]): boolean {
  return attack.some(({ technique }) => technique !== undefined && CROSSING.has(technique));
}

/** Where crossing findings of a carrier are kept, for an instance that is learned later. */
export function crossingEntity(carrier: Entity): Entity {
  return { key: keyOf(['crossing', carrier.key]), scope: carrier.scope };
}

function hashedId(id: Untrusted): Key {
  return keyOf(['id', exactText(id)]);
}

function text(value: Untrusted | undefined): string | undefined {
  return value && exactText(value);
}

/** The union of what two versions of one finding say. */
export function joinTraits(a: Traits, b: Traits): Traits {
  return {
    entities: unionBy(a.entities, b.entities, entityText),
    own: unionBy(a.own, b.own, String),
    names: unionBy(a.names, b.names, String),
    isCrossing: a.isCrossing || b.isCrossing,
    carriers: unionBy(a.carriers, b.carriers, entityText),
    instances: unionBy(a.instances, b.instances, ({ id, scope }) => JSON.stringify([id, scope])),
  };
}

function entityText({ key, scope }: Entity): string {
  return `${key} ${scope}`;
}

function unionBy<T>(a: readonly T[], b: readonly T[], textOf: (value: T) => string): T[] {
  const union = new Map([...a, ...b].map((value) => [textOf(value), value]));
  return [...union].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)).map(([, value]) => value);
}
