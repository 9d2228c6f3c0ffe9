import { checkCycloneDx } from './cyclonedx-document.ts';
import { cyclonedxFacts } from './cyclonedx-facts.ts';
import { rowsOf } from './cyclonedx-rows.ts';
import { SPEC_VERSIONS, loadValidators } from './cyclonedx-validators.ts';
import { isObject } from './fields.ts';
import type { Finding } from './finding.ts';
import { healthLine } from './health.ts';
import type { JsonObject, Reader } from './reader.ts';
import { ReadError } from './read-error.ts';
import { forTerminal, fromOutside } from './untrusted.ts';

/**
 * CycloneDX 1.2 to 1.7 as JSON: SBOMs, and VEX in the same form. SPDX is recognised too, because it
 * is what people have who have no CycloneDX; it is refused with the way to convert it.
 */
export const cyclonedxReader: Reader = {
  source: 'cyclonedx',
  recognise: (value) => isObject(value) && (isCycloneDx(value) || isSpdx(value)),
  async prepare(value) {
    const version = isObject(value) ? value['specVersion'] : undefined;
    if (typeof version === 'string') await loadValidators(version);
  },
  read(value) {
    if (!isObject(value) || isSpdx(value)) throw spdxRefusal();
    const specVersion = supportedVersion(value);
    return rowsOf(checkCycloneDx(value, specVersion), earlyVulnerabilities(value, specVersion));
  },
  about: (value) => (isObject(value) ? cyclonedxFacts(value) : undefined),
};

/** Loose on purpose: a document that only means to be CycloneDX is told what is wrong with it. */
function isCycloneDx(value: JsonObject): boolean {
  const schema = value['$schema'];
  return (
    Object.hasOwn(value, 'bomFormat') ||
    value['specFormat'] === 'CycloneDX' || // 2.0
    (typeof schema === 'string' && schema.includes('cyclonedx.org/schema/'))
  );
}

/** 2.x has `spdxVersion`; 3.x is JSON-LD. */
function isSpdx(value: JsonObject): boolean {
  const context = value['@context'];
  return (
    Object.hasOwn(value, 'spdxVersion') ||
    (typeof context === 'string' && context.startsWith('https://spdx.org/rdf/'))
  );
}

function spdxRefusal(): ReadError {
  return new ReadError(
    'unsupported-format',
    'This is SPDX, which is not read. Write CycloneDX instead ("trivy … --format cyclonedx", "syft … -o cyclonedx-json"), or convert it: "syft convert sbom.spdx.json -o cyclonedx-json=sbom.cdx.json".',
  );
}

function supportedVersion(bom: JsonObject): string {
  const version = bom['specVersion'];
  if (typeof version === 'string' && SPEC_VERSIONS.includes(version)) return version;
  if (typeof version !== 'string' || !/^\d{1,3}\.\d{1,3}$/.test(version)) {
    throw new ReadError(
      'invalid',
      `This CycloneDX document does not say which version of the specification it follows (specVersion is ${told(version)}). Make it again with the tool that wrote it.`,
    );
  }
  throw new ReadError(
    'unsupported-format',
    `This is CycloneDX ${version}; 1.2 to 1.7 as JSON are read. Convert it: "cyclonedx convert --input-file IN --output-file OUT.json --output-version v1_6".`,
  );
}

function told(version: unknown): string {
  if (version === undefined) return 'missing';
  return forTerminal(fromOutside(JSON.stringify(version)), 40);
}

/** The JSON form has vulnerabilities since 1.4; before, the name means nothing and nothing checks it. */
function earlyVulnerabilities(bom: JsonObject, specVersion: string): Finding[] {
  const isEarly = specVersion === '1.2' || specVersion === '1.3';
  if (!isEarly || !Object.hasOwn(bom, 'vulnerabilities')) return [];
  return [
    healthLine('cyclonedx', 'field-wrong-type', {
      message: `"vulnerabilities" was left out: CycloneDX ${specVersion} does not define it. Write the document as 1.4 or later.`,
      where: 'vulnerabilities',
    }),
  ];
}
