import type { Finding } from './finding.ts';
import { isList, isObject } from './fields.ts';
import type { JsonObject, Reader } from './reader.ts';
import { ReadError } from './read-error.ts';
import { sarifFacts } from './sarif-facts.ts';
import { readRun } from './sarif-run.ts';
import { WrongFields } from './wrong-fields.ts';

/**
 * SARIF 2.1.0, the format of static analysers. Section numbers in the `sarif-*` files are those of
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export const sarifReader: Reader = {
  source: 'sarif',
  recognise: (value) => !isList(value) && isSarif(value),
  read: (value) => {
    if (isList(value) || !isSarif(value))
      throw new ReadError(
        'unknown-format',
        'This is no SARIF log: it has no "version" and "runs".',
      );
    return readLog(runsOf(value));
  },
  about: (value) => (isObject(value) ? sarifFacts(value) : undefined),
};

function isSarif(value: JsonObject): boolean {
  const schema = value['$schema'];
  if (typeof schema === 'string' && /sarif/i.test(schema)) return true;
  return typeof value['version'] === 'string' && Object.hasOwn(value, 'runs');
}

/** The runs of a log that can be judged; every way in which one cannot is an error. */
function runsOf(log: JsonObject): readonly JsonObject[] {
  if (log['version'] !== '2.1.0') throw wrongVersion(log['version']);
  const runs = log['runs'];
  if (!isList(runs) || runs.length === 0)
    throw new ReadError(
      'invalid',
      'This SARIF log has no runs, so no tool has looked at anything. Check that the scanner ran and wrote its own log.',
    );
  if (isList(log['inlineExternalProperties']) && log['inlineExternalProperties'].length > 0)
    throw new ReadError(
      'unsupported-format',
      'This SARIF log keeps parts of its runs under "inlineExternalProperties", which is not read. Write it as one whole log, for example with "sarif rewrite" of the SARIF Multitool.',
    );
  return runs.map((run) => {
    if (isObject(run)) return run;
    throw new ReadError(
      'invalid',
      'A run of this SARIF log is no object, so its results are lost. Write the log again with the scanner.',
    );
  });
}

function wrongVersion(version: unknown): ReadError {
  const said =
    typeof version === 'string' && /^\d[\w.-]{0,40}$/.test(version) ? version : 'unknown';
  return new ReadError(
    'unsupported-format',
    `This SARIF log is of version ${said}; levels and rules mean something else there, so only 2.1.0 is read. Let the scanner write 2.1.0, or convert it with "sarif transform" of the SARIF Multitool.`,
  );
}

function* readLog(runs: readonly JsonObject[]): Generator<Finding> {
  const wrong = new WrongFields('sarif');
  for (const [index, run] of runs.entries()) yield* readRun(run, { path: `runs[${index}]`, wrong });
  yield* wrong.lines();
}
