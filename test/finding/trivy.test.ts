import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { trivyReader } from '../../triage/finding/trivy.ts';
import {
  countBy,
  fixture,
  placesOf,
  plain,
  readAll,
  refusal,
  valueAt,
  withValueAt,
} from './reading.ts';

/** Origin of both: `fixtures/trivy/README.md` (the real tool). Values in the text are written by hand. */
const FS = fixture('trivy/fs.json');
const IMAGE = fixture('trivy/image.json');

const read = (value: JsonObject | readonly Json[]) => readAll(trivyReader, value);

function report(result: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    SchemaVersion: 2,
    ArtifactName: 'shop:1.0',
    ArtifactType: 'container_image',
    Results: [{ Target: 'app/package-lock.json', Class: 'lang-pkgs', Type: 'npm', ...result }],
    ...more,
  };
}

const LODASH: JsonObject = {
  VulnerabilityID: 'CVE-2019-10744',
  PkgName: 'lodash',
  InstalledVersion: '4.17.11',
  FixedVersion: '4.17.12',
  Status: 'fixed',
  Severity: 'CRITICAL',
  Title: 'lodash: prototype pollution',
};

const vulnerable = (change: JsonObject = {}, result: JsonObject = {}, more: JsonObject = {}) =>
  read(report({ Vulnerabilities: [{ ...LODASH, ...change }], ...result }, more))[0];

describe('what the real tool writes', () => {
  it('reads every row of a folder scan', () => {
    const findings = read(FS);
    expect(countBy(findings, (one) => one.kind)).toEqual({
      vulnerability: 3,
      misconfiguration: 27,
      secret: 1,
      license: 2,
    });
    expect(countBy(findings, (one) => plain(one)['status'] as string | undefined)).toEqual({
      fixed: 1,
      ignored: 2,
      not_affected: 1,
      FAIL: 4,
      PASS: 22,
      none: 3,
    });
  });

  it('keeps what a .trivyignore or a VEX document took out, as suppressed', () => {
    const suppressed = read(FS).filter((one) => one.suppressed);
    expect(suppressed.map((one) => [one.id, one.status, one.severity])).toEqual([
      ['CVE-2020-8203', 'ignored', 'high'],
      ['CVE-2021-23337', 'not_affected', 'high'],
      ['DS-0002', 'ignored', 'high'],
    ]);
  });

  it('reads a vulnerability, a misconfiguration, a secret and a licence whole', () => {
    const [vulnerability] = read(FS);
    expect(plain(vulnerability)).toMatchObject({
      source: 'trivy',
      kind: 'vulnerability',
      id: 'CVE-2021-44906',
      title: 'minimist: prototype pollution by setKey',
      severity: 'critical',
      status: 'fixed',
      package: {
        name: 'minimist',
        version: '1.2.0',
        purl: 'pkg:npm/minimist@1.2.0',
        fixedVersion: '1.2.6',
      },
      location: { file: 'package-lock.json' },
    });
    const failed = read(FS).find((one) => plain(one)['id'] === 'DS-0001');
    expect(plain(failed)).toMatchObject({
      title: "':latest' tag used",
      severity: 'medium',
      status: 'FAIL',
      location: { file: 'Dockerfile', line: 1 },
    });
    const secret = read(FS).find((one) => one.kind === 'secret');
    expect(plain(secret)).toMatchObject({
      id: 'github-pat',
      severity: 'critical',
      location: { file: 'deploy.sh', line: 3 },
    });
    const license = read(FS).findLast((one) => one.kind === 'license');
    expect(plain(license)).toMatchObject({
      id: 'GPL-3.0-only',
      severity: 'high',
      package: { name: 'minimist' },
      location: { file: 'package-lock.json' },
    });
  });

  it('names the image as a pod does: by the tag inside the archive, and not by the digest of its configuration', () => {
    const findings = read(IMAGE);
    expect(findings).toHaveLength(4);
    for (const finding of findings)
      expect(plain(finding)['resource']).toEqual({
        image: 'registry.example.test:5000/shop:1.0',
      });
    const lodash = plain(findings.find((one) => plain(one)['id'] === 'CVE-2020-8203'));
    expect(lodash['location']).toEqual({ file: 'app/node_modules/lodash/package.json' });
  });
});

