import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { sarifReader } from '../../triage/finding/sarif.ts';
import { fixture, placesOf, plain, readAll, refusal, valueAt, withValueAt } from './reading.ts';

/** Origin: `fixtures/sarif/README.md` (the real tools). Values in the text are written by hand. */
const SEMGREP = fixture('sarif/semgrep.sarif');
const IMAGE = fixture('sarif/image.sarif');

const read = (value: JsonObject) => readAll(sarifReader, value);

function log(run: JsonObject): JsonObject {
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'Tool' } }, results: [], ...run }] };
}

const MESSAGE: JsonObject = { text: 'Something is wrong.' };

/** The finding of a run with one result. */
function one(result: JsonObject, run: JsonObject = {}): JsonObject {
  return plain(read(log({ results: [{ ruleId: 'R1', message: MESSAGE, ...result }], ...run }))[0]);
}

function driver(...rules: Json[]): JsonObject {
  return { tool: { driver: { name: 'Tool', rules } } };
}

const rule = (level: string, more: JsonObject = {}): JsonObject => ({
  id: 'R1',
  defaultConfiguration: { level },
  ...more,
});

describe('what real tools write', () => {
  it('reads Semgrep, and its nosemgrep comment as a suppression', () => {
    expect(read(SEMGREP).map(plain)).toMatchObject([
      {
        source: 'sarif',
        kind: 'code',
        id: 'no-eval',
        title: 'eval of req.query.code runs code that a user can write',
        level: 'error',
        severity: 'high',
        suppressed: true,
        location: { file: 'app.js', line: 3 },
      },
      { level: 'error', location: { file: 'app.js', line: 6 } },
    ]);
    expect(plain(read(SEMGREP)[1])).not.toHaveProperty('suppressed');
  });

  it("reads Trivy's SARIF with its scores and its image", () => {
    const findings = read(IMAGE).map(plain);
    expect(findings.map(({ id, severity, level }) => [id, severity, level])).toEqual([
      ['CVE-2023-4911', 'high', 'error'],
      ['CVE-2023-45853', 'critical', 'error'],
      ['CVE-2020-8203', 'high', 'error'],
      ['CVE-2021-23337', 'high', 'error'],
    ]);
    expect(findings[2]).toMatchObject({
      securitySeverity: 8,
      location: { file: 'app/node_modules/lodash/package.json', line: 1 },
      resource: { image: 'registry.example.test:5000/shop:1.0' },
    });
  });
});

describe('what is refused', () => {
  it.each<[string, JsonObject, string]>([
    ['version 1.0.0', { version: '1.0.0', runs: [{}] }, 'unsupported-format'],
    ['version 2.0.0', { version: '2.0.0', runs: [{}] }, 'unsupported-format'],
    [
      'a schema without a version',
      { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [] },
      'unsupported-format',
    ],
    ['no runs', { version: '2.1.0', runs: [] }, 'invalid'],
    ['null for runs', { version: '2.1.0', runs: null }, 'invalid'],
    ['a run that is none', { version: '2.1.0', runs: [7] }, 'invalid'],
    ['a run without results', log({ results: undefined }), 'scan-failed'],
    ['null for results', log({ results: null }), 'scan-failed'],
    ['a text for results', log({ results: 'none' }), 'invalid'],
    ['a failed scan', log({ invocations: [{ executionSuccessful: false }] }), 'scan-failed'],
    [
      'one failed scan of two',
      log({ invocations: [{ executionSuccessful: true }, { executionSuccessful: false }] }),
      'scan-failed',
    ],
    [
      'results in other files',
      log({ externalPropertyFileReferences: { results: [{ location: { uri: 'r.json' } }] } }),
      'unsupported-format',
    ],
    [
      'parts kept aside',
      { ...log({}), inlineExternalProperties: [{ results: [] }] },
      'unsupported-format',
    ],
  ])('%s', (_, value, code) => {
    const known = JSON.parse(JSON.stringify(value)) as JsonObject;
    expect(sarifReader.recognise(known)).toBe(true);
    expect(refusal(sarifReader, known)?.code).toBe(code);
  });

  it('refuses a log of which one run of two failed', () => {
    const [good] = log({})['runs'] as readonly JsonObject[];
    const bad: JsonObject = { ...good, invocations: [{ executionSuccessful: false }] };
    const value: JsonObject = { version: '2.1.0', runs: [good ?? {}, bad] };
    expect(refusal(sarifReader, value)?.code).toBe('scan-failed');
  });

  it('does not print a version that somebody made up', () => {
    const error = refusal(sarifReader, { version: '2<script>', runs: [] });
    expect(error?.message).not.toContain('<script>');
  });

  it.each([[{}], [{ version: '2.1.0' }], [{ runs: [] }], [[]], [{ version: 2, runs: [] }]])(
    'does not recognise %j',
    (value: JsonObject | readonly Json[]) => {
      expect(sarifReader.recognise(value)).toBe(false);
      expect(refusal(sarifReader, value)?.code).toBe('unknown-format');
    },
  );
});

