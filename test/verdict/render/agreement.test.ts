import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../triage/finding/severity.ts';
import { annotationsOf } from '../../../triage/verdict/render/annotations.ts';
import { markerOf, renderComment } from '../../../triage/verdict/render/comment.ts';
import { listOf } from '../../../triage/verdict/render/list.ts';
import { outputsOf } from '../../../triage/verdict/render/outputs.ts';
import { toSarif } from '../../../triage/verdict/render/sarif.ts';
import { renderSummary } from '../../../triage/verdict/render/summary.ts';
import { verdictLine } from '../../../triage/verdict/render/terminal.ts';
import { WHY } from '../../../triage/verdict/render/why.ts';
import type { DecisionList, Outcome, Rule, Ruling } from '../../../triage/verdict/ruling.ts';
import { inImage, injection, listOfRulings, log4shell } from './decision-list.ts';
import { shown } from './hostile-page.ts';

const RULES = Object.keys(WHY) as Rule[];
const DECISIONS: readonly Outcome[] = ['fail', 'warn', 'note'];

const ruling: fc.Arbitrary<Ruling> = fc
  .record({
    made: fc.constantFrom(log4shell, injection, inImage),
    severity: fc.constantFrom(...SEVERITIES),
    decision: fc.constantFrom(...DECISIONS),
    rule: fc.constantFrom(...RULES),
    change: fc.constantFrom('new', 'existing', undefined),
  })
  .map(({ made, severity, decision, rule, change }) => ({
    finding: { ...made(), severity },
    decision,
    // What is no problem is never more than a note.
    rule:
      decision === 'note' || !['inventory', 'sample', 'not-active'].includes(rule)
        ? rule
        : 'severity',
    ...(change && { change }),
  }));

const lists = fc
  .record({
    rulings: fc.array(ruling, { maxLength: 150 }),
    notJudged: fc.nat({ max: 2 }),
    failing: fc.nat({ max: 2 }),
  })
  .map(({ rulings, notJudged, failing }) => {
    const notice = { decision: 'fail', code: 'evidence-missing', message: 'No report.' } as const;
    return listOfRulings({
      rulings,
      notJudged,
      notices: Array.from({ length: failing }, () => notice),
    });
  });

/** How many rows a section of a page stands for: those shown and those counted. */
function rowsOf(page: string, title: string): number {
  const section = page.split('\n### ').find((part) => part.startsWith(`${title}\n`));
  if (section === undefined) return 0;
  const rows = section.split('\n').filter((line) => line.startsWith('| ')).length;
  return Math.max(0, rows - 2) + Number(/^and (\d+) more$/m.exec(section)?.[1] ?? 0);
}

function pagesOf(list: DecisionList): string[] {
  const name = 'gate';
  return [renderSummary(list), renderComment(list, { name, marker: markerOf(name) })];
}

describe('all renderings of one list', () => {
  it('say the same verdict and the same counts', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { counts, verdict } = list;
        for (const page of pagesOf(list)) {
          expect(shown(page)).toContain(verdictLine(list));
          expect(rowsOf(page, 'Fails')).toBe(counts.fail);
          expect(rowsOf(page, 'Warnings')).toBe(counts.warn);
        }

        const outputs: Record<string, string> = outputsOf(list);
        expect(outputs).toMatchObject({ verdict, 'not-judged': String(counts.notJudged) });
        for (const decision of DECISIONS) expect(outputs[decision]).toBe(String(counts[decision]));
        for (const severity of SEVERITIES) {
          expect(outputs[severity]).toBe(String(counts.bySeverity[severity]));
        }

        const last = [...listOf(list)].at(-1) ?? '';
        expect(JSON.parse(last)).toMatchObject({ verdict, counts });

        const { runs } = toSarif(list, { toolVersion: '0.1.0' });
        const levels = runs.flatMap(({ results = [] }) => results.map(({ level }) => level));
        expect(levels.filter((level) => level === 'error')).toHaveLength(counts.fail);
        expect(levels.filter((level) => level === 'warning')).toHaveLength(counts.warn);
        expect(runs[0]?.properties).toMatchObject({ verdict, counts });

        const errors = annotationsOf(list).filter(({ level }) => level === 'error');
        const placed = list.rulings.filter(
          ({ decision, finding }) => decision === 'fail' && finding.resource === undefined,
        );
        expect(errors).toHaveLength(Math.min(10, placed.length));
      }),
      { numRuns: 60 },
    );
  });

  it('pass only where the list passes', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const [run] = toSarif(list, { toolVersion: '0.1.0' }).runs;
        const isClean =
          run?.invocations?.[0]?.executionSuccessful === true &&
          !run.results?.some(({ level }) => level === 'error');
        expect(isClean).toBe(list.verdict === 'pass');
        for (const page of pagesOf(list)) {
          expect(page.includes('✅')).toBe(list.verdict === 'pass');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('explain each rule in words that need no code', () => {
    for (const why of Object.values(WHY)) expect(why).toMatch(/^[A-Za-z, ]+$/);
  });
});
