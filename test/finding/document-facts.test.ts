import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclonedxReader } from '../../triage/finding/cyclonedx.ts';
import type { DocumentFacts } from '../../triage/finding/document-facts.ts';
import type { Limits } from '../../triage/finding/json/limits.ts';
import { readDocument } from '../../triage/finding/read.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { sarifReader } from '../../triage/finding/sarif.ts';
import { trivyReader } from '../../triage/finding/trivy.ts';
import { bytesOf, inPieces } from './bytes.ts';
import { fixture, placesOf, withValueAt } from './reading.ts';

const pseudonym = pseudonymWith(Buffer.alloc(32, 7));

/** What the documents of one file say of themselves, as the input hands it on. */
async function facts(text: string, limits: Partial<Limits> = {}): Promise<DocumentFacts[]> {
  const document = { name: 'report.json', chunks: inPieces(bytesOf(text), [97]) };
  const found: DocumentFacts[] = [];
  for await (const batch of readDocument(document, { pseudonym, limits })) {
    if (batch.about) found.push(batch.about);
  }
  return found;
}

/** Read whole, and read in parts as if it were too big for one piece. */
async function bothRoads(
  report: Json,
  indent?: number,
): Promise<[DocumentFacts[], DocumentFacts[]]> {
  const text = JSON.stringify(report, undefined, indent);
  return [await facts(text), await facts(text, { partsFromBytes: 1, sliceBytes: 64 })];
}

const sample = (name: string): string =>
  readFileSync(new URL(`../../samples/build/${name}`, import.meta.url), 'utf8');

describe('what a report says of itself', () => {
  it('is, for an image that Trivy scanned, its digests, its system and the day', async () => {
    expect(await facts(sample('trivy-image.json'))).toEqual([
      {
        source: 'trivy',
        subject: 'image',
        artifacts: [
          {
            commits: [],
            digests: [expect.stringMatching(/^sha256:[0-9a-f]{64}$/)],
          },
        ],
        createdAt: expect.stringMatching(/^2026-11-\d\dT/),
        classes: expect.arrayContaining(['os-pkgs']),
        tools: ['trivy'],
        osFamily: 'debian',
        image: { image: expect.stringMatching(/\/shop\/checkout:1\.4\.2$/) },
        packages: expect.any(Number),
      },
    ]);
  });

  it('is, for a repository that Trivy scanned, its commit (written after the documented format)', () => {
    const report = {
      SchemaVersion: 2,
      ArtifactName: '.',
      ArtifactType: 'repository',
      Metadata: { Branch: 'main', Commit: '6d584837bdbd54994ae6ed31ffb5a1c66073d666' },
      Results: [
        { Target: 'a.lock', Class: 'lang-pkgs', Packages: [{ Name: 'a' }], Vulnerabilities: [] },
        { Target: 'b.lock', Class: 'lang-pkgs', Vulnerabilities: [{}, {}] },
        { Target: 'Dockerfile', Class: 'config' },
      ],
    };
    expect(trivyReader.about?.(report)).toEqual({
      source: 'trivy',
      subject: 'files',
      artifacts: [{ commits: ['6d584837bdbd54994ae6ed31ffb5a1c66073d666'], digests: [] }],
      classes: ['lang-pkgs', 'config'],
      tools: ['trivy'],
      packages: 3,
    });
  });

  it('is every digest of an image, in its registries and its own', () => {
    const about = trivyReader.about?.({
      SchemaVersion: 2,
      ArtifactName: 'shop/app:1',
      Metadata: { ImageID: 'sha256:1', RepoDigests: ['registry:5000/app@sha256:2', 'nonsense', 3] },
    });
    expect(about?.subject).toBe('image');
    expect(about?.artifacts).toEqual([{ commits: [], digests: ['sha256:2', 'sha256:1'] }]);
  });

  it('is each run of a SARIF log on its own, and the oldest of their times', () => {
    const run = (revisionId: string, endTimeUtc: string, id: string): JsonObject => ({
      tool: { driver: { name: 'CodeQL' } },
      automationDetails: { id },
      versionControlProvenance: [{ repositoryUri: 'https://example.org/r', revisionId }],
      invocations: [{ executionSuccessful: true, endTimeUtc }],
      results: [],
    });
    const runs = [
      run('aaaa', '2026-11-25T10:00:00Z', '/language:javascript/run-1'),
      run('bbbb', '2026-11-24T10:00:00.5Z', '/language:python/'),
    ];
    expect(sarifReader.about?.({ version: '2.1.0', runs })).toEqual({
      source: 'sarif',
      subject: 'files',
      artifacts: [
        { commits: ['aaaa'], digests: [] },
        { commits: ['bbbb'], digests: [] },
      ],
      createdAt: '2026-11-24T10:00:00.5Z',
      classes: ['/language:javascript', '/language:python'],
      tools: ['CodeQL'],
    });
    const silent = { tool: { driver: { name: 'x' } }, results: [] };
    const about = sarifReader.about?.({ version: '2.1.0', runs: [...runs, silent] });
    expect(about?.createdAt).toBeUndefined();
    expect(about?.artifacts[2]).toEqual({ commits: [], digests: [] });
  });

  it('is the image of a SARIF log that Trivy wrote', async () => {
    const [about] = await facts(JSON.stringify(fixture('sarif/image.sarif')));
    expect(about?.subject).toBe('image');
    expect(about?.artifacts[0]?.digests.length).toBeGreaterThan(0);
  });

  it('is the image, the time and the packages of an SBOM', async () => {
    const [about] = await facts(sample('sbom.cdx.json'));
    expect(about).toMatchObject({
      subject: 'image',
      artifacts: [{ commits: [], digests: [expect.stringMatching(/^sha256:[0-9a-f]{64}$/)] }],
      createdAt: '2026-11-25T10:38:47Z',
      tools: ['trivy'],
    });
    expect(about?.packages).toBeGreaterThan(50);
  });

  it('is the commit of an SBOM where its subject names one', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    for (const component of [
      { purl: `pkg:github/shop/app@${commit}` },
      { version: commit },
      { purl: `pkg:npm/app@1?vcs_url=git%2Bhttps://example.org/app.git%40${commit}` },
      { pedigree: { commits: [{ uid: commit }] } },
    ]) {
      const bom = { bomFormat: 'CycloneDX', metadata: { component } } as unknown as JsonObject;
      expect(cyclonedxReader.about?.(bom)?.artifacts).toEqual([{ commits: [commit], digests: [] }]);
    }
  });

  it('is told of each report of a file that holds several', async () => {
    const [one, two] = [fixture('trivy/fs.json'), fixture('trivy/image.json')];
    const both = await facts(`${JSON.stringify(one, undefined, 2)}\n${JSON.stringify(two)}`);
    expect(both.map((about) => about.subject)).toEqual(['files', 'image']);
  });
});

