import type { Invocation, Log, Notification, Result, Run } from 'sarif';
import type { DecisionList, Notice, Outcome, Ruling } from '../ruling.ts';
import { decidedAs, worstFirst } from './order.ts';
import { fixedResult, LEVELS, resultOf } from './sarif-result.ts';
import { Rules } from './sarif-rule.ts';
import { noticeOf } from './sarif-text.ts';
import { LET_PASS, NO_PROBLEM } from './why.ts';

export interface SarifOptions {
  readonly toolVersion: string;
  /** What tells this log from others of the same commit; the default is `parapet`. */
  readonly category?: string;
  /**
   * True: without what was let pass and what is fixed. GitHub's code scanning reads neither
   * `suppressions` nor `baselineState`, and would show all of it as open alerts.
   */
  readonly onlyOpen?: boolean;
}

/** GitHub's limits (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit). */
export const SARIF_LIMITS = { resultsPerRun: 25_000, runs: 20 } as const;

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** One thing that becomes a result. */
type Row = { readonly ruling: Ruling } | { readonly fixed: Ruling['finding'] };

/**
 * The list as SARIF 2.1.0, the worst first: so many results a run as GitHub takes, the next ones in the
 * next run. The level of a result is its decision; severity stands in `security-severity`.
 */
export function toSarif(list: DecisionList, options: SarifOptions): Log {
  const rows = rowsOf(list, options);
  const { resultsPerRun, runs } = SARIF_LIMITS;
  const wanted = Math.max(1, Math.ceil(rows.length / resultsPerRun));
  const cut = Math.max(0, rows.length - runs * resultsPerRun) + failsNotListed(list);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: Array.from({ length: Math.min(wanted, runs) }, (_, index) =>
      runOf(rows.slice(index * resultsPerRun, (index + 1) * resultsPerRun), {
        list,
        options,
        index,
        cut,
      }),
    ),
  };
}

function rowsOf(
  { rulings, fixed }: DecisionList,
  { onlyOpen = false }: SarifOptions,
): readonly Row[] {
  const problems = rulings.filter(({ rule }) => !NO_PROBLEM.has(rule));
  const shown = onlyOpen
    ? problems.filter(({ decision, rule }) => decision !== 'note' || !LET_PASS.has(rule))
    : problems;
  const current = worstFirst(shown).map((ruling) => ({ ruling }));
  return onlyOpen ? current : [...current, ...fixed.map((finding) => ({ fixed: finding }))];
}

/** A list may count more than it holds; a log without what fails would be taken for clean. */
function failsNotListed({ rulings, counts }: DecisionList): number {
  return Math.max(0, counts.fail - decidedAs(rulings, 'fail').length);
}

interface Place {
  readonly list: DecisionList;
  readonly options: SarifOptions;
  readonly index: number;
  /** Results that no run had room for. */
  readonly cut: number;
}

function runOf(rows: readonly Row[], place: Place): Run {
  const { toolVersion, category = 'parapet' } = place.options;
  const rules = new Rules();
  const results = rows.map((row): Result => {
    if ('ruling' in row) return resultOf(row.ruling, rules.indexOf(row.ruling.finding));
    return fixedResult(row.fixed, rules.indexOf(row.fixed));
  });
  const { verdict, counts, policy } = place.list;
  return {
    tool: { driver: { name: 'Parapet', version: toolVersion, rules: rules.all() } },
    // Runs of one tool and category would replace each other on GitHub.
    automationDetails: { id: `${category}/${place.index === 0 ? '' : `${place.index + 1}/`}` },
    invocations: [invocationOf(place)],
    columnKind: 'utf16CodeUnits',
    results,
    properties: { verdict, counts, policy },
  };
}

/**
 * An input that was not judged, or a condition that fails, makes the run unsuccessful: its results
 * are not the whole of it, and whoever reads it must not take it for clean.
 */
function invocationOf({ list, cut }: Place): Invocation {
  const { notices, counts, judgedAt } = list;
  const failing = notices.some(({ decision }) => decision === 'fail');
  return {
    executionSuccessful: counts.notJudged === 0 && !failing && cut === 0,
    ...(judgedAt && { endTimeUtc: judgedAt }),
    toolExecutionNotifications: [
      ...notices.map(notificationOf),
      ...(counts.notJudged > 0
        ? [saying('fail', `Inputs that could not be judged: ${counts.notJudged}`)]
        : []),
      ...(cut > 0 ? [saying('fail', `Results that had no room here: ${cut}`)] : []),
    ],
  };
}

function notificationOf({ decision, code, message }: Notice): Notification {
  const said: Notification = {
    level: LEVELS[decision],
    message: { text: noticeOf(message) },
  };
  return { ...said, descriptor: { id: code } };
}

function saying(decision: Outcome, text: string): Notification {
  return { level: LEVELS[decision], message: { text } };
}
