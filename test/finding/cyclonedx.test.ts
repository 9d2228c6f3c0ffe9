import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclonedxReader } from '../../triage/finding/cyclonedx.ts';
import { keyText } from '../../triage/finding/keys.ts';
import { SPEC_VERSIONS } from '../../triage/finding/cyclonedx-validators.ts';
import type { Finding } from '../../triage/finding/finding.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { SERIAL, asJson, bom, library, mutated, read, richBom } from './cyclonedx-fixtures.ts';

const components = (rows: Finding[]): Finding[] => rows.filter((row) => row.kind === 'component');
const vulnerabilities = (rows: Finding[]): Finding[] =>
  rows.filter((row) => row.kind === 'vulnerability');

async function vulnerability(more: object, document: object = {}): Promise<Finding | undefined> {
  const one = { id: 'CVE-2024-0001', ...more };
  return vulnerabilities(await read(bom('1.6', { vulnerabilities: [one], ...document })))[0];
}

interface Tree {
  readonly name: string;
  readonly components: readonly Tree[];
}

function outcomeOf(document: JsonObject): string {
  try {
    const rows = [...cyclonedxReader.read(document, { file: 'f' })];
    return rows.every((row) => /^[0-9a-f]{32}$/.test(keyText(row.occurrence)))
      ? 'read'
      : 'without keys';
  } catch (error) {
    return error instanceof ReadError ? 'refused' : String(error);
  }
}

async function refusal(value: JsonObject): Promise<ReadError> {
  try {
    await read(value);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('components', () => {
  it.each(SPEC_VERSIONS)(
    'are reported from %s, nested ones too, with what they are in',
    async (v) => {
      const rows = components(await read(richBom(v)));
      expect(rows.map((row) => row.package?.name)).toEqual([
        'left',
        'inside',
        'innermost',
        'right',
      ]);
      expect(rows[0]).toMatchObject({
        source: 'cyclonedx',
        kind: 'component',
        id: 'pkg:maven/org.example/left@1.0.0',
        uid: 'left@1',
        title: 'org.example/left 1.0.0 (library; MIT; House licence)',
        severity: 'info',
        package: { name: 'left', version: '1.0.0', purl: 'pkg:maven/org.example/left@1.0.0' },
        resource: { image: 'registry.example/app:1.2' },
        lastSeenAt: '2024-05-06T05:08:09.123456789Z',
      });
      expect(rows[1]).toMatchObject({ id: 'inside@1.0.0', title: 'inside 1.0.0 (library)' });
      expect(rows[3]?.title).toBe('right 1.0.0 (library; MIT OR Apache-2.0)');
    },
  );

  it('are not the subject, its parts, pedigree, tools or services', async () => {
    const subject = { type: 'application', name: 'shop', components: [library('part')] };
    const tools = { components: [library('scanner')] };
    const document = bom('1.6', {
      metadata: { component: subject, tools },
      services: [{ name: 'mail' }],
      components: [library('only', { pedigree: { ancestors: [library('old')] } })],
    });
    const rows = await read(document);
    expect(rows.map((row) => row.package?.name)).toEqual(['only']);
    expect(rows[0]?.resource).toBeUndefined();
  });

  it('are all reported, in order, whatever the nesting (property)', async () => {
    await cyclonedxReader.prepare?.(bom('1.6'));
    const node = (inside: fc.Arbitrary<readonly Tree[]>): fc.Arbitrary<Tree> =>
      fc.record({
        type: fc.constant('library'),
        name: fc.string(),
        version: fc.uuid(),
        components: inside,
      });
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        node(fc.constant([])),
        node(fc.array(tie('tree'), { maxLength: 3 })),
      ),
    }));
    const walk = (nodes: readonly Tree[]): string[] =>
      nodes.flatMap((each) => [each.name, ...walk(each.components)]);
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
        const rows = [...cyclonedxReader.read(bom('1.6', { components: trees }), { file: 'f' })];
        expect(rows.map((row) => row.package?.name)).toEqual(walk(trees));
      }),
      { numRuns: 150 },
    );
  });

  it('nested 10,000 deep are read, because nothing recurses', async () => {
    let nested = library('leaf');
    for (let depth = 0; depth < 10_000; depth += 1) {
      nested = library(`level-${depth}`, { components: [nested] });
    }
    expect(await read({ ...bom('1.6'), components: [nested] } as JsonObject)).toHaveLength(10_001);
  });

  it('of a very large document are read (a quadratic check would take minutes)', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => library(`p${index}`));
    const dependencies = many.map((_, index) => ({ ref: `p${index}`, dependsOn: ['p0'] }));
    expect(await read(bom('1.6', { components: many, dependencies }))).toHaveLength(20_000);
    const sameName = many.map((_, index) => library('same', { version: `${index}` }));
    expect(await read(bom('1.6', { components: sameName }))).toHaveLength(20_000);
  });

  it('have keys that tell the cause from this document', async () => {
    const [first] = await read(richBom('1.6'));
    const later = { ...richBom('1.6'), serialNumber: SERIAL.replace('1111', '9999') };
    const [second] = await read(later);
    expect(second?.fingerprint).toBe(first?.fingerprint);
    expect(second?.occurrence).not.toBe(first?.occurrence);
    const [again] = await read(richBom('1.6'));
    expect(again).toEqual(first);
  });
});

