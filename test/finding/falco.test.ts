import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falcoReader } from '../../triage/finding/falco.ts';
import { AUDIT_FIELDS, TEXT_FIELDS, TEXT_KEYS } from '../../triage/finding/falco-shape.ts';
import { isObject } from '../../triage/finding/fields.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { anyAlert, anyValue, auditAlert, dropAlert, shellAlert } from './falco-alerts.ts';
import { placesOf, plain, readAll, refusal, valueAt, withValueAt } from './reading.ts';

function read(alert: JsonObject, cluster?: string): JsonObject {
  const [finding] = falcoReader.read(alert, { file: 'alert.json', ...(cluster && { cluster }) });
  return plain(finding);
}

const resourceOf = (alert: JsonObject) => read(alert)['resource'] as JsonObject;
const linksOf = (alert: JsonObject) => read(alert)['links'] as JsonObject;

describe('a Falco alert of a system call', () => {
  it('reads as a detection with its place, process and technique', () => {
    expect(read(shellAlert(), 'prod')).toMatchObject({
      source: 'falco',
      kind: 'detection',
      id: 'Terminal shell in container',
      severity: 'low',
      resource: {
        cluster: 'prod',
        namespace: 'shop',
        workload: 'web',
        pod: 'web-5d9c7b6f4-x7k2p',
        container: 'web',
        containerId: '4f2a7c9d3b1e',
        image: 'registry.example/shop/web:1.4.2',
        node: 'node-1',
        principal: 'root',
      },
      process: 'bash -i',
      attack: [{ technique: 'T1059', tactics: ['execution'] }],
      firstSeenAt: '2026-08-01T10:00:00.120000000Z',
      lastSeenAt: '2026-08-01T10:00:00.120000000Z',
      links: { subject: 'container', product: 'falco' },
    });
  });

  it.each([
    ['Emergency', 'critical'],
    ['Alert', 'critical'],
    ['CRITICAL', 'critical'],
    ['error', 'high'],
    ['Warning', 'medium'],
    ['NOTICE', 'low'],
    ['Informational', 'info'],
    ['info', 'info'],
    ['Debug', 'info'],
    ['Whatever', 'unknown'],
  ])('reads priority %s as %s', (priority, severity) => {
    expect(read(shellAlert({ priority }))['severity']).toBe(severity);
  });

  it('reads keys in any case', () => {
    const { rule, priority, ...rest } = shellAlert();
    const finding = read({ ...rest, Rule: rule, PRIORITY: priority });
    expect(finding).toEqual(read(shellAlert()));
  });

  it.each(['host', '', null])('takes container.id %j for the host, never for a container', (id) => {
    const alert = shellAlert(
      {},
      { 'container.id': id, 'container.name': 'host', 'k8s.pod.name': null },
    );
    expect(resourceOf(alert)).not.toHaveProperty('containerId');
    expect(resourceOf(alert)).not.toHaveProperty('container');
    expect(linksOf(alert)).toMatchObject({ subject: 'host' });
  });

  it('tells hosts apart in the cause, but not pods of one workload', () => {
    const host = (hostname: string) =>
      read(shellAlert({ hostname }, { 'container.id': 'host', 'k8s.pod.name': null }))[
        'fingerprint'
      ];
    expect(host('node-1')).not.toBe(host('node-2'));
    const pod = (name: string) => read(shellAlert({}, { 'k8s.pod.name': name }))['fingerprint'];
    expect(pod('web-5d9c7b6f4-x7k2p')).toBe(pod('web-7c9d8b5f6-zz9zz'));
    expect(pod('db-0')).toBe(pod('db-1'));
    expect(pod('web-5d9c7b6f4-x7k2p')).not.toBe(pod('db-0'));
  });

  it('names the owner that is printed before the one that it guesses', () => {
    const printed = shellAlert({}, { 'k8s.deployment.name': 'storefront' });
    expect(resourceOf(printed)['workload']).toBe('storefront');
    expect(resourceOf(shellAlert({}, { 'k8s.pod.name': 'web' }))).not.toHaveProperty('workload');
  });

  it('reads an alert without tags, source, hostname and output', () => {
    const { rule, priority, time, output_fields } = shellAlert();
    const finding = read({ rule, priority, time, output_fields });
    expect(finding).toMatchObject({ kind: 'detection', links: { subject: 'container' } });
    expect(finding).not.toHaveProperty('attack');
  });

  it('names the peer', () => {
    const alert = shellAlert(
      {},
      { 'evt.type': 'connect', 'fd.name': '10.0.0.5:43210->203.0.113.9:4444' },
    );
    expect(read(alert)['remoteAddresses']).toEqual(['203.0.113.9']);
  });
});

