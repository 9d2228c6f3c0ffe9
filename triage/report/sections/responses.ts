import { inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { TargetCommands } from '../commands.ts';
import { checksFor } from '../checks.ts';
import { blocks, bullets, say, sequence, words } from '../../finding/markdown.ts';
import { shellBlock } from '../markdown.ts';
import type { Step } from '../play.ts';
import type { Report, ReportedResponse } from '../report.ts';

export function responsesSection(report: Report): Markdown {
  const { responses } = report;
  if (responses.length === 0) {
    return blocks([say`## What to do`, say`The rules recommend nothing.`]);
  }
  const anyCommand = responses.some(({ targets }) => targets.some(({ steps }) => steps.length > 0));
  return blocks([
    say`## What to do`,
    say`In this order. Nothing was done by Parapet: the commands are for a person to run.`,
    ...(anyCommand ? checks(report) : []),
    ...responses.map((response, index) => section(response, index + 1)),
  ]);
}

function checks(report: Report): Markdown[] {
  return [
    say`First make sure that your tools point at the right place.`,
    ...checksFor(report.where).flatMap(({ command, prints }) => [
      shellBlock(command),
      prints === undefined
        ? say`This must be the cluster of the incident; the evidence does not name it.`
        : say`This must name ${inCode(prints)}.`,
    ]),
  ];
}

function section(response: ReportedResponse, position: number): Markdown {
  const { title, because, know, targets, cut } = response;
  return blocks([
    say`### ${position}. ${words(title)}`,
    words(because),
    know.length > 0 ? bullets(know.map(words)) : undefined,
    ...targets.map(target),
    cut === undefined
      ? undefined
      : say`The incident names ${cut} more; the same steps apply to each.`,
  ]);
}

function target({ target: named, steps, withheld = [] }: TargetCommands): Markdown {
  const values = sequence(
    named.map(({ name, value }) => say`${words(LABELS[name] ?? name)} ${inCode(value)}`),
    ', ',
  );
  return blocks([
    named.length > 0 ? say`For ${values}` : undefined,
    ...withheld.map((why) => say`No command is given: ${words(why)}.`),
    ...steps.map(step),
  ]);
}

const LABELS: Readonly<Record<string, string>> = { userKey: 'access key', key: 'access key' };

function step({ does, command, breaks, undo }: Step): Markdown {
  const broken = say`Breaks: ${words(breaks)}.`;
  if ('none' in undo) {
    return blocks([words(does), shellBlock(command), say`${broken} Undo: ${words(undo.none)}.`]);
  }
  return blocks([words(does), shellBlock(command), say`${broken} Undo:`, shellBlock(undo.command)]);
}
