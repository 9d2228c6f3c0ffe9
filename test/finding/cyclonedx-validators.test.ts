import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import type { AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUT, generate } from '../../.ci/generate-cyclonedx-validators.ts';
import { cyclonedxReader } from '../../triage/finding/cyclonedx.ts';
import { formats } from '../../triage/finding/cyclonedx-formats.ts';
import { SPEC_VERSIONS } from '../../triage/finding/cyclonedx-validators.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { mutated, richBom } from './cyclonedx-fixtures.ts';

describe('the compiled schemas', () => {
  it('are what the generator makes of the installed ones', () => {
    const files = generate();
    expect(readdirSync(OUT).toSorted()).toEqual([...files.keys()].toSorted());
    const stale = [...files].filter(
      ([name, text]) => readFileSync(join(OUT, name), 'utf8') !== text,
    );
    expect(
      stale.map(([name]) => name),
      'run: node .ci/generate-cyclonedx-validators.ts',
    ).toEqual([]);
  });

  it.each(SPEC_VERSIONS)('of %s say what the published one says (property)', async (version) => {
    const published = publishedSchema(version);
    const document = richBom(version);
    await cyclonedxReader.prepare?.(document);
    expect(published(document)).toBe(true);
    fc.assert(
      fc.property(mutated(document), (mutant) => {
        // The version chooses the schema, and a bom-ref given twice is our own question.
        fc.pre(mutant['specVersion'] === version);
        const complaint = complaintOf(mutant);
        fc.pre(complaint?.includes('bom-ref') !== true || complaint.includes('schema'));
        expect([published(mutant), complaint]).toEqual([complaint === undefined, complaint]);
      }),
      { numRuns: 400 },
    );
  });
});

function complaintOf(document: JsonObject): string | undefined {
  try {
    for (const _row of cyclonedxReader.read(document, { file: 'f' })) void _row;
    return undefined;
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
}

/** The schema as published, `uniqueItems` and all, run by ajv with the usual formats. */
function publishedSchema(version: string): (document: JsonObject) => boolean {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addFormat('iri-reference', true);
  // Nobody ships this format; RFC 5322 lets none of these signs stand bare. Its own table is below.
  ajv.addFormat('idn-email', (text) => /^[^@\s"<>()[\]\\,;:]+@[^@\s"<>()[\]\\,;:]+$/.test(text));
  const base = 'http://cyclonedx.org/schema/';
  for (const name of ['jsf-0.82', 'spdx', 'cryptography-defs']) {
    ajv.addSchema(schemaFile(name), `${base}${name}.SNAPSHOT.schema.json`);
  }
  const validate = ajv.compile(schemaFile(`bom-${version}`));
  return (document) => validate(document) === true;
}

function schemaFile(name: string): AnySchemaObject {
  const require = createRequire(import.meta.url);
  const library = dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json'));
  const file = join(library, 'res/schema', `${name}.SNAPSHOT.schema.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as AnySchemaObject;
}

describe('formats', () => {
  const ajv = addFormats.default(new Ajv());
  const usual = (format: string): ((text: string) => boolean) => {
    const validate = ajv.compile({ type: 'string', format });
    return (text) => validate(text);
  };
  const digits = (length: number): fc.Arbitrary<string> =>
    fc.nat({ max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));
  const date = fc
    .tuple(digits(4), fc.constantFrom('00', '01', '02', '04', '12', '13'), digits(2))
    .map((parts) => parts.join('-'));
  const clock = fc
    .tuple(
      fc.constantFrom('00', '09', '23', '24', '7'),
      digits(2),
      fc.constantFrom('00', '59', '61'),
    )
    .map((parts) => parts.join(':'));
  const zone = fc.constantFrom('Z', 'z', '+00:00', '-23:59', '+24:00', '+05:60', '', 'UTC');
  const dateTime = fc
    .tuple(date, fc.constantFrom('T', 't', ' ', ''), clock, fc.constantFrom('', '.5', '.'), zone)
    .map((parts) => parts.join(''));

  it('judge dates as the usual check does (property)', () => {
    const check = usual('date');
    fc.assert(
      fc.property(date, (text) => {
        expect(formats['date']?.(text)).toBe(check(text));
      }),
    );
  });

  it('judge times as the usual check does, but for leap seconds (property)', () => {
    const check = usual('date-time');
    fc.assert(
      fc.property(dateTime, (text) => {
        expect(formats['date-time']?.(text)).toBe(check(text));
      }),
      { numRuns: 2000 },
    );
    expect(formats['date-time']?.('2016-12-31T23:59:60Z')).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['idn-email', 'a.b+c@example.org', true],
    ['idn-email', 'δοκιμή@παράδειγμα.δοκιμή', true],
    ['idn-email', '"a b"@example.org', true],
    ['idn-email', 'a@[192.0.2.1]', true],
    ['idn-email', 'a', false],
    ['idn-email', 'a@b@c', false],
    ['idn-email', 'A <a@b.c>', false],
    ['uri', 'https://example.org/a?b#c', true],
    ['uri', 'urn:x:y', true],
    ['uri', 'a b:c', false],
    ['uri', 'http://x/%zz', false],
    ['uri', '//example.org', false],
    ['spdx-license', 'Apache-2.0', true],
    ['spdx-license', 'Apache-2', false],
  ])('%s %s: %s', (format, text, expected) => {
    expect(formats[format]?.(text)).toBe(expected);
  });
});
