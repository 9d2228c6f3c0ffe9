import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject } from '../../triage/finding/fields.ts';
import { guarddutyReader } from '../../triage/finding/guardduty.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { anyValue, shellAlert } from './falco-alerts.ts';
import {
  attackSequence,
  auditFinding,
  bucketFinding,
  CONTAINER_ID,
  eventBridge,
  FINDINGS,
  portProbe,
  runtimeFinding,
  stolenCredentials,
  titleCase,
} from './guardduty-findings.ts';
import { placesOf, plain, readAll, refusal, valueAt, withValueAt } from './reading.ts';

const readOne = (value: JsonObject): JsonObject => plain(readAll(guarddutyReader, value)[0]);
const linksOf = (value: JsonObject) => readOne(value)['links'] as JsonObject;

describe('a GuardDuty finding', () => {
  it('of runtime monitoring names cluster, workload, pod, container, image and instance', () => {
    expect(readOne(runtimeFinding())).toMatchObject({
      source: 'guardduty',
      kind: 'detection',
      id: 'CryptoCurrency:Runtime/BitcoinTool.B',
      uid: 'aa11',
      severity: 'high',
      resource: {
        cluster: 'prod',
        namespace: 'shop',
        workload: 'web',
        pod: 'web-5d9c7b6f4-x7k2p',
        podUid: '0b0c9f8e-0000-4000-8000-000000000001',
        container: 'web',
        containerId: CONTAINER_ID,
        imageDigest: `sha256:${'ab'.repeat(32)}`,
        instanceId: 'i-0123456789abcdef0',
        account: '111122223333',
        region: 'eu-west-1',
      },
      remoteAddresses: ['203.0.113.9'],
      process: '/tmp/xmrig',
      firstSeenAt: '2026-08-01T10:10:00.000Z',
      lastSeenAt: '2026-08-01T10:30:00.000Z',
      links: {
        subject: 'container',
        product: 'guardduty',
        own: ['aa11', 'arn:aws:guardduty:eu-west-1:111122223333:detector/d1/finding/aa11'],
        versionAt: '2026-08-01T10:35:00.000Z',
      },
    });
  });

  it('of stolen credentials names the session, which is the instance, and its sequence', () => {
    const finding = readOne(stolenCredentials());
    expect(finding).toMatchObject({
      resource: {
        principal: 'node-role',
        roleSession: 'i-0123456789abcdef0',
        accessKeyId: 'ASIAEXAMPLEKEY00000A',
      },
      remoteAddresses: ['203.0.113.50'],
      links: {
        subject: 'principal',
        names: ['arn:aws:guardduty:eu-west-1:111122223333:detector/d1/finding/cc33'],
      },
    });
  });

  it('of a sequence names its signals, techniques, resources, and only foreign endpoints', () => {
    const finding = readOne(attackSequence());
    expect(finding).toMatchObject({
      severity: 'critical',
      resource: {
        cluster: 'prod',
        namespace: 'shop',
        workload: 'web',
        instanceId: 'i-0123456789abcdef0',
        principal: 'node-role',
        accessKeyId: 'ASIAEXAMPLEKEY00000A',
      },
      remoteAddresses: ['203.0.113.9'],
      links: { names: ['aa11', 'bb22'] },
    });
    const attack = finding['attack'] as { technique?: string }[];
    expect(attack.map(({ technique }) => technique)).toEqual(
      expect.arrayContaining(['T1496', 'T1552.005']),
    );
    expect(linksOf(attackSequence())['own']).toContain('seq-1');
  });

  it('of the audit log names the Kubernetes user and the workload', () => {
    expect(readOne(auditFinding())).toMatchObject({
      resource: {
        namespace: 'kube-system',
        workload: 'coredns',
        principal: 'system:serviceaccount:shop:eve',
        roleSession: 'eve-session',
      },
      remoteAddresses: ['203.0.113.77'],
    });
    expect(readAll(guarddutyReader, auditFinding())).toHaveLength(1);
  });

  it('of port probes names every prober, of both families, and no local address', () => {
    expect(readOne(portProbe())['remoteAddresses']).toEqual(['203.0.113.1', '2001:db8:1::2']);
    expect(linksOf(portProbe())['subject']).toBe('host');
  });

  it('of a bucket names the bucket, and is marked as a sample', () => {
    expect(readOne(bucketFinding())).toMatchObject({
      sample: true,
      resource: { uid: 'arn:aws:s3:::ledger' },
      links: { subject: 'resource' },
    });
    expect(readOne(runtimeFinding())).not.toHaveProperty('sample');
    expect(readOne(runtimeFinding({ additionalInfo: { sample: true } }))).toHaveProperty('sample');
  });

  it('that is archived is marked, and closed for the correlator', () => {
    const archived = readOne(runtimeFinding({ archived: true }));
    expect(archived).toMatchObject({ archived: true, links: { closed: true } });
    expect(linksOf(runtimeFinding())).not.toHaveProperty('closed');
  });

  it.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [3.9, 'low'],
    [1, 'low'],
    [0, 'info'],
    [-1, 'unknown'],
  ])('of severity %d is %s', (number, severity) => {
    expect(readOne({ ...runtimeFinding(), severity: number })['severity']).toBe(severity);
  });

  it('of a type that nobody knows is read by its shape', () => {
    const finding = readOne({ ...runtimeFinding(), type: 'Novelty:Mars/RoverHijacked' });
    expect(finding).toMatchObject({
      id: 'Novelty:Mars/RoverHijacked',
      remoteAddresses: ['203.0.113.9'],
    });
  });

  it('keeps its keys through updates, and its cause through another pod', () => {
    const update = {
      ...runtimeFinding({ count: 9, eventLastSeen: '2026-08-01T12:00:00Z' }),
      updatedAt: '2026-08-01T12:01:00Z',
    };
    expect(readOne(update)['occurrence']).toBe(readOne(runtimeFinding())['occurrence']);
    const other = JSON.parse(
      JSON.stringify(runtimeFinding()).replaceAll('x7k2p', 'zz9zz'),
    ) as JsonObject;
    expect(readOne(other)['fingerprint']).toBe(readOne(runtimeFinding())['fingerprint']);
    expect(readOne({ ...runtimeFinding(), id: 'zz' })['occurrence']).not.toBe(
      readOne(runtimeFinding())['occurrence'],
    );
  });
});

