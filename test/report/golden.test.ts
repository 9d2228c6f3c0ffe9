import { describe, expect, it } from 'vitest';
import { buildReport } from '../../triage/report/report.ts';
import { renderMarkdown } from '../../triage/report/render-markdown.ts';
import { storyAssessment, storyIncident } from './story.ts';

describe('the report of a whole story', () => {
  it('reads as the page beside this test', async () => {
    const report = buildReport({ incident: storyIncident(), assessment: storyAssessment() });
    await expect(renderMarkdown(report)).toMatchFileSnapshot('./fixtures/story.md');
  });
});
