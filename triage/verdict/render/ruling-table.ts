import type { Finding } from '../../finding/finding.ts';
import { say, sequence, table, words } from '../../finding/markdown.ts';
import { inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { Ruling } from '../ruling.ts';
import { asMarkdown } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { fixOf, flagsOf, passOf, titledSubjectOf } from './subject.ts';
import { WHY } from './why.ts';

const NOTHING = '' as Markdown;

interface Column<Row> {
  readonly head: Markdown;
  readonly cell: (row: Row) => Markdown;
}

const FINDING: readonly Column<Finding>[] = [
  { head: say`Severity`, cell: ({ severity }) => words(severity) },
  { head: say`Id`, cell: ({ id }) => inCode(id, 80) },
  { head: say`What and where`, cell: (finding) => asMarkdown(titledSubjectOf(finding)) },
];

const RULING: readonly Column<Ruling>[] = [
  ...FINDING.map(({ head, cell }) => ({ head, cell: (row: Ruling) => cell(row.finding) })),
  { head: say`Fix`, cell: ({ finding }) => phraseCell(fixOf(finding)) },
  { head: say`Why`, cell: ({ rule }) => words(WHY[rule]) },
  { head: say`New`, cell: ({ change }) => (change ? words(change) : NOTHING) },
  { head: say`Exploited`, cell: (row) => sequence(flagsOf(row).map(asMarkdown), ', ') },
  { head: say`Let pass`, cell: (row) => phraseCell(passOf(row)) },
];

function phraseCell(phrase: Phrase): Markdown {
  return phrase.length === 0 ? NOTHING : asMarkdown(phrase);
}

export function rulingTable(rows: readonly Ruling[]): Markdown {
  return tableOf(RULING, rows);
}

export function findingTable(rows: readonly Finding[]): Markdown {
  return tableOf(FINDING, rows);
}

/** A column that would be empty from top to bottom is left out. */
function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Markdown {
  const filled = columns
    .map(({ head, cell }) => ({ head, cells: rows.map(cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return table(
    filled.map(({ head }) => head),
    rows.map((_, index) => filled.map(({ cells }) => cells[index] ?? NOTHING)),
  );
}