describe('invocations', () => {
  it('are not needed', () => {
    expect(read(log({}))).toEqual([]);
    expect(read(log({ invocations: [] }))).toEqual([]);
  });

  it.each<[JsonObject]>([[{}], [{ executionSuccessful: 'yes' }], [{ executionSuccessful: null }]])(
    'are unclear as %j: results may be missing',
    (invocation) => {
      const findings = read(log({ invocations: [invocation] })).map(plain);
      expect(findings).toMatchObject([{ kind: 'health', id: 'invocation-unclear' }]);
    },
  );

  it('are incomplete where they or the rules lie in other files', () => {
    const refer = (part: string, to: Json) =>
      read(log({ externalPropertyFileReferences: { [part]: to } })).map(
        (line) => plain(line)['id'],
      );
    expect(refer('driver', { location: { uri: 'd.json' } })).toEqual(['scan-incomplete']);
    expect(refer('invocations', [{ location: { uri: 'd.json' } }])).toEqual(['scan-incomplete']);
    expect(refer('taxonomies', [{ location: { uri: 'd.json' } }])).toEqual([]);
  });
});

describe('level', () => {
  it('is the result, then the rule, then warning', () => {
    expect(one({ level: 'note' }, driver(rule('error')))['level']).toBe('note');
    expect(one({}, driver(rule('error')))['level']).toBe('error');
    expect(one({})['level']).toBe('warning');
  });

  it.each([
    ['fail', 'error'],
    ['pass', 'none'],
    ['open', 'none'],
    ['review', 'none'],
    ['informational', 'none'],
    ['notApplicable', 'none'],
  ])('with kind %s is %s', (kind, level) => {
    expect(one({ kind, level: 'error' })['level']).toBe(level);
  });

  it.each([
    ['error', 'high'],
    ['warning', 'medium'],
    ['note', 'low'],
    ['none', 'info'],
  ])('%s is severity %s', (level, severity) => {
    expect(one({ level })['severity']).toBe(severity);
  });

  it('that is none of the four is told, and the rule decides', () => {
    const run = { results: [{ ruleId: 'R1', level: 'critical' }], ...driver(rule('error')) };
    expect(read(log(run)).map(plain)).toMatchObject([
      { level: 'error' },
      { kind: 'health', title: expect.stringContaining('runs[0].results[0].level') as string },
    ]);
  });
});

