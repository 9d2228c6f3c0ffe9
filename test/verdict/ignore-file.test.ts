import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIgnoreFile } from '../../triage/verdict/ignore-entries.ts';
import { importIgnoreFile } from '../../triage/verdict/ignore-file.ts';
import type { ImportedWaivers } from '../../triage/verdict/ignore-file.ts';
import { PolicyError } from '../../triage/verdict/policy-error.ts';
import type { IgnoreImport } from '../../triage/verdict/policy.ts';
import { corpusText, expectedFiles } from '../corpus/expected.ts';
import { at, PATH, refusalOf } from './refusals.ts';

// The files below are written after Trivy's documented format.
const PLAIN = `# accepted by the platform team
CVE-2026-1
CVE-2026-2 exp:2026-12-05 key:value
  AVD-DS-0002   # the image is built as root

CVE-2026-3 exp:2027-12-31\r
`;

const YAML = `
vulnerabilities:
  - id: CVE-2026-1
    paths: ["**/*-lock.json", "app/pom.xml"]
    purls: ["pkg:npm/a", "pkg:npm/b@2.0.0"]
    statement: only used in tests
  - id: CVE-2026-2
    expired_at: 2026-12-05
misconfigurations:
  - id: AVD-DS-0002
secrets:
  - id: generic-rule
licenses:
  - id: GPL-3.0
`;

const rule = (file: string, more: Partial<IgnoreImport> = {}): IgnoreImport => ({
  file,
  owner: 'platform',
  expires: at('2026-12-31T23:59:59.999999999Z'),
  from: `${PATH}:9`,
  ...more,
});

const imported = (text: string, file: string, more?: Partial<IgnoreImport>): ImportedWaivers =>
  importIgnoreFile(text, file, [rule('other'), rule(file, more)]);

describe('an ignore file without an owner', () => {
  it.each([
    ['.trivyignore', PLAIN, ['CVE-2026-1', 'CVE-2026-2', 'AVD-DS-0002', 'CVE-2026-3']],
    [
      '.trivyignore.yaml',
      YAML,
      ['CVE-2026-1', 'CVE-2026-2', 'AVD-DS-0002', 'generic-rule', 'GPL-3.0'],
    ],
  ])('waives nothing, and every entry is told: %s', (file, text, ids) => {
    const { waivers, notices } = importIgnoreFile(text, file, [rule('other')]);
    expect(waivers).toEqual([]);
    expect(notices.map(({ about }) => about?.[0])).toEqual(ids);
    expect(new Set(notices.map(({ code, decision }) => `${decision} ${code}`))).toEqual(
      new Set(['note import-without-owner']),
    );
  });

  it('may be broken: nobody relies on it', () => {
    for (const [file, text] of [
      ['.trivyignore', 'CVE-1 exp:soon'],
      ['.trivyignore.yaml', 'vulnerabilities: 3'],
      ['.trivyignore.yaml', '['],
    ] as const) {
      const { waivers, notices } = importIgnoreFile(text, file, []);
      expect([waivers, notices]).toMatchObject([
        [],
        [{ code: 'import-without-owner', about: [file] }],
      ]);
    }
  });
});

