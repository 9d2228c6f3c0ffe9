import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parapet, temporaryFolder } from './parapet.ts';
import type { Run } from './parapet.ts';

interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly version?: string;
  readonly severity?: string;
  readonly type?: string;
}

/** Written after Trivy's JSON report, schema version 2. */
function trivy(...rows: readonly Row[]): string {
  const written: readonly Row[] = rows.length === 0 ? [{}] : rows;
  const Vulnerabilities = written.map(
    ({ id = 'CVE-2099-0001', name = 'left', version = '1.0.0', severity = 'HIGH' }) => ({
      VulnerabilityID: id,
      PkgName: name,
      InstalledVersion: version,
      PkgIdentifier: { PURL: `pkg:npm/${name}@${version}` },
      Title: 'a fault',
      Severity: severity,
    }),
  );
  return JSON.stringify({
    SchemaVersion: 2,
    CreatedAt: '2026-11-25T10:00:00Z',
    ArtifactName: 'shop',
    ArtifactType: 'repository',
    Metadata: { Commit: 'a'.repeat(40) },
    Results: [{ Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities }],
  });
}

/** Written after CycloneDX 1.5. */
function sbom(...purls: readonly string[]): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    components: purls.map((purl) => {
      const [, name = '', version = ''] = /^pkg:npm\/(.+)@(.+)$/.exec(purl) ?? [];
      return { type: 'library', 'bom-ref': purl, name, version, purl };
    }),
  });
}

class Desk {
  readonly folder = temporaryFolder();

  file(name: string, content: string): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  policy(...lines: readonly string[]): string {
    return this.file('.github/parapet.yml', `${lines.join('\n')}\n`);
  }

  gate(...args: readonly string[]): Run {
    return parapet(['--json', 'gate', ...args], { cwd: this.folder });
  }
}

const decisions = (run: Run) =>
  run
    .objects()
    .flatMap((one) => ('rule' in one ? [`${String(one['decision'])} ${String(one['rule'])}`] : []));
const allNotices = (run: Run) =>
  run.objects().flatMap((one) => ('notice' in one ? [one['notice']] : []));
/** The built-in catalogue grows old by itself. */
const notices = (run: Run) => allNotices(run).filter((code) => code !== 'data-stale');

describe('a gate by a policy', () => {
  it('judges by the file, its environment and its waivers', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy({ severity: 'HIGH' }));
    const policy = desk.policy('fail: critical', 'environments:', '  production: { fail: high }');
    expect(decisions(desk.gate(report, '--policy', policy))).toEqual(['warn below-threshold']);
    const production = desk.gate(report, '--policy', policy, '--environment', 'production');
    expect(production.code).toBe(1);
    desk.file(
      '.github/parapet/waivers/left.yml',
      '- id: CVE-2099-0001\n  reason: not reachable\n  owner: "@shop"\n  expires: 2099-12-31\n',
    );
    const tooLong = desk.gate(report, '--policy', policy, '--environment', 'production');
    expect(tooLong).toMatchObject({ code: 2, out: '' });
    expect(tooLong.err).toContain('.github/parapet/waivers/left.yml');
    expect(tooLong.err).not.toContain('a fault in Parapet itself');
  });

  it('prints who waived what until when', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy({ severity: 'HIGH' }));
    const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const policy = desk.policy(
      'waivers:',
      `  - { id: CVE-2099-0001, reason: not reachable, owner: "@shop", expires: ${soon} }`,
      `  - { id: CVE-2099-0002, reason: gone, owner: "@shop", expires: ${soon} }`,
    );
    const run = desk.gate(report, '--policy', policy);
    expect(run.code, run.err).toBe(0);
    expect(run.objects()[0]).toMatchObject({
      decision: 'note',
      rule: 'waived',
      waiver: {
        owner: '@shop',
        reason: 'not reachable',
        from: expect.stringContaining('parapet.yml:2') as string,
      },
    });
    expect(notices(run)).toEqual(['waiver-unused']);
    expect(run.objects().at(-1)).toMatchObject({ verdict: 'pass' });
  });

  it.each([
    ['fali: high', 'fail'],
    ['fail: severe', 'critical'],
    ['licenses: { allow: [Permissive] }', 'SPDX'],
    ['denied-packages: [{ purl: "pkg:hex/a", versions: "<1", reason: r }]', 'not known'],
  ])('cannot judge by a policy with a mistake: %s', (line, told) => {
    const desk = new Desk();
    const run = desk.gate(desk.file('trivy.json', trivy()), '--policy', desk.policy(line));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('parapet.yml');
    expect(run.err).toContain(told);
  });

  it('cannot judge by a policy that is not there, or that extends what is not', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy());
    expect(desk.gate(report, '--policy', 'missing.yml')).toMatchObject({ code: 2 });
    const child = desk.policy('extends: .github/base.yml');
    expect(desk.gate(report, '--policy', child).code).toBe(2);
    desk.file('.github/base.yml', 'fail: critical\n');
    expect(desk.gate(report, '--policy', child).code).toBe(0);
  });

  it('asks for the evidence that the policy names', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy({ severity: 'LOW' }));
    const policy = desk.policy(
      'evidence:',
      '  packages: { source: trivy, of: commit }',
      '  code: { source: sarif }',
    );
    const run = desk.gate(report, '--policy', policy, '--commit', 'b'.repeat(40));
    expect(run.code).toBe(1);
    expect(notices(run)).toEqual(['evidence-of-another', 'evidence-missing']);
    expect(run.objects().at(-1)).toMatchObject({ verdict: 'fail', counts: { fail: 0 } });
  });

  it('takes no report that broke off for evidence', () => {
    const desk = new Desk();
    const report = desk.file(
      'trivy.json',
      `${trivy({ severity: 'LOW' })}\n${trivy().slice(0, -9)}`,
    );
    const run = desk.gate(
      report,
      '--policy',
      desk.policy('evidence: { packages: { source: trivy } }'),
    );
    expect(run.code).toBe(2);
    expect(notices(run)).toEqual(['evidence-missing']);
  });

  it('says where an ignore file waives nothing', () => {
    const desk = new Desk();
    desk.file('.trivyignore', 'CVE-2099-0001\n');
    const run = desk.gate(desk.file('trivy.json', trivy()), '--policy', desk.policy('fail: high'));
    expect(run.code).toBe(1);
    expect(notices(run)).toContain('import-without-owner');
  });
});

