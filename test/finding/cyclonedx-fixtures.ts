import * as fc from 'fast-check';
import { cyclonedxReader } from '../../triage/finding/cyclonedx.ts';
import type { Finding } from '../../triage/finding/finding.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';

/** Documents written by hand after the CycloneDX specification (https://cyclonedx.org/docs/). */

export const SERIAL = 'urn:uuid:11111111-2222-4333-8444-555555555555';

type Loose = Record<string, unknown>;

/** A valid document of a version, with what varies. */
export function bom(specVersion: string, more: Loose = {}): JsonObject {
  return asJson({ bomFormat: 'CycloneDX', specVersion, serialNumber: SERIAL, version: 1, ...more });
}

export function library(name: string, more: Loose = {}): Loose {
  return { type: 'library', name, version: '1.0.0', ...more };
}

/** As a file would hold it. */
export function asJson(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}

export async function read(value: JsonObject): Promise<Finding[]> {
  await cyclonedxReader.prepare?.(value);
  return [...cyclonedxReader.read(value, { file: 'sbom.json' })];
}

/** One of everything that the reader looks at, and of what the schemas say more about than a type. */
export function richBom(specVersion: string): JsonObject {
  const minor = Number(specVersion.slice(2));
  return bom(specVersion, {
    metadata: {
      timestamp: '2024-05-06T07:08:09.123456789+02:00',
      authors: [{ name: 'A. Uthor', email: 'author@example.org' }],
      component: {
        type: 'container',
        name: 'registry.example/app',
        version: '1.2',
        'bom-ref': 'app',
      },
      ...(minor >= 3 && { properties: [{ name: 'made', value: 'by hand' }] }),
    },
    components: [
      library('left', {
        'bom-ref': 'left@1',
        group: 'org.example',
        scope: 'required',
        purl: 'pkg:maven/org.example/left@1.0.0',
        licenses: [{ license: { id: 'MIT' } }, { license: { name: 'House licence' } }],
        hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }],
        externalReferences: [{ type: 'website', url: 'https://example.org/left' }],
        pedigree: {
          ancestors: [library('grandfather', { 'bom-ref': 'grandfather' })],
          commits: [{ uid: 'abc', author: { timestamp: '2024-01-01T00:00:00Z' } }],
        },
        components: [library('inside', { components: [library('innermost')] })],
      }),
      library('right', { 'bom-ref': 'right@1', licenses: [{ expression: 'MIT OR Apache-2.0' }] }),
    ],
    services: [
      {
        'bom-ref': 'tickets',
        name: 'tickets',
        authenticated: true,
        data: [{ flow: 'inbound', classification: 'public' }],
        services: [{ name: 'inner' }],
      },
    ],
    dependencies: [
      { ref: 'left@1', dependsOn: ['right@1'] },
      { ref: 'right@1', dependsOn: ['left@1'] },
    ],
    ...(minor >= 3 && { compositions: [{ aggregate: 'complete', assemblies: ['left@1'] }] }),
    ...(minor >= 4 && { vulnerabilities: vulnerabilities() }),
  });
}

function vulnerabilities(): Loose[] {
  return [
    {
      'bom-ref': 'vuln-1',
      id: 'CVE-2024-0001',
      published: '2024-01-02T03:04:05Z',
      description: 'Left overflows.\nAt length.',
      cwes: [79],
      ratings: [
        { severity: 'low', score: 3.1, method: 'CVSSv3' },
        { severity: 'high', score: 7.5, method: 'CVSSv31' },
      ],
      analysis: { state: 'in_triage', detail: 'looking' },
      affects: [
        { ref: 'left@1', versions: [{ version: '1.0.0', status: 'affected' }] },
        { ref: 'right@1' },
      ],
    },
  ];
}

const ODD: readonly Json[] = [
  null,
  0,
  -1,
  1.5,
  true,
  '',
  'x',
  '\u202e\u0007',
  'left@1',
  '2024-13-01T00:00:00Z',
  'pkg:npm/%ZZ@%',
  [],
  {},
  [[]],
  [null],
  { $ref: '#' },
];

type Mutation = (holder: Loose | unknown[], key: string) => void;

const put =
  (value: Json): Mutation =>
  (holder, key) => {
    (holder as Loose)[key] = structuredClone(value);
  };
const MUTATIONS: readonly Mutation[] = [
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
    else holder[`${key}x`] = structuredClone(holder[key]);
  },
];

/** The document with one to three fields removed, doubled or replaced by something odd. */
export function mutated(document: JsonObject): fc.Arbitrary<JsonObject> {
  const mutation = fc.oneof(
    fc.constantFrom(...MUTATIONS),
    fc.constantFrom(...ODD).map(put),
    fc.jsonValue({ maxDepth: 2 }).map((value) => put(value as Json)),
  );
  const step = fc.tuple(fc.nat(), mutation);
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
    const copy = structuredClone(document) as Loose;
    for (const [at, mutate] of steps) {
      const places = placesIn(copy);
      const place = places[at % Math.max(1, places.length)];
      if (place) mutate(...place);
    }
    return asJson(copy);
  });
}

/** Each field and element: what holds it, and under which name. */
function placesIn(value: unknown): [Loose | unknown[], string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Loose;
  return Object.keys(holder).flatMap((key): [Loose | unknown[], string][] => [
    [holder, key],
    ...placesIn(holder[key]),
  ]);
}