describe('an image', () => {
  it('has the registry digest rather than its own id', () => {
    const Metadata = { ImageID: 'sha256:aa', RepoDigests: ['reg.test:5000/shop@sha256:bb'] };
    expect(plain(vulnerable({}, {}, { Metadata }))['resource']).toEqual({
      image: 'shop:1.0',
      imageDigest: 'sha256:bb',
    });
  });

  it('is none where a folder was scanned', () => {
    const folder = { ArtifactName: '.', ArtifactType: 'filesystem' };
    expect(plain(vulnerable({}, {}, folder))['resource']).toBeUndefined();
  });
});

describe('severity', () => {
  it.each([
    ['CRITICAL', 'critical'],
    ['HIGH', 'high'],
    ['MEDIUM', 'medium'],
    ['LOW', 'low'],
    ['UNKNOWN', 'unknown'],
    ['NEGLIGIBLE', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (printed, severity) => {
    expect(vulnerable({ Severity: printed })?.severity).toBe(severity);
  });

  it('is unknown where nobody can tell what the row is about', () => {
    const [finding] = read(report({ Vulnerabilities: [{ Severity: 'LOW' }] }));
    expect(plain(finding)).toMatchObject({ id: 'unknown', severity: 'unknown' });
  });
});

describe('suppressed rows', () => {
  const modified = (Status: string) =>
    read(
      report({
        ExperimentalModifiedFindings: [{ Type: 'vulnerability', Status, Finding: LODASH }],
      }),
    )[0];

  it.each(['ignored', 'not_affected', 'fixed'])('%s suppresses', (status) => {
    expect(plain(modified(status))).toMatchObject({ suppressed: true, status });
  });

  it.each(['affected', 'under_investigation', 'unknown', 'made-up'])('%s does not', (status) => {
    expect(plain(modified(status))['suppressed']).toBeUndefined();
    expect(plain(modified(status))).toMatchObject({ status, severity: 'critical' });
  });

  it('has the cause of the row that it was', () => {
    expect(modified('ignored')?.fingerprint).toBe(vulnerable()?.fingerprint);
  });

  it('is told where its type is unheard of', () => {
    const findings = read(
      report({ ExperimentalModifiedFindings: [{ Type: 'new', Status: 'ignored', Finding: {} }] }),
    );
    expect(findings.map((one) => one.kind)).toEqual(['health']);
  });

  it('takes a misconfiguration that the scanned policy excepted as suppressed', () => {
    const [finding] = read(
      report({ Misconfigurations: [{ ID: 'X-1', Severity: 'HIGH', Status: 'EXCEPTION' }] }),
    );
    expect(plain(finding)).toMatchObject({ suppressed: true, status: 'EXCEPTION' });
  });
});

describe('a report without findings', () => {
  const NOTHING = {
    SchemaVersion: 2,
    ArtifactName: 'alpine:3.20',
    ArtifactType: 'container_image',
  };

  it.each([
    ['absent', {}],
    ['null', { Results: null }],
    ['empty', { Results: [] }],
    ['without lists', { Results: [{ Target: 'alpine', Class: 'os-pkgs' }] }],
    ['with null lists', { Results: [{ Target: 'alpine', Vulnerabilities: null, Secrets: null }] }],
  ])('is clean: Results %s', (_, results) => {
    const value = { ...NOTHING, ...results };
    expect(trivyReader.recognise(value)).toBe(true);
    expect(read(value)).toEqual([]);
  });

  it.each([[{}], [[]], [{ Results: [] }], [{ version: '2.1.0', runs: [] }], [{ Resources: [] }]])(
    'is not recognised in %j',
    (value: JsonObject | readonly Json[]) => {
      expect(trivyReader.recognise(value)).toBe(false);
      expect(refusal(trivyReader, value)?.code).toBe('unknown-format');
    },
  );

  it('is not believed where it does not say what was scanned', () => {
    for (const rest of [{ Metadata: {} }, { Results: null }, { Results: [] }]) {
      const value: JsonObject = { SchemaVersion: 2, ...rest };
      expect(trivyReader.recognise(value)).toBe(true);
      expect(refusal(trivyReader, value)?.code).toBe('invalid');
    }
  });
});

describe('what is refused, by name', () => {
  it.each<[string, JsonObject | readonly Json[], RegExp]>([
    ['the array form', [{ Target: 'a', Vulnerabilities: null }], /before SchemaVersion/],
    ['another version', { SchemaVersion: 1, ArtifactName: 'a', Results: [] }, /other than 2/],
    ['a version as text', { SchemaVersion: '2', ArtifactName: 'a', Results: [] }, /other than 2/],
    ['no version', { ArtifactName: 'a', Results: [] }, /other than 2/],
    [
      'a VulnerabilityReport',
      { apiVersion: 'aquasecurity.github.io/v1alpha1', kind: 'VulnerabilityReport', report: {} },
      /trivy-operator's VulnerabilityReport.*trivy image/,
    ],
    [
      'a list of ConfigAuditReports',
      {
        apiVersion: 'v1',
        kind: 'List',
        items: [{ apiVersion: 'aquasecurity.github.io/v1alpha1', kind: 'ConfigAuditReport' }],
      },
      /trivy-operator's ConfigAuditReport.*trivy k8s/,
    ],
    [
      'an SBOM report',
      { apiVersion: 'aquasecurity.github.io/v1alpha1', kind: 'SbomReport' },
      /\.report\.components/,
    ],
    [
      "GitLab's template",
      { version: '15.0.7', scan: { scanner: { id: 'trivy' } }, vulnerabilities: [] },
      /GitLab template.*--format json/,
    ],
    ['GitLab Code Quality', [{ type: 'issue', check_name: 'container_scanning' }], /Code Quality/],
    [
      'a dependency snapshot',
      { version: 0, detector: { name: 'trivy' }, manifests: {} },
      /dependency snapshot/,
    ],
    ['a compliance report', { ID: 'k8s-nsa', Title: 'NSA', SummaryControls: [] }, /compliance/],
    [
      'an attestation predicate',
      { scanner: { uri: 'pkg:github/aquasecurity/trivy@0.70.0', result: {} } },
      /\.scanner\.result/,
    ],
  ])('%s', (_, value, message) => {
    expect(trivyReader.recognise(value)).toBe(true);
    const error = refusal(trivyReader, value);
    expect(error?.code).toBe('unsupported-format');
    expect(error?.message).toMatch(message);
  });

  it('does not print a kind that somebody made up', () => {
    const kind = '</td>::error::Report';
    const error = refusal(trivyReader, { apiVersion: 'aquasecurity.github.io/v1', kind });
    expect(error?.message).not.toContain('::error::');
  });

  it.each<[string, JsonObject]>([
    ['Security Hub', { SchemaVersion: '2018-10-08', Id: 'x', Resources: [], Severity: {} }],
    ['GuardDuty', { SchemaVersion: '2.0', Id: 'x', Type: 'x', Severity: 8, Resource: {} }],
    ['a container manifest', { schemaVersion: 2, config: {}, layers: [] }],
    ['another GitLab scanner', { scan: { scanner: { id: 'grype' } }, vulnerabilities: [] }],
  ])('leaves %s to others', (_, value) => {
    expect(trivyReader.recognise(value)).toBe(false);
  });
});

/** Written after the documented format: Trivy's `k8s --format json` needs a cluster to run in. */
describe("a cluster's report", () => {
  const results = (...Vulnerabilities: JsonObject[]): Json => [
    { Target: 'shop:1.0 (debian 12.5)', Class: 'os-pkgs', Type: 'debian', Vulnerabilities },
  ];
  const cluster = (element: JsonObject, list = 'Resources'): JsonObject => ({
    ClusterName: 'prod',
    [list]: [{ Namespace: 'shop', Kind: 'Deployment', Name: 'web', ...element }],
  });

  it.each(['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'])('reads %s', (list) => {
    const findings = read(cluster({ Results: results(LODASH) }, list));
    expect(findings.map((one) => plain(one)['resource'])).toEqual([
      { cluster: 'prod', namespace: 'shop', workload: 'web', image: 'shop:1.0' },
    ]);
  });

  it('takes the image from Metadata, an object or a list of one', () => {
    const Metadata = { RepoTags: ['reg.test/shop:2'], RepoDigests: ['reg.test/shop@sha256:cc'] };
    for (const said of [Metadata, [Metadata]]) {
      const [finding] = read(cluster({ Metadata: said, Results: results(LODASH) }));
      expect(plain(finding)['resource']).toMatchObject({
        image: 'reg.test/shop:2',
        imageDigest: 'sha256:cc',
      });
    }
  });

  it('names a pod as a pod and a node as a node, never as a workload', () => {
    const of = (Kind: string) => plain(read(cluster({ Kind, Results: results(LODASH) }))[0]);
    expect(of('Pod')['resource']).toMatchObject({ pod: 'web' });
    expect(of('Node')['resource']).toMatchObject({ node: 'web' });
    const owned = cluster({ Kind: 'Pod', Name: 'web-6d4b75cb6d-x7k2p', Results: results(LODASH) });
    expect(plain(read(owned)[0])['resource']).toMatchObject({ workload: 'web' });
    for (const kind of ['Pod', 'Node', 'Role', 'Service'])
      expect(of(kind)['resource']).not.toHaveProperty('workload');
  });

  it('keeps the cause when a pod is replaced, and the name of a pod that has no suffix', () => {
    const of = (Name: string) =>
      read(cluster({ Kind: 'Pod', Name, Results: results(LODASH) }))[0]?.fingerprint;
    expect(of('web-6d4b75cb6d-x7k2p')).toBe(of('web-7f9c4d8b5f-q9z4w'));
    expect(of('web-cache')).not.toBe(of('web-store'));
  });

  it('takes the name of the cluster from outside where the report has none', () => {
    const value = { ...cluster({ Results: results(LODASH) }), ClusterName: '' };
    const [finding] = trivyReader.read(value, { file: 'x', cluster: 'prod-eu' });
    expect(plain(finding)['resource']).toMatchObject({ cluster: 'prod-eu' });
  });

  it('says that a resource could not be scanned', () => {
    const findings = read(cluster({ Error: 'MANIFEST_UNKNOWN' }));
    expect(findings.map((one) => [one.kind, one.id])).toEqual([['health', 'scan-incomplete']]);
    expect(plain(findings[0])['title']).toContain('MANIFEST_UNKNOWN');
    expect(plain(findings[0])['resource']).toMatchObject({ workload: 'web' });
  });

  it('does not take a cluster without resources for a clean one', () => {
    for (const Resources of [null, []])
      expect(read({ ClusterName: 'prod', Resources }).map((one) => one.id)).toEqual([
        'scan-incomplete',
      ]);
  });

  it('names no image where a workload runs two', () => {
    const Metadata = [{ RepoTags: ['shop:1'] }, { ImageID: 'sha256:aa' }];
    const [finding] = read(cluster({ Metadata, Results: results(LODASH) }));
    expect(plain(finding)['resource']).not.toHaveProperty('image');
  });

  it('says that the name of the cluster is none', () => {
    const findings = read({ ...cluster({ Results: results(LODASH) }), ClusterName: 7 });
    expect(findings.map((one) => one.kind)).toEqual(['vulnerability', 'health']);
  });

  it('loses no row silently, whatever stands in whatever place', () => {
    const original = cluster({ Metadata: { RepoTags: ['shop:1'] }, Results: results(LODASH) });
    expect(() => keepsOrTells(original, 600)).not.toThrow();
  });

  it('refuses another version', () => {
    expect(refusal(trivyReader, { ...cluster({}), SchemaVersion: 3 })?.code).toBe(
      'unsupported-format',
    );
  });
});

describe('keys', () => {
  const base = vulnerable();

  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['another tag', {}, {}, { ArtifactName: 'shop:2.0' }],
    ['another digest', {}, {}, { Metadata: { RepoDigests: ['shop@sha256:bb'] } }],
    ['another version of the package', { InstalledVersion: '4.17.9' }, {}, {}],
  ])('%s is another event of the same cause', (_, change, result, more) => {
    const other = vulnerable(change, result, more);
    expect(other?.fingerprint).toBe(base?.fingerprint);
    expect(other?.occurrence).not.toBe(base?.occurrence);
  });

  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['another image', {}, {}, { ArtifactName: 'cart:1.0' }],
    ['another package', { PkgName: 'lodash.template' }, {}, {}],
    ['another id', { VulnerabilityID: 'CVE-2020-8203' }, {}, {}],
    ['another file', {}, { Target: 'admin/package-lock.json' }, {}],
    ['another ecosystem', {}, { Type: 'yarn' }, {}],
  ])('%s is another cause', (_, change, result, more) => {
    expect(vulnerable(change, result, more)?.fingerprint).not.toBe(base?.fingerprint);
  });

  it('is the same event where only the layer, the severity or the text differs', () => {
    const other = vulnerable({ Layer: { DiffID: 'sha256:1' }, Severity: 'LOW', Title: 'x' });
    expect(other?.occurrence).toBe(base?.occurrence);
  });

  it('survives an upgrade of what lies in the path', () => {
    const at = (PkgPath: string) => vulnerable({ PkgPath });
    const before = at('usr/lib/python3.11/site-packages/x-1.0.dist-info/METADATA');
    const after = at('usr/lib/python3.12/site-packages/x-1.1.dist-info/METADATA');
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(after?.occurrence).not.toBe(before?.occurrence);
  });

  it('survives an upgrade of the operating system', () => {
    const on = (os: string) => vulnerable({}, { Class: 'os-pkgs', Target: `shop:1.0 (${os})` });
    expect(on('debian 12.5')?.fingerprint).toBe(on('debian 12.6')?.fingerprint);
  });

  it('does not depend on where a folder lies', () => {
    const at = (ArtifactName: string) =>
      vulnerable({}, {}, { ArtifactName, ArtifactType: 'filesystem' })?.fingerprint;
    expect(at('/home/me/shop')).toBe(at('.'));
    expect(at('services/cart')).not.toBe(at('services/shop'));
  });

  it('survives moved lines, and keeps two secrets of one rule apart', () => {
    const of = (StartLine: number, Match: string) =>
      read(report({ Secrets: [{ RuleID: 'r', StartLine, EndLine: StartLine, Match }] }))[0];
    expect(of(3, 'a=***')?.fingerprint).toBe(of(9, 'a=***')?.fingerprint);
    expect(of(3, 'a=***')?.occurrence).not.toBe(of(9, 'a=***')?.occurrence);
    expect(of(3, 'a=***')?.fingerprint).not.toBe(of(3, 'b=***')?.fingerprint);
  });

  it('keeps two resources of one file apart', () => {
    const of = (Resource: string) =>
      read(report({ Misconfigurations: [{ ID: 'X', CauseMetadata: { Resource } }] }))[0];
    expect(of('aws_s3_bucket.a')?.fingerprint).not.toBe(of('aws_s3_bucket.b')?.fingerprint);
  });
});

