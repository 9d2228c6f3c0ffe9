import { forMarkdown, fromOutside } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { Decision } from '../../incident/decision.ts';
import { blocks, say, readableTime, table, words } from '../../finding/markdown.ts';
import { shellBlock } from '../markdown.ts';
import type { Report } from '../report.ts';
import { safeValue } from '../safe-values.ts';
import { sh } from '../shell.ts';

/** The latest ones; the store keeps all. */
const MAX_DECISIONS = 20;

export function decisionsSection(report: Report): Markdown {
  return blocks([say`## Decisions`, decided(report), ...howToDecide(report)]);
}

function decided({ decisions }: Report): Markdown {
  if (decisions.length === 0) return say`Nobody has decided anything yet.`;
  const cut = decisions.length - MAX_DECISIONS;
  return blocks([
    table(
      [say`Decided`, say`As`, say`By`, say`Until`, say`Because`],
      decisions.slice(-MAX_DECISIONS).map(row),
    ),
    cut > 0 ? say`${cut} earlier ones are in the store.` : undefined,
  ]);
}

function row({ decidedAt, kind, owner, until, reason }: Decision): readonly Markdown[] {
  return [
    readableTime(decidedAt),
    words(kind),
    forMarkdown(owner),
    until ? readableTime(until) : say`no end`,
    forMarkdown(reason),
  ];
}

function howToDecide({ id }: Report): readonly Markdown[] {
  const incident = safeValue('incident', fromOutside(id));
  if (incident === undefined) return [say`No command is given: the id is not one of ours.`];
  return [
    words(
      'If this was meant to happen, mark it as a false positive: the same causes then open no incident until the day given, or ever. Put your own words in place of the capitals.',
    ),
    shellBlock(
      sh`npx parapet decide ${incident} --as false-positive --reason 'WHY IT IS HARMLESS' --owner 'YOUR NAME' --until YYYY-MM-DD`,
    ),
    words('Once it is dealt with:'),
    shellBlock(
      sh`npx parapet decide ${incident} --as resolved --reason 'WHAT WAS DONE' --owner 'YOUR NAME'`,
    ),
  ];
}
