import type { Finding, Resource } from './finding.ts';
import { Fields, isList, isObject } from './fields.ts';
import { healthLine } from './health.ts';
import type { Json, JsonObject } from './reader.ts';
import { ReadError } from './read-error.ts';
import { locator } from './sarif-location.ts';
import type { RunContext } from './sarif-result.ts';
import { readResult } from './sarif-result.ts';
import { overridesOf } from './sarif-overrides.ts';
import { componentsOf } from './sarif-rules.ts';
import { trivyImage } from './trivy-place.ts';
import type { WrongFields } from './wrong-fields.ts';

interface Place {
  readonly path: string;
  readonly wrong: WrongFields;
}

/** One run: what it says of itself first, because that decides whether its results mean anything. */
export function* readRun(run: JsonObject, at: Place): Generator<Finding> {
  const results = resultsOf(run);
  yield* invocationLines(run, at);
  yield* externalLines(run, at);
  const context = contextOf(run, at);
  for (let index = 0; index < results.length; index += 1) {
    const result = results[index] ?? null;
    if (isObject(result)) yield readResult(result, context, index);
    else at.wrong.add(`${at.path}.results[${index}]`, 'an object');
  }
}

/** §3.14.23: absent is a log that only describes rules, null a tool that failed before it began. */
function resultsOf(run: JsonObject): readonly Json[] {
  const results = run['results'];
  const external = externals(run);
  if (isList(external['results']) && external['results'].length > 0)
    throw new ReadError(
      'unsupported-format',
      'Results of this SARIF log lie in other files ("externalPropertyFileReferences"), so the log is not whole. Let the scanner write one file.',
    );
  if (isList(results)) return results;
  if (results === undefined || results === null)
    throw new ReadError(
      'scan-failed',
      'A run of this SARIF log has no "results": nothing was scanned, or the scan did not get that far. Check the scanner\'s own output and run it again.',
    );
  throw new ReadError(
    'invalid',
    '"results" of a run of this SARIF log is no list. Write the log again with the scanner.',
  );
}

function externals(run: JsonObject): JsonObject {
  const external = run['externalPropertyFileReferences'];
  return isObject(external) ? external : {};
}

/** §3.20.14: one failed invocation means that parts were not looked at. */
function* invocationLines(run: JsonObject, at: Place): Generator<Finding> {
  const fields = new Fields(run, at.wrong.at(at.path));
  for (const [index, invocation] of fields.list('invocations').entries()) {
    const successful = isObject(invocation) ? invocation['executionSuccessful'] : undefined;
    if (successful === false) throw failed();
    if (successful !== true) yield unclear(`${at.path}.invocations[${index}]`);
  }
}

function failed(): ReadError {
  return new ReadError(
    'scan-failed',
    'The scanner says in this SARIF log that it did not finish ("executionSuccessful" is false), so what it lists is not all. Mend the scan and run it again.',
  );
}

function unclear(where: string): Finding {
  return healthLine('sarif', 'invocation-unclear', {
    message: `${where} does not say whether the scan succeeded ("executionSuccessful" is missing), so results may be missing too.`,
    where,
  });
}

/** Parts that decide how bad a result is, or whether the run succeeded. Taxonomies and the like do not. */
const DECIDING = ['driver', 'extensions', 'invocations', 'policies'] as const;

function* externalLines(run: JsonObject, at: Place): Generator<Finding> {
  const external = externals(run);
  for (const part of DECIDING) {
    const reference = external[part];
    if (reference === undefined || reference === null) continue;
    if (isList(reference) && reference.length === 0) continue;
    const where = `${at.path}.externalPropertyFileReferences.${part}`;
    yield healthLine('sarif', 'scan-incomplete', {
      message: `${where} points to another file, which is not read: levels may be wrong. Let the scanner write one file.`,
      where,
    });
  }
}

function contextOf(run: JsonObject, at: Place): RunContext {
  const fields = new Fields(run, at.wrong.at(at.path));
  const components = componentsOf(fields.object('tool'));
  const resource = imageOf(fields);
  return {
    ...at,
    components,
    overrides: overridesOf(fields, components),
    locate: locator(run, at.wrong, at.path),
    ...(resource && { resource }),
  };
}

/** Trivy names the image in the run's property bag, because a SARIF location has no place for it. */
function imageOf(run: Fields): Resource | undefined {
  const bag = run.value('properties');
  if (!isObject(bag) || !isText(bag['imageName'])) return undefined;
  return trivyImage({
    name: bag['imageName'],
    tag: firstText(bag['repoTags']),
    repoDigest: firstText(bag['repoDigests']),
  });
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function firstText(value: Json | undefined): string | undefined {
  return isList(value) ? value.find(isText) : undefined;
}
