import * as fc from 'fast-check';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../triage/finding/finding.ts';
import type { JsonObject } from '../../../triage/finding/reader.ts';
import { sarifReader } from '../../../triage/finding/sarif.ts';
import { SEVERITIES } from '../../../triage/finding/severity.ts';
import { exactText, fromOutside } from '../../../triage/finding/untrusted.ts';
import { SARIF_LIMITS, toSarif } from '../../../triage/verdict/render/sarif.ts';
import type { DecisionList, Ruling } from '../../../triage/verdict/ruling.ts';
import { activeContent, UNSEEN } from '../../report/rendered.ts';
import { hostileString } from '../../finding/hostile.ts';
import { readAll, refusal } from '../../finding/reading.ts';
import { inImage, injection, listOfRulings, log4shell, shopList, waiver } from './decision-list.ts';
import { writes } from './hostile-page.ts';
import { sarifSchema } from './sarif-schema.ts';

const isValid = sarifSchema();
const options = { toolVersion: '0.1.0' };
const logOf = (list: DecisionList) => toSarif(list, options);
/** As it is written to a file and parsed from it. */
const parsed = (log: Log) => JSON.parse(JSON.stringify(log)) as JsonObject;
const readBack = (list: DecisionList) => readAll(sarifReader, parsed(logOf(list)));
const resultsOf = (log: Log): Result[] => log.runs.flatMap(({ results = [] }) => results);

/** Without what makes the run unsuccessful. */
function judged(write?: Parameters<typeof shopList>[0]): DecisionList {
  const { rulings, fixed } = shopList(write);
  return listOfRulings({ rulings, fixed });
}

