import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parapet, temporaryFolder } from './parapet.ts';

const STORY = readdirSync('samples/runtime').map((name) => resolve('samples/runtime', name));
const IMAGE = resolve('samples/build/trivy-image.json');
const CLUSTER = ['--cluster', 'shop-prod'];

interface Row {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly state: string;
  readonly closedAs?: string;
  readonly noise: boolean;
  readonly severity: string;
  readonly title: string;
  readonly findings: readonly string[];
  readonly sources: readonly string[];
  readonly recommended: readonly string[];
  readonly report?: string;
}

const rowsOf = (run: ReturnType<typeof parapet>): Row[] => run.objects() as unknown as Row[];

function triageStory(store: string, files: readonly string[] = [...STORY, IMAGE]): Row[] {
  const run = parapet(['triage', '--json', '--store', store, ...CLUSTER, ...files]);
  expect(run.code, run.err).toBe(0);
  return rowsOf(run);
}

const storyOf = (rows: readonly Row[]): Row => {
  const [story, ...others] = rows.filter((row) => row.severity === 'critical');
  expect(others).toEqual([]);
  if (!story) throw new Error('no critical incident');
  return story;
};

describe('parapet triage', () => {
  it('tells the story of the samples as one incident, with the noise around it as noise', () => {
    const rows = triageStory(temporaryFolder());
    const story = storyOf(rows);
    expect(story.sources).toEqual(['falco', 'guardduty', 'securityhub']);
    expect(story.noise).toBe(false);
    expect(rows.filter((row) => row !== story && !row.noise)).toEqual([]);
    expect(story.recommended).toContain('rebuild-image');
    expect(readFileSync(story.report ?? '', 'utf8')).toContain('CVE-2021-21315');
  });

  it('puts every live detection into exactly one incident', () => {
    const read = parapet(['read', '--json', ...CLUSTER, ...STORY]).objects();
    const over = new Set(['passed', 'resolved', 'suppressed', 'archived']);
    const live = read.filter((row) => !over.has(String(row['status'])));
    const expected = new Set(live.map((row) => String(row['occurrence'])));
    const found = triageStory(temporaryFolder()).flatMap((row) => row.findings);
    expect(new Set(found)).toEqual(expected);
    expect(found).toHaveLength(expected.size);
  });

  it('run again, with the same or with more files, updates and never doubles', () => {
    const store = temporaryFolder();
    const reports = () =>
      readdirSync(join(store, 'reports')).map((name) => [
        name,
        readFileSync(join(store, 'reports', name), 'utf8'),
      ]);
    const half = STORY.filter((file) => !file.includes('guardduty'));
    const first = storyOf(triageStory(store, half));
    const whole = triageStory(store, [...STORY, IMAGE]);
    expect(storyOf(whole).findings.length).toBeGreaterThan(first.findings.length);
    const once = reports();
    expect(triageStory(store, [...STORY, IMAGE])).toEqual(whole);
    expect(reports()).toEqual(once);
    const others = triageStory(temporaryFolder(), STORY.toReversed());
    expect(others.map((row) => row.findings)).toEqual(whole.map((row) => row.findings));
  });

  it('reads the others where one file cannot be read, and exits 2', () => {
    const store = temporaryFolder();
    const bad = join(temporaryFolder(), 'bad.json');
    writeFileSync(bad, '{"rule": "Terminal shell in container", "prio');
    const run = parapet(['triage', '--json', '--store', store, ...CLUSTER, bad, ...STORY]);
    expect(run.code).toBe(2);
    expect(run.err).toContain(bad);
    expect(run.objects()[0]).toMatchObject({ file: bad, error: { code: 'truncated' } });
    expect(rowsOf(run).filter((row) => row.severity === 'critical')).toHaveLength(1);
  });

  it('updates the report when an image turns out to hold what attackers use', () => {
    const store = temporaryFolder();
    const before = storyOf(triageStory(store, STORY));
    expect(before.recommended).not.toContain('rebuild-image');
    expect(readFileSync(before.report ?? '', 'utf8')).not.toContain('CVE-2021-21315');
    const after = storyOf(triageStory(store, [IMAGE]));
    expect(after.id).toBe(before.id);
    expect(after.recommended).toContain('rebuild-image');
    expect(readFileSync(after.report ?? '', 'utf8')).toContain('CVE-2021-21315');
  });

  it('updates it again when the tag is scanned anew and that is gone, whichever is read last', () => {
    const store = temporaryFolder();
    const clean = rebuilt();
    const [before, after] = [[...STORY, IMAGE], [clean]].map((files) => triageStory(store, files));
    expect(storyOf(before ?? []).recommended).toContain('rebuild-image');
    const story = storyOf(after ?? []);
    expect(story.recommended).not.toContain('rebuild-image');
    const page = readFileSync(story.report ?? '', 'utf8');
    expect(page).toContain('Not counted: CVE-2020-11023, CVE-2021-21315');
    expect(page).not.toContain('Attackers are known to use these');
    expect(triageStory(store, [IMAGE])).toEqual(after);
    expect(readFileSync(story.report ?? '', 'utf8')).toBe(page);
  });
});

