import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import type { Limits } from '../../triage/finding/json/limits.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import { readDocument } from '../../triage/finding/read.ts';
import type { Document } from '../../triage/finding/read.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { exactText } from '../../triage/finding/untrusted.ts';
import { documentOf, inPieces } from './bytes.ts';

/** Written by hand after https://falco.org/docs/concepts/outputs/formatting/ */
function alert(
  rule: string,
  fields: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    hostname: 'node-1',
    output: `12:00:00.000000001: Notice ${rule}`,
    output_fields: { 'container.id': 'ee97d9c4186f', 'k8s.pod.name': 'shop', ...fields },
    priority: 'Notice',
    rule,
    source: 'syscall',
    tags: ['mitre_execution'],
    time: '2026-01-01T12:00:00.000000001Z',
  };
}

const line = (rule: string, fields?: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(alert(rule, fields));

/** Written by hand after https://trivy.dev/latest/docs/configuration/reporting/#json */
const REPORT = {
  SchemaVersion: 2,
  ArtifactName: 'shop:1',
  ArtifactType: 'container_image',
  Results: [
    {
      Target: 'shop:1 (debian 12)',
      Class: 'os-pkgs',
      Type: 'debian',
      Vulnerabilities: [
        { VulnerabilityID: 'CVE-2024-1', PkgName: 'a', InstalledVersion: '1', Severity: 'HIGH' },
      ],
    },
  ],
};

interface Outcome {
  readonly findings: readonly Finding[];
  readonly ids: readonly string[];
  readonly code?: string;
  readonly message: string;
}

async function read(document: Document, limits: Partial<Limits> = {}): Promise<Outcome> {
  const findings: Finding[] = [];
  const outcome = (): Pick<Outcome, 'findings' | 'ids'> => ({
    findings,
    ids: findings.map((finding) => exactText(finding.id)),
  });
  try {
    const pseudonym = pseudonymWith(Buffer.from('a key for tests'));
    for await (const batch of readDocument(document, { pseudonym, limits })) {
      findings.push(...batch.findings);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { ...outcome(), code: error.code, message: error.message };
  }
  return { ...outcome(), message: '' };
}

const bad = (content: string | Uint8Array, limits?: Partial<Limits>): Promise<Outcome> =>
  read(documentOf(content, { name: 'evidence/bad.json' }), limits);

describe('read, with the right result', () => {
  it('a byte order mark', async () => {
    const outcome = await bad(`\uFEFF${JSON.stringify(REPORT)}`);
    expect(outcome.ids).toEqual(['CVE-2024-1']);
  });

  it('UTF-16, as PowerShell redirects', async () => {
    const outcome = await bad(Buffer.from(`\uFEFF${JSON.stringify(REPORT, null, 2)}`, 'utf16le'));
    expect(outcome.ids).toEqual(['CVE-2024-1']);
  });

  it.each(['\n', '\r\n'])('line ends and blank lines: %j', async (end) => {
    const text = [line('a'), '', line('b'), '   ', line('c'), ''].join(end);
    const outcome = await bad(text);
    expect(outcome).toMatchObject({ ids: ['a', 'b', 'c'], message: '' });
  });

  it('CRLF inside a pretty-printed report', async () => {
    const outcome = await bad(JSON.stringify(REPORT, null, 2).replaceAll('\n', '\r\n'));
    expect(outcome).toMatchObject({ ids: ['CVE-2024-1'], message: '' });
  });

  it('escaped lone surrogates', async () => {
    const outcome = await bad(line('x').replace('"rule":"x"', String.raw`"rule":"\ud800x\udfff"`));
    expect(outcome).toMatchObject({ ids: ['\ud800x\udfff'], message: '' });
  });

  it('`__proto__` as data', async () => {
    const text = line('x').replace('{', '{"__proto__":{"rule":"forged","isAdmin":true},');
    const outcome = await bad(text);
    expect(outcome).toMatchObject({ ids: ['x'], message: '' });
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('duplicate keys: the last wins', async () => {
    const outcome = await bad(line('first').replace('"rule":', '"rule":"earlier","rule":'));
    expect(outcome).toMatchObject({ ids: ['first'], message: '' });
  });

  it('numbers beyond what JavaScript holds', async () => {
    const outcome = await bad(line('x').replace('{', '{"evt.time":1685022245478445995,"n":1e999,'));
    expect(outcome).toMatchObject({ ids: ['x'], message: '' });
  });

  it('alerts without a line end, one after the other, and pretty-printed ones', async () => {
    const text = line('a') + line('b') + JSON.stringify(alert('c'), null, 2) + line('d');
    expect(await bad(text)).toMatchObject({ ids: ['a', 'b', 'c', 'd'], message: '' });
  });

  it('a list of alerts, over many lines', async () => {
    const text = `[\n${line('a')},\n${line('b')}\n]\n`;
    expect(await bad(text)).toMatchObject({ ids: ['a', 'b'], message: '' });
  });
});

const json = JSON.stringify(REPORT);
const deep = (levels: number): string =>
  line('x').replace('{', `{"deep":${'['.repeat(levels)}${']'.repeat(levels)},`);

/** What is refused: the document, the code, and what the message must say besides the file's name. */
const REFUSED: readonly (readonly [string, string | Uint8Array, string, RegExp])[] = [
  ['nothing', '', 'empty', /nothing in it/],
  ['blanks only', ' \n\t\r\n ', 'empty', /nothing in it/],
  ['a byte order mark only', '\uFEFF', 'empty', /nothing in it/],
  ['an empty list', '[]', 'empty', /empty list/],
  ['a truncated report', json.slice(0, -20), 'truncated', /middle/],
  [
    'a truncated pretty report',
    JSON.stringify(REPORT, null, 2).slice(0, -20),
    'truncated',
    /middle/,
  ],
  ['a report of one bracket', '{', 'truncated', /middle/],
  ['a trailing comma', json.replace('}]}]}', '},]}]}'), 'not-json', /comma/],
  ['a trailing comma over lines', '{\n"a": 1,\n}\n', 'not-json', /comma/],
  ['single quotes', "{'a': 1}", 'not-json', /no JSON/],
  ['a comment', '{"a": 1 /* x */}', 'not-json', /no JSON/],
  ['NaN', '{"a": NaN}', 'not-json', /no JSON/],
  ['a line break in a text', '{"a": "x\ny"}', 'truncated', /middle/],
  ['NUL bytes in a text', '{"a":"x\0y"}', 'not-json', /NUL/],
  ['NUL bytes between', '{"a":1\0}', 'not-json', /NUL/],
  ['NUL bytes only', Buffer.alloc(100), 'not-json', /line/],
  ['UTF-16 without a mark', Buffer.from(json, 'utf16le'), 'not-json', /NUL/],
  [
    'invalid UTF-8',
    Buffer.from([...Buffer.from('{"a":"'), 0xc3, 0x28, 0x22, 0x7d]),
    'not-json',
    /UTF-8/,
  ],
  [
    'a surrogate in UTF-8',
    Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x7d]),
    'not-json',
    /UTF-8/,
  ],
  ['10,000 deep', deep(10_000), 'too-deep', /1000 deep/],
  ['10,000 deep over lines', deep(10_000).replaceAll('[', '[\n'), 'too-deep', /1000 deep/],
  ['a million deep, never closed', '['.repeat(1_000_000), 'too-deep', /1000 deep/],
  ['a number', '42', 'not-json', /line/],
  ['a text', '"alert"', 'not-json', /line/],
  ['plain text', 'no vulnerabilities found\n', 'not-json', /line/],
  ['an unknown object', '{"hello":"world"}', 'unknown-format', /hello.*Trivy/],
  ['a list of numbers', '[1,2]', 'unknown-format', /a number/],
  [
    'CycloneDX XML',
    '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>',
    'unsupported-format',
    /cyclonedx convert/,
  ],
  ['other XML', '<?xml version="1.0"?><x/>', 'unsupported-format', /XML/],
  ['a JUnit report', '<?xml version="1.0"?><testsuites/>', 'unsupported-format', /JUnit/],
  ['HTML', '<!DOCTYPE html><html></html>', 'unsupported-format', /HTML/],
  [
    'SPDX tag-value',
    'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n',
    'unsupported-format',
    /SPDX.*CycloneDX/,
  ],
  [
    'SPDX JSON',
    '{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT"}',
    'unsupported-format',
    /SPDX/,
  ],
  ['YAML', 'apiVersion: v1\nkind: List\n', 'unsupported-format', /YAML.*-o json/],
  [
    'Falco text lines',
    '12:00:00.123456789: Notice A shell was spawned (user=root)\n',
    'unsupported-format',
    /json_output: true/,
  ],
  ['ZIP', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'unsupported-format', /ZIP/],
  ['gzip inside gzip', Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0]), 'unsupported-format', /gunzip/],
  [
    'a Trivy report of another version',
    json.replace(':2,', ':3,'),
    'unsupported-format',
    /SchemaVersion/,
  ],
  [
    'Trivy from before SchemaVersion',
    JSON.stringify(REPORT.Results),
    'unsupported-format',
    /SchemaVersion/,
  ],
];