describe('a gate against a base', () => {
  it('fails by what is new only, and says what is fixed and what components changed', () => {
    const desk = new Desk();
    const policy = desk.policy('only-new: true');
    const before = desk.file('before.json', trivy({}, { id: 'CVE-2099-0003' }));
    const beforeSbom = desk.file(
      'before.cdx.json',
      sbom('pkg:npm/left@1.0.0', 'pkg:npm/right@1.0.0'),
    );
    const after = desk.file(
      'after.json',
      trivy({ version: '1.0.1' }, { id: 'CVE-2099-0002', name: 'right' }),
    );
    const afterSbom = desk.file(
      'after.cdx.json',
      sbom('pkg:npm/left@1.0.1', 'pkg:npm/right@1.0.0'),
    );
    const list = join(desk.folder, 'out', 'list.ndjson');
    const run = desk.gate(
      after,
      afterSbom,
      '--policy',
      policy,
      '--list',
      list,
      '--base',
      before,
      beforeSbom,
    );
    expect(run.code, run.err).toBe(0);
    const changes = run.objects().map(({ change, rule }) => [change, rule]);
    expect(changes).toEqual(
      expect.arrayContaining([
        ['existing', 'existing'], // the same fault, one version later
        ['existing', 'existing'], // published since, on a version that the base held
      ]),
    );
    const lines = readFileSync(list, 'utf8').trimEnd().split('\n');
    const written = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(written).toContainEqual({
      fixed: expect.objectContaining({ id: 'CVE-2099-0003' }) as unknown,
    });
    expect(written).toContainEqual({
      component: expect.objectContaining({
        change: 'upgraded',
        from: '1.0.0',
        to: '1.0.1',
      }) as unknown,
    });
  });

  it('judges all as new, and says so, where the base cannot be read', () => {
    const desk = new Desk();
    const report = desk.file('after.json', trivy());
    const run = desk.gate(
      report,
      '--policy',
      desk.policy('only-new: true'),
      '--base',
      desk.file('before.json', trivy().slice(0, -9)),
    );
    expect(run.code).toBe(1);
    expect(run.objects()[0]).toMatchObject({ change: 'new', decision: 'fail' });
    expect(notices(run)).toContain('no-base');
  });
});

