import type { Json, JsonObject } from './reader.ts';
import { isObject } from './fields.ts';

/** Output fields that are read as text; Falco prints them as text or, where it knows none, as null. */
export const TEXT_FIELDS = [
  'container.id',
  'container.name',
  'container.image.repository',
  'container.image.tag',
  'container.image.digest',
  'k8s.ns.name',
  'k8s.pod.name',
  'k8s.pod.uid',
  'k8s.deployment.name',
  'k8s.rs.name',
  'proc.cmdline',
  'user.name',
  'evt.type',
  'fd.name',
  'fd.rip',
  'fd.lip',
  'fd.l4proto',
] as const;

/** Fields of the `k8s_audit` plugin that are read as text. */
export const AUDIT_FIELDS = [
  'ka.user.name',
  'ka.verb',
  'ka.uri',
  'ka.target.name',
  'ka.target.namespace',
  'ka.target.resource',
  'ka.target.subresource',
  'ka.resp.name',
] as const;

export const TEXT_KEYS = ['priority', 'time', 'output', 'source', 'hostname'] as const;

export type TextField = (typeof TEXT_FIELDS)[number] | (typeof AUDIT_FIELDS)[number];

export type OutputFields = {
  readonly [field in TextField]?: string | null;
} & JsonObject;

/** An alert as Falco 0.3x to 0.44 and Falcosidekick print it. */
export type FalcoAlert = {
  readonly rule: string;
  readonly tags?: readonly string[] | null;
  readonly output_fields?: OutputFields | null;
} & { readonly [key in (typeof TEXT_KEYS)[number]]?: string | null };

/**
 * The schema of `falco-schema.ts` written out: it costs a tenth of running the schema, and a
 * property test holds the two equal.
 */
export function isFalcoAlert(value: JsonObject): value is FalcoAlert & JsonObject {
  return (
    typeof value['rule'] === 'string' &&
    value['rule'] !== '' &&
    isText(value['priority']) &&
    isText(value['time']) &&
    isText(value['output']) &&
    isText(value['source']) &&
    isText(value['hostname']) &&
    areTags(value['tags']) &&
    areOutputFields(value['output_fields'])
  );
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' || value === undefined || value === null;
}

function areTags(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (!Array.isArray(value)) return false;
  for (const tag of value as readonly Json[]) if (typeof tag !== 'string') return false;
  return true;
}

function areOutputFields(fields: Json | undefined): boolean {
  if (fields === undefined || fields === null) return true;
  if (!isObject(fields)) return false;
  return (
    isText(fields['container.id']) &&
    isText(fields['container.name']) &&
    isText(fields['container.image.repository']) &&
    isText(fields['container.image.tag']) &&
    isText(fields['container.image.digest']) &&
    areProcessFields(fields) &&
    areAuditFields(fields)
  );
}

function areProcessFields(fields: JsonObject): boolean {
  return (
    isText(fields['k8s.ns.name']) &&
    isText(fields['k8s.pod.name']) &&
    isText(fields['k8s.pod.uid']) &&
    isText(fields['k8s.deployment.name']) &&
    isText(fields['k8s.rs.name']) &&
    isText(fields['proc.cmdline']) &&
    isText(fields['user.name']) &&
    isText(fields['evt.type']) &&
    isText(fields['fd.name']) &&
    isText(fields['fd.rip']) &&
    isText(fields['fd.lip']) &&
    isText(fields['fd.l4proto'])
  );
}

function areAuditFields(fields: JsonObject): boolean {
  return (
    isText(fields['ka.user.name']) &&
    isText(fields['ka.verb']) &&
    isText(fields['ka.uri']) &&
    isText(fields['ka.target.name']) &&
    isText(fields['ka.target.namespace']) &&
    isText(fields['ka.target.resource']) &&
    isText(fields['ka.target.subresource']) &&
    isText(fields['ka.resp.name'])
  );
}

/** A text that says something: Falco writes what it does not know as null, empty or `<NA>`. */
export function given(value: string | null | undefined): string | undefined {
  return typeof value === 'string' && value !== '' && value !== '<NA>' ? value : undefined;
}

const NO_FIELDS: OutputFields = {};

export function fieldsOf(alert: FalcoAlert): OutputFields {
  return alert.output_fields ?? NO_FIELDS;
}