describe('the container that a document is about', () => {
  const image = async (component: object): Promise<object | undefined> => {
    const document = bom('1.6', {
      metadata: { component: { type: 'container', ...component } },
      components: [library('one')],
    });
    return (await read(document))[0]?.resource;
  };

  it('is the image, its digest from the purl', async () => {
    const digest = `sha256:${'0d'.repeat(32)}`;
    const purl = `pkg:oci/app@${encodeURIComponent(digest)}?repository_url=registry.example%2Fapp`;
    expect(await image({ name: 'registry.example/app:1', purl })).toEqual({
      image: 'registry.example/app:1',
      imageDigest: digest,
    });
  });

  it('has its tag or its digest in `version` with other tools', async () => {
    expect(await image({ name: 'reg:5000/app', version: '2' })).toEqual({
      image: 'reg:5000/app:2',
    });
    expect(await image({ name: 'app:1', version: 'sha256:aa' })).toEqual({
      image: 'app:1',
      imageDigest: 'sha256:aa',
    });
  });

  it('is named by the tag inside an archive, as Trivy writes it', async () => {
    const properties = [{ name: 'aquasecurity:trivy:RepoTag', value: 'registry.example/app:3' }];
    expect(await image({ name: 'app.tar', properties })).toEqual({
      image: 'registry.example/app:3',
    });
    expect(await image({ name: 'app.tar' })).toEqual({ image: 'app.tar' });
  });
});

