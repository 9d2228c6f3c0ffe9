import { describe, expect, test } from 'vitest';
import type { Limits } from '../../triage/finding/json/limits.ts';
import { readDocument } from '../../triage/finding/read.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import type { ScanEvidence } from '../../triage/assessment/exposure.ts';
import { exactText } from '../../triage/finding/untrusted.ts';
import { bytesOf, inPieces } from '../finding/bytes.ts';
import { exposuresOf } from './exposures-of.ts';

/** Reports as Trivy 0.70 writes them, cut to what is read; the number is in CISA's catalogue. */
const CVE = 'CVE-2021-44228';
const DIGEST = `sha256:${'1'.repeat(64)}`;
const OTHER_DIGEST = `sha256:${'2'.repeat(64)}`;

interface Options {
  readonly day?: number | 'none' | 'zero';
  readonly digest?: string;
  /** What is installed, as Trivy lists it; false: it does not. */
  readonly version?: string | false;
  readonly kind?: 'jar' | 'debian';
  /** Severities of other vulnerabilities that it names. */
  readonly others?: readonly string[];
  readonly excused?: string;
  readonly more?: JsonObject;
}

function trivy(options: Options = {}): JsonObject {
  const { day = 2, digest, version = '2.14.1', kind = 'jar', others = [], excused } = options;
  const purl = `pkg:maven/org.apache.logging.log4j/log4j-core@${version || '2.14.1'}`;
  const row = {
    VulnerabilityID: CVE,
    PkgName: 'org.apache.logging.log4j:log4j-core',
    PkgIdentifier: { PURL: purl },
    InstalledVersion: version || '2.14.1',
    FixedVersion: '2.15.0',
    Severity: 'CRITICAL',
  };
  const listed =
    kind === 'jar'
      ? { Name: row.PkgName, Identifier: { PURL: purl } }
      : { Name: 'bash', Identifier: { PURL: 'pkg:deb/debian/bash@5.2?arch=amd64' } };
  return {
    SchemaVersion: 2,
    ...(day !== 'none' && { CreatedAt: day === 'zero' ? '0001-01-01T00:00:00Z' : dayAt(day) }),
    ArtifactName: 'shop/web:1',
    ArtifactType: 'container_image',
    Metadata: { ...(digest && { RepoDigests: [`shop/web@${digest}`] }) },
    Results: [
      {
        Target: 'Java',
        Class: kind === 'jar' ? 'lang-pkgs' : 'os-pkgs',
        Type: kind,
        ...(version !== false && { Packages: [listed] }),
        Vulnerabilities: [
          ...(version === '2.14.1' && others.length === 0 && !excused ? [row] : []),
          ...others.map((Severity) => ({ VulnerabilityID: 'CVE-1999-0001', Severity })),
        ],
        ...(excused && {
          ExperimentalModifiedFindings: [{ Type: 'vulnerability', Status: excused, Finding: row }],
        }),
        ...options.more,
      },
    ],
  };
}

/** As Trivy and others write one. */
function sbom(tool: string, more: JsonObject = {}): JsonObject {
  const purl = 'pkg:maven/org.apache.logging.log4j/log4j-core@2.17.1';
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: dayAt(3),
      tools: { components: [{ type: 'application', name: tool }] },
      component: { 'bom-ref': 'image', type: 'container', name: 'shop/web:1' },
    },
    components: [
      { 'bom-ref': 'log4j', type: 'library', name: 'log4j-core', version: '2.17.1', purl },
    ],
    ...more,
  };
}

const dayAt = (day: number): string => `2026-11-0${day}T08:00:00.5Z`;

async function read(text: string, file: string, limits: Partial<Limits>): Promise<ScanEvidence[]> {
  const document = { name: file, chunks: inPieces(bytesOf(text), [97]) };
  const pseudonym = pseudonymWith(Buffer.alloc(32, 7));
  const pieces: ScanEvidence[] = [];
  try {
    for await (const batch of readDocument(document, { pseudonym, limits })) {
      pieces.push({ file, ...batch });
    }
    return pieces;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return [...pieces, { file, findings: [], isBroken: true }];
  }
}

/** What is known after these files, which must not depend on their order. */
async function known(texts: readonly (Json | string)[], limits: Partial<Limits> = {}) {
  const files = await Promise.all(
    texts.map((text, index) =>
      read(typeof text === 'string' ? text : JSON.stringify(text), `${index}.json`, limits),
    ),
  );
  const found = await exposuresOf(files.flat());
  expect(await exposuresOf(files.toReversed().flat())).toEqual(found);
  return found.map(({ knownExploited, gone, tool, imageDigest, scannedAt, file }) => ({
    counts: knownExploited.map(({ cve }) => exactText(cve)),
    gone: gone.map((each) => each.gone.why),
    tool: exactText(tool),
    imageDigest: imageDigest && exactText(imageDigest),
    scannedAt,
    file: exactText(file),
  }));
}

