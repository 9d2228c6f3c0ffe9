import { forMarkdown, fromOutside, inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import { blocks, say, readableTime, sequence, table, words } from '../../finding/markdown.ts';
import type { Report } from '../report.ts';
import type { Part, Sentence } from '../summary.ts';

export function headSection(report: Report): Markdown {
  return blocks([
    say`# ${forMarkdown(report.title)}`,
    stateTable(report),
    sequence(report.summary.map(sentence), ' '),
    report.assessment.current
      ? undefined
      : words(
          'Take care: the assessment below judged other evidence than this report shows, so it may say too little. Run the triage again.',
        ),
    aliasesLine(report),
  ]);
}

function stateTable(report: Report): Markdown {
  const state = report.closedAs ? `${report.state} as ${report.closedAs}` : report.state;
  return table(
    [say`Incident`, say`State`, say`Severity`, say`Confidence`, say`First seen`, say`Last seen`],
    [
      [
        inCode(fromOutside(report.id)),
        words(report.noise ? `${state}, noise` : state),
        words(report.severity),
        say`${report.assessment.confidence} of 100`,
        readableTime(report.firstSeenAt),
        readableTime(report.lastSeenAt),
      ],
    ],
  );
}

function aliasesLine({ aliases }: Report): Markdown | undefined {
  if (aliases.length === 0) return undefined;
  const ids = aliases.map((alias) => inCode(fromOutside(alias)));
  return say`Merged into it, and still found by these ids: ${sequence(ids, ', ')}.`;
}

function sentence(parts: Sentence): Markdown {
  return sequence(parts.map(part), '');
}

function part(each: Part): Markdown {
  if ('at' in each) return readableTime(each.at);
  return 'value' in each ? forMarkdown(each.value) : spoken(each.text);
}

/** Our own words within a sentence; whatever else should slip in here is left out. */
function spoken(text: string): Markdown {
  return text.replaceAll(/[^A-Za-z0-9 .,:;()'-]/g, ' ') as Markdown;
}
