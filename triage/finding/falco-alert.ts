import { attackOfFalco } from '../knowledge/falco-attack.ts';
import { fingerprintOf } from './falco-cause.ts';
import { findingOf } from './falco-finding.ts';
import type { Lasting } from './falco-finding.ts';
import { occurrenceOf } from './falco-occurrence.ts';
import { peerOf } from './falco-peer.ts';
import { placeOf, TEST_RULE } from './falco-place.ts';
import type { FalcoPlace } from './falco-place.ts';
import { lowerKeys, repairAlert } from './falco-repair.ts';
import { fieldsOf, given, isFalcoAlert } from './falco-shape.ts';
import type { FalcoAlert, OutputFields } from './falco-shape.ts';
import { instantFromNanoseconds, readFalcoTime } from './falco-time.ts';
import { isList, isObject } from './fields.ts';
import type { KeyedFinding, Links, Resource, Subject } from './finding.ts';
import type { Instant } from './instant.ts';
import type { JsonObject, ReadContext } from './reader.ts';
import type { Severity } from './severity.ts';
import { fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';
import { WrongFields } from './wrong-fields.ts';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * Two of the keys that every alert has, and one that says that something happened: a rule file, or a
 * table of rules, has a `rule` and a `priority` too.
 */
export function isAlert(value: JsonObject): boolean {
  if (typeof value['rule'] === 'string' && isObject(value['output_fields'])) return true;
  const lower = lowerKeys(value);
  const found = ['rule', 'priority', 'output', 'output_fields'].filter((key) =>
    Object.hasOwn(lower, key),
  );
  return found.length >= 2 && HAPPENED.some((key) => Object.hasOwn(lower, key));
}

const HAPPENED = ['output', 'output_fields', 'message', 'time'];

/** One alert: what it says, and a health line for each field that was of the wrong type. */
export function readAlert(value: JsonObject, context: ReadContext): KeyedFinding[] {
  if (isFalcoAlert(value)) {
    const at = timeOf(value);
    if (at !== undefined || !given(value.time)) return [toFinding(value, at, context)];
  }
  const wrong = new WrongFields('falco');
  const alert = repairAlert(value, wrong);
  return [toFinding(alert, timeOf(alert), context), ...wrong.lines()];
}

/**
 * The moment, with every digit. `evt.time` counts only where it is printed as text: as a number it
 * is beyond 2^53, and JSON has rounded it.
 */
function timeOf(alert: FalcoAlert): Instant | undefined {
  const time = given(alert.time);
  if (time !== undefined) return readFalcoTime(time);
  const fields: JsonObject = fieldsOf(alert);
  const iso = fields['evt.time.iso8601'] ?? fields['evt.time'];
  if (typeof iso !== 'string') return undefined;
  return readFalcoTime(iso) ?? instantFromNanoseconds(iso);
}

/** With Falco's own spelling beside the one in lower case, so that the usual alert needs no change. */
const PRIORITIES: ReadonlyMap<string, Severity> = new Map<string, Severity>(
  (
    [
      ['emergency', 'critical'],
      ['alert', 'critical'],
      ['critical', 'critical'],
      ['error', 'high'],
      ['warning', 'medium'],
      ['notice', 'low'],
      ['informational', 'info'],
      ['information', 'info'],
      ['info', 'info'],
      ['debug', 'info'],
    ] as const
  ).flatMap(([name, severity]): [string, Severity][] => [
    [name, severity],
    [name.charAt(0).toUpperCase() + name.slice(1), severity],
  ]),
);

function severityOf(priority: string | null | undefined): Severity {
  if (!priority) return 'unknown';
  return PRIORITIES.get(priority) ?? PRIORITIES.get(priority.toLowerCase()) ?? 'unknown';
}

const LINKS: Readonly<Record<Subject, Links>> = {
  container: { subject: 'container', product: 'falco' },
  host: { subject: 'host', product: 'falco' },
  principal: { subject: 'principal', product: 'falco' },
  cluster: { subject: 'cluster', product: 'falco' },
  resource: { subject: 'resource', product: 'falco' },
  sensor: { subject: 'sensor', product: 'falco' },
};

const NO_TAGS: readonly string[] = [];

function toFinding(alert: FalcoAlert, at: Instant | undefined, context: ReadContext): KeyedFinding {
  const fields = fieldsOf(alert);
  const place = placeOf(alert, context.cluster);
  const fingerprint = fingerprintOf(alert.rule, place);
  const attack = attackOfFalco(alert.rule, place.source, alert.tags ?? NO_TAGS);
  const lasting: Lasting = {
    kind: place.subject === 'sensor' ? 'health' : 'detection',
    id: fromOutside(alert.rule),
    title: fromOutside(alert.rule),
    severity: severityOf(alert.priority),
    fingerprint,
    links: LINKS[place.subject],
    resource: resourceOf(alert, place),
    attack: attack.length > 0 ? attack : undefined,
    sample: alert.rule === TEST_RULE ? true : undefined,
  };
  const occurrence = occurrenceOf(fingerprint, alert, { at, place });
  const process = outside(given(fields['proc.cmdline']));
  return findingOf(lasting, { occurrence, at, process, peer: outside(peerOf(fields)) });
}

function outside(text: string | undefined): Untrusted | undefined {
  return text === undefined ? undefined : fromOutside(text);
}

function resourceOf(alert: FalcoAlert, place: FalcoPlace): Resource | undefined {
  const fields = fieldsOf(alert);
  const resource: Mutable<Resource> = {};
  if (place.cluster !== undefined) resource.cluster = fromOutside(place.cluster);
  if (place.namespace !== undefined) resource.namespace = fromOutside(place.namespace);
  if (place.workload !== undefined) resource.workload = fromOutside(place.workload);
  if (place.pod !== undefined) resource.pod = fromOutside(place.pod);
  if (place.container !== undefined) resource.container = fromOutside(place.container);
  if (place.containerId !== undefined) resource.containerId = fromOutside(place.containerId);
  const image = imageOf(fields, place);
  if (image !== undefined) resource.image = fromOutside(image);
  const digest = given(fields['container.image.digest']);
  if (digest !== undefined) resource.imageDigest = fromOutside(digest);
  const podUid = given(fields['k8s.pod.uid']);
  if (podUid !== undefined) resource.podUid = fromOutside(podUid);
  const node = place.source === 'k8s_audit' ? undefined : given(alert.hostname);
  if (node !== undefined) resource.node = fromOutside(node);
  const principal = place.actor ?? given(fields['user.name']);
  if (principal !== undefined) resource.principal = fromOutside(principal);
  for (const _ in resource) return resource;
  return undefined;
}

function imageOf(fields: OutputFields, place: FalcoPlace): string | undefined {
  if (place.repository !== undefined) {
    const tag = given(fields['container.image.tag']);
    return tag === undefined ? place.repository : `${place.repository}:${tag}`;
  }
  // The audit log lists a pod's images; of several, none is the pod's.
  const images = fields['ka.req.pod.containers.image'];
  const [only, ...others] = isList(images) ? images : [images];
  return typeof only === 'string' && others.length === 0 ? given(only) : undefined;
}