describe('security-severity', () => {
  it.each<[Json, number, string]>([
    ['9.8', 9.8, 'critical'],
    ['9.0', 9, 'critical'],
    ['8.99', 8.99, 'high'],
    ['7', 7, 'high'],
    ['6.9', 6.9, 'medium'],
    ['4.0', 4, 'medium'],
    ['3.9', 3.9, 'low'],
    ['0.1', 0.1, 'low'],
    ['0.0', 0, 'info'],
    [' 5.5 ', 5.5, 'medium'],
    [7.5, 7.5, 'high'],
  ])('%j is severity %s', (printed, score, severity) => {
    const properties = { 'security-severity': printed };
    expect(one({}, driver(rule('note', { properties })))).toMatchObject({
      securitySeverity: score,
      severity,
    });
    expect(one({ properties })).toMatchObject({ securitySeverity: score, severity });
  });

  it('of the rule goes before that of the result', () => {
    const properties = { 'security-severity': '2.0' };
    const run = driver(rule('note', { properties: { 'security-severity': '9.1' } }));
    expect(one({ properties }, run)['securitySeverity']).toBe(9.1);
  });

  it.each<[Json]>([['high'], [''], ['-1'], [-1], ['1e9'], ['0x10'], [true], ['Infinity'], [[9]]])(
    '%j is told, and the level decides',
    (printed) => {
      const results = [{ level: 'note', properties: { 'security-severity': printed } }];
      expect(read(log({ results })).map(plain)).toMatchObject([
        { severity: 'low' },
        { kind: 'health' },
      ]);
    },
  );
});

describe('the rule of a result', () => {
  const extension = (name: string, ...rules: Json[]) => ({ name, guid: `G-${name}`, rules });
  const tool = {
    driver: { name: 'Tool', rules: [rule('note'), rule('error', { id: 'R2', guid: 'G2' })] },
    extensions: [
      extension('a', rule('none', { id: 'A' }), rule('error', { id: 'B' })),
      7,
      extension('c', rule('none', { id: 'C' }), rule('error', { id: 'R1' })),
    ],
  };
  const levelOf = (result: JsonObject) => {
    const findings = read(log({ results: [result], tool })).map(plain);
    return findings[0]?.['level'];
  };

  it.each<[string, JsonObject, string]>([
    ['ruleIndex', { ruleIndex: 1 }, 'error'],
    ['ruleId', { ruleId: 'R1' }, 'note'],
    ['rule.id', { rule: { id: 'R2' } }, 'error'],
    ['rule.index', { rule: { index: 1 } }, 'error'],
    ['rule.guid, whatever its case', { rule: { guid: 'g2' } }, 'error'],
    ['an index of -1 beside an id', { ruleId: 'R2', ruleIndex: -1 }, 'error'],
    ['an index beyond the list', { ruleId: 'R2', ruleIndex: 99 }, 'error'],
    ['a hierarchical id', { ruleId: 'R2/a/b' }, 'error'],
    ['the component by index', { rule: { index: 1, toolComponent: { index: 2 } } }, 'error'],
    ['the component by name', { rule: { id: 'B', toolComponent: { name: 'a' } } }, 'error'],
    ['the component by guid', { rule: { id: 'R1', toolComponent: { guid: 'g-C' } } }, 'error'],
    ['ruleIndex in a component', { ruleIndex: 1, rule: { toolComponent: { index: 0 } } }, 'error'],
    ['ruleId in a component', { ruleId: 'B/x', rule: { toolComponent: { index: 0 } } }, 'error'],
    ['an id that only an extension knows', { ruleId: 'B' }, 'error'],
    ['no rule at all', { ruleId: 'Z' }, 'warning'],
    [
      'a component that is not there',
      { rule: { index: 0, toolComponent: { index: 9 } } },
      'warning',
    ],
  ])('is found by %s', (_, result, level) => {
    expect(levelOf(result)).toBe(level);
  });

  it('gives the id where the result names none', () => {
    expect(one({ ruleId: undefined, ruleIndex: 0 }, driver(rule('note')))['id']).toBe('R1');
    expect(one({ ruleId: 'R1/x', ruleIndex: 0 }, driver(rule('note')))['id']).toBe('R1/x');
    expect(plain(read(log({ results: [{}] }))[0])['id']).toBe('unknown');
  });

  it('costs nothing where an id is made of slashes', () => {
    expect(levelOf({ ruleId: '/'.repeat(1_000_000) })).toBe('warning');
  });
});

