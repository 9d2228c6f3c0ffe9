import { blocks, say } from '../../finding/markdown.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { DecisionList } from '../ruling.ts';
import { fitted } from './fitted.ts';
import {
  componentsSection,
  dataSection,
  failsSection,
  fixedSection,
  headSection,
  inputsSection,
  noticesSection,
  notesSection,
  passedSection,
  titleOf,
  warnsSection,
} from './sections.ts';

export interface SummaryLimits {
  /** The most rows of each table. */
  readonly rows: number;
  /** The most bytes of the whole page, in UTF-8. */
  readonly bytes: number;
}

/**
 * GitHub takes 1 MiB a step and shows nothing of a longer summary
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits);
 * some room is left for what the door says beside it.
 */
export const SUMMARY_LIMITS: SummaryLimits = { rows: 100, bytes: 1_000_000 };

/** The page of a run: what fails first, then everything else that a developer asks about. */
export function renderSummary(list: DecisionList, limits = SUMMARY_LIMITS): Markdown {
  const page = (rows: number): Markdown => say`${pageOf(list, rows)}\n`;
  return fitted(page, { rows: limits.rows, fits: (text) => bytesOf(text) <= limits.bytes });
}

function pageOf(list: DecisionList, rows: number): Markdown {
  return blocks([
    titleOf('Parapet'),
    headSection(list),
    noticesSection(['fail', 'warn', 'note'])(list, rows),
    failsSection(list, rows),
    warnsSection(list, rows),
    passedSection(list, rows),
    fixedSection(list, rows),
    componentsSection(list, rows),
    inputsSection(list, rows),
    notesSection(list),
    dataSection(list),
  ]);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
