import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { trivyReader } from '../../triage/finding/trivy.ts';
import { countBy, plain, readAll, refusal } from '../finding/reading.ts';
import { corpusText, expectedFiles } from './expected.ts';

type Facts = Readonly<Record<string, unknown>>;

const UPPER = (finding: Finding): string => finding.severity.toUpperCase();
const rowsOf = (findings: readonly Finding[], kind: string) =>
  findings.filter((one) => one.kind === kind && !one.suppressed);
const distinct = (texts: readonly string[]) => new Set(texts).size;

function bundle(finding: Finding): { name?: string; version?: string; fixedVersion?: string } {
  return (plain(finding)['package'] ?? {}) as Record<string, string>;
}

/** Every fact that a finding can show, computed from the findings. */
function factsOf(findings: readonly Finding[]): Record<string, unknown> {
  const vulnerabilities = rowsOf(findings, 'vulnerability');
  const fixable = vulnerabilities.filter((one) => bundle(one).fixedVersion !== undefined);
  const misconfigurations = rowsOf(findings, 'misconfiguration');
  const failed = misconfigurations.filter((one) => plain(one)['status'] === 'FAIL');
  const secrets = rowsOf(findings, 'secret');
  const idOf = (one: Finding) => plain(one)['id'] as string;
  return {
    vulnerabilities: vulnerabilities.length,
    vulnBySeverity: countBy(vulnerabilities, UPPER),
    vulnFixable: fixable.length,
    vulnFixableBySeverity: countBy(fixable, UPPER),
    uniqueVulnIds: distinct(vulnerabilities.map(idOf)),
    uniqueIdPkgVersion: distinct(
      vulnerabilities.map((one) =>
        JSON.stringify([idOf(one), bundle(one).name, bundle(one).version]),
      ),
    ),
    misconfigurations: misconfigurations.length,
    misconfByStatus: countBy(misconfigurations, (one) => plain(one)['status'] as string),
    misconfFailBySeverity: countBy(failed, UPPER),
    secrets: secrets.length,
    secretBySeverity: countBy(secrets, UPPER),
    licenses: rowsOf(findings, 'license').length,
    rowsWithError: findings.filter((one) => plain(one)['id'] === 'scan-incomplete').length,
  };
}

/** Facts about the document that no finding carries; the artifact's name has a test of its own. */
const NOT_IN_A_FINDING = new Set(
  [
    'shape artifactName artifactType classes eosl os results resultsKey resultsWithoutFindings',
    'keys kinds cluster rows rowsMisconf rowsResources rowsVuln vulnWithoutSeverityField',
  ].flatMap((names) => names.split(' ')),
);

/** A fact that is not known here stays in, so a new one fails the test instead of being passed over. */
function comparable(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !NOT_IN_A_FINDING.has(name)));
}

function imagesOf(findings: readonly Finding[]): unknown[] {
  const images = findings.map(
    (one) => (plain(one)['resource'] as JsonObject | undefined)?.['image'],
  );
  return [...new Set(images)];
}

function parsed(file: string): JsonObject {
  return JSON.parse(corpusText(file)) as JsonObject;
}

const READ = new Set(['report-v2', 'k8s']);
const files = expectedFiles('trivy').map((one) => ({ ...one, facts: one.facts ?? {} }));
const json = files.filter((one) => one.parseError === undefined);
const read = json.filter(({ facts }) => READ.has(String(facts['shape'])));

describe.skipIf(files.length === 0)('Trivy files of the corpus', () => {
  it.each(read)('reads $file', ({ file, facts }) => {
    const seen = factsOf(readAll(trivyReader, parsed(file)));
    const wanted = comparable(facts);
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, seen[name]]))).toEqual(
      wanted,
    );
  });

  it.each(read.filter(({ facts }) => facts['artifactType'] === 'container_image'))(
    'names the image of $file',
    ({ file, facts }) => {
      const images = imagesOf(readAll(trivyReader, parsed(file)));
      expect(images.filter((image) => image !== facts['artifactName'])).toEqual([]);
    },
  );

  it.each(json.filter((one) => !read.includes(one)))('refuses $file', ({ file }) => {
    expect(refusal(trivyReader, parsed(file))?.code).toMatch(/^un(supported|known)-format$/);
  });

  it.each(files.filter((one) => one.parseError !== undefined))('is no JSON: $file', ({ file }) => {
    expect(() => parsed(file)).toThrow(SyntaxError);
  });
});
