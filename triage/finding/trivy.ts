import type { Finding } from './finding.ts';
import { isList, isObject } from './fields.ts';
import { healthLine } from './health.ts';
import type { Json, JsonObject, ReadContext, Reader } from './reader.ts';
import { ReadError } from './read-error.ts';
import type { TrivyArtifact } from './trivy-place.ts';
import { trivyFacts } from './trivy-facts.ts';
import { trivyArtifact, trivyClusterArtifact, trivyPlace } from './trivy-place.ts';
import { readTrivyElement, TRIVY_LISTS } from './trivy-rows.ts';
import { refuseTrivyShape, trivyShape } from './trivy-shapes.ts';
import { WrongFields } from './wrong-fields.ts';

/**
 * Trivy's own JSON: reports of version 2 (image, fs, repo, rootfs, vm, config, sbom) and of clusters.
 * https://trivy.dev/latest/docs/configuration/reporting/#json
 */
export const trivyReader: Reader = {
  source: 'trivy',
  recognise: (value) => trivyShape(value) !== undefined,
  read: (value, context) => {
    const shape = trivyShape(value);
    if (shape === undefined) throw notTrivy();
    if (shape === 'report') return readReport(checkTrivyReport(value as JsonObject));
    if (shape === 'cluster-report')
      return readCluster(checkTrivyCluster(value as JsonObject), context);
    return refuseTrivyShape(shape, value);
  },
  about: (value) => (isObject(value) ? trivyFacts(value) : undefined),
};

function notTrivy(): ReadError {
  return new ReadError(
    'unknown-format',
    'This is no Trivy report. Write one with "--format json".',
  );
}

/**
 * Refuses what cannot be judged although it is a report: another version, or one that neither names
 * what it scanned nor holds a result. Looks at nothing below `Results`, so it can judge a skeleton.
 */
export function checkTrivyReport(report: JsonObject): JsonObject {
  const version = report['SchemaVersion'];
  if (version !== 2) throw wrongVersion();
  const results = report['Results'];
  if (results !== undefined && results !== null && !isList(results))
    throw new ReadError(
      'invalid',
      '"Results" of this Trivy report is no list, so nothing in it can be judged. Write the report again with "trivy --format json".',
    );
  const named = isText(report['ArtifactName']) || isText(report['ArtifactType']);
  if (!named && (!isList(results) || results.length === 0))
    throw new ReadError(
      'invalid',
      'This Trivy report holds no result and does not say what was scanned, so it cannot count as clean. Write it again with "trivy --format json".',
    );
  return report;
}

/** The same for a cluster's report, which older Trivys wrote without a version. */
export function checkTrivyCluster(report: JsonObject): JsonObject {
  const version = report['SchemaVersion'];
  if (version !== undefined && version !== 0 && version !== 2) throw wrongVersion();
  return report;
}

