import { forMermaid } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { CauseEvidence } from '../../incident/incident.ts';
import { gravest } from '../causes.ts';
import { blocks, say } from '../../finding/markdown.ts';
import { mermaidBlock } from '../markdown.ts';
import type { Report } from '../report.ts';
import { counted } from '../summary.ts';

/** More than this is no picture any more. */
const MAX_MOMENTS = 20;

/** When each cause was first seen, as a diagram; GitHub draws it. */
export function timelineSection({ evidence, causeCount }: Report): Markdown | undefined {
  const moments = gravest(evidence.causes, MAX_MOMENTS);
  if (moments.length === 0) return undefined;
  const cut = causeCount - moments.length;
  return blocks([
    say`## Timeline`,
    mermaidBlock(['timeline', '  title First sight of each cause, UTC', ...sections(moments)]),
    cut > 0 ? say`The gravest are drawn; ${cut} more causes are not.` : undefined,
  ]);
}

/**
 * A section a day, a line a moment. In this diagram a colon begins the next event, so a time of day
 * is written with dots.
 */
function sections(moments: readonly CauseEvidence[]): string[] {
  let day = '';
  return moments.flatMap((moment) => {
    const [today = '', time = ''] = moment.firstSeenAt.split('T');
    const line = `    ${time.slice(0, 8).replaceAll(':', '.')} : ${label(moment)}`;
    if (today === day) return [line];
    day = today;
    return [`  section ${today}`, line];
  });
}

function label({ severity, display, count }: CauseEvidence): string {
  return `${severity}, ${forMermaid(display.title)}, ${counted(count, 'time')}, ${display.source}`;
}
