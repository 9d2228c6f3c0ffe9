import { hash } from 'node:crypto';
import type { FalcoPlace } from './falco-place.ts';
import { uncut } from './falco-relay.ts';
import { fieldsOf, given } from './falco-shape.ts';
import type { FalcoAlert, OutputFields } from './falco-shape.ts';
import { withoutTrailingZeros } from './falco-time.ts';
import type { Instant } from './instant.ts';
import type { Key } from './keys.ts';

/** What tells one event of a cause from another. */
export interface FalcoEvent {
  readonly fingerprint: Key;
  readonly when: string;
  readonly where: string;
  readonly what: string;
}

/**
 * One event. Its time to the nanosecond, host, rule and container nearly always tell; the fields
 * after them tell apart what one system call, or one audit event, raised twice. A relay adds its own
 * id and fields, cuts long texts and drops zeros at the end of the time: none of that is in here.
 */
export function occurrenceOf(
  fingerprint: Key,
  alert: FalcoAlert,
  { at, place }: { readonly at: Instant | undefined; readonly place: FalcoPlace },
): Key {
  const when = at === undefined ? withoutTime(alert) : withoutTrailingZeros(at);
  const what = place.source === 'k8s_audit' ? requestOf(fieldsOf(alert)) : systemCallIn(alert);
  return occurrenceKey({ fingerprint, when, where: whereOf(alert, place), what });
}

export function occurrenceKey({ fingerprint, when, where, what }: FalcoEvent): Key {
  // Short chains of texts: hashing flattens them first, and pays for every link of a long one.
  return hash('sha256', `${fingerprint}${when}\0${where}\0${what}`, 'hex').slice(0, 32);
}

export function whereOf(alert: FalcoAlert, place: FalcoPlace): string {
  return `${given(alert.hostname) ?? ''}\0${place.containerId ?? part(place.pod)}`;
}

function systemCallIn(alert: FalcoAlert): string {
  const fields = fieldsOf(alert);
  const pid = fields['proc.pid'];
  return systemCallOf({
    command: fields['proc.cmdline'],
    name: fields['fd.name'],
    pid: typeof pid === 'number' ? String(pid) : '',
  });
}

export function systemCallOf({
  command,
  name,
  pid,
}: {
  readonly command: string | null | undefined;
  readonly name: string | null | undefined;
  readonly pid: string;
}): string {
  return `${part(command)}\0${part(name)}\0${pid}`;
}

export function requestOf(fields: OutputFields): string {
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
