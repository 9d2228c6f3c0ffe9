import type { Markdown } from '../finding/untrusted.ts';
import { blocks } from '../finding/markdown.ts';
import type { Report } from './report.ts';
import { assessmentSection } from './sections/assessment.ts';
import { decisionsSection } from './sections/decisions.ts';
import { evidenceSection } from './sections/evidence.ts';
import { headSection } from './sections/head.ts';
import { imagesSection } from './sections/images.ts';
import { responsesSection } from './sections/responses.ts';
import { techniquesSection } from './sections/techniques.ts';
import { timelineSection } from './sections/timeline.ts';
import { whereSection } from './sections/where.ts';

/** The report as Markdown that GitHub renders; the same report gives the same bytes. */
export function renderMarkdown(report: Report): Markdown {
  const page = blocks([
    headSection(report),
    whereSection(report),
    timelineSection(report),
    techniquesSection(report),
    assessmentSection(report),
    responsesSection(report),
    imagesSection(report),
    evidenceSection(report),
    decisionsSection(report),
  ]);
  return `${page}\n` as Markdown;
}
