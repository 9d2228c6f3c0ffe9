import { hash } from 'node:crypto';
import { attackOfFalco } from '../knowledge/falco-attack.ts';
import { fingerprintOf } from './falco-cause.ts';
import { peerOf } from './falco-peer.ts';
import { placeOf, TEST_RULE } from './falco-place.ts';
import type { FalcoPlace } from './falco-place.ts';
import { uncut } from './falco-relay.ts';
import { lowerKeys, repairAlert } from './falco-repair.ts';
import { fieldsOf, given, isFalcoAlert } from './falco-shape.ts';
import type { FalcoAlert, OutputFields } from './falco-shape.ts';
import { instantFromNanoseconds, readFalcoTime, withoutTrailingZeros } from './falco-time.ts';
import { isList, isObject } from './fields.ts';
import type { Finding, Links, Resource, Subject } from './finding.ts';
import type { Instant } from './instant.ts';
import type { Key } from './keys.ts';
import { ReadError } from './read-error.ts';
import type { Json, JsonObject, ReadContext, Reader } from './reader.ts';
import type { Severity } from './severity.ts';
import { fromOutside } from './untrusted.ts';
import { WrongFields } from './wrong-fields.ts';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** Falco's and Falcosidekick's alerts: one, or a list of them. */
export const falcoReader: Reader = {
  source: 'falco',
  recognise(value) {
    if (!isList(value)) return isAlert(value);
    return value.some((element) => isObject(element) && isAlert(element));
  },
  read(value, context) {
    if (!isList(value)) return readAlert(value, context);
    return value.flatMap((element, index) => readAlert(inList(element, index), context));
  },
};

/**
 * Two of the keys that every alert has, and one that says that something happened: a rule file, or a
 * table of rules, has a `rule` and a `priority` too.
 */
function isAlert(value: JsonObject): boolean {
  if (typeof value['rule'] === 'string' && isObject(value['output_fields'])) return true;
  const lower = lowerKeys(value);
  const found = ['rule', 'priority', 'output', 'output_fields'].filter((key) =>
    Object.hasOwn(lower, key),
  );
  return found.length >= 2 && HAPPENED.some((key) => Object.hasOwn(lower, key));
}

const HAPPENED = ['output', 'output_fields', 'message', 'time'];

function inList(element: Json, index: number): JsonObject {
  if (isObject(element) && isAlert(element)) return element;
  throw new ReadError(
    'unknown-format',
    `Element ${index} of a list of Falco alerts is no Falco alert. Give each tool's output as a file of its own.`,
  );
}

function readAlert(value: JsonObject, context: ReadContext): Finding[] {
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

function toFinding(alert: FalcoAlert, at: Instant | undefined, context: ReadContext): Finding {
  const fields = fieldsOf(alert);
  const place = placeOf(alert, context.cluster);
  const fingerprint = fingerprintOf(alert.rule, place);
  const attack = attackOfFalco(alert.rule, place.source, alert.tags ?? NO_TAGS);
  const finding: Mutable<Finding> = {
    source: 'falco',
    kind: place.subject === 'sensor' ? 'health' : 'detection',
    id: fromOutside(alert.rule),
    title: fromOutside(alert.rule),
    severity: severityOf(alert.priority),
    fingerprint,
    occurrence: occurrenceOf(fingerprint, alert, { at, place }),
    links: LINKS[place.subject],
  };
  const resource = resourceOf(alert, place);
  if (resource) finding.resource = resource;
  if (attack.length > 0) finding.attack = attack;
  if (at !== undefined) {
    finding.firstSeenAt = at;
    finding.lastSeenAt = at;
  }
  if (alert.rule === TEST_RULE) finding.sample = true;
  const command = given(fields['proc.cmdline']);
  if (command !== undefined) finding.process = fromOutside(command);
  const peer = peerOf(fields);
  if (peer !== undefined) finding.remoteAddresses = [fromOutside(peer)];
  return finding;
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

/**
 * One event. Its time to the nanosecond, host, rule and container nearly always tell; the fields
 * after them tell apart what one system call, or one audit event, raised twice. A relay adds its own
 * id and fields, cuts long texts and drops zeros at the end of the time: none of that is in here.
 */
function occurrenceOf(
  fingerprint: Key,
  alert: FalcoAlert,
  { at, place }: { readonly at: Instant | undefined; readonly place: FalcoPlace },
): Key {
  const fields = fieldsOf(alert);
  const when = at === undefined ? withoutTime(alert) : withoutTrailingZeros(at);
  // Short chains of texts: hashing flattens them first, and pays for every link of a long one.
  const where = `${given(alert.hostname) ?? ''}\0${place.containerId ?? part(place.pod)}`;
  const what = place.source === 'k8s_audit' ? requestOf(fields) : systemCallOf(fields);
  return hash('sha256', `${fingerprint}${when}\0${where}\0${what}`, 'hex').slice(0, 32);
}

function systemCallOf(fields: OutputFields): string {
  const pid = fields['proc.pid'];
  const command = part(fields['proc.cmdline']);
  return `${command}\0${part(fields['fd.name'])}\0${typeof pid === 'number' ? pid : ''}`;
}

function requestOf(fields: OutputFields): string {
  return [
    fields['ka.verb'],
    fields['ka.uri'],
    fields['ka.target.name'],
    fields['ka.target.subresource'],
    fields['ka.resp.name'],
  ]
    .map(part)
    .join('\0');
}

function part(value: string | null | undefined): string {
  return value ? uncut(value) : '';
}

/** Without a time all that was printed has to tell (a relay refuses such an alert, so none cut it). */
function withoutTime(alert: FalcoAlert): string {
  const fields = Object.entries(fieldsOf(alert)).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([alert.output, fields]);
}