const EXPOSED = trivy({ day: 1 });
const FIXED = trivy({ version: '2.17.1' });

describe('a later scan takes back what an older one said', () => {
  test.each([
    ['a rebuilt tag lists the package in another version', FIXED, 'not-installed'],
    ['one that was excused', trivy({ excused: 'not_affected' }), 'excused'],
    ['one that was withdrawn', trivy({ others: ['LOW'] }), 'not-named'],
    ['an SBOM of the same tool', sbom('trivy'), 'not-installed'],
  ])('%s', async (_, later, why) => {
    expect(await known([EXPOSED, later])).toMatchObject([{ counts: [], gone: [why] }]);
  });

  test.each([{}, { partsFromBytes: 1, sliceBytes: 64 }])(
    'read whole or in parts',
    async (limits) => {
      const [found, ...others] = await known([EXPOSED, FIXED], limits);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ counts: [], gone: ['not-installed'], scannedAt: dayAt(2) });
      expect(found?.file).toBe('1.json');
    },
  );

  test('of the same build too, where it looked at the package', async () => {
    const scans = [
      trivy({ day: 1, digest: DIGEST }),
      trivy({ digest: DIGEST, others: ['LOW', 'HIGH'] }),
    ];
    expect(await known(scans)).toMatchObject([{ counts: [], gone: ['not-named'] }]);
  });

  test('each report of a file has its own date', async () => {
    const both = [FIXED, EXPOSED].map((report) => JSON.stringify(report)).join('\n');
    expect(await known([both])).toMatchObject([{ counts: [], gone: ['not-installed'] }]);
    const other = [trivy({ day: 3 }), FIXED].map((report) => JSON.stringify(report)).join('\n');
    expect(await known([other])).toMatchObject([{ counts: [CVE], gone: [] }]);
  });

  test('and a still later one that names it says so again', async () => {
    const found = await known([EXPOSED, FIXED, trivy({ day: 4 })]);
    expect(found).toMatchObject([{ counts: [CVE], gone: [] }]);
  });
});

describe('nothing is taken back by', () => {
  test.each<[string, Json | string]>([
    ['an older report', trivy({ day: 'none', version: '2.17.1' })],
    ['the zero time', trivy({ day: 'zero', version: '2.17.1' })],
    ['one of the same moment', trivy({ day: 1, version: '2.17.1' })],
    ['one that lists no packages', trivy({ version: false, others: ['LOW'] })],
    ['one that may have been filtered', trivy({ others: ['HIGH', 'UNKNOWN'] })],
    ['one that looked at packages of the system only', trivy({ kind: 'debian', others: ['LOW'] })],
    ['one with a part that could not be read', trivy({ version: '2.17.1', more: { Secrets: 3 } })],
    ['one that breaks off', JSON.stringify(FIXED).slice(0, -3)],
    ['one before a break', `${JSON.stringify(FIXED)}\n{"SchemaVersion": 2, `],
    ['one of another build', trivy({ version: '2.17.1', digest: DIGEST })],
    ['an SBOM of another tool', sbom('syft')],
    ['an SBOM that is not whole', sbom('trivy', { compositions: [{ aggregate: 'incomplete' }] })],
  ])('%s', async (_, later) => {
    const found = await known([EXPOSED, later]);
    expect(found.flatMap(({ counts }) => counts)).toEqual([CVE]);
    expect(found.flatMap(({ gone }) => gone)).toEqual([]);
  });

  test('a list of packages of the same build: what it does not list, it did not look at', async () => {
    const scans = [trivy({ day: 1, digest: DIGEST }), trivy({ digest: DIGEST, version: '2.17.1' })];
    expect(await known(scans)).toMatchObject([{ counts: [CVE], gone: [] }]);
  });

  test('anything, where the report that named it has no date', async () => {
    const found = await known([trivy({ day: 'none' }), FIXED]);
    expect(found).toMatchObject([{ counts: [CVE], gone: [] }]);
  });
});

test('two builds of a tag, and two tools, stand side by side', async () => {
  const found = await known([
    trivy({ day: 1, digest: DIGEST }),
    trivy({ digest: OTHER_DIGEST, version: '2.17.1' }),
    sbom('syft', { vulnerabilities: [{ 'bom-ref': 'v', id: CVE, affects: [{ ref: 'log4j' }] }] }),
  ]);
  const told = found.map(({ tool, imageDigest, counts }) => [tool, imageDigest, counts.length]);
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      ['trivy', DIGEST, 1],
      ['trivy', OTHER_DIGEST, 0],
      ['syft', undefined, 1],
    ]),
  );
});

test('a mere list of packages is no scan: it is not said that nothing was found', async () => {
  expect(await known([sbom('syft')])).toEqual([]);
  expect(await known([FIXED])).toMatchObject([{ counts: [], gone: [], scannedAt: dayAt(2) }]);
});
