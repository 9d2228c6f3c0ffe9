import type { Finding } from '../../finding/finding.ts';
import {
  blocks,
  bullets,
  readableTime,
  say,
  sentence,
  sequence,
  table,
  words,
} from '../../finding/markdown.ts';
import { severityRank, SEVERITIES } from '../../finding/severity.ts';
import { forMarkdown, fromOutside, inCode } from '../../finding/untrusted.ts';
import type { Markdown, Untrusted } from '../../finding/untrusted.ts';
import type { ComponentChange, DecisionList, Notice, Outcome, Ruling } from '../ruling.ts';
import { decidedAs, worstFirst } from './order.ts';
import { asMarkdown, own, written } from './phrase.ts';
import { findingTable, rulingTable } from './ruling-table.ts';
import { verdictLine } from './terminal.ts';
import { LET_PASS } from './why.ts';

/** A part of a page, with at most so many rows; undefined where it has nothing to say. */
export type Section = (list: DecisionList, rows: number) => Markdown | undefined;

/** Pass or fail, how many of what, by which policy. */
export function headSection(list: DecisionList): Markdown {
  const sign = list.verdict === 'pass' ? say`✅` : say`❌`;
  const policy = say`Policy: ${inCode(fromOutside(list.policy), 200)}.`;
  const at = list.judgedAt && say`Judged at ${readableTime(list.judgedAt)}.`;
  return blocks([
    say`${sign} **${words(verdictLine(list))}**`,
    failingConditions(list),
    bySeverity(list),
    at ? say`${policy} ${at}` : policy,
  ]);
}

/** Without this line a verdict could fail over findings none of which does. */
function failingConditions({ notices }: DecisionList): Markdown | undefined {
  const failing = notices.filter(({ decision }) => decision === 'fail').length;
  return failing === 0 ? undefined : say`Conditions that fail: ${failing}.`;
}

function bySeverity({ counts }: DecisionList): Markdown | undefined {
  const found = SEVERITIES.filter((severity) => counts.bySeverity[severity] > 0).toReversed();
  if (found.length === 0) return undefined;
  const each = found.map((severity) => say`${words(severity)} ${counts.bySeverity[severity]}`);
  return say`Of what fails or warns: ${sequence(each, ', ')}.`;
}

const ORDER: readonly Outcome[] = ['fail', 'warn', 'note'];

/** Conditions that are no finding; what fails stands first. */
export function noticesSection(decisions: readonly Outcome[]): Section {
  return ({ notices }, rows) => {
    const wanted = ORDER.filter((decision) => decisions.includes(decision)).flatMap((decision) =>
      notices.filter((notice) => notice.decision === decision),
    );
    return titled(say`Conditions`, wanted, {
      rows,
      show: (shown) => bullets(shown.map(noticeLine)),
    });
  };
}

function noticeLine({ decision, code, message, about = [] }: Notice): Markdown {
  const line = say`**${words(decision)}** (${words(code)}) ${sentence(message)}`;
  return about.length === 0 ? line : say`${line} ${named(about)}`;
}

const MOST_NAMED = 5;

function named(about: readonly Untrusted[]): Markdown {
  const values = sequence(
    about.slice(0, MOST_NAMED).map((one) => inCode(one, 100)),
    ', ',
  );
  const more = about.length - MOST_NAMED;
  return more > 0 ? say`${values} and ${more} more` : values;
}

export const failsSection: Section = ({ rulings, counts }, rows) =>
  rulingsSection(say`Fails`, decidedAs(rulings, 'fail'), { rows, total: counts.fail });

export const warnsSection: Section = ({ rulings, counts }, rows) =>
  rulingsSection(say`Warnings`, decidedAs(rulings, 'warn'), { rows, total: counts.warn });

/** What would have been judged otherwise, had nobody said that it may pass. */
export const passedSection: Section = ({ rulings }, rows) => {
  const passed = decidedAs(rulings, 'note').filter(({ rule }) => LET_PASS.has(rule));
  return rulingsSection(say`Let pass`, passed, { rows, total: passed.length });
};

