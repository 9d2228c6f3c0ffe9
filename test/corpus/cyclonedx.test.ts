import { describe, expect, it } from 'vitest';
import { cyclonedxReader } from '../../triage/finding/cyclonedx.ts';
import { checkCycloneDx } from '../../triage/finding/cyclonedx-document.ts';
import type { Placed } from '../../triage/finding/cyclonedx-tree.ts';
import type { Finding } from '../../triage/finding/finding.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { SEVERITIES, higherSeverity } from '../../triage/finding/severity.ts';
import type { Severity } from '../../triage/finding/severity.ts';
import { corpusText, expectedFiles } from './expected.ts';

type Facts = Readonly<Record<string, unknown>>;

const files = [...expectedFiles('sbom'), ...expectedFiles('vex')].map(({ file, facts = {} }) => ({
  file,
  facts,
}));
const ofFormat = (format: string) => files.filter(({ facts }) => facts['format'] === format);
const documentOf = (file: string) => JSON.parse(corpusText(file)) as JsonObject;

async function outcome(document: JsonObject): Promise<Finding[] | ReadError> {
  try {
    await cyclonedxReader.prepare?.(document);
    return [...cyclonedxReader.read(document, { file: 'corpus' })];
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}

/** What the specification says of its own example rules; elsewhere the schema. */
const verdictOf = (facts: Facts) => facts['declared'] ?? facts['schemaCheck'];

describe.skipIf(files.length === 0)('CycloneDX of the corpus', () => {
  it.each(ofFormat('CycloneDX-JSON'))('$file', async ({ file, facts }) => {
    const document = documentOf(file);
    expect(cyclonedxReader.recognise(document)).toBe(true);
    const read = await outcome(document);
    expect(read instanceof ReadError ? 'invalid' : 'valid').toBe(verdictOf(facts));
    const found = read instanceof ReadError ? undefined : factsOf(document, read);
    expect(found).toEqual(found && comparable(facts));
    expect(read instanceof ReadError ? undefined : highestOf(read)).toBe(
      read instanceof ReadError ? undefined : highestIn(facts),
    );
  });

  it.each(ofFormat('SPDX-JSON'))(
    '$file is refused with the way to convert it',
    async ({ file }) => {
      const document = documentOf(file);
      expect(cyclonedxReader.recognise(document)).toBe(true);
      expect(await outcome(document)).toMatchObject({ code: 'unsupported-format' });
    },
  );
});

/** Facts about the document that are in no row, and the ratings, which are compared by their highest. */
const NOT_IN_A_ROW = new Set(
  [
    'format specVersion serialNumber bomVersion schemaCheck schemaCheckWithFormats declared',
    'dependencies services ratingSeverities',
  ].flatMap((names) => names.split(' ')),
);

/** A fact that is not known here stays in, so a new one fails the test instead of being passed over. */
function comparable(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !NOT_IN_A_ROW.has(name)));
}

function factsOf(document: JsonObject, rows: readonly Finding[]): Facts {
  const specVersion = document['specVersion'] as string;
  const { components: placed, subject } = checkCycloneDx(document, specVersion);
  const components = rows.filter((row) => row.kind === 'component');
  const vulnerabilities = rows.filter((row) => row.kind === 'vulnerability');
  const without = (key: 'purl' | 'version') =>
    components.filter((row) => row.package?.[key] === undefined).length;
  return withoutNothing({
    components: placed.filter(({ parent }) => parent === undefined).length,
    componentsAll: components.length,
    maxDepth: Math.max(0, ...placed.map(depthOf)),
    types: countBy(placed.map(({ value }) => (value as JsonObject)['type'] as string)),
    withoutPurl: without('purl'),
    withoutVersion: without('version'),
    metadataComponent: subject?.['name'],
    vulnerabilities: vulnerabilities.length,
    vexStates: countBy(
      vulnerabilities.map((row) => JSON.parse(JSON.stringify(row.status ?? 'None')) as string),
    ),
  });
}

/** The corpus leaves out what is not there, but for the numbers of components. */
function withoutNothing(facts: Facts): Facts {
  const isThere = ([name, value]: [string, unknown]) =>
    name.startsWith('components') ||
    (value !== undefined && value !== 0 && JSON.stringify(value) !== '{}');
  return Object.fromEntries(Object.entries(facts).filter(isThere));
}

function depthOf(placed: Placed): number {
  return placed.parent ? 1 + depthOf(placed.parent) : 1;
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function highestOf(rows: readonly Finding[]): Severity {
  const vulnerabilities = rows.filter((row) => row.kind === 'vulnerability');
  return vulnerabilities.map((row) => row.severity).reduce(higherSeverity, 'unknown');
}

function highestIn(facts: Facts): Severity {
  const names = Object.keys((facts['ratingSeverities'] as object | undefined) ?? {});
  const severities = names.map((name) => (name === 'none' ? 'info' : name) as Severity);
  expect(severities.every((severity) => SEVERITIES.includes(severity))).toBe(true);
  return severities.reduce(higherSeverity, 'unknown');
}