describe('the time of a Falco alert', () => {
  const withoutTime = (fields: JsonObject) => shellAlert({ time: null }, fields);

  it('comes from the fields where it is printed as text', () => {
    expect(
      read(withoutTime({ 'evt.time.iso8601': '2026-08-01T10:00:00.123456789Z' }))['firstSeenAt'],
    ).toBe('2026-08-01T10:00:00.123456789Z');
    expect(read(withoutTime({ 'evt.time': '1785578400123456789' }))['firstSeenAt']).toBe(
      '2026-08-01T10:00:00.123456789Z',
    );
  });

  it('is left out rather than printed rounded', () => {
    const finding = read(withoutTime({}));
    expect(finding).toMatchObject({ kind: 'detection' });
    expect(finding).not.toHaveProperty('firstSeenAt');
  });

  it('is told where it is no time', () => {
    const [finding, health] = readAll(falcoReader, shellAlert({ time: '10:00 o’clock' })).map(
      plain,
    );
    expect(finding).not.toHaveProperty('firstSeenAt');
    expect(health).toMatchObject({ kind: 'health', id: 'field-wrong-type' });
  });
});

describe('a Falco alert of the Kubernetes audit log', () => {
  it('names who acted on which pod', () => {
    expect(read(auditAlert())).toMatchObject({
      resource: {
        namespace: 'shop',
        pod: 'web-5d9c7b6f4-x7k2p',
        workload: 'web',
        principal: 'ops@shop.example',
      },
      links: { subject: 'container' },
    });
    // The plugin's own pod is not the place.
    expect(resourceOf(auditAlert())).not.toHaveProperty('node');
  });

  it('finds the name of a pod that a controller made in the response', () => {
    const alert = auditAlert(
      {},
      {
        'ka.target.name': null,
        'ka.resp.name': 'web-5d9c7b6f4-zzzzz',
        'ka.req.pod.containers.image': ['nginx:1.27'],
      },
    );
    expect(resourceOf(alert)).toMatchObject({ pod: 'web-5d9c7b6f4-zzzzz', image: 'nginx:1.27' });
    expect(
      resourceOf(auditAlert({}, { 'ka.req.pod.containers.image': ['a', 'b'] })),
    ).not.toHaveProperty('image');
  });

  it('takes no other object for a pod', () => {
    const secret = auditAlert(
      {},
      { 'ka.target.resource': 'secrets', 'ka.target.name': 'db-password' },
    );
    expect(resourceOf(secret)).not.toHaveProperty('pod');
    expect(linksOf(secret)).toMatchObject({ subject: 'cluster' });
    const deployment = auditAlert(
      {},
      { 'ka.target.resource': 'deployments', 'ka.target.name': 'web' },
    );
    expect(resourceOf(deployment)).toMatchObject({ workload: 'web' });
  });

  it('reads fields of any type', () => {
    const subjects = ['{"kind":"User","name":"eve"}'];
    expect(
      readAll(
        falcoReader,
        auditAlert({}, { 'ka.req.binding.subjects': subjects, 'jevt.value[/a]': { b: [1] } }),
      ),
    ).toHaveLength(1);
  });
});

describe('what Falco says of itself', () => {
  it('is a health finding of the sensor, that opens an incident', () => {
    expect(read(dropAlert())).toMatchObject({
      kind: 'health',
      severity: 'critical',
      resource: { node: 'node-1' },
      links: { subject: 'sensor', product: 'falco' },
    });
  });

  it('reads with only a rule and fields', () => {
    const snapshot = {
      rule: 'Falco internal: metrics snapshot',
      output_fields: { 'evt.source': 'syscall' },
    };
    expect(falcoReader.recognise(snapshot)).toBe(true);
    expect(read(snapshot)).toMatchObject({ kind: 'health', severity: 'unknown' });
  });

  it("marks Falcosidekick's test event as a sample, in both of its forms", () => {
    const test = shellAlert(
      { rule: 'Test rule', source: 'syscalls' },
      { 'container.id': null, 'k8s.pod.name': null },
    );
    expect(read(test)).toMatchObject({ kind: 'detection', sample: true });
    expect(read({ ...test, source: 'internal' })).toEqual(read(test));
  });
});