describe('a gate with VEX, KEV and EPSS', () => {
  const vex = (status: string) =>
    JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://example.org/vex/1',
      author: 'someone',
      timestamp: '2026-01-01T00:00:00Z',
      version: 1,
      statements: [
        {
          vulnerability: { name: 'CVE-2099-0001' },
          products: [{ '@id': 'pkg:npm/left' }],
          status,
          justification: 'component_not_present',
        },
      ],
    });

  it('honours a statement and does not judge it as a finding', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy());
    const run = desk.gate(report, '--vex', desk.file('vex.json', vex('not_affected')));
    expect(run.code, run.err).toBe(0);
    expect(run.objects()[0]).toMatchObject({ rule: 'vex', vex: { status: 'not_affected' } });
    expect(run.objects()).toHaveLength(2);
    expect(desk.gate(report, '--vex', desk.file('vex.json', vex('affected'))).code).toBe(1);
  });

  it('fails where a statement cannot be read', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy({ severity: 'LOW' }));
    const run = desk.gate(report, '--vex', desk.file('vex.json', '{"@context":'));
    expect(run.code).toBe(1);
    expect(notices(run)).toEqual(['vex-not-honoured']);
  });

  it('fails by what is exploited or likely to be, whatever the score', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy({ severity: 'LOW' }));
    const kev = desk.file(
      'kev.json',
      JSON.stringify({
        catalogVersion: '2026.11.20',
        dateReleased: '2026-11-20T15:00:57Z',
        count: 1,
        vulnerabilities: [{ cveID: 'CVE-2099-0001', dateAdded: '2026-11-20' }],
      }),
    );
    const epss = desk.file(
      'epss.csv',
      '#model_version:v1,score_date:2026-11-24T00:00:00Z\ncve,epss,percentile\nCVE-2099-0001,0.7,0.9\n',
    );
    const policy = desk.policy('epss: 0.5', 'max-data-age-days: 3650');
    const exploited = desk.gate(report, '--policy', policy, '--kev', kev, '--epss', epss);
    expect(exploited.objects()[0], exploited.err).toMatchObject({
      decision: 'fail',
      rule: 'known-exploited',
      exploited: { dateAdded: '2026-11-20', ransomware: false },
      epss: 0.7,
    });
    const likely = desk.gate(report, '--policy', policy, '--epss', epss);
    expect(decisions(likely)).toEqual(['fail epss']);
    expect(allNotices(desk.gate(report, '--policy', policy))).toContain('data-stale');
    expect(desk.gate(report, '--epss', kev).code).toBe(2);
  });
});

describe('what a gate writes', () => {
  it('are the files that were asked for, in folders that it makes', () => {
    const desk = new Desk();
    const out = (name: string) => join(desk.folder, 'out', name);
    const report = desk.file('trivy.json', trivy());
    const run = desk.gate(
      report,
      '--sarif',
      out('verdict.sarif'),
      '--summary',
      out('summary.md'),
      '--list',
      out('list.ndjson'),
    );
    expect(run.code).toBe(1);
    const log = JSON.parse(readFileSync(out('verdict.sarif'), 'utf8')) as { runs: unknown[] };
    expect(log.runs).toHaveLength(1);
    expect(readFileSync(out('summary.md'), 'utf8')).toContain('CVE-2099-0001');
    expect(readFileSync(out('list.ndjson'), 'utf8').trimEnd().split('\n').at(-1)).toContain(
      '"fail"',
    );
  });

  it('hold the keys of findings as texts, of those that are gone too', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy());
    const before = desk.file('before.json', trivy({ id: 'CVE-2099-0009' }));
    const [list, sarif] = [join(desk.folder, 'list.ndjson'), join(desk.folder, 'verdict.sarif')];
    const run = desk.gate(report, '--base', before, '--list', list, '--sarif', sarif);
    const written = readFileSync(list, 'utf8').trimEnd().split('\n');
    const rows = [...run.objects(), ...written.map((line) => JSON.parse(line) as object)];
    const found = rows.flatMap((row) => Object.entries(row)).filter(([name]) => isFinding(name));
    expect(found.map(([name]) => name).sort()).toEqual(['finding', 'finding', 'fixed']);
    const key = expect.stringMatching(/^[0-9a-f]{32}$/) as unknown;
    for (const [, finding] of found) {
      expect(finding).toMatchObject({ fingerprint: key, occurrence: key });
    }
    const prints = readFileSync(sarif, 'utf8').match(/"parapet\/v1": *"[0-9a-f]{32}"/g);
    expect(prints).toHaveLength(2);
  });

  it('cannot be written is an error, never a pass', () => {
    const desk = new Desk();
    const report = desk.file('trivy.json', trivy({ severity: 'LOW' }));
    const run = desk.gate(report, '--list', join(report, 'list.ndjson'));
    expect(run.code).toBe(2);
    expect(run.err).toContain('could not be written');
    expect(existsSync(join(report, 'list.ndjson'))).toBe(false);
  });
});

describe('the options', () => {
  it.each([
    [['--policy', 'p.yml', '--fail-on', 'high']],
    [['--environment', 'production']],
    [['--base']],
  ])('%j are refused', (args) => {
    const desk = new Desk();
    const run = desk.gate(desk.file('trivy.json', trivy()), ...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).not.toBe('');
  });
});

function isFinding(name: string): boolean {
  return name === 'finding' || name === 'fixed';
}
