import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { sarifReader } from '../../triage/finding/sarif.ts';
import { countBy, plain, readAll, refusal } from '../finding/reading.ts';
import { corpusText, expectedFiles } from './expected.ts';

interface RunFacts {
  readonly resultsKey: string;
  readonly results: number;
  readonly suppressed: number;
  readonly activeByLevel: Record<string, number>;
  readonly activeBySecuritySeverity: Record<string, number>;
  readonly byLevel: Record<string, number>;
  readonly baseline?: Record<string, number>;
  readonly noLocation?: number;
  readonly executionSuccessful?: readonly (boolean | null)[];
}

interface LogFacts {
  readonly supported: boolean;
  readonly runs: number;
  readonly results: number;
  readonly perRun: readonly RunFacts[];
  readonly activeByLevel: Record<string, number>;
  readonly activeBySecuritySeverity: Record<string, number>;
}

function band(finding: Finding): string {
  const score = finding.securitySeverity;
  if (score === undefined) return 'unset';
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'none';
}

const statusOf = (finding: Finding) => plain(finding)['status'] as string | undefined;

function activeOf(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => !one.suppressed && statusOf(one) !== 'absent');
}

function checkRun(run: RunFacts, findings: readonly Finding[]): void {
  const active = activeOf(findings);
  expect(findings).toHaveLength(run.results);
  expect(findings.filter((one) => one.suppressed)).toHaveLength(run.suppressed);
  expect(countBy(findings, (one) => one.level)).toEqual(run.byLevel);
  expect(countBy(active, (one) => one.level)).toEqual(run.activeByLevel);
  expect(countBy(active, band)).toEqual(run.activeBySecuritySeverity);
  const withState = findings.filter((one) => statusOf(one) !== undefined);
  expect(countBy(withState, statusOf)).toEqual(run.baseline ?? {});
}

/** Findings come in the order of the runs, so each run's are the next ones. */
function checkLog(facts: LogFacts, all: readonly Finding[]): void {
  const findings = all.filter((one) => one.kind !== 'health');
  expect(findings).toHaveLength(facts.results);
  expect(countBy(activeOf(findings), (one) => one.level)).toEqual(facts.activeByLevel);
  expect(countBy(activeOf(findings), band)).toEqual(facts.activeBySecuritySeverity);
  let start = 0;
  for (const run of facts.perRun) {
    checkRun(run, findings.slice(start, start + run.results));
    start += run.results;
  }
}

/** What the facts count as a log with no results, and what may not count as clean. */
function mustBeRefused(facts: LogFacts): boolean {
  if (!facts.supported || facts.runs === 0) return true;
  return facts.perRun.some(
    (run) => run.resultsKey !== 'array' || (run.executionSuccessful ?? []).includes(false),
  );
}

/** The facts leave overrides out, so the levels of such a file cannot be compared. */
function hasOverrides(file: string): boolean {
  return corpusText(file).includes('"ruleConfigurationOverrides"');
}

function parsed(file: string): JsonObject {
  return JSON.parse(corpusText(file)) as JsonObject;
}

const files = expectedFiles('sarif');
const logs = files
  .filter((one) => one.parseError === undefined)
  .map(({ file, facts }) => ({ file, facts: facts as unknown as LogFacts }));
const refused = logs.filter(({ facts }) => mustBeRefused(facts));
const read = logs.filter((one) => !refused.includes(one));

describe.skipIf(files.length === 0)('SARIF files of the corpus', () => {
  it.each(logs)('recognises $file', ({ file }) => {
    expect(sarifReader.recognise(parsed(file))).toBe(true);
  });

  it.each(read.filter(({ file }) => !hasOverrides(file)))('reads $file', ({ file, facts }) => {
    expect(facts.perRun).toHaveLength(facts.runs);
    checkLog(facts, readAll(sarifReader, parsed(file)));
  });

  it.each(read.filter(({ file }) => hasOverrides(file)))('reads $file', ({ file, facts }) => {
    const findings = readAll(sarifReader, parsed(file)).filter((one) => one.kind !== 'health');
    expect(findings).toHaveLength(facts.results);
  });

  it.each(refused)('refuses $file', ({ file }) => {
    expect(refusal(sarifReader, parsed(file))).toBeDefined();
  });

  it.each(files.filter((one) => one.parseError !== undefined))('is no JSON: $file', ({ file }) => {
    expect(() => parsed(file)).toThrow(SyntaxError);
  });
});
