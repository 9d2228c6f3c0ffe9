import { inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { Contribution } from '../../assessment/assessment.ts';
import { blocks, say, sequence, table, words } from '../../finding/markdown.ts';
import type { Report, ReportedAssessment } from '../report.ts';
import { titleOfTactic } from '../summary.ts';

/** A reason names a few things; the rest is in the evidence. */
const MAX_NAMED = 5;

export function assessmentSection({ assessment }: Report): Markdown {
  return blocks([
    say`## Assessment`,
    say`Severity ${words(assessment.severity)}, confidence ${assessment.confidence} of 100. Each reason adds to it as follows.`,
    table(
      [say`Reason`, say`Severity`, say`Confidence`],
      assessment.reasons.map((reason) => [
        because(reason),
        words(reason.severity ?? 'no change'),
        signed(reason.confidence),
      ]),
    ),
    killChain(assessment),
  ]);
}

function because({ rule, because: why, about = [] }: Contribution): Markdown {
  const reason = say`${words(why)} (${words(rule)})`;
  if (about.length === 0) return reason;
  const named = sequence(
    about.slice(0, MAX_NAMED).map((each) => inCode(each)),
    ', ',
  );
  const more = about.length - MAX_NAMED;
  return more > 0 ? say`${reason}: ${named} and ${more} more` : say`${reason}: ${named}`;
}

function signed(points: number | undefined): Markdown {
  if (points === undefined || points === 0) return say`no change`;
  return points > 0 ? say`+${points}` : say`${points}`;
}

function killChain({ killChain: steps }: ReportedAssessment): Markdown | undefined {
  if (steps.length === 0) return undefined;
  const names = (seen: boolean) =>
    words(
      steps
        .filter((step) => step.seen === seen)
        .map(({ tactic }) => titleOfTactic(tactic))
        .join(', ') || 'none',
    );
  return say`Along the kill chain, seen: ${names(true)}. Not seen: ${names(false)}.`;
}
