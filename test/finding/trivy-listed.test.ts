import { expect, it } from 'vitest';
import type { DocumentFacts } from '../../triage/finding/document-facts.ts';
import type { Limits } from '../../triage/finding/json/limits.ts';
import { readDocument } from '../../triage/finding/read.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { bytesOf, inPieces } from './bytes.ts';

/** Written after Trivy's report with "--list-all-pkgs". */
const REPORT = {
  SchemaVersion: 2,
  ArtifactName: 'registry.example/app:1',
  ArtifactType: 'container_image',
  Results: [
    {
      Target: 'app (debian 12)',
      Class: 'os-pkgs',
      Type: 'debian',
      Packages: [
        {
          Name: 'openssl',
          Version: '3.0.11',
          Release: '1~deb12u2',
          Identifier: { PURL: 'pkg:deb/debian/openssl@3.0.11-1~deb12u2?arch=amd64' },
        },
        { Name: 'without-purl', Version: '1' },
        'no object',
      ],
      Vulnerabilities: [{ VulnerabilityID: 'CVE-2099-0001', PkgName: 'openssl', Severity: 'LOW' }],
    },
    {
      Target: 'package-lock.json',
      Class: 'lang-pkgs',
      Type: 'npm',
      Packages: [{ Name: 'left', Version: '1.0.0', Identifier: { PURL: 'pkg:npm/left@1.0.0' } }],
    },
  ],
};

async function listedIn(report: object, limits: Partial<Limits> = {}): Promise<unknown[]> {
  const document = { name: 'r.json', chunks: inPieces(bytesOf(JSON.stringify(report)), [97]) };
  const found: DocumentFacts[] = [];
  const pseudonym = pseudonymWith(Buffer.alloc(32, 7));
  for await (const { about } of readDocument(document, { pseudonym, limits })) {
    if (about) found.push(about);
  }
  return found.map(({ listed }) => listed);
}

it.each([
  ['whole', {}],
  ['in parts', { partsFromBytes: 1, sliceBytes: 64 }],
])('are told with their image, the report read %s', async (_road, limits) => {
  expect(await listedIn(REPORT, limits)).toEqual([
    [
      {
        image: 'registry.example/app:1',
        packages: [
          { name: 'openssl', purl: 'pkg:deb/debian/openssl@3.0.11-1~deb12u2?arch=amd64' },
          { name: 'left', purl: 'pkg:npm/left@1.0.0' },
        ],
      },
    ],
  ]);
});

it('are absent where none are listed', async () => {
  const Results = [{ Target: 'a', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities: [] }];
  expect(await listedIn({ ...REPORT, Results })).toEqual([undefined]);
});