/** The report of the sample's tag after a rebuild, with the list of packages that Trivy 0.67 began to write. */
function rebuilt(): string {
  const report = JSON.parse(readFileSync(IMAGE, 'utf8')) as {
    CreatedAt: string;
    Results: { Vulnerabilities?: unknown[]; Packages?: unknown[] }[];
  };
  const later = new Date(Date.parse(report.CreatedAt) + 60_000).toISOString();
  const purls = [['pkg:deb/debian/bash@5.2?arch=amd64'], ['pkg:npm/express@5.0.0']];
  const results = report.Results.map((result, index) => ({
    ...result,
    Vulnerabilities: [],
    Packages: (purls[index] ?? []).map((PURL) => ({ Name: 'p', Identifier: { PURL } })),
  }));
  const file = join(temporaryFolder(), 'rebuilt.json');
  writeFileSync(file, JSON.stringify({ ...report, CreatedAt: later, Results: results }));
  return file;
}

describe('the life of an incident', () => {
  it('is listed, reported, decided, and opened again by new evidence', () => {
    const store = temporaryFolder();
    const story = storyOf(triageStory(store));
    const at = ['--store', store];
    expect(rowsOf(parapet(['incidents', '--json', ...at])).map((row) => row.id)).toContain(
      story.id,
    );

    const report = parapet(['report', story.id, ...at]);
    expect(report.code, report.err).toBe(0);
    expect(report.out).toContain('# ');
    const data = JSON.parse(parapet(['report', story.id, ...at, '--format', 'json']).out) as Row;
    expect(data.id).toBe(story.id);
    const layer = JSON.parse(parapet(['report', story.id, ...at, '--format', 'navigator']).out) as {
      domain: string;
    };
    expect(layer.domain).toBe('enterprise-attack');

    const decide = (...args: string[]) =>
      parapet([
        'decide',
        story.id,
        ...at,
        '--reason',
        'drill @everyone',
        '--owner',
        'ana',
        ...args,
      ]);
    const closed = decide('--json', '--as', 'resolved');
    expect(closed.code, closed.err).toBe(0);
    expect(rowsOf(closed)[0]).toMatchObject({ state: 'closed', closedAs: 'resolved' });
    expect(readFileSync(story.report ?? '', 'utf8')).toContain('resolved');

    const later = join(temporaryFolder(), 'later.jsonl');
    const alerts = readFileSync('samples/runtime/story-falco.jsonl', 'utf8');
    writeFileSync(later, alerts.replaceAll('2026-11-20T', '2099-11-20T'));
    const again = rowsOf(parapet(['triage', '--json', ...at, ...CLUSTER, later]));
    expect(again.filter((row) => row.severity === 'critical' && row.state === 'open')).not.toEqual(
      [],
    );
  });

  it('holds a false positive for every incident of its causes, until the date given', () => {
    const store = temporaryFolder();
    const story = storyOf(triageStory(store));
    const args = ['--store', store, '--reason', 'our own scanner', '--owner', 'ana'];
    const until = ['--until', '2099-12-31'];
    const run = parapet([
      'decide',
      story.id,
      '--json',
      '--as',
      'false-positive',
      ...args,
      ...until,
    ]);
    expect(rowsOf(run)[0]).toMatchObject({ state: 'closed', closedAs: 'false-positive' });
    expect(parapet(['decide', story.id, '--as', 'resolved', ...args, ...until]).code).toBe(2);
  });

  it('says which incident it does not know', () => {
    const store = temporaryFolder();
    triageStory(store, STORY.slice(0, 1));
    const unknown = parapet(['report', 'inc-nosuch', '--store', store]);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('inc-nosuch');
  });

  it('opens nothing that ended before the horizon of prune', () => {
    const store = temporaryFolder();
    const pruned = parapet(['prune', '--before', '2026-12-01', '--store', store]);
    expect(pruned.code, pruned.err).toBe(0);
    const run = parapet(['triage', '--json', '--store', store, ...CLUSTER, ...STORY]);
    expect(run.code).toBe(0);
    expect(run.objects()).toEqual([]);
    expect(run.err).toContain('prune');
  });
});

describe('npm start', () => {
  it('tells the whole story of the samples and exits 0', () => {
    const folder = temporaryFolder();
    const run = parapet(['tour'], { cwd: folder });
    expect(run.code, run.err).toBe(0);
    for (const part of ['What was read', 'FAIL', 'CRITICAL', 'BLIND', 'noise:', 'reports']) {
      expect(run.out).toContain(part);
    }
    expect(readdirSync(folder)).toEqual(['.parapet']);
    expect(parapet(['tour'], { cwd: folder }).out).toBe(run.out);
  });

  it('takes the files of the user, and then its exit code is the verdict', () => {
    const folder = temporaryFolder();
    cpSync('samples/build/trivy-image.json', join(folder, 'image.json'));
    expect(parapet(['tour', 'image.json'], { cwd: folder }).code).toBe(1);
    expect(parapet(['tour', ...STORY], { cwd: folder }).code).toBe(0);
    expect(parapet(['tour', 'image.json', 'missing.json'], { cwd: folder }).code).toBe(2);
  });
});