describe('vulnerabilities', () => {
  it.each(['1.4', '1.5', '1.6', '1.7'])('are one row each in %s', async (version) => {
    const [row, ...more] = vulnerabilities(await read(richBom(version)));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      kind: 'vulnerability',
      id: 'CVE-2024-0001',
      uid: 'vuln-1',
      title: 'Left overflows.',
      severity: 'high',
      status: 'in_triage',
      package: { name: 'left', version: '1.0.0', purl: 'pkg:maven/org.example/left@1.0.0' },
      resource: { image: 'registry.example/app:1.2' },
    });
  });

  it.each<[string, object[], string]>([
    ['no ratings', [], 'unknown'],
    ['the highest of several', [{ severity: 'low' }, { severity: 'critical' }], 'critical'],
    ['a score where there is no word', [{ score: 9 }, { severity: 'low' }], 'critical'],
    ['a score where the word is unknown', [{ severity: 'unknown', score: 5 }], 'medium'],
    ['the word before the score', [{ severity: 'low', score: 9.8 }], 'low'],
    ['none is harmless, not unknown', [{ severity: 'none' }], 'info'],
    ['a score of 0', [{ score: 0 }], 'info'],
    ['just below high', [{ score: 6.9 }], 'medium'],
    ['neither word nor score', [{ method: 'other' }], 'unknown'],
  ])('are rated by %s', async (_, ratings, severity) => {
    expect((await vulnerability({ ratings }))?.severity).toBe(severity);
  });

  it('keep the state and the times of the analysis', async () => {
    const analysis = {
      state: 'not_affected',
      firstIssued: '2024-01-01T00:00:00Z',
      lastUpdated: '2024-02-01T00:00:00+01:00',
    };
    expect(await vulnerability({ analysis })).toMatchObject({
      status: 'not_affected',
      firstSeenAt: '2024-01-01T00:00:00Z',
      lastSeenAt: '2024-01-31T23:00:00Z',
    });
    expect(await vulnerability({})).not.toHaveProperty('status');
  });

  const uuid = SERIAL.slice('urn:uuid:'.length);
  const twoLibraries = {
    components: [library('a', { 'bom-ref': 'r a' }), library('b', { 'bom-ref': 'rb' })],
  };

  it.each<[string, object[], object | undefined]>([
    ['a bom-ref', [{ ref: 'rb' }], { name: 'b', version: '1.0.0' }],
    ['the first of several', [{ ref: 'rb' }, { ref: 'r a' }], { name: 'b', version: '1.0.0' }],
    ['a BOM-Link here', [{ ref: `urn:cdx:${uuid}/1#r%20a` }], { name: 'a', version: '1.0.0' }],
    ['a BOM-Link to another version of it', [{ ref: `urn:cdx:${uuid}/2#r%20a` }], { name: 'r a' }],
    [
      'a BOM-Link to another document',
      [{ ref: `urn:cdx:${uuid.replace('1', '9')}/1#pkg%3Anpm%2F%2540x%2Fy%402.0.0` }],
      { name: '@x/y', version: '2.0.0', purl: 'pkg:npm/%40x/y@2.0.0' },
    ],
    [
      'a purl that is no ref here',
      [{ ref: 'pkg:deb/debian/bash?arch=all', versions: [{ version: '5.2' }] }],
      { name: 'bash', version: '5.2', purl: 'pkg:deb/debian/bash?arch=all' },
    ],
    [
      'no version where several are affected',
      [{ ref: 'app', versions: [{ version: '1' }, { version: '2', status: 'affected' }] }],
      { name: 'app' },
    ],
    ['nothing', [], undefined],
  ])('name their package by %s', async (_, affects, expected) => {
    const row = await vulnerability({ affects }, twoLibraries);
    expect(row?.package).toEqual(expected);
  });

  it('without an id have the next best name', async () => {
    expect((await vulnerability({ id: undefined, 'bom-ref': 'v1' }))?.id).toBe('v1');
    const references = [{ id: 'GHSA-1', source: { name: 'GitHub' } }];
    expect((await vulnerability({ id: undefined, references }))?.id).toBe('GHSA-1');
    expect((await vulnerability({ id: undefined }))?.id).toBe('unidentified');
  });

  it('before 1.4 are no part of the format: a health line says that they were left out', async () => {
    const rows = await read(bom('1.3', { vulnerabilities: [{ id: 'CVE-2024-0001' }] }));
    expect(rows).toMatchObject([{ kind: 'health', id: 'field-wrong-type' }]);
  });
});