describe('hostile and broken fields', () => {
  it('cuts a title without breaking a pair of surrogates', () => {
    const title = plain(vulnerable({ Title: 'x'.repeat(298) + '😀'.repeat(50) }))[
      'title'
    ] as string;
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title.isWellFormed()).toBe(true);
  });

  it('takes __proto__ as data', () => {
    const text = JSON.stringify(report({ Vulnerabilities: [LODASH] })).replace(
      '"SchemaVersion"',
      '"__proto__":{"ArtifactType":"x","Results":[]},"SchemaVersion"',
    );
    expect(read(JSON.parse(text) as JsonObject)).toHaveLength(1);
    expect(
      trivyReader.recognise(JSON.parse('{"__proto__":{"SchemaVersion":2}}') as JsonObject),
    ).toBe(false);
  });

  it('leaves a field of the wrong type out, keeps the row, and says so once', () => {
    const rows = [1, 2, 3].map((n) => ({ ...LODASH, PkgName: `p${n}`, Title: n }));
    const findings = read(report({ Vulnerabilities: rows }));
    expect(countBy(findings, (one) => one.kind)).toEqual({ vulnerability: 3, health: 1 });
    expect(plain(findings[3])['title']).toMatch(
      /Results\[\]\.Vulnerabilities\[\]\.Title \(3 times, first at Results\[0\]\.Vulnerabilities\[0\]/,
    );
  });

  it.each<[string, string, readonly string[]]>([
    [
      'Vulnerabilities',
      'vulnerability',
      [
        'VulnerabilityID PkgName PkgPath InstalledVersion FixedVersion Status Severity Title',
        'Fingerprint PkgIdentifier',
      ],
    ],
    ['Misconfigurations', 'misconfiguration', ['ID Message Title Severity Status CauseMetadata']],
    ['Secrets', 'secret', ['RuleID Title Severity StartLine EndLine Match']],
    ['Licenses', 'license', ['Name PkgName FilePath Severity']],
  ])('says of every field of %s that has the wrong type', (list, kind, names) => {
    for (const name of names.join(' ').split(' ')) {
      const findings = read(report({ [list]: [{ PkgName: 'p', [name]: [7] }] }));
      expect(findings.map((one) => one.kind)).toEqual([kind, 'health']);
      expect(plain(findings[1])['title']).toContain(`Results[0].${list}[0].${name}`);
    }
  });

  it('reads the same from a report that is handed over in parts', () => {
    const { Results, ...head } = FS;
    const parts = (Results as readonly JsonObject[]).flatMap((result) => {
      const lists = Object.entries(result).filter(([, value]) => Array.isArray(value));
      const { Target, Class, Type } = result;
      return lists.flatMap(([list, rows]) =>
        (rows as readonly Json[]).map((row) => ({ Target, Class, Type, [list]: [row] })),
      );
    });
    const apart = parts.flatMap((part) => read({ ...head, Results: [part as JsonObject] }));
    expect(apart).toEqual(read(FS));
  });

  it('never takes a line that is none', () => {
    for (const StartLine of [0, -1, 1.5, 1e300, null])
      expect(plain(read(report({ Secrets: [{ RuleID: 'r', StartLine }] }))[0])['location']).toEqual(
        { file: 'app/package-lock.json' },
      );
  });

  it('loses no row silently, whatever stands in whatever place', () => {
    for (const original of [FS, IMAGE]) expect(() => keepsOrTells(original, 1500)).not.toThrow();
  });
});

/** Puts a value of another type in any place: each row is still there, or something is said. */
function keepsOrTells(original: JsonObject, numRuns: number): void {
  const rows = read(original).length;
  const places = placesOf(original).filter((place) => place.length > 0);
  const wrong = fc.constantFrom<Json>(7, 'text', true, { a: 1 }, [1], [[]]);
  fc.assert(
    fc.property(fc.constantFrom(...places), wrong, (place, put) => {
      if (kindOf(valueAt(original, place)) === kindOf(put)) return;
      const changed = withValueAt(original, place, put) as JsonObject;
      if (!trivyReader.recognise(changed) || refusal(trivyReader, changed)) return;
      const findings = read(changed);
      const told = findings.some((one) => one.kind === 'health');
      expect(told || findings.length === rows).toBe(true);
    }),
    { numRuns },
  );
}

function kindOf(value: Json): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
