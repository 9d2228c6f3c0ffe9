import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import { readDocument } from '../../triage/finding/read.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { documentOf } from './bytes.ts';

/**
 * Reports written by hand after https://trivy.dev/latest/docs/configuration/reporting/#json, in all
 * the ways in which a report may be odd. Small limits force the road of big reports.
 */
const pseudonym = pseudonymWith(Buffer.from('a key for tests'));

interface Outcome {
  readonly findings: readonly Finding[];
  readonly error?: string;
}

async function read(
  text: string,
  { inParts, sizes = [50] }: { readonly inParts: boolean; readonly sizes?: readonly number[] },
): Promise<Outcome> {
  const limits = inParts ? { partsFromBytes: 120, sliceBytes: 300 } : {};
  const findings: Finding[] = [];
  try {
    const document = documentOf(text, { sizes: inParts ? sizes : [65_536] });
    for await (const batch of readDocument(document, { pseudonym, limits })) {
      findings.push(...batch.findings);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { findings, error: error.code };
  }
  return { findings };
}

/** In another order only: lists come as the report has them, not by kind. */
function sorted({ findings, error }: Outcome): { findings: string[]; error: string | undefined } {
  return { findings: findings.map((finding) => JSON.stringify(finding)).sort(), error };
}

const word = fc.constantFrom('a', 'libssl', 'é😀', '"},{"', '\\', '],"Results":[', '"Target"', '');
const odd = fc.oneof({ weight: 9, arbitrary: word }, fc.jsonValue({ maxDepth: 1 }));
const severity = fc.constantFrom('CRITICAL', 'HIGH', 'LOW', 'UNKNOWN', 'no such', 7);
const vulnerability = fc.record(
  {
    VulnerabilityID: fc.constantFrom('CVE-2024-1', 'CVE-2024-2', ''),
    PkgName: odd,
    PkgIdentifier: fc.record({ PURL: odd }),
    InstalledVersion: odd,
    Status: odd,
    Title: odd,
    Severity: severity,
    Layer: fc.record({ Digest: word }),
  },
  { requiredKeys: ['PkgName'] },
);
const misconfiguration = fc.record({
  Type: word,
  ID: fc.constantFrom('AVD-1', 'AVD-2'),
  Title: odd,
  Severity: severity,
  Status: fc.constantFrom('PASS', 'FAIL'),
});
const secret = fc.record({ RuleID: word, Severity: severity, Title: odd, StartLine: odd });
const modified = fc.record({
  Type: fc.constant('vulnerability'),
  Status: fc.constantFrom('ignored', 'not_affected'),
  Finding: vulnerability,
});
const rows = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(fc.oneof({ weight: 9, arbitrary: row }, odd), { maxLength: 6 }),
    },
    fc.constantFrom(null, [], 'no list', {}),
  );
const result = fc.record(
  {
    Target: odd,
    Class: fc.constantFrom('os-pkgs', 'lang-pkgs', 'config', 'secret'),
    Type: odd,
    Packages: rows(fc.record({ Name: word })),
    Vulnerabilities: rows(vulnerability),
    MisconfSummary: fc.record({ Successes: fc.nat() }),
    Misconfigurations: rows(misconfiguration),
    Secrets: rows(secret),
    ExperimentalModifiedFindings: rows(modified),
  },
  { requiredKeys: ['Target'] },
);
const report = fc.record(
  {
    SchemaVersion: fc.oneof(
      { weight: 9, arbitrary: fc.constant(2) },
      fc.constantFrom(1, '2', null),
    ),
    CreatedAt: word,
    ArtifactName: fc.constantFrom('shop:1', 'shop@sha256:00'),
    ArtifactType: fc.constantFrom('container_image', 'filesystem'),
    Metadata: fc.record({
      ImageID: odd,
      RepoTags: odd,
      ImageConfig: fc.jsonValue({ maxDepth: 2 }),
    }),
    Results: fc.array(fc.oneof({ weight: 9, arbitrary: result }, odd), { maxLength: 4 }),
  },
  { requiredKeys: ['SchemaVersion', 'ArtifactName', 'ArtifactType', 'Results'] },
);