describe('refused, with the file named', () => {
  it.each(REFUSED)('%s', async (_what, content, code, says) => {
    const outcome = await bad(content);
    expect(outcome).toMatchObject({ code, findings: [] });
    expect(outcome.message).toMatch(/^evidence\/bad\.json: /);
    expect(outcome.message).toMatch(says);
    // One line of printable text: the document must not speak on the terminal.
    expect(outcome.message).toMatch(/^[ -~…]*$/);
  });

  it.each(REFUSED)('%s, in any chunks', async (_what, content, code) => {
    const small = typeof content === 'string' && content.length > 10_000 ? [997] : [1, 2, 3];
    const outcome = await read(documentOf(content, { sizes: small }));
    expect(outcome.code).toBe(code);
  });

  it('a report over the limit of documents, which cannot be read in parts', async () => {
    const sarif = JSON.stringify({ version: '2.1.0', runs: [{ results: [{ ruleId: 'x' }] }] });
    const limits = { documentBytes: 40, partsFromBytes: 20, lineBytes: 20 };
    const outcome = await read(documentOf(sarif, { sizes: [8] }), limits);
    expect(outcome).toMatchObject({ code: 'too-large', findings: [] });
    expect(outcome.message).toMatch(/^evidence\.json: .*40 bytes.*Split it/);
  });

  it('more values than the limit, after those before it', async () => {
    const outcome = await bad(`${line('x')}\n`.repeat(30), { values: 10 });
    expect(outcome).toMatchObject({ code: 'too-large' });
    expect(outcome.ids).toHaveLength(10);
  });
});

