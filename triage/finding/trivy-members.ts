import type { MemberPath } from './reader.ts';
import type { TrivyList } from './trivy-rows.ts';

const VULNERABILITY: readonly MemberPath[] = [
  ['VulnerabilityID'],
  ['PkgName'],
  ['PkgPath'],
  ['PkgIdentifier', 'PURL'],
  ['InstalledVersion'],
  ['FixedVersion'],
  ['Status'],
  ['Fingerprint'],
  ['Title'],
  ['Severity'],
];

const MISCONFIGURATION: readonly MemberPath[] = [
  ['ID'],
  ['AVDID'],
  ['Title'],
  ['Message'],
  ['Severity'],
  ['Status'],
  ['CauseMetadata', 'Resource'],
  ['CauseMetadata', 'StartLine'],
  ['CauseMetadata', 'EndLine'],
];

const SECRET: readonly MemberPath[] = [
  ['RuleID'],
  ['Severity'],
  ['Title'],
  ['StartLine'],
  ['EndLine'],
  ['Match'],
];

const LICENSE: readonly MemberPath[] = [['Severity'], ['PkgName'], ['FilePath'], ['Name']];

/** The row of one of the lists above, whose names it shares. */
const MODIFIED: readonly MemberPath[] = [
  ['Type'],
  ['Status'],
  ...distinct([...VULNERABILITY, ...MISCONFIGURATION, ...SECRET, ...LICENSE]).map((path) => [
    'Finding',
    ...path,
  ]),
];

/** The members of rows that `readTrivyElement` and `trivyFacts` read; a test holds them to it. */
export const TRIVY_ROW_MEMBERS: Readonly<Record<TrivyList | 'Packages', readonly MemberPath[]>> = {
  Vulnerabilities: VULNERABILITY,
  Misconfigurations: MISCONFIGURATION,
  Secrets: SECRET,
  Licenses: LICENSE,
  ExperimentalModifiedFindings: MODIFIED,
  Packages: [['Name'], ['Identifier', 'PURL']],
};

function distinct(paths: readonly MemberPath[]): MemberPath[] {
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}
