import type { ByteSlice } from './byte-slabs.ts';
import type { FalcoPlace } from './falco-place.ts';
import { uncut } from './falco-relay.ts';
import { fieldsOf, given } from './falco-shape.ts';
import type { FalcoAlert, OutputFields } from './falco-shape.ts';
import { lengthWithoutTrailingZeros } from './falco-time.ts';
import type { Instant } from './instant.ts';
import { KeyBytes } from './key-bytes.ts';
import type { Key } from './keys.ts';

/** What tells one event of a cause from another. */
export interface FalcoEvent {
  readonly scene: Scene;
  /** The time, as far as it counts; or all that was printed. */
  readonly when: string;
  readonly whenLength: number;
  readonly call: SystemCall;
}

/**
 * What the events of a cause have in common at one place, ready to be hashed with each: the fingerprint,
 * which the time follows, and the place; of an audit event, its request too.
 */
export interface Scene extends ByteSlice {
  /** It is no audit event, so its system call tells it from others. */
  readonly isCall: boolean;
}

export interface SystemCall {
  readonly command: string | null | undefined;
  readonly name: string | null | undefined;
  readonly pid: number | undefined;
}

const FINGERPRINT_BYTES = 32;

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
  const when = at ?? withoutTime(alert);
  return occurrenceKey({
    scene: sceneOf(fingerprint, alert, place),
    when,
    whenLength: at === undefined ? when.length : lengthWithoutTrailingZeros(at),
    call: systemCallIn(alert),
  });
}

export function sceneOf(fingerprint: Key, alert: FalcoAlert, place: FalcoPlace): Scene {
  const isCall = place.source !== 'k8s_audit';
  const request = isCall ? '' : requestOf(fieldsOf(alert));
  const where = `${given(alert.hostname) ?? ''}\0${place.containerId ?? part(place.pod)}`;
  const bytes = Buffer.from(`${fingerprint}\0${where}\0${request}`);
  return { bytes, from: 0, to: bytes.length, isCall };
}

const hashed = new KeyBytes();

export function occurrenceKey({ scene, when, whenLength, call }: FalcoEvent): Key {
  const { bytes, from, to } = scene;
  hashed.start();
  hashed.bytes(bytes, from, from + FINGERPRINT_BYTES);
  hashed.text(when, whenLength);
  hashed.bytes(bytes, from + FINGERPRINT_BYTES, to);
  if (scene.isCall) {
    hashed.text(part(call.command));
    hashed.nul();
    hashed.text(part(call.name));
    hashed.nul();
    if (call.pid !== undefined) hashed.number(call.pid);
  }
  return hashed.key();
}

function systemCallIn(alert: FalcoAlert): SystemCall {
  const fields = fieldsOf(alert);
  const pid = fields['proc.pid'];
  return {
    command: fields['proc.cmdline'],
    name: fields['fd.name'],
    pid: typeof pid === 'number' ? pid : undefined,
  };
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