describe('a report that is read in parts', () => {
  it.each(['trivy/fs.json', 'trivy/image.json'])('says the same of itself: %s', async (name) => {
    const [whole, inParts] = await bothRoads(fixture(name), 2);
    expect(whole).toHaveLength(1);
    expect(inParts).toEqual(whole);
  });

  it('says the same, whatever its results hold and wherever its members stand', async () => {
    const result = fc.record(
      {
        Target: fc.string({ maxLength: 3 }),
        Class: fc.constantFrom('os-pkgs', 'lang-pkgs', 'secret'),
        Type: fc.constantFrom('npm', 'debian'),
        Packages: fc.array(fc.record({ Name: fc.string({ maxLength: 3 }) }), { maxLength: 5 }),
        Vulnerabilities: fc.array(fc.record({ VulnerabilityID: fc.constant('CVE-2026-1') }), {
          maxLength: 5,
        }),
      },
      { requiredKeys: ['Target'] },
    );
    const report = fc.record(
      {
        ArtifactName: fc.constant('app'),
        ArtifactType: fc.constantFrom('container_image', 'repository'),
        CreatedAt: fc.constantFrom('2026-11-25T10:38:47.4Z', 'never'),
        Metadata: fc.record(
          { OS: fc.record({ Family: fc.constant('alpine') }), ImageID: fc.constant('sha256:1') },
          { requiredKeys: [] },
        ),
        Results: fc.array(fc.oneof(result, fc.constant(null)), { maxLength: 4 }),
        SchemaVersion: fc.constant(2),
      },
      { requiredKeys: ['ArtifactName', 'Results', 'SchemaVersion'] },
    );
    await fc.assert(
      fc.asyncProperty(report, fc.constantFrom(undefined, 2), async (value, indent) => {
        const [whole, inParts] = await bothRoads(value, indent);
        expect(whole).toHaveLength(1);
        expect(inParts).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });
});

describe('hostile reports', () => {
  const readers = [
    [trivyReader, fixture('trivy/image.json')],
    [sarifReader, fixture('sarif/image.sarif')],
    [cyclonedxReader, JSON.parse(sample('sbom.cdx.json')) as JsonObject],
  ] as const;

  it.each(readers)('never make it fail', (reader, report) => {
    const head = { ...report, components: [{ type: 'library', components: [{ type: 'file' }] }] };
    const places = placesOf(head).filter(({ length }) => length > 0 && length < 5);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, put) => {
        const about = reader.about?.(withValueAt(head, place, put) as JsonObject);
        expect(about?.source).toBe(reader.source);
      }),
      { numRuns: 400 },
    );
  });

  it('say nothing of themselves where they cannot be read', async () => {
    const wrong = { SchemaVersion: 3, ArtifactName: 'a', ArtifactType: 'container_image' };
    await expect(facts(JSON.stringify(wrong))).rejects.toBeInstanceOf(ReadError);
  });
});