/** Members in the order of their names, as `jq -S` writes them. */
function inOrderOfNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrderOfNames);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, held]) => [key, inOrderOfNames(held)]));
}

describe('a report read in parts', () => {
  it('gives the findings, keys, health lines and errors of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        report,
        fc.constantFrom(undefined, 1, 2),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
        async (made, indent, isSorted, sizes) => {
          const text = JSON.stringify(isSorted ? inOrderOfNames(made) : made, null, indent);
          const whole = await read(text, { inParts: false });
          const parts = await read(text, { inParts: true, sizes });
          const [a, b] = [sorted(whole), sorted(parts)];
          expect(b.error).toBe(a.error);
          // A refused report tells nothing as a whole; in parts its rows came before its end.
          expect(b.findings).toEqual(a.error === undefined ? a.findings : b.findings);
        },
      ),
      { numRuns: 600 },
    );
  });

  const text = JSON.stringify(
    {
      SchemaVersion: 2,
      ArtifactName: 'shop:1',
      ArtifactType: 'container_image',
      Results: [0, 1].map((index) => ({
        Target: `t${index}`,
        Class: 'os-pkgs',
        Type: 'debian',
        Vulnerabilities: Array.from({ length: 20 }, (_, i) => ({
          VulnerabilityID: `CVE-2024-${index}${i}`,
          PkgName: 'p',
          InstalledVersion: '1',
          Severity: 'HIGH',
        })),
      })),
    },
    null,
    1,
  );

  it('that was cut off is refused, wherever that is, after the rows before it', async () => {
    for (let cut = 200; cut < text.length; cut += 7) {
      const { findings, error } = await read(text.slice(0, cut), { inParts: true });
      expect(error).toBe('truncated');
      expect(findings.length).toBeLessThanOrEqual(40);
    }
  });

  it.each([
    ['a comma too many', text.replace('\n  }\n ]\n}', '\n  },\n ]\n}')],
    ['a comma too few', text.replace('},\n  {\n   "Target": "t1"', '}\n  {\n   "Target": "t1"')],
    ['a bracket too many', `${text}}`],
    ['other text in a row', text.replace('"CVE-2024-013"', 'CVE-2024-013')],
    ['a NUL byte in a row', text.replace('CVE-2024-013', 'CVE-2024-0\0')],
  ])('with %s is refused', async (_what, broken) => {
    expect(broken).not.toBe(text);
    expect((await read(broken, { inParts: true })).error).toBe('not-json');
  });

  it.each([
    [
      'a list twice',
      text.replace(
        '"Class": "os-pkgs",',
        '"Vulnerabilities": [{"PkgName":"x"}],\n"Class": "os-pkgs",',
      ),
    ],
    [
      'a member that its rows need behind them',
      text.replace(/\n {3}\]\n {2}\}/, '\n],"Type":"rpm"}'),
    ],
    ['what was scanned twice', text.replace(/\n \]\n\}$/, '\n],"ArtifactName":"other"}')],
  ])('with %s cannot be read in parts, and says so', async (_what, strange) => {
    expect(strange).not.toBe(text);
    const { error } = await read(strange, { inParts: true });
    expect(error).toBe('unsupported-format');
  });

  it('over the limit of reports is refused', async () => {
    const document = documentOf(text, { sizes: [100] });
    const limits = { partsFromBytes: 100, sliceBytes: 200, reportBytes: 1000 };
    const all = async (): Promise<void> => {
      for await (const batch of readDocument(document, { pseudonym, limits })) {
        expect(batch.source).toBe('trivy');
      }
    };
    await expect(all()).rejects.toMatchObject({ code: 'too-large' });
  });
});
