import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { keyText } from '../../triage/finding/keys.ts';
import { openvexReader } from '../../triage/finding/openvex.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { asJson, mutated } from './cyclonedx-fixtures.ts';

/** Documents written by hand after the OpenVEX specification (https://github.com/openvex/spec). */
const NAMESPACE = 'https://openvex.dev/ns';
const PRODUCT = 'pkg:oci/app@sha256%3A0d0d?repository_url=registry.example%2Fapp';

function statement(more: object = {}): object {
  return {
    vulnerability: { name: 'CVE-2024-0001' },
    products: [{ '@id': 'pkg:npm/%40x/y@1.2.3' }],
    status: 'not_affected',
    justification: 'component_not_present',
    ...more,
  };
}

function vex(statements: unknown, more: object = {}): JsonObject {
  return asJson({
    '@context': `${NAMESPACE}/v0.2.0`,
    '@id': 'https://example.org/vex-1',
    author: 'A. Uthor',
    timestamp: '2024-01-02T03:04:05.123456789-06:00',
    version: 1,
    statements,
    ...more,
  });
}

function read(document: JsonObject): Finding[] {
  return [...openvexReader.read(document, { file: 'vex.json' })];
}

function refusal(document: JsonObject): ReadError {
  try {
    read(document);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('statements', () => {
  it('are a row for each product', () => {
    const rows = read(
      vex([
        statement(),
        statement({ status: 'fixed', products: [{ '@id': 'a' }, { '@id': 'b' }] }),
      ]),
    );
    expect(rows.map((row) => [row.status, row.package?.name])).toEqual([
      ['not_affected', '@x/y'],
      ['fixed', 'a'],
      ['fixed', 'b'],
    ]);
    expect(rows[0]).toMatchObject({
      source: 'vex',
      kind: 'vulnerability',
      id: 'CVE-2024-0001',
      title: 'CVE-2024-0001 is not_affected in @x/y: component_not_present',
      severity: 'unknown',
      package: { name: '@x/y', version: '1.2.3', purl: 'pkg:npm/%40x/y@1.2.3' },
      firstSeenAt: '2024-01-02T09:04:05.123456789Z',
      lastSeenAt: '2024-01-02T09:04:05.123456789Z',
    });
    expect(rows[0]).not.toHaveProperty('suppressed');
  });

  it.each([undefined, null, []])('with products %j are one row without a package', (products) => {
    const rows = read(vex([statement({ products })]));
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty('package');
  });

  it('of the first version name everything by texts', () => {
    const old = statement({
      vulnerability: 'CVE-2024-0002',
      products: ['pkg:apk/wolfi/bash@1.0.0', 'some product'],
      subcomponents: ['pkg:apk/wolfi/readline@8'],
    });
    const rows = read(vex([old], { '@context': NAMESPACE, version: '1' }));
    expect(rows.map((row) => row.kind)).toEqual(['vulnerability', 'vulnerability']);
    expect(rows.map((row) => row.package)).toEqual([
      { name: 'bash', version: '1.0.0', purl: 'pkg:apk/wolfi/bash@1.0.0' },
      { name: 'some product' },
    ]);
    expect(rows[0]?.subcomponents).toEqual(['pkg:apk/wolfi/readline@8']);
  });

  it.each<[string, object, object]>([
    [
      'its purl, where the @id is another name',
      { '@id': 'https://example.org/app', identifiers: { purl: PRODUCT } },
      { name: 'app', version: 'sha256:0d0d', purl: PRODUCT },
    ],
    ['its purl alone', { identifiers: { purl: 'pkg:npm/a' } }, { name: 'a', purl: 'pkg:npm/a' }],
    ['its CPE', { identifiers: { cpe23: 'cpe:2.3:a:x' } }, { name: 'cpe:2.3:a:x' }],
    ['its hash', { hashes: { 'sha-256': 'abcd' } }, { name: 'abcd' }],
    ['an @id that is no purl', { '@id': 'app' }, { name: 'app' }],
    ['an @id that only looks like a purl', { '@id': 'pkg:x' }, { name: 'pkg:x', purl: 'pkg:x' }],
  ])('name a product by %s', (_, product, expected) => {
    expect(read(vex([statement({ products: [product] })]))[0]?.package).toEqual(expected);
  });

  it('keep the parts that they are limited to, also in the cause', () => {
    const limited = (name: string): object =>
      statement({ products: [{ '@id': PRODUCT, subcomponents: [{ '@id': name }] }] });
    const [one, other, all] = read(
      vex([
        limited('pkg:npm/a'),
        limited('pkg:npm/b'),
        statement({ products: [{ '@id': PRODUCT }] }),
      ]),
    );
    expect(one?.subcomponents).toEqual(['pkg:npm/a']);
    expect(all).not.toHaveProperty('subcomponents');
    expect(new Set([one, other, all].map((row) => row?.fingerprint)).size).toBe(3);
  });

  it('have their own times before the document’s', () => {
    const own = { timestamp: '2024-02-01T00:00:00Z', last_updated: '2024-03-01T00:00:00Z' };
    const [mine, updated, inherited] = read(
      vex([statement({ timestamp: own.timestamp }), statement(own), statement()], {
        last_updated: '2024-04-01T00:00:00Z',
      }),
    );
    expect([mine?.firstSeenAt, mine?.lastSeenAt]).toEqual([own.timestamp, own.timestamp]);
    expect([updated?.firstSeenAt, updated?.lastSeenAt]).toEqual(Object.values(own));
    expect(inherited?.lastSeenAt).toBe('2024-04-01T00:00:00Z');
    expect(new Set([mine, updated, inherited].map((row) => row?.fingerprint)).size).toBe(1);
    expect(new Set([mine, updated, inherited].map((row) => row?.occurrence)).size).toBe(3);
  });

  it('with a time that is none are read, and a health line says so', () => {
    const rows = read(vex([statement({ timestamp: 'yesterday' }), statement()], { '@id': 7 }));
    expect(rows.map((row) => row.kind).toSorted()).toEqual([
      'health',
      'health',
      'vulnerability',
      'vulnerability',
    ]);
    const [told] = rows.filter((row) => JSON.stringify(row.title).includes('timestamp'));
    expect(JSON.stringify(told?.title)).toContain('statements[0].timestamp');
  });

  it('are none in an empty document', () => {
    expect(read(vex([]))).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each<[string, object]>([
    ['a status that is none of the four', { status: 'harmless' }],
    ['a status in capitals', { status: 'FIXED' }],
    ['no status', { status: undefined }],
    ['a status that is no text', { status: ['fixed'] }],
    ['no vulnerability', { vulnerability: undefined }],
    ['a vulnerability without a name', { vulnerability: { description: 'x' } }],
    ['an empty name', { vulnerability: '' }],
    ['products that are no list', { products: 'pkg:npm/a' }],
    ['a product without a name', { products: [{ supplier: 'x' }] }],
    ['a product that is a number', { products: [7] }],
    ['subcomponents that are no list', { products: [{ '@id': 'a', subcomponents: 'b' }] }],
    ['a subcomponent without a name', { subcomponents: [{}] }],
  ])('is a statement with %s: it would silence the wrong thing', (_, more) => {
    const { code, message } = refusal(vex([statement(), statement(more)]));
    expect(code).toBe('invalid');
    expect(message).toContain('statements[1] ');
  });

  it.each([undefined, null, {}, 'x', [7], [null]])('is a list of statements that is %j', (list) => {
    expect(refusal(vex(list)).code).toBe('invalid');
  });

  it('names the first faults only', () => {
    const { message } = refusal(vex(Array.from({ length: 9 }, () => 0)));
    expect(message).toContain('statements[4] is no object; and 4 more');
    expect(message).not.toContain('statements[5]');
  });

  it('is a version that is not known', () => {
    const document = vex([], { '@context': `${NAMESPACE}/v0.3.0` });
    expect(openvexReader.recognise(document)).toBe(true);
    expect(refusal(document).code).toBe('unsupported-format');
  });
});

describe('recognise', () => {
  it.each<[unknown, boolean]>([
    [NAMESPACE, true],
    [`${NAMESPACE}/`, true],
    [`${NAMESPACE}/v0.0.1`, true],
    [[`${NAMESPACE}/v0.2.0`], true],
    ['https://openvex.dev/nsx', false],
    ['https://spdx.org/rdf/3.0.1/spdx-context.jsonld', false],
    [undefined, false],
    [7, false],
  ])('a context of %j: %s', (context, expected) => {
    expect(openvexReader.recognise(asJson({ '@context': context, statements: [] }))).toBe(expected);
  });
});

function outcomeOf(document: JsonObject): string {
  try {
    const rows = read(document);
    return rows.every((row) => /^[0-9a-f]{32}$/.test(keyText(row.occurrence)))
      ? 'read'
      : 'without keys';
  } catch (error) {
    return error instanceof ReadError ? 'refused' : String(error);
  }
}

describe('mutated documents', () => {
  it('are read or refused, never a crash (property)', () => {
    const product = {
      '@id': PRODUCT,
      subcomponents: [{ '@id': 'pkg:npm/a' }],
      hashes: { md5: 'a' },
    };
    const whole = vex([statement({ products: [product, 'text'] }), statement()]);
    fc.assert(
      fc.property(mutated(whole), (mutant) => {
        expect(outcomeOf(mutant)).toMatch(/^(?:read|refused)$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('lose no row silently: each statement and product, or a refusal (property)', () => {
    const product = fc.constantFrom<unknown>('a', { '@id': 'b' }, {}, 7, null);
    const products = fc.option(fc.array(product, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(products, { maxLength: 4 }), (lists) => {
        const document = vex(lists.map((list) => statement({ products: list })));
        const bad = lists
          .flat()
          .some((one) => one === 7 || (typeof one === 'object' && one !== null && !('@id' in one)));
        const isNull = lists.some((list) => list?.includes(null));
        const rows = lists.reduce((sum, list) => sum + Math.max(1, list?.length ?? 0), 0);
        const outcome = outcomeOf(document);
        expect(outcome).toBe(bad || isNull ? 'refused' : 'read');
        expect(outcome === 'read' ? read(document).length : rows).toBe(rows);
      }),
    );
  });
});
