import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parapet, temporaryFolder } from './parapet.ts';

/** Written after Trivy's JSON report, schema version 2. */
function trivy(severities: readonly string[]): string {
  return JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: 'shop',
    ArtifactType: 'filesystem',
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        Vulnerabilities: severities.map((Severity, index) => ({
          VulnerabilityID: `CVE-2099-${1000 + index}`,
          PkgName: `package-${index}`,
          InstalledVersion: '1.0.0',
          Title: `fault ${index}`,
          Severity,
        })),
      },
    ],
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('parapet gate', () => {
  it.each([
    [['LOW', 'MEDIUM'], [], 0],
    [['LOW', 'HIGH'], [], 1],
    [['MEDIUM'], ['--fail-on', 'medium'], 1],
    [['HIGH'], ['--fail-on', 'critical'], 0],
    [['UNKNOWN'], ['--fail-on', 'critical'], 1],
  ] as const)('on %j with %j exits %d', (severities, options, code) => {
    const path = file('trivy.json', trivy(severities));
    const run = parapet(['gate', path, ...options]);
    expect(run.code, run.err).toBe(code);
    expect(run.out).toContain(code === 0 ? 'PASS' : 'FAIL');
  });

  it('prints one object a decision, then the verdict, and nothing else under --json', () => {
    const path = file('trivy.json', trivy(['CRITICAL', 'LOW']));
    const run = parapet(['gate', '--json', path]);
    expect(run.code).toBe(1);
    const objects = run.objects();
    expect(objects).toHaveLength(3);
    expect(objects[0]).toMatchObject({
      decision: 'fail',
      rule: 'severity',
      finding: {
        file: path,
        source: 'trivy',
        kind: 'vulnerability',
        id: 'CVE-2099-1000',
        severity: 'critical',
        package: { name: 'package-0', version: '1.0.0' },
      },
    });
    expect(objects[2]).toMatchObject({ verdict: 'fail', counts: { fail: 1, note: 1 } });
  });

  it('takes --json before the command too', () => {
    const run = parapet(['--json', 'gate', file('trivy.json', trivy([]))]);
    expect(run.code).toBe(0);
    expect(run.objects()).toEqual([expect.objectContaining({ verdict: 'pass' })]);
  });

  it('fails with 2 where a file cannot be judged, and still reports the good one', () => {
    const good = file('good.json', trivy(['HIGH']));
    const bad = file('bad.json', trivy(['LOW']).slice(0, -20));
    const run = parapet(['gate', '--json', bad, good]);
    expect(run.code).toBe(2);
    expect(run.err).toContain(bad);
    const objects = run.objects();
    expect(objects[0]).toMatchObject({ file: bad, error: { code: 'truncated' } });
    expect(objects).toContainEqual(expect.objectContaining({ decision: 'fail' }));
    expect(objects.at(-1)).toMatchObject({ verdict: 'fail', counts: { notJudged: 1 } });
  });

  it('reads standard input and gzip', () => {
    const text = trivy(['HIGH']);
    expect(parapet(['gate', '-'], { input: text }).code).toBe(1);
    expect(parapet(['gate', '-'], { input: gzipSync(text) }).code).toBe(1);
    expect(parapet(['gate', file('t.json.gz', gzipSync(trivy(['LOW'])))]).code).toBe(0);
    expect(parapet(['gate', '-'], { input: '' }).code).toBe(2);
  });

  it('judges a file that is named twice once', () => {
    const path = file('trivy.json', trivy(['HIGH']));
    expect(parapet(['gate', '--json', path, path]).objects()).toHaveLength(2);
  });

  it('names what the operating system refused', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder'));
    for (const path of [join(folder, 'missing.json'), join(folder, 'folder')]) {
      const run = parapet(['gate', '--json', path]);
      expect(run.code).toBe(2);
      expect(run.err).toContain(path);
      expect(run.objects()[0]).toMatchObject({ file: path, error: { code: 'not-readable' } });
    }
  });
});

describe('the command line', () => {
  it.each([
    [['--help'], 0],
    [['gate', '--help'], 0],
    [['--version'], 0],
    [[], 2],
    [['gate'], 2],
    [['gat', 'x'], 2],
    [['gate', 'x', '--fail-on', 'severe'], 2],
    [['gate', 'x', '--fali-on', 'high'], 2],
    [['decide', 'inc-1', '--as', 'gone', '--reason', 'r', '--owner', 'o'], 2],
    [['prune', '--before', 'yesterday'], 2],
  ] as const)('%j exits %d', (args, code) => {
    const run = parapet(args);
    expect(run.code, run.err).toBe(code);
    if (code === 2) expect(run.err).not.toBe('');
  });

  it('colours nothing where no terminal watches, and keeps hostile text from one that does', () => {
    const hostile = trivy(['HIGH']).replace('fault 0', '\\u001b[31mred\\u0007\\u202eevil');
    const run = parapet(['gate', file('trivy.json', hostile)]);
    // oxlint-disable-next-line no-control-regex
    expect(run.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
