import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';

/**
 * Alerts written by hand after Falco's documented JSON output (`json_output: true`,
 * https://falco.org/docs/concepts/outputs/formatting/) and the output fields of the upstream rules.
 */
export function shellAlert(changes: JsonObject = {}, fields: JsonObject = {}): JsonObject {
  return {
    hostname: 'node-1',
    output: '10:00:00.120000000: Notice A shell was spawned in a container | command=bash',
    priority: 'Notice',
    rule: 'Terminal shell in container',
    source: 'syscall',
    tags: ['T1059', 'container', 'maturity_stable', 'mitre_execution', 'shell'],
    time: '2026-08-01T10:00:00.120000000Z',
    ...changes,
    output_fields: {
      'container.id': '4f2a7c9d3b1e',
      'container.image.repository': 'registry.example/shop/web',
      'container.image.tag': '1.4.2',
      'container.name': 'web',
      // As JSON.parse leaves a number beyond 2^53.
      'evt.time': 1785578400120000000,
      'evt.type': 'execve',
      'k8s.ns.name': 'shop',
      'k8s.pod.name': 'web-5d9c7b6f4-x7k2p',
      'proc.cmdline': 'bash -i',
      'proc.pid': 4711,
      'proc.tty': 34816,
      'user.name': 'root',
      'user.uid': 0,
      ...fields,
    },
  };
}

export function auditAlert(changes: JsonObject = {}, fields: JsonObject = {}): JsonObject {
  return {
    hostname: 'falco-k8saudit-96d7f6f99-vwjgc',
    output: '10:00:05.000001000: Notice Attach/Exec to pod (user=ops pod=web action=exec)',
    priority: 'Notice',
    rule: 'Attach/Exec Pod',
    source: 'k8s_audit',
    tags: ['k8s'],
    time: '2026-08-01T10:00:05.000001000Z',
    ...changes,
    output_fields: {
      'evt.time': 1785578405000001000,
      'ka.target.name': 'web-5d9c7b6f4-x7k2p',
      'ka.target.namespace': 'shop',
      'ka.target.resource': 'pods',
      'ka.target.subresource': 'exec',
      'ka.uri.param[command]': 'sh',
      'ka.user.name': 'ops@shop.example',
      ...fields,
    },
  };
}

/** A sensor that lost events: written after the documentation of `syscall_event_drops`. */
export function dropAlert(changes: JsonObject = {}): JsonObject {
  return {
    hostname: 'node-1',
    output:
      '10:00:09.000000000: Critical Falco internal: syscall event drop. 40 system calls dropped',
    output_fields: { n_drops: '40', n_drops_buffer_total: '40', n_evts: '14000' },
    priority: 'Critical',
    rule: 'Falco internal: syscall event drop',
    source: 'internal',
    time: '2026-08-01T10:00:09.000000000Z',
    ...changes,
  };
}

/** Texts that a process can have: long ones, other scripts, half characters. */
export const processText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 160, maxLength: 700 }),
  fc.integer({ min: 490, max: 520 }).map((length) => 'x'.repeat(length)),
  fc
    .tuple(fc.integer({ min: 495, max: 515 }), fc.constantFrom('é', '€', '😀', '\uFFFD', '[...]'))
    .map(([length, tail]) => 'x'.repeat(length) + tail.repeat(4)),
);

const DIGITS = fc.nat(999_999_999).map((number) => String(number).padStart(9, '0'));

/** Alerts of both event sources, with any texts and times. */
export const anyAlert: fc.Arbitrary<JsonObject> = fc
  .record({
    isAudit: fc.boolean(),
    fraction: DIGITS,
    rule: processText.filter((text) => text !== ''),
    hostname: processText,
    command: processText,
    name: processText,
    user: processText,
    container: fc.constantFrom('4f2a7c9d3b1e', 'host', '', null),
  })
  .map(({ isAudit, fraction, rule, hostname, command, name, user, container }) => {
    const time = `2026-08-01T10:00:00.${fraction}Z`;
    if (isAudit) {
      const fields = { 'ka.target.name': name, 'ka.user.name': user, 'ka.uri': command };
      return auditAlert({ time, rule, hostname }, fields);
    }
    const fields = {
      'proc.cmdline': command,
      'fd.name': name,
      'user.name': user,
      'container.id': container,
    };
    return shellAlert({ time, rule, hostname }, fields);
  });

/** Values of every type that JSON has. */
export const anyValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1.5, 1e300, '', '<NA>', 'text', [], {}, [1], ['a'], {
    a: 1,
  }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
