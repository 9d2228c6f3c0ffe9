/** Reports after the formats that Trivy and SARIF document; nothing in them is of a real product. */
interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly version?: string;
  readonly severity?: string;
  readonly fixed?: string;
  readonly title?: string;
}

export interface TrivyShape {
  readonly rows?: readonly Row[];
  readonly metadata?: object;
  readonly createdAt?: string;
  readonly artifact?: { readonly name: string; readonly type: string };
}

export function trivy({
  rows = [{}],
  metadata = {},
  createdAt,
  artifact,
}: TrivyShape = {}): object {
  return {
    SchemaVersion: 2,
    ...(createdAt !== undefined && { CreatedAt: createdAt }),
    ArtifactName: artifact?.name ?? '.',
    ArtifactType: artifact?.type ?? 'filesystem',
    Metadata: metadata,
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        Packages: rows.map(packageOf),
        Vulnerabilities: rows.map(vulnerabilityOf),
      },
    ],
  };
}

/** A scan that found nothing; the packages were looked at. */
export function clean(looked: Row = { name: 'left-pad', version: '1.3.0' }): object {
  return {
    ...trivy({ rows: [] }),
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        Packages: [packageOf(looked)],
      },
    ],
  };
}

function packageOf({ name = 'lodash', version = '4.17.4' }: Row): object {
  const PURL = `pkg:npm/${encodeURIComponent(name)}@${version}`;
  return { ID: `${name}@${version}`, Name: name, Version: version, Identifier: { PURL } };
}

function vulnerabilityOf(row: Row): object {
  const { id = 'CVE-2099-0001', name = 'lodash', version = '4.17.4', severity = 'HIGH' } = row;
  return {
    VulnerabilityID: id,
    PkgID: `${name}@${version}`,
    PkgName: name,
    PkgIdentifier: { PURL: `pkg:npm/${encodeURIComponent(name)}@${version}` },
    InstalledVersion: version,
    FixedVersion: row.fixed ?? '99.0.0',
    Status: 'fixed',
    Severity: severity,
    Title: row.title ?? 'a fault that was made up for a test',
  };
}

export function sarif(
  results: readonly { readonly rule?: string; readonly line?: number; readonly level?: string }[],
): object {
  return {
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lint' } },
        results: results.map(({ rule = 'no-eval', line = 3, level = 'error' }) => ({
          ruleId: rule,
          level,
          message: { text: `eval is used` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'src/app.js' },
                region: { startLine: line },
              },
            },
          ],
        })),
      },
    ],
  };
}