/** A list may count more than it holds: what it left out is among the rows that are not shown. */
function rulingsSection(
  title: Markdown,
  rulings: readonly Ruling[],
  { rows, total }: { readonly rows: number; readonly total: number },
): Markdown | undefined {
  return titled(title, worstFirst(rulings), { rows, show: rulingTable, total });
}

export const fixedSection: Section = ({ fixed }, rows) =>
  titled(say`No longer there`, [...fixed].sort(bySeverityDown), { rows, show: findingTable });

function bySeverityDown(a: Finding, b: Finding): number {
  return severityRank(b.severity) - severityRank(a.severity);
}

export const componentsSection: Section = ({ components }, rows) =>
  titled(say`Components`, components, { rows, show: componentTable });

function componentTable(changes: readonly ComponentChange[]): Markdown {
  const cell = (text: Untrusted | undefined) => (text ? inCode(text, 80) : ('' as Markdown));
  return table(
    [say`Change`, say`Name`, say`From`, say`To`, say`License`],
    changes.map((change) => [
      words(change.change),
      inCode(change.name, 100),
      cell(change.from),
      cell(change.to),
      licenseCell(change),
    ]),
  );
}

function licenseCell({ licenseFrom, licenseTo }: ComponentChange): Markdown {
  if (!licenseFrom && !licenseTo) return '' as Markdown;
  const name = (license: Untrusted | undefined) => (license ? inCode(license, 80) : say`unknown`);
  return say`from ${name(licenseFrom)} to ${name(licenseTo)}`;
}

export const inputsSection: Section = ({ inputs }, rows) =>
  titled(say`What was read`, inputs, {
    rows,
    show: (shown) =>
      table(
        [say`File`, say`Kind`, say`Findings`],
        shown.map(({ file, source, findings }) => [
          inCode(fromOutside(file), 200),
          source ? words(source) : say`not judged`,
          say`${findings}`,
        ]),
      ),
  });

/** How old the knowledge is that the verdict rests on. */
export function dataSection({ data }: DecisionList): Markdown | undefined {
  const { kev, epss } = data;
  const lines = [
    ...(kev
      ? [[own('KEV catalogue'), written(kev.version, 60), own('of'), written(kev.releasedAt, 40)]]
      : []),
    ...(epss ? [[own('EPSS scores of'), written(epss.scoredAt, 40)]] : []),
  ];
  return lines.length === 0 ? undefined : bullets(lines.map(asMarkdown));
}

/** What is only noted, counted by the rule that decided. */
export function notesSection({ rulings, counts }: DecisionList): Markdown | undefined {
  if (counts.note === 0) return undefined;
  const byRule = new Map<string, number>();
  const notes = decidedAs(rulings, 'note');
  for (const { rule } of notes) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const counted = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1));
  const more = counts.note - notes.length;
  const each = [
    ...counted.map(([rule, count]) => say`${words(rule)} ${count}`),
    ...(more > 0 ? [say`not listed ${more}`] : []),
  ];
  return say`Notes by rule: ${sequence(each, ', ')}.`;
}

interface Shape<Row> {
  readonly rows: number;
  readonly show: (shown: readonly Row[]) => Markdown;
  /** How many there are, where that is not all that are given. */
  readonly total?: number;
}

/** A heading, the first rows, and how many more there are. */
function titled<Row>(
  title: Markdown,
  all: readonly Row[],
  shape: Shape<Row>,
): Markdown | undefined {
  const total = shape.total ?? all.length;
  if (total === 0) return undefined;
  const shown = all.slice(0, shape.rows);
  const more = total - shown.length;
  return blocks([
    say`### ${title}`,
    shown.length > 0 ? shape.show(shown) : undefined,
    more > 0 ? say`and ${more} more` : undefined,
  ]);
}

/** A title that a workflow gave. */
export function titleOf(name: string): Markdown {
  return say`## ${forMarkdown(fromOutside(name), 100)}`;
}