describe('a stream with bad lines', () => {
  it.each([
    ['cut off', line('x').slice(0, 60), 'truncated'],
    ['a trailing comma', `${line('x').slice(0, -1)},}`, 'not-json'],
    ['other text', '2026-01-01T00:00:00Z INFO Falco version: 0.44', 'not-json'],
    ['NUL bytes', line('x\0').replace(String.raw`\u0000`, '\0'), 'not-json'],
    ['an unknown object', '{"hello":"world"}', 'unknown-format'],
    ['a deep one', deep(10_000), 'too-deep'],
    ['an alert that its reader refuses', '{"rule":1,"priority":"x","output":"x"}', 'invalid'],
  ])('keeps the good ones before and after: %s', async (_what, badLine, code) => {
    const text = [line('a'), line('b'), badLine, line('c'), line('d')].join('\n');
    const outcome = await bad(text);
    expect(outcome).toMatchObject({ ids: ['a', 'b', 'c', 'd'], code });
    expect(outcome.message).toMatch(/^evidence\/bad\.json: one value on line 3 /);
  });

  it('counts them', async () => {
    const text = `${line('a')}\n${'text\n'.repeat(7)}${line('b')}\n`;
    const outcome = await bad(text);
    expect(outcome.message).toMatch(/: 7 values, the first on line 2 /);
    expect(outcome.message).toMatch(/grep/);
  });
});

const GIB = 1024 ** 3;

/** A document with one line of a gibibyte, which is nowhere whole. */
async function* withLongLine(
  before: string,
  start: string,
  after: string,
): AsyncGenerator<Uint8Array> {
  yield* inPieces(Buffer.from(before + start), [65_536]);
  const chunk = new Uint8Array(1024 * 1024).fill(0x61);
  for (let sent = 0; sent < GIB; sent += chunk.length) yield chunk;
  yield* inPieces(Buffer.from(`"}\n${after}`), [65_536]);
}

describe('a line of 1 GB', () => {
  it.each([
    ['among alerts', `${line('a')}\n`, '{"output":"', ['a', 'b']],
    ['at the start', '', '{"output":"', ['b']],
    ['that is no JSON', `${line('a')}\n`, 'INFO ', ['a', 'b']],
  ])(
    '%s is refused without being held, and the others are read',
    async (_w, before, start, ids) => {
      const chunks = withLongLine(before, start, `${line('b')}\n`);
      const heldBefore = process.memoryUsage().rss;
      const outcome = await read({ name: 'big.json', chunks });
      expect(process.memoryUsage().rss - heldBefore).toBeLessThan(256 * 1024 * 1024);
      expect(outcome.ids).toEqual(ids);
      expect(outcome.code).toMatch(/too-large|not-json/);
      expect(outcome.message).toMatch(/^big\.json: /);
    },
  );
});
