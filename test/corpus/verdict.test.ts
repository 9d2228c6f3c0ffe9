import { describe, expect, it } from 'vitest';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { readDocument } from '../../triage/finding/read.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import type { Finding } from '../../triage/finding/finding.ts';
import { judgeBy } from '../verdict/judging.ts';
import { corpusText, expectedFiles } from './expected.ts';

type Counts = Readonly<Record<string, number>>;
type Facts = Readonly<Record<string, unknown>>;

/** What the facts say must fail by itself: active rows that are critical, high or unknown. */
const FAILING = /^(?:critical|high|unknown)$/i;

function failing(counts: unknown): number {
  return Object.entries((counts ?? {}) as Counts)
    .filter(([severity]) => FAILING.test(severity))
    .reduce((sum, [, count]) => sum + count, 0);
}

const options = { pseudonym: pseudonymWith(new Uint8Array(32)) };

interface Judged {
  readonly fails: boolean;
  readonly findings: readonly Finding[];
}

/** Undefined: it cannot be read, so it is not judged. */
async function verdictOf(file: string): Promise<Judged | undefined> {
  const judge = judgeBy();
  const findings: Finding[] = [];
  const bytes = new TextEncoder().encode(corpusText(file));
  const document = {
    name: file,
    chunks: (async function* () {
      yield bytes;
    })(),
  };
  try {
    for await (const batch of readDocument(document, options)) {
      judge.addInput({ file, source: batch.source });
      for (const finding of batch.findings) {
        judge.rule(finding, file);
        findings.push(finding);
      }
    }
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
  return { fails: judge.list().verdict === 'fail', findings };
}

/** A health line fails by itself: the facts know nothing of it. */
function hasHealth({ findings }: Judged): boolean {
  return findings.some(({ kind }) => kind === 'health');
}

const SHAPES = new Set(['report-v2', 'k8s']);
const trivy = expectedFiles('trivy')
  .map(({ file, facts }): { file: string; facts: Facts } => ({ file, facts: facts ?? {} }))
  .filter(({ facts }) => SHAPES.has(String(facts['shape'])));

/** Licences have no severity in the facts, so a file with some is judged by what the reader says. */
function trivyMustFail(facts: Facts): boolean {
  const counts = ['vulnBySeverity', 'misconfFailBySeverity', 'secretBySeverity'];
  return counts.some((name) => failing(facts[name]) > 0);
}

describe.skipIf(trivy.length === 0)('the default verdict on Trivy files of the corpus', () => {
  it.each(trivy)('$file', async ({ file, facts }) => {
    const judged = await verdictOf(file);
    expect(judged).toBeDefined();
    const licenses = judged?.findings.filter(({ kind }) => kind === 'license') ?? [];
    const byLicense = licenses.some(({ severity }) => FAILING.test(severity));
    const expected = trivyMustFail(facts) || byLicense || (judged && hasHealth(judged));
    expect(judged?.fails).toBe(expected);
  });
});

interface RunFacts {
  readonly activeByLevel: Counts;
  readonly activeBySecuritySeverity: Counts;
}

const sarif = expectedFiles('sarif')
  .filter(({ parseError }) => parseError === undefined)
  .map(({ file, facts }) => ({
    file,
    facts: facts as unknown as { perRun?: readonly RunFacts[] },
  }));

/** Undefined: the facts do not say how level and score go together in the rows. */
function sarifMustFail({ perRun = [] }: { perRun?: readonly RunFacts[] }): boolean | undefined {
  const scored = perRun.some(
    ({ activeBySecuritySeverity }) => failing(activeBySecuritySeverity) > 0,
  );
  const unscored = perRun.filter(
    ({ activeBySecuritySeverity: bands }) => (bands['unset'] ?? 0) > 0,
  );
  const errors = unscored.filter(({ activeByLevel }) => (activeByLevel['error'] ?? 0) > 0);
  if (scored) return true;
  const isMixed = errors.some(
    ({ activeBySecuritySeverity }) => Object.keys(activeBySecuritySeverity).length > 1,
  );
  return isMixed ? undefined : errors.length > 0;
}

describe.skipIf(sarif.length === 0)('the default verdict on SARIF files of the corpus', () => {
  it.each(sarif)('$file', async ({ file, facts }) => {
    const judged = await verdictOf(file);
    const expected = sarifMustFail(facts);
    const isComparable =
      judged &&
      expected !== undefined &&
      !corpusText(file).includes('"ruleConfigurationOverrides"');
    expect(judged?.fails).toBe(isComparable ? expected || hasHealth(judged) : judged?.fails);
  });

  it('compares nearly all that can be read', async () => {
    const read = await Promise.all(sarif.map(({ file }) => verdictOf(file)));
    const known = sarif.filter(({ facts }, i) => read[i] && sarifMustFail(facts) !== undefined);
    expect(known.length).toBeGreaterThan(0.95 * read.filter((one) => one !== undefined).length);
    expect(known.some(({ facts }) => sarifMustFail(facts))).toBe(true);
    expect(known.some(({ facts }) => sarifMustFail(facts) === false)).toBe(true);
  });
});

const sboms = [...expectedFiles('sbom'), ...expectedFiles('vex')].filter(
  ({ facts }) => facts?.['format'] === 'CycloneDX-JSON' || facts?.['format'] === 'OpenVEX',
);
const OVER = new Set([
  'resolved',
  'resolved_with_pedigree',
  'false_positive',
  'not_affected',
  'fixed',
]);

describe.skipIf(sboms.length === 0)('the default verdict on SBOMs and VEX of the corpus', () => {
  it.each(sboms)('$file', async ({ file, facts = {} }) => {
    const judged = await verdictOf(file);
    const states = (facts['vexStates'] ?? facts['states'] ?? {}) as Counts;
    const active = Object.entries(states).filter(([state]) => !OVER.has(state));
    // Without a vulnerability that is still open nothing fails; with one its severity decides.
    const isOpen = active.some(([, count]) => count > 0) && judged !== undefined;
    const isClean = judged !== undefined && !isOpen && !hasHealth(judged);
    expect(judged?.fails).toBe(isClean ? false : judged?.fails);
    const worst = judged?.findings.some(
      ({ kind, severity, status }) =>
        kind === 'vulnerability' &&
        FAILING.test(severity) &&
        !OVER.has(JSON.parse(JSON.stringify(status ?? '')) as string),
    );
    expect(judged?.fails).toBe(judged && (worst === true || hasHealth(judged)));
  });
});