describe('what is around a GuardDuty finding', () => {
  const bare = runtimeFinding();
  const wanted = readOne(bare);

  it.each<[string, JsonObject | readonly Json[]]>([
    ['nothing, in TitleCase', titleCase(bare)],
    ['EventBridge', eventBridge(bare)],
    ['EventBridge around TitleCase', eventBridge(titleCase(bare))],
    ['EventBridge without more than detail', { region: 'eu-west-1', detail: bare }],
    ['GetFindings', { Findings: [titleCase(bare)], ResponseMetadata: {} }],
    ['the API itself', { findings: [bare] }],
    ['GetFindings in EventBridge', eventBridge({ Findings: [titleCase(bare)] })],
    ['EventBridge in GetFindings', { Findings: [eventBridge(bare)] }],
    ['a list', [bare]],
  ])('%s: is read the same', (_, document) => {
    expect(guarddutyReader.recognise(document)).toBe(true);
    expect(readAll(guarddutyReader, document).map(plain)).toEqual([wanted]);
  });

  it('may be nothing at all', () => {
    expect(guarddutyReader.recognise({ Findings: [] })).toBe(true);
    expect(readAll(guarddutyReader, { Findings: [], NextToken: '' })).toEqual([]);
  });

  it('is not another tool with an empty list', () => {
    for (const other of [
      { findings: [] },
      { Findings: [], Scanner: 'x' },
      { Findings: {} },
      [],
      {},
    ]) {
      expect(guarddutyReader.recognise(other)).toBe(false);
    }
    expect(guarddutyReader.recognise(shellAlert())).toBe(false);
    // A rule's test cases with the finding inside are not what GuardDuty prints.
    expect(guarddutyReader.recognise({ rule: 'x', test: 'y', expected: true, log: bare })).toBe(
      false,
    );
  });

  it('is refused where it is another event of GuardDuty', () => {
    const event = eventBridge(
      { currentStatus: 'UNHEALTHY' },
      { 'detail-type': 'GuardDuty Runtime Protection Unhealthy' },
    );
    expect(guarddutyReader.recognise(event)).toBe(true);
    expect(refusal(guarddutyReader, event)).toMatchObject({ code: 'unsupported-format' });
  });

  it('is refused where something else stands in the list', () => {
    expect(refusal(guarddutyReader, { Findings: [bare, { rule: 'x' }] })).toMatchObject({
      code: 'unknown-format',
    });
  });

  it.each(['id', 'type'])('is refused without a readable %s', (field) => {
    for (const value of [null, '', 5]) {
      expect(refusal(guarddutyReader, { ...bare, [field]: value })).toMatchObject({
        code: 'invalid',
      });
    }
  });
});

describe('a value of the wrong type anywhere in a finding', () => {
  const cases = fc
    .constantFrom(...FINDINGS.map((make) => make()))
    .chain((document) =>
      fc.tuple(fc.constant(document), fc.constantFrom(...placesOf(document)), anyValue),
    );

  it('is told or refused where it is read, and changes nothing where it is not', () => {
    fc.assert(
      fc.property(cases, ([document, place, value]) => {
        const changed = withValueAt(document, place, value);
        if (!isObject(changed) || !guarddutyReader.recognise(changed)) return;
        const code = refusal(guarddutyReader, changed)?.code;
        expect(code === 'invalid' || isTold(document, changed, place)).toBe(true);
      }),
      { numRuns: 2_500 },
    );
  });

  /** A value of the same type, or nothing, is another document; of another type it must be told. */
  function isTold(
    document: JsonObject,
    changed: JsonObject,
    place: readonly (string | number)[],
  ): boolean {
    const put = valueAt(changed, place);
    if (put === null || put === '' || typeOf(put) === typeOf(valueAt(document, place))) return true;
    const [before] = readAll(guarddutyReader, document).map(plain);
    const [after, ...health] = readAll(guarddutyReader, changed).map(plain);
    return health.length > 0 || JSON.stringify(before) === JSON.stringify(after);
  }

  function typeOf(value: Json): string {
    return Array.isArray(value) ? 'list' : typeof value;
  }
});