describe('recognising Falco', () => {
  it('takes alerts and lists of alerts, and no other document', () => {
    expect(falcoReader.recognise(shellAlert())).toBe(true);
    expect(falcoReader.recognise([shellAlert(), dropAlert()])).toBe(true);
    for (const other of [
      [],
      {},
      [{ rule: 'x' }],
      { rule: 'AWS.Rule', path: 'rules/x.yml', test: 'x', expected: true, log: {} },
      { SchemaVersion: 2, Results: [] },
      { version: '2.1.0', runs: [] },
    ] as const) {
      expect(falcoReader.recognise(other)).toBe(false);
    }
  });

  it('reads each alert of a list and refuses what is none', () => {
    expect(readAll(falcoReader, [shellAlert(), auditAlert(), dropAlert()])).toHaveLength(3);
    expect(refusal(falcoReader, [shellAlert(), { rule: 'only' }])).toMatchObject({
      code: 'unknown-format',
    });
  });

  it('refuses an alert without the name of its rule', () => {
    expect(refusal(falcoReader, shellAlert({ rule: '' }))).toMatchObject({ code: 'invalid' });
    expect(refusal(falcoReader, shellAlert({ rule: 5 }))).toMatchObject({ code: 'invalid' });
  });
});

describe('keys of Falco alerts', () => {
  it('tell two events of one nanosecond apart by what they did', () => {
    const other = shellAlert({}, { 'proc.cmdline': 'sh -c id' });
    expect(read(other)['fingerprint']).toBe(read(shellAlert())['fingerprint']);
    expect(read(other)['occurrence']).not.toBe(read(shellAlert())['occurrence']);
  });

  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(fc.array(anyAlert, { minLength: 2, maxLength: 12 }), (alerts) => {
        const keys = (alert: JsonObject) => [read(alert)['fingerprint'], read(alert)['occurrence']];
        const forwards = alerts.map(keys);
        expect(alerts.toReversed().map(keys).toReversed()).toEqual(forwards);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a value of the wrong type anywhere in an alert', () => {
  const documents = [
    shellAlert({}, { 'fd.name': '10.0.0.5:4->9.9.9.9:5', 'evt.type': 'connect' }),
    auditAlert(),
    dropAlert(),
  ];
  const cases = fc
    .constantFrom(...documents)
    .chain((document) =>
      fc.tuple(fc.constant(document), fc.constantFrom(...placesOf(document)), anyValue),
    );

  it('is read, told or refused, and never lost', () => {
    fc.assert(
      fc.property(cases, ([document, place, value]) => {
        if (place.length === 0) return;
        const changed = withValueAt(document, place, value) as JsonObject;
        if (!falcoReader.recognise(changed)) return;
        const code = refusal(falcoReader, changed)?.code;
        expect(code === 'invalid' || isTold(document, changed, place)).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  /** A field that is read as text speaks up; any other may be of any type and changes nothing. */
  function isTold(
    document: JsonObject,
    changed: JsonObject,
    place: readonly (string | number)[],
  ): boolean {
    const [before] = readAll(falcoReader, document).map(plain);
    const [after, ...health] = readAll(falcoReader, changed).map(plain);
    const put = valueAt(changed, place);
    if (put === null || typeof put === 'string') return true;
    const isRightType =
      (place.length === 1 && place[0] === 'tags' && isListOfTexts(put)) ||
      (place.length === 1 && place[0] === 'output_fields' && isObject(put));
    if (isRightType) return true;
    return health.length > 0 || (!isReadAsText(place) && sameButKeys(before, after));
  }

  function isReadAsText(place: readonly (string | number)[]): boolean {
    const texts: readonly unknown[] = [...TEXT_KEYS, ...TEXT_FIELDS, ...AUDIT_FIELDS];
    return place[0] === 'tags' || texts.includes(place.at(-1));
  }

  function isListOfTexts(value: Json): boolean {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
  }

  function sameButKeys(a: JsonObject | undefined, b: JsonObject | undefined): boolean {
    return JSON.stringify({ ...a, occurrence: '' }) === JSON.stringify({ ...b, occurrence: '' });
  }
});
