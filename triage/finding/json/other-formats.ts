import type { Fault } from './fault.ts';

interface OtherFormat {
  readonly name: string;
  readonly fix: string;
}

/** By their first bytes; nothing that starts so can hold JSON further on. */
const BY_FIRST_BYTES: readonly (readonly [readonly number[], OtherFormat])[] = [
  [[0x1f, 0x8b], { name: 'gzip inside gzip', fix: 'Unpack it once with "gunzip".' }],
  [[0x50, 0x4b, 0x03, 0x04], { name: 'a ZIP archive', fix: 'Unpack it and name the files in it.' }],
  [[0x28, 0xb5, 0x2f, 0xfd], { name: 'Zstandard', fix: 'Unpack it with "zstd -d".' }],
  [[0x42, 0x5a, 0x68], { name: 'bzip2', fix: 'Unpack it with "bunzip2".' }],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], { name: 'xz', fix: 'Unpack it with "unxz".' }],
  [[0x25, 0x50, 0x44, 0x46], { name: 'a PDF', fix: 'Pass the report that it was made from.' }],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], { name: 'an SQLite database', fix: 'Export it as JSON.' }],
];

/** By the first text after blanks; markup cannot hold JSON further on either. */
const BY_MARKUP: readonly (readonly [RegExp, OtherFormat])[] = [
  [
    /^<(?:\?xml[\s\S]*?<)?(?:!--[\s\S]*?--\s*>\s*<)*(?:\w+:)?bom[\s>][\s\S]*cyclonedx/i,
    {
      name: 'CycloneDX XML',
      fix: 'Convert it: cyclonedx convert --input-file bom.xml --output-file bom.json --output-format json',
    },
  ],
  [/^<!doctype html|^<html/i, { name: 'HTML', fix: 'Write the report as JSON.' }],
  [
    /^<[\s\S]*(?:spdx\.org\/rdf|<rdf:RDF)/i,
    {
      name: 'SPDX RDF',
      fix: 'Write a CycloneDX SBOM instead: trivy image --format cyclonedx IMAGE',
    },
  ],
  [
    /^<[\s\S]*<testsuite/i,
    { name: 'a JUnit report', fix: 'Write the report as JSON: trivy --format json, or SARIF.' },
  ],
  [
    /^</,
    {
      name: 'XML or HTML',
      fix: 'Write the report as JSON; CycloneDX XML is converted by: cyclonedx convert --input-file bom.xml --output-file bom.json --output-format json',
    },
  ],
];

/** By how the text begins; asked only when no JSON was found anywhere in it. */
const BY_TEXT: readonly (readonly [RegExp, OtherFormat])[] = [
  [
    /^(?:SPDXVersion:|#.*\n+SPDXVersion:)/,
    {
      name: 'SPDX tag-value text',
      fix: 'Write a CycloneDX SBOM instead: trivy image --format cyclonedx IMAGE',
    },
  ],
  [
    /^\d\d:\d\d:\d\d\.\d{6,9}: (?:Emergency|Alert|Critical|Error|Warning|Notice|Informational|Debug) /m,
    {
      name: 'Falco alerts as text lines, which lack most fields',
      fix: 'Set "json_output: true" in falco.yaml (Helm: --set falco.json_output=true) and pass the JSON lines.',
    },
  ],
  [
    /^(?:---\s|%YAML|apiVersion:|[\w-]+:(?: |\r?\n))/,
    { name: 'YAML', fix: 'Write it as JSON, for example with "-o json" or "yq -o json".' },
  ],
  [/^"?[\w ]+"?(?:,"?[\w ]+"?){3,}\r?\n/, { name: 'CSV', fix: 'Write the report as JSON.' }],
];

export function foreignBytes(head: Uint8Array): Fault | undefined {
  const known = BY_FIRST_BYTES.find(([prefix]) => prefix.every((byte, i) => head[i] === byte));
  if (known) return unsupported(known[1]);
  return named(BY_MARKUP, Buffer.from(head).toString('latin1').trimStart());
}

export function foreignText(head: string): Fault | undefined {
  return named(BY_TEXT, head.trimStart());
}

function named(
  formats: readonly (readonly [RegExp, OtherFormat])[],
  text: string,
): Fault | undefined {
  const known = formats.find(([pattern]) => pattern.test(text));
  return known && unsupported(known[1]);
}

function unsupported({ name, fix }: OtherFormat): Fault {
  return { code: 'unsupported-format', why: `it is ${name}, which is not read here`, fix };
}