describe('ruleConfigurationOverrides', () => {
  const override = (level: string, descriptor: JsonObject = { id: 'R1' }): JsonObject => ({
    executionSuccessful: true,
    ruleConfigurationOverrides: [{ descriptor, configuration: { level } }],
  });
  const run = (...invocations: Json[]) => ({ ...driver(rule('note')), invocations });

  it('go before the rule and after the result', () => {
    expect(one({}, run(override('error')))['level']).toBe('error');
    expect(one({ level: 'none' }, run(override('error')))['level']).toBe('none');
    expect(one({ ruleId: 'R1/x' }, run(override('error')))['level']).toBe('error');
    expect(one({}, run(override('error', { index: 0 })))['level']).toBe('error');
    expect(one({}, run(override('error', { id: 'R2' })))['level']).toBe('note');
  });

  it('are those of the invocation that the result names', () => {
    const both = run(override('error'), override('none'));
    expect(one({ provenance: { invocationIndex: 1 } }, both)['level']).toBe('none');
    expect(one({ provenance: { invocationIndex: 0 } }, both)['level']).toBe('error');
  });

  it('are the highest where the result names no invocation', () => {
    expect(one({}, run(override('none'), override('error')))['level']).toBe('error');
  });

  it('work for rules without metadata', () => {
    const invocations = [override('error', { id: 'R9' })];
    expect(one({ ruleId: 'R9' }, { invocations })['level']).toBe('error');
  });
});

describe('suppressions', () => {
  it.each<[string, Json, boolean]>([
    ['none', [], false],
    ['one in the source', [{ kind: 'inSource' }], true],
    ['accepted', [{ kind: 'external', status: 'accepted' }], true],
    ['under review', [{ kind: 'external', status: 'underReview' }], false],
    ['rejected', [{ kind: 'external', status: 'rejected' }], false],
    ['accepted and rejected', [{ status: 'accepted' }, { status: 'rejected' }], false],
    ['unheard of', [{ status: 'maybe' }], false],
    ['no object', [true], false],
    ['null', null, false],
  ])('%s', (_, suppressions, suppressed) => {
    expect(one({ suppressions })['suppressed'] === true).toBe(suppressed);
  });
});