describe('what is refused', () => {
  it('names the first faults with their paths', async () => {
    const broken = Array.from({ length: 9 }, () => ({ name: 'x' }));
    const { code, message } = await refusal(bom('1.6', { components: broken, version: 0 }));
    expect(code).toBe('invalid');
    expect(message).toContain('/version breaks minimum 1; /components/0 has no "type"');
    expect(message).toContain('/components/3 has no "type"; …');
    expect(message).not.toContain('/components/4');
  });

  it('says where a nested fault is', async () => {
    const nested = library('a', { components: [library('b'), library('c', { scope: 'foo' })] });
    const { message } = await refusal(bom('1.2', { components: [nested] }));
    expect(message).toContain('/components/0/components/1/scope should be one of "required"');
  });

  it('writes no control characters of the document to the terminal', async () => {
    const { message } = await refusal(bom('1.6', { '\u001b[2Jx\u202e': 1 }));
    expect(message).toContain('unknown "');
    // oxlint-disable-next-line no-control-regex
    expect(message).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'side by side',
      { components: [library('a', { 'bom-ref': '1' }), library('b', { 'bom-ref': '1' })] },
    ],
    [
      'nested',
      {
        components: [
          library('a', { 'bom-ref': '1', components: [library('b', { 'bom-ref': '1' })] }),
        ],
      },
    ],
    [
      'as the subject',
      {
        metadata: { component: library('a', { 'bom-ref': '1' }) },
        components: [library('b', { 'bom-ref': '1' })],
      },
    ],
    [
      'as a service',
      { components: [library('a', { 'bom-ref': '1' })], services: [{ name: 's', 'bom-ref': '1' }] },
    ],
    [
      'as a vulnerability',
      { components: [library('a', { 'bom-ref': '1' })], vulnerabilities: [{ 'bom-ref': '1' }] },
    ],
  ])('is a bom-ref given twice, %s', async (_, parts) => {
    const { code, message } = await refusal(bom('1.6', parts));
    expect(code).toBe('invalid');
    expect(message).toContain('bom-ref "1" twice');
  });

  it('is an element that says the same as its neighbour', async () => {
    const twice = [library('a', { components: [library('b')] }), library('c')];
    const { message } = await refusal(bom('1.6', { components: [...twice, twice[0]] }));
    expect(message).toContain('/components/0 comes again');
    const [row] = await read(
      bom('1.6', { components: [library('b'), library('a', { components: [library('b')] })] }),
    );
    expect(row?.package?.name).toBe('b');
  });

  it.each(['0.9', '1.0', '1.1', '1.8', '1.10', '2.0'])('is version %s', async (version) => {
    const { code, message } = await refusal(bom(version));
    expect(code).toBe('unsupported-format');
    expect(message).toContain(`CycloneDX ${version}`);
    expect(message).toContain('cyclonedx convert');
  });

  it.each([undefined, null, 1.6, 'latest', '__proto__', 'toString'])(
    'is a specVersion of %s',
    async (specVersion) => {
      const document = asJson({ bomFormat: 'CycloneDX', specVersion });
      expect(cyclonedxReader.recognise(document)).toBe(true);
      expect((await refusal(document)).code).toBe('invalid');
    },
  );

  it.each<[string, object]>([
    ['2.3', { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [] }],
    ['3.0', { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] }],
  ])('is SPDX %s, with the way to convert it', async (_, document) => {
    expect(cyclonedxReader.recognise(asJson(document))).toBe(true);
    const { code, message } = await refusal(asJson(document));
    expect(code).toBe('unsupported-format');
    expect(message).toContain('syft convert');
  });

  it('is a pedigree nested without end', async () => {
    let old = library('leaf');
    for (let depth = 0; depth < 50_000; depth += 1) {
      old = library('again', { pedigree: { ancestors: [old] } });
    }
    const document = { ...bom('1.6'), components: [old] } as JsonObject;
    expect((await refusal(document)).code).toBe('too-deep');
  });
});

describe('what is read all the same', () => {
  it('is a reference that the usual check of iri-reference rejects', async () => {
    const externalReferences = [{ type: 'website', url: 'not a reference at all <>' }];
    expect(
      await read(bom('1.6', { components: [library('a', { externalReferences })] })),
    ).toHaveLength(1);
  });

  it('is a circle of dependencies', async () => {
    const dependencies = [
      { ref: 'a', dependsOn: ['a', 'b'] },
      { ref: 'b', dependsOn: ['a'] },
    ];
    expect(await read(bom('1.6', { dependencies }))).toEqual([]);
  });

  it('is a document without components: it has no rows', async () => {
    expect(await read(bom('1.7'))).toEqual([]);
    expect(await read(bom('1.7', { components: [], vulnerabilities: [] }))).toEqual([]);
  });

  it('is __proto__ as data', async () => {
    const text = JSON.stringify(bom('1.2', { components: [{ ...library('a'), x: 1 }] }));
    const document = JSON.parse(text.replace('"x":1', '"__proto__":{"name":"evil"}')) as JsonObject;
    expect(await read(document)).toMatchObject([{ package: { name: 'a' } }]);
  });
});

describe('recognise', () => {
  it.each<[object | unknown[], boolean]>([
    [{ bomFormat: 'CycloneDX' }, true],
    [{ bomFormat: 'cyclonedx' }, true],
    [{ $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json' }, true],
    [{ specFormat: 'CycloneDX', specVersion: '2.0' }, true],
    [{ SchemaVersion: 2, Results: [] }, false],
    [{ '@context': 'https://openvex.dev/ns', statements: [] }, false],
    [{ specVersion: '1.5', components: [] }, false],
    [[{ bomFormat: 'CycloneDX' }], false],
    [{}, false],
  ])('%j: %s', (value, expected) => {
    expect(cyclonedxReader.recognise(value as JsonObject)).toBe(expected);
  });
});

describe('mutated documents', () => {
  it.each(SPEC_VERSIONS)('of %s are read or refused, never a crash (property)', async (version) => {
    const document = richBom(version);
    await cyclonedxReader.prepare?.(document);
    fc.assert(
      fc.property(mutated(document), (mutant) => {
        expect(outcomeOf(mutant)).toMatch(/^(?:read|refused)$/);
      }),
      { numRuns: 300 },
    );
  });
});
