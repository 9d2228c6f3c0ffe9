import { isList, isObject } from './fields.ts';
import type { Json, JsonObject } from './reader.ts';
import { ReadError } from './read-error.ts';

/** What Trivy or one of its relatives wrote; only the first two are read. */
export type TrivyShape =
  | 'report'
  | 'cluster-report'
  | 'legacy-array'
  | 'operator-resource'
  | 'gitlab'
  | 'gitlab-code-quality'
  | 'dependency-snapshot'
  | 'compliance-report'
  | 'attestation';

const CLUSTER_LISTS = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'] as const;
const RESULT_KEYS = ['Type', 'Class', 'Vulnerabilities', 'Misconfigurations', 'Secrets'] as const;

/** By shape alone; undefined is "not Trivy's". An empty list says nothing, so it is not Trivy's. */
export function trivyShape(value: JsonObject | readonly Json[]): TrivyShape | undefined {
  return isList(value) ? listShape(value) : objectShape(value);
}

function listShape(list: readonly Json[]): TrivyShape | undefined {
  if (list.some(isResult)) return 'legacy-array';
  if (list.some(isCodeQualityIssue)) return 'gitlab-code-quality';
  return undefined;
}

function isResult(value: Json): boolean {
  return (
    isObject(value) &&
    typeof value['Target'] === 'string' &&
    RESULT_KEYS.some((key) => Object.hasOwn(value, key))
  );
}

function isCodeQualityIssue(value: Json): boolean {
  return isObject(value) && value['check_name'] === 'container_scanning';
}

function objectShape(value: JsonObject): TrivyShape | undefined {
  if (isOperatorResource(value)) return 'operator-resource';
  if (isReport(value)) return 'report';
  if (Object.hasOwn(value, 'ClusterName') && CLUSTER_LISTS.some((key) => Object.hasOwn(value, key)))
    return 'cluster-report';
  if (isCompliance(value)) return 'compliance-report';
  if (isObject(value['scan']) && namesTrivy(value['scan']['scanner'])) return 'gitlab';
  if (Object.hasOwn(value, 'manifests') && namesTrivy(value['detector']))
    return 'dependency-snapshot';
  return isAttestation(value) ? 'attestation' : undefined;
}

/**
 * `SchemaVersion` alone is no proof: Security Hub and GuardDuty write it too, as text. Trivy writes a
 * number, and beside it what it scanned or what it found.
 */
function isReport(value: JsonObject): boolean {
  const has = (key: string): boolean => Object.hasOwn(value, key);
  if (has('ClusterName')) return false;
  const body = has('Results') || has('Metadata');
  if (!has('ArtifactName') && !has('ArtifactType'))
    return typeof value['SchemaVersion'] === 'number' && body;
  return has('SchemaVersion') || body || (has('ArtifactName') && has('ArtifactType'));
}

/** One of trivy-operator's resources, or the `List` that kubectl makes of several. */
function isOperatorResource(value: JsonObject): boolean {
  const items = value['items'];
  if (isList(items)) return items.some((item) => isObject(item) && isOperatorResource(item));
  const version = value['apiVersion'];
  return typeof version === 'string' && version.startsWith('aquasecurity.github.io/');
}

function isCompliance(value: JsonObject): boolean {
  if (!Object.hasOwn(value, 'ID') || !Object.hasOwn(value, 'Title')) return false;
  return Object.hasOwn(value, 'SummaryControls') || Object.hasOwn(value, 'RelatedResources');
}

function isAttestation(value: JsonObject): boolean {
  const scanner = value['scanner'];
  if (!isObject(scanner) || typeof scanner['uri'] !== 'string') return false;
  return scanner['uri'].startsWith('pkg:github/aquasecurity/trivy');
}

function namesTrivy(value: Json | undefined): boolean {
  return isObject(value) && (value['id'] === 'trivy' || value['name'] === 'trivy');
}

const USE_JSON =
  'Run trivy again with "--format json", or "trivy convert --format json" on its JSON.';

const OPERATOR_ADVICE: Readonly<Record<string, string>> = {
  VulnerabilityReport: 'Run "trivy image --format json IMAGE" on the image that it names.',
  ClusterVulnerabilityReport: 'Run "trivy image --format json IMAGE" on the image that it names.',
  ExposedSecretReport: 'Run "trivy image --scanners secret --format json IMAGE" on its image.',
  SbomReport: 'Save its ".report.components" as a file: that is a CycloneDX SBOM, which is read.',
  ClusterSbomReport:
    'Save its ".report.components" as a file: that is a CycloneDX SBOM, which is read.',
};
const CLUSTER_ADVICE = 'Run "trivy k8s --report all --format json" against the cluster.';

const REFUSED: Readonly<Record<Exclude<TrivyShape, 'report' | 'cluster-report'>, string>> = {
  'legacy-array':
    'This is a Trivy report from before SchemaVersion (Trivy 0.19 or older): a list of results that does not say what was scanned. Scan again with a current Trivy and "--format json".',
  'operator-resource': '',
  gitlab: `This is Trivy's GitLab template, which drops statuses and paths. ${USE_JSON}`,
  'gitlab-code-quality': `This is a GitLab Code Quality report of a container scan, which drops statuses and versions. ${USE_JSON}`,
  'dependency-snapshot': `This is Trivy's GitHub dependency snapshot ("--format github"): a list of packages without findings, so it cannot be judged. ${USE_JSON}`,
  'compliance-report': `This is a Trivy compliance report ("--compliance"), whose controls count findings and do not list them all. ${CLUSTER_ADVICE}`,
  attestation:
    'This is Trivy\'s attestation predicate ("--format cosign-vuln"). Save its ".scanner.result" as a file: that is the report itself.',
};

/** Why a shape of Trivy's that is not read is refused, and what to do instead. */
export function refuseTrivyShape(
  shape: Exclude<TrivyShape, 'report' | 'cluster-report'>,
  value: JsonObject | readonly Json[],
): never {
  throw new ReadError(
    'unsupported-format',
    shape === 'operator-resource' ? operatorRefusal(value as JsonObject) : REFUSED[shape],
  );
}

function operatorRefusal(value: JsonObject): string {
  const items = value['items'];
  const first = isList(items) ? items.find(isObject) : value;
  const kind = isObject(first) && typeof first['kind'] === 'string' ? first['kind'] : '';
  // The name is repeated only where it has a kind's form: the document's text is not ours to print.
  const known = /^(Cluster)?[A-Z][A-Za-z]{2,40}Report$/.test(kind) ? kind : 'custom resource';
  const advice = Object.hasOwn(OPERATOR_ADVICE, kind) ? OPERATOR_ADVICE[kind] : CLUSTER_ADVICE;
  return `This is trivy-operator's ${known}, a Kubernetes resource whose fields are not those of a Trivy report. ${advice}`;
}
