import { fieldsOf, given } from './falco-shape.ts';
import type { FalcoAlert, OutputFields } from './falco-shape.ts';
import { podFamily, workloadOfPod, workloadOfReplicaSet } from './pod-owner.ts';
import type { Subject } from './finding.ts';

/** Where an alert was seen, in plain texts: for the finding's resource and for its keys. */
export interface FalcoPlace {
  /** The event source: `syscall`, `k8s_audit`, `internal`, or another plugin's. */
  readonly source: string;
  readonly subject: Subject;
  readonly cluster: string | undefined;
  readonly namespace: string | undefined;
  readonly workload: string | undefined;
  readonly pod: string | undefined;
  /** The owner, or what stays of the pod's name when it is replaced; for keys only. */
  readonly owner: string | undefined;
  readonly container: string | undefined;
  readonly containerId: string | undefined;
  readonly repository: string | undefined;
  /** The node, where the alert is about the node itself. */
  readonly host: string | undefined;
  /** Who acted and on what, where that makes another cause: Kubernetes audit only. */
  readonly actor: string | undefined;
  readonly target: string | undefined;
}

/** Falcosidekick's own test event: it names `syscalls` on the way in and `internal` on the way out. */
export const TEST_RULE = 'Test rule';

const INTERNAL_RULE = 'Falco internal';

/** Relays write an absent source as `syscalls`, old alerts have none: both are system calls. */
export function sourceOf(alert: FalcoAlert): string {
  const source = given(alert.source);
  if (source === 'syscall' || source === 'k8s_audit') return source;
  if (alert.rule === TEST_RULE) return 'syscall';
  if (alert.rule.startsWith(INTERNAL_RULE)) return 'internal';
  return source === undefined || source === 'syscalls' ? 'syscall' : source;
}

export function placeOf(alert: FalcoAlert, cluster: string | undefined): FalcoPlace {
  const source = sourceOf(alert);
  const fields = fieldsOf(alert);
  if (source === 'k8s_audit') return auditPlace(fields, cluster);
  if (source === 'internal') return sensorPlace(alert, cluster);
  return processPlace(alert, source, cluster);
}

function sensorPlace(alert: FalcoAlert, cluster: string | undefined): FalcoPlace {
  return {
    ...NOWHERE,
    source: 'internal',
    subject: 'sensor',
    cluster,
    host: given(alert.hostname),
  };
}

function processPlace(alert: FalcoAlert, source: string, cluster: string | undefined): FalcoPlace {
  const fields = fieldsOf(alert);
  const pod = given(fields['k8s.pod.name']);
  const id = given(fields['container.id']);
  const containerId = id === 'host' ? undefined : id;
  const name = given(fields['container.name']);
  const isInContainer = containerId !== undefined || (id === undefined && pod !== undefined);
  const workload = workloadOf(fields, pod);
  return {
    source,
    subject: isInContainer ? 'container' : 'host',
    cluster,
    namespace: given(fields['k8s.ns.name']),
    workload,
    pod,
    owner: workload ?? (pod === undefined ? undefined : podFamily(pod)),
    container: name === 'host' ? undefined : name,
    containerId,
    repository: given(fields['container.image.repository']),
    host: isInContainer ? undefined : given(alert.hostname),
    actor: undefined,
    target: undefined,
  };
}

function workloadOf(fields: OutputFields, pod: string | undefined): string | undefined {
  const deployment = given(fields['k8s.deployment.name']);
  if (deployment !== undefined) return deployment;
  const replicaSet = given(fields['k8s.rs.name']);
  if (replicaSet !== undefined) return workloadOfReplicaSet(replicaSet);
  return pod === undefined ? undefined : rememberedWorkload(pod);
}

const MAX_PODS = 16_384;
const workloads = new Map<string, string | undefined>();

/** The pattern costs more than the rest of the place: a storm comes from few pods. */
function rememberedWorkload(pod: string): string | undefined {
  const known = workloads.get(pod);
  if (known !== undefined || workloads.has(pod)) return known;
  const workload = workloadOfPod(pod);
  if (workloads.size >= MAX_PODS) workloads.clear();
  // Kubernetes names end at 253 characters: a longer one is made up.
  if (pod.length <= 253) workloads.set(pod, workload);
  return workload;
}

const WORKLOADS: ReadonlySet<string> = new Set([
  'deployments',
  'statefulsets',
  'daemonsets',
  'replicasets',
  'jobs',
  'cronjobs',
]);

/**
 * The audit log speaks of the object that a request names. A pod made by a controller has its name
 * in the response only. `hostname` is the plugin's machine, not the place.
 */
function auditPlace(fields: OutputFields, cluster: string | undefined): FalcoPlace {
  const kind = given(fields['ka.target.resource']);
  const name = given(fields['ka.target.name']);
  const pod = kind === 'pods' ? (name ?? given(fields['ka.resp.name'])) : undefined;
  const workload = pod === undefined ? auditWorkload(kind, name) : rememberedWorkload(pod);
  const owner = workload ?? (pod === undefined ? undefined : podFamily(pod));
  return {
    ...NOWHERE,
    source: 'k8s_audit',
    subject: pod === undefined ? 'cluster' : 'container',
    cluster,
    namespace: given(fields['ka.target.namespace']),
    workload,
    pod,
    owner,
    actor: given(fields['ka.user.name']),
    target: owner === undefined ? `${kind ?? ''}/${name ?? ''}` : kind,
  };
}

function auditWorkload(kind: string | undefined, name: string | undefined): string | undefined {
  if (kind === undefined || name === undefined || !WORKLOADS.has(kind)) return undefined;
  return kind === 'replicasets' ? workloadOfReplicaSet(name) : name;
}

const NOWHERE: FalcoPlace = {
  source: '',
  subject: 'resource',
  cluster: undefined,
  namespace: undefined,
  workload: undefined,
  pod: undefined,
  owner: undefined,
  container: undefined,
  containerId: undefined,
  repository: undefined,
  host: undefined,
  actor: undefined,
  target: undefined,
};