describe('the list as SARIF', () => {
  it('is valid by the published schema, empty or full', () => {
    for (const list of [listOfRulings(), shopList(), judged()]) {
      expect(isValid(parsed(logOf(list))) || isValid.errors).toBe(true);
    }
    expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('has the decision as the level, the worst first, and no component', () => {
    const told = resultsOf(logOf(judged())).map(({ ruleId, level }) => [level, ruleId]);
    expect(told).toEqual([
      ['error', 'CVE-2021-44228'],
      ['error', 'js/sql-injection'],
      ['error', 'scan-incomplete'],
      ['warning', 'AGPL-3.0-only'],
      ['warning', 'js/sql-injection'],
      ['note', 'CVE-2023-4911'],
      ['note', 'CVE-2023-4911'],
      ['note', 'CVE-2021-44228'],
      ['note', 'js/sql-injection'],
    ]);
  });

  it('has one rule an id, with the score of its worst finding', () => {
    const [run] = logOf(judged()).runs;
    const scores = run?.tool.driver.rules?.map(({ id, properties }) => [
      id,
      properties?.['security-severity'],
    ]);
    expect(scores).toEqual([
      ['CVE-2021-44228', '9.5'],
      ['js/sql-injection', '8.8'],
      ['scan-incomplete', undefined],
      ['AGPL-3.0-only', undefined],
      ['CVE-2023-4911', '5.5'],
    ]);
    for (const result of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    }
  });

  it('says what is new, what was there and what is gone', () => {
    const states = resultsOf(logOf(judged())).map(({ baselineState }) => baselineState);
    expect(states).toEqual([
      'unchanged',
      'new',
      undefined,
      'new',
      undefined,
      undefined,
      undefined,
      undefined,
      'absent',
    ]);
  });

  it('has a suppression for what was let pass, in force only where the verdict lets it pass', () => {
    const suppressed = resultsOf(logOf(judged())).flatMap(({ suppressions = [] }) => suppressions);
    expect(suppressed).toEqual([
      { kind: 'inSource', status: 'underReview', justification: 'suppressed inside the code' },
      {
        kind: 'external',
        status: 'accepted',
        justification:
          'waived; by `platform team` until `2026-12-31` because `ld.so is not setuid in this image` in `.github/parapet.yml:12`',
      },
      {
        kind: 'external',
        status: 'accepted',
        justification:
          'a VEX statement says that it does not apply; VEX `not_affected` in `vex.json`',
      },
    ]);
  });

  it('never suppresses what fails', () => {
    const rulings: Ruling[] = (['waived', 'vex', 'suppressed', 'suppressed-in-code'] as const).map(
      (rule) => ({
        finding: { ...injection(), suppressed: true },
        decision: 'fail',
        rule,
        waiver: waiver(),
      }),
    );
    const [first, ...rest] = readBack(listOfRulings({ rulings }));
    expect([first, ...rest].map((finding) => finding?.suppressed)).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('is no successful run where an input was not judged or a condition fails', () => {
    const condition = {
      decision: 'fail',
      code: 'evidence-missing',
      message: 'No report.',
    } as const;
    for (const list of [listOfRulings({ notJudged: 1 }), listOfRulings({ notices: [condition] })]) {
      expect(refusal(sarifReader, parsed(logOf(list)))?.code).toBe('scan-failed');
    }
    const { counts, verdict } = shopList();
    const counted = { ...listOfRulings(), counts: { ...counts, notJudged: 0 }, verdict };
    expect(refusal(sarifReader, parsed(logOf(counted)))?.code).toBe('scan-failed');
    const mild = { ...condition, decision: 'warn' } as const;
    expect(readBack(listOfRulings({ notices: [mild] }))).toEqual([]);
  });

  it('can leave out what code scanning would show as open', () => {
    const log = toSarif(judged(), { ...options, onlyOpen: true });
    expect(resultsOf(log).map(({ ruleId }) => ruleId)).toEqual([
      'CVE-2021-44228',
      'js/sql-injection',
      'scan-incomplete',
      'AGPL-3.0-only',
      'js/sql-injection',
      'CVE-2021-44228',
    ]);
  });

  it('names the version, the category and when it was judged', () => {
    const [run] = toSarif(shopList(), { ...options, category: 'shop' }).runs;
    expect(run?.tool.driver).toMatchObject({ name: 'Parapet', version: '0.1.0' });
    expect(run?.automationDetails).toEqual({ id: 'shop/' });
    expect(run?.invocations?.[0]?.endTimeUtc).toBe('2026-11-25T10:00:00Z');
  });

  it('takes a further run where one is full, the worst in the first', () => {
    const note = { finding: log4shell(), decision: 'note', rule: 'below-threshold' } as const;
    const rulings: Ruling[] = Array.from({ length: SARIF_LIMITS.resultsPerRun }, () => note);
    const log = logOf(
      listOfRulings({ rulings: [...rulings, { ...note, decision: 'fail', rule: 'severity' }] }),
    );
    expect(log.runs.map(({ results }) => results?.length)).toEqual([25_000, 1]);
    expect(log.runs.map(({ automationDetails }) => automationDetails?.id)).toEqual([
      'parapet/',
      'parapet/2/',
    ]);
    expect(log.runs[0]?.results?.[0]?.level).toBe('error');
  });
});

describe('the place of a result', () => {
  const placeOf = (finding: Finding, file?: string) => {
    const ruling = { finding, decision: 'fail', rule: 'severity', ...(file && { file }) } as const;
    return resultsOf(logOf(listOfRulings({ rulings: [ruling] })))[0]?.locations?.[0]
      ?.physicalLocation;
  };
  const { location: _, ...nowhere } = log4shell();

  it.each([
    ['a file of the repository', injection(), 'shop/src/orders.ts', 42],
    [
      'a file with odd signs',
      { ...injection(), location: { file: fromOutside('a b/c:d#%?.ts') } },
      'a%20b/c%3Ad%23%25%3F.ts',
      1,
    ],
    [
      'an absolute path',
      { ...injection(), location: { file: fromOutside('/work dir/a.ts') } },
      'file:///work%20dir/a.ts',
      1,
    ],
    ['a file of an image', inImage(), 'debian%2012.1', 1],
    ['a package in no file', nowhere, 'org.apache.logging.log4j%3Alog4j-core', 1],
  ])('is there for %s', (_what, finding, uri, startLine) => {
    expect(placeOf(finding)).toMatchObject({ artifactLocation: { uri }, region: { startLine } });
  });

  it('is the report, where a finding names no place', () => {
    expect(placeOf(nowhere, 'reports/trivy.json')?.artifactLocation?.uri).toBe(
      'reports/trivy.json',
    );
  });
});

describe('SARIF that is read back', () => {
  it('has the same ids, levels, places, scores and suppressions, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 25, maxLength: 25 }), (texts) => {
        const list = judged(writes(texts.map((text) => text.toWellFormed())));
        const log = logOf(list);
        expect(isValid(parsed(log)) || isValid.errors).toBe(true);
        const results = resultsOf(log);
        const read = readBack(list);
        expect(read.map(({ level }) => level)).toEqual(results.map(({ level }) => level));
        expect(read.map(({ id }) => exactText(id))).toEqual(results.map(({ ruleId }) => ruleId));
        expect(read.filter(({ level }) => level === 'error')).toHaveLength(list.counts.fail);
        expect(read.filter(({ level }) => level === 'warning')).toHaveLength(list.counts.warn);
        expect(read.filter(({ suppressed }) => suppressed === true)).toHaveLength(2);
        expect(read.filter(({ status }) => status && exactText(status) === 'absent')).toHaveLength(
          1,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('finds the file again, byte for byte', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const file = text.toWellFormed().replace(/^(?:\.\/+)+/, '');
        fc.pre(file !== '');
        const finding = { ...injection(), location: { file: fromOutside(file), line: 7 } };
        const [read] = readBack(
          listOfRulings({ rulings: [{ finding, decision: 'fail', rule: 'severity' }] }),
        );
        expect(read?.location).toEqual({ file, line: 7 });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the cause through moved lines, and the severity where it has a score', () => {
    for (const severity of SEVERITIES.filter((one) => one !== 'unknown')) {
      const at = (line: number) => {
        const finding: Finding = {
          ...log4shell(),
          severity,
          location: { file: fromOutside('pom.xml'), line },
        };
        return readBack(
          listOfRulings({ rulings: [{ finding, decision: 'fail', rule: 'severity' }] }),
        )[0];
      };
      expect(at(1)?.severity).toBe(severity);
      expect(at(1)?.fingerprint).toBe(at(99)?.fingerprint);
      expect(at(1)?.occurrence).not.toBe(at(99)?.occurrence);
    }
  });

  it('reads any score that a tool may give', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (securitySeverity) => {
        const finding = { ...injection(), securitySeverity };
        const list = listOfRulings({ rulings: [{ finding, decision: 'fail', rule: 'severity' }] });
        expect(readBack(list).every(({ kind }) => kind === 'code')).toBe(true);
        expect(readBack(list)[0]?.securitySeverity).toBeCloseTo(Math.min(securitySeverity, 10), 0);
      }),
    );
  });
});

describe('the texts of SARIF, with hostile text in every field', () => {
  it('are inert as Markdown, as plain text and as SARIF reads links', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 25, maxLength: 25 }), (texts) => {
        for (const { results = [], tool, invocations = [] } of logOf(shopList(writes(texts)))
          .runs) {
          const said = [
            ...results.flatMap(({ message, suppressions = [] }) => [
              message.text,
              ...suppressions.map(({ justification }) => justification),
            ]),
            ...(tool.driver.rules ?? []).map(({ shortDescription }) => shortDescription?.text),
            ...invocations.flatMap(({ toolExecutionNotifications = [] }) =>
              toolExecutionNotifications.map(({ message }) => message.text),
            ),
          ];
          for (const text of said) {
            expect(activeContent(text ?? '')).toEqual([]);
            expect(text).not.toMatch(UNSEEN);
            expect(text).not.toContain('](');
            expect(text?.length).toBeLessThan(5000);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('stay short where a notice grows as it is spelled out, and show that they were cut', () => {
    // One sign a word: each is spelled out, and stands in a code span of its own.
    for (const sign of ['\u202e ', '\u{e0001} ', '@a ', '` ', ']( ']) {
      const notice = {
        decision: 'fail',
        code: 'evidence-missing',
        message: sign.repeat(499).trim(),
      } as const;
      const [run] = logOf({ ...shopList(), notices: [notice] }).runs;
      const [said] = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
      const text = said?.message.text ?? '';
      expect(text.length).toBeGreaterThan(100);
      expect(text.length).toBeLessThan(5000);
      expect(activeContent(text)).toEqual([]);
      expect(text).not.toContain('](');
    }
  });

  it('are within what GitHub takes of a description and an id', () => {
    const long = judged(() => fromOutside('x|'.repeat(50_000)));
    for (const rule of logOf(long).runs[0]?.tool.driver.rules ?? []) {
      expect(rule.id.length).toBeLessThanOrEqual(255);
      expect(rule.shortDescription?.text.length).toBeLessThanOrEqual(1024);
    }
  });

  it('is the same bytes for an equal list', () => {
    expect(JSON.stringify(logOf(shopList()))).toBe(JSON.stringify(logOf(shopList())));
  });
});