describe('an ignore file that someone answers for', () => {
  it('becomes waivers: ids, days and comments of the plain form', () => {
    const { waivers, notices } = imported(PLAIN, '.trivyignore', { reason: 'before the gate' });
    expect(notices).toEqual([]);
    const end = at('2026-12-31T23:59:59.999999999Z');
    const common = { owner: 'platform', reason: 'before the gate' };
    expect(waivers).toEqual([
      { ...common, id: 'CVE-2026-1', expires: end, from: '.trivyignore:2' },
      {
        ...common,
        id: 'CVE-2026-2',
        expires: '2026-12-05T23:59:59.999999999Z',
        from: '.trivyignore:3',
      },
      {
        ...common,
        id: 'AVD-DS-0002',
        reason: 'the image is built as root',
        expires: end,
        from: '.trivyignore:4',
      },
      { ...common, id: 'CVE-2026-3', expires: end, from: '.trivyignore:6' },
    ]);
  });

  it('becomes waivers: kinds, paths and purls of the YAML form, a waiver for each pair', () => {
    const { waivers } = imported(YAML, '.trivyignore.yaml');
    const [first] = waivers;
    expect(first).toEqual({
      id: 'CVE-2026-1',
      kind: 'vulnerability',
      path: '**/*-lock.json',
      purl: 'pkg:npm/a',
      reason: 'only used in tests',
      owner: 'platform',
      expires: '2026-12-31T23:59:59.999999999Z',
      from: '.trivyignore.yaml:3',
    });
    expect(waivers.slice(0, 4).map(({ path, purl }) => [path, purl])).toEqual([
      ['**/*-lock.json', 'pkg:npm/a'],
      ['**/*-lock.json', 'pkg:npm/b@2.0.0'],
      ['app/pom.xml', 'pkg:npm/a'],
      ['app/pom.xml', 'pkg:npm/b@2.0.0'],
    ]);
    expect(waivers.slice(4)).toMatchObject([
      { kind: 'vulnerability', expires: '2026-12-05T23:59:59.999999999Z' },
      { kind: 'misconfiguration', reason: 'listed in .trivyignore.yaml' },
      { kind: 'secret', id: 'generic-rule' },
      { kind: 'license', id: 'GPL-3.0' },
    ]);
  });

  it.each([
    ['.trivyignore', 'CVE-1\nCVE-2 exp:2026-02-30\n', 2],
    ['.trivyignore.yaml', 'vulnerabilities:\n  - id: CVE-1\n    expired_at: soon\n', 3],
    ['.trivyignore.yaml', 'vulnerabilities:\n  - ids: CVE-1\n', 2],
    ['.trivyignore.yaml', 'vulnerabilities:\n  - id: CVE-1\n    paths: ["**"]\n', 2],
    ['.trivyignore.yaml', 'vulnerabilities:\n  - id: CVE-1\n    purls: [lodash]\n', 2],
    ['.trivyignore.yaml', 'vulnerabilitys: []\n', 1],
  ])('is refused where it cannot be read whole: %s %j', (file, text, line) => {
    const error = refusalOf(() => imported(text, file));
    expect(error.code).toBe('invalid');
    expect(error.faults.map((fault) => fault.line)).toContain(line);
    expect(error.faults[0]?.file).toBe(file);
  });
});

it('reads any text without a crash, and never more ids than lines', () => {
  const line = fc.oneof(
    fc.constantFrom('CVE-1', '# comment', 'CVE-1 exp:2026-12-01', 'CVE-1 exp:x', ''),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, fc.constantFrom('.trivyignore', '.trivyignore.yaml'), (written, file) => {
      let count = 0;
      try {
        count = readIgnoreFile(written, file).length;
      } catch (error) {
        if (!(error instanceof PolicyError)) throw error;
      }
      expect(count).toBeLessThanOrEqual(written.split('\n').length);
    }),
    { numRuns: 500 },
  );
});

interface ExpectedEntry {
  readonly id: string;
  readonly paths: readonly string[] | null;
  readonly expired_at: string | null;
}

describe('real ignore files', () => {
  const files = expectedFiles('trivyignore');

  it.runIf(files.length > 0)('hold the entries that they are known to hold', () => {
    for (const { file, facts } of files) {
      const entries = readIgnoreFile(corpusText(file), file);
      const known = facts as Record<string, ExpectedEntry[]> & {
        readonly ids?: string[];
        readonly withExpiry?: unknown[];
      };
      if (known.ids) {
        expect(entries.map(({ id }) => id)).toEqual(known.ids);
        expect(entries.filter(({ until }) => until)).toHaveLength(known.withExpiry?.length ?? 0);
        continue;
      }
      const sections = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
      const expected = sections.flatMap((section) => known[section] ?? []);
      expect(entries.map(({ id, paths, until }) => [id, paths, until])).toEqual(
        expected.map(({ id, paths, expired_at: until }) => [id, paths ?? [], until ?? undefined]),
      );
    }
  });
});