describe('the rest of a result', () => {
  it('has the baseline state as its status', () => {
    for (const baselineState of ['new', 'unchanged', 'updated', 'absent'])
      expect(one({ baselineState })['status']).toBe(baselineState);
  });

  it('has its own id and the times of its provenance', () => {
    const provenance = {
      firstDetectionTimeUtc: '2026-01-02T03:04:05Z',
      lastDetectionTimeUtc: '2026-02-03T04:05:06.789Z',
    };
    expect(one({ guid: 'abc', provenance })).toMatchObject({
      uid: 'abc',
      firstSeenAt: '2026-01-02T03:04:05Z',
      lastSeenAt: '2026-02-03T04:05:06.789Z',
    });
  });

  it.each<[string, JsonObject, string]>([
    ['text', { text: 'Use  of\n eval.' }, 'Use of eval.'],
    ['arguments', { text: "{0} of '{1}' {{x}}", arguments: ['Use', 'a'] }, "Use of 'a' {x}"],
    ['too few arguments', { text: '{0} {1}', arguments: ['Use'] }, 'Use {1}'],
    ['an id of the rule', { id: 'm', arguments: ['x'] }, 'Rule says x'],
    ['an id of the tool', { id: 'g' }, 'Tool says'],
    ['a link to a location', { text: 'From [user input](3) here.' }, 'From user input here.'],
    ['nothing', {}, 'A short description'],
  ])('has a title from %s', (_, message, title) => {
    const tool = {
      driver: {
        name: 'Tool',
        globalMessageStrings: { g: { text: 'Tool says' } },
        rules: [
          rule('note', {
            messageStrings: { m: { text: 'Rule says {0}' } },
            shortDescription: { text: 'A short description' },
          }),
        ],
      },
    };
    expect(one({ message }, { tool })['title']).toBe(title);
  });

  it('fills arguments in within bounds', () => {
    const message = { text: '{0}'.repeat(600), arguments: ['x'.repeat(1_000_000)] };
    expect((one({ message })['title'] as string).length).toBe(300);
  });

  it('has a title of bounded length and whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000, size: 'max' }), (text) => {
        const title = one({ message: { text } })['title'] as string;
        expect(title.length).toBeLessThanOrEqual(300);
        expect(title.isWellFormed() || !text.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the location', () => {
  const at = (artifactLocation: JsonObject, run: JsonObject = {}) => {
    const physicalLocation = { artifactLocation, region: { startLine: 7 } };
    return one({ locations: [{ physicalLocation }] }, run)['location'];
  };
  const originalUriBaseIds = {
    '%SRCROOT%': { uri: 'file:///home/me/checkout/' },
    SRC: { uri: 'src/', uriBaseId: '%SRCROOT%' },
    LIB: { uri: 'lib', uriBaseId: 'SRC' },
    LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
  };

  it.each<[string, JsonObject, string]>([
    ['a relative path', { uri: 'src/a.ts' }, 'src/a.ts'],
    ['below the checkout', { uri: 'a.ts', uriBaseId: '%SRCROOT%' }, 'a.ts'],
    ['below a relative base', { uri: 'a.ts', uriBaseId: 'SRC' }, 'src/a.ts'],
    ['below two', { uri: 'a.ts', uriBaseId: 'LIB' }, 'src/lib/a.ts'],
    ['below a base that is not there', { uri: 'a.ts', uriBaseId: 'NO' }, 'a.ts'],
    ['a file URI', { uri: 'file:///home/me/a%20b.ts' }, '/home/me/a b.ts'],
    ['a file URI with a drive', { uri: 'file:///C:/me/a.ts' }, 'C:/me/a.ts'],
    ['a path with a drive', { uri: 'C:/me/a.ts', uriBaseId: 'SRC' }, 'C:/me/a.ts'],
    ['an absolute path', { uri: '/me/a.ts', uriBaseId: 'SRC' }, '/me/a.ts'],
    ['another scheme', { uri: 'https://example.test/a%20b' }, 'https://example.test/a%20b'],
    ['a name that is not encoded', { uri: '100%.txt' }, '100%.txt'],
    ['an index into the artifacts', { index: 0 }, 'src/b.ts'],
  ])('%s', (_, location, file) => {
    const artifacts = [{ location: { uri: 'b.ts', uriBaseId: 'SRC' } }];
    expect(at(location, { originalUriBaseIds, artifacts })).toEqual({ file, line: 7 });
  });

  it('survives bases that lead in a circle', () => {
    expect(at({ uri: 'a.ts', uriBaseId: 'LOOP' }, { originalUriBaseIds })).toMatchObject({
      line: 7,
    });
  });

  it('is the first one that is physical', () => {
    const second = { physicalLocation: { artifactLocation: { uri: 'b.ts' } } };
    expect(one({ locations: [{ logicalLocations: [{}] }, second] })['location']).toEqual({
      file: 'b.ts',
    });
  });
});

describe('keys', () => {
  const keys = (change: JsonObject, startLine = 7, uri = 'a.ts') => {
    const physicalLocation = { artifactLocation: { uri }, region: { startLine } };
    const { fingerprint, occurrence } = one({ locations: [{ physicalLocation }], ...change });
    return { fingerprint, occurrence };
  };
  const hashed = { partialFingerprints: { primaryLocationLineHash: 'abc:1' } };

  it('keep the cause over moved lines and other numbers', () => {
    const before = keys({ message: { text: 'Buffer of 12 bytes' } }, 7);
    const after = keys({ message: { text: 'Buffer of 16 bytes' } }, 9);
    expect(after.fingerprint).toBe(before.fingerprint);
    expect(after.occurrence).not.toBe(before.occurrence);
  });

  it("take the tool's own fingerprint before the message", () => {
    const before = keys({ ...hashed, message: { text: 'a' } });
    expect(keys({ ...hashed, message: { text: 'b' } }).fingerprint).toBe(before.fingerprint);
    const other = { partialFingerprints: { primaryLocationLineHash: 'abc:2' } };
    expect(keys(other).fingerprint).not.toBe(keys(hashed).fingerprint);
  });

  it('tell rules, files and tools apart', () => {
    const all = [
      keys(hashed).fingerprint,
      keys({ ...hashed, ruleId: 'R2' }).fingerprint,
      keys(hashed, 7, 'b.ts').fingerprint,
      one(hashed, { tool: { driver: { name: 'Other' } } })['fingerprint'],
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('do not change with a new guid, level or suppression', () => {
    const change = { guid: 'x', level: 'error', suppressions: [{ kind: 'inSource' }] };
    expect(keys(change)).toEqual(keys({}));
  });

  it('tell images apart, and keep the cause over a new tag', () => {
    const of = (imageName: string) => one(hashed, { properties: { imageName } });
    expect(of('shop:1')['fingerprint']).not.toBe(of('cart:1')['fingerprint']);
    expect(of('shop:2')['fingerprint']).toBe(of('shop:1')['fingerprint']);
    expect(of('shop:2')['occurrence']).not.toBe(of('shop:1')['occurrence']);
  });

  it('tell apart what lies in no file', () => {
    const of = (fullyQualifiedName: string) =>
      one({ locations: [{ logicalLocations: [{ fullyQualifiedName }] }] })['fingerprint'];
    expect(of('shop.Cart')).not.toBe(of('shop.Order'));
  });
});

describe('broken fields', () => {
  it.each([
    ['ruleId'],
    ['ruleIndex'],
    ['rule'],
    ['kind'],
    ['level'],
    ['message'],
    ['locations'],
    ['suppressions'],
    ['baselineState'],
    ['guid'],
    ['provenance'],
    ['properties'],
    ['partialFingerprints'],
  ])('says that %s has the wrong type, and keeps the row', (name) => {
    const wrong = name === 'locations' || name === 'suppressions' ? 7 : [7];
    const findings = read(log({ results: [{ message: MESSAGE, [name]: wrong }] }));
    expect(findings.map((line) => line.kind)).toEqual(['code', 'health']);
    expect(plain(findings[1])['title']).toContain(`runs[0].results[0].${name}`);
  });

  it('says that a result is none', () => {
    expect(read(log({ results: [7, { ruleId: 'R1' }] })).map((line) => line.kind)).toEqual([
      'code',
      'health',
    ]);
  });

  it('loses no row silently, whatever stands in whatever place', () => {
    for (const original of [SEMGREP, IMAGE]) {
      const rows = read(original).length;
      const places = placesOf(original).filter((place) => place.length > 0);
      const wrong = fc.constantFrom<Json>(7, 'text', true, { a: 1 }, [1], [[]]);
      fc.assert(
        fc.property(fc.constantFrom(...places), wrong, (place, put) => {
          if (kindOf(valueAt(original, place)) === kindOf(put)) return;
          const changed = withValueAt(original, place, put) as JsonObject;
          if (!sarifReader.recognise(changed) || refusal(sarifReader, changed)) return;
          const findings = read(changed);
          const told = findings.some((line) => line.kind === 'health');
          expect(told || findings.length === rows).toBe(true);
        }),
        { numRuns: 1500 },
      );
    }
  });

  it('never throws anything but a refusal, on any JSON', () => {
    const anything = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(anything, anything, anything, (result, tool, bases) => {
        const run = { results: [result], tool, originalUriBaseIds: bases, invocations: result };
        const error = refusal(sarifReader, { version: '2.1.0', runs: [run] });
        expect(error?.code ?? 'scan-failed').toBe('scan-failed');
      }),
      { numRuns: 500 },
    );
  });
});

function kindOf(value: Json): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