function wrongVersion(): ReadError {
  return new ReadError(
    'unsupported-format',
    'This Trivy report has a SchemaVersion other than 2, so its fields may mean something else. Scan with Trivy 0.20 or later and "--format json".',
  );
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

function* readReport(report: JsonObject): Generator<Finding> {
  const wrong = new WrongFields('trivy');
  yield* readTrivyResults(report, trivyArtifact(report, wrong), wrong);
  yield* wrong.lines();
}

/**
 * All rows of one artifact's `Results`.
 *
 * A report too big to be parsed at once takes the same road in pieces, with the same keys:
 * 1. `artifact = trivyArtifact(head, wrong)`, once `ArtifactName`, `ArtifactType` and `Metadata` are
 *    known (Trivy writes them before `Results`; in another order wait for them);
 * 2. for each result `place = trivyPlace(artifact, result, { index, wrong: aside })`, once `Target`,
 *    `Class` and `Type` are known (Trivy writes them before the lists); `aside` is a `WrongFields`
 *    that is thrown away, because step 4 tells the faults of the result itself;
 * 3. for each element `readTrivyElement(list, place, { element, index, wrong })`, lists in the order
 *    of `TRIVY_LISTS`;
 * 4. at the end, with the skeleton (the document with those lists emptied): `checkTrivyReport`, then
 *    `readTrivyResults(skeleton, artifact, wrong)` for lists that are none, then `wrong.lines()`.
 */
export function* readTrivyResults(
  holder: JsonObject,
  artifact: TrivyArtifact,
  wrong: WrongFields,
): Generator<Finding> {
  const results = listOf(holder, 'Results', { path: artifact.path, wrong });
  for (const [index, result] of results.entries()) {
    if (isObject(result)) yield* readResult(result, artifact, { index, wrong });
    else wrong.add(below(artifact.path, `Results[${index}]`), 'an object');
  }
}

function* readResult(
  result: JsonObject,
  artifact: TrivyArtifact,
  at: { readonly index: number; readonly wrong: WrongFields },
): Generator<Finding> {
  const place = trivyPlace(artifact, result, at);
  for (const list of TRIVY_LISTS) {
    const elements = listOf(result, list, { path: place.path, wrong: at.wrong });
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index] ?? null;
      yield readTrivyElement(list, place, { element, index, wrong: at.wrong });
    }
  }
}

/** Absent and null are Trivy's "none"; anything else that is no list is told. */
function listOf(
  holder: JsonObject,
  key: string,
  at: { readonly path: string; readonly wrong: WrongFields },
): readonly Json[] {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (isList(value)) return value;
  if (value !== undefined && value !== null) at.wrong.add(below(at.path, key), 'a list');
  return [];
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** `Resources` today, `Findings` in `--report summary`, the other two before Trivy 0.31. */
export const TRIVY_CLUSTER_LISTS = [
  'Resources',
  'Findings',
  'Vulnerabilities',
  'Misconfigurations',
] as const;

function* readCluster(report: JsonObject, context: ReadContext): Generator<Finding> {
  const wrong = new WrongFields('trivy');
  const name = report['ClusterName'];
  if (typeof name !== 'string' && name !== null) wrong.add('ClusterName', 'a string');
  let seen = 0;
  for (const list of TRIVY_CLUSTER_LISTS) {
    for (const [index, element] of listOf(report, list, { path: '', wrong }).entries()) {
      const path = `${list}[${index}]`;
      seen += 1;
      if (isObject(element)) yield* readClusterElement(report, element, { path, context, wrong });
      else wrong.add(path, 'an object');
    }
  }
  if (seen === 0) yield nothingScanned();
  yield* wrong.lines();
}

function* readClusterElement(
  report: JsonObject,
  element: JsonObject,
  at: { readonly path: string; readonly context: ReadContext; readonly wrong: WrongFields },
): Generator<Finding> {
  const artifact = trivyClusterArtifact(report, element, at);
  yield* readTrivyResults(element, artifact, at.wrong);
  const failed = trivyScanError(element, artifact);
  if (failed) yield failed;
}

/** A resource whose scan failed lists no findings: that must not look clean. */
export function trivyScanError(element: JsonObject, artifact: TrivyArtifact): Finding | undefined {
  const error = element['Error'];
  if (error === undefined || error === null || error === '') return undefined;
  const said = typeof error === 'string' ? error.slice(0, 500) : 'an error that is no text';
  return healthLine('trivy', 'scan-incomplete', {
    message: `Trivy could not scan ${artifact.path}, so its findings are missing: ${said}`,
    where: JSON.stringify(artifact.cause),
    ...(artifact.resource && { resource: artifact.resource }),
  });
}

function nothingScanned(): Finding {
  return healthLine('trivy', 'scan-incomplete', {
    message:
      'This cluster report names no resource: nothing was scanned. Check the namespaces and the permissions of "trivy k8s".',
    where: 'Resources',
  });
}
