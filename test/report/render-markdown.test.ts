import type { Nodes } from 'mdast';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import type { Incident } from '../../triage/incident/incident.ts';
import { buildReport } from '../../triage/report/report.ts';
import { renderJson } from '../../triage/report/render-json.ts';
import { renderMarkdown } from '../../triage/report/render-markdown.ts';
import { hostileString } from '../finding/hostile.ts';
import { activeContent, nodesOf, parseGfm, UNSEEN } from './rendered.ts';
import { EVERY_RESPONSE, STORY_ID, storyAssessment, storyIncident, usual } from './story.ts';
import type { Write } from './story.ts';

function page(write: Write = usual): string {
  const incident = storyIncident(write);
  return renderMarkdown(
    buildReport({ incident, assessment: storyAssessment(write, EVERY_RESPONSE) }),
  );
}

/** The blocks of a page without what is inside a line. */
function skeleton(markdown: string): string[] {
  const inline = new Set(['text', 'inlineCode', 'link', 'break', 'strong']);
  return [...nodesOf(parseGfm(markdown))]
    .filter(({ type }) => !inline.has(type))
    .map((node: Nodes) => (node.type === 'code' ? `code ${node.lang}` : node.type));
}

describe('a report with hostile text in every field', () => {
  it('has nothing in it that acts, and nothing unseen', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 30, maxLength: 30 }), (texts) => {
        let next = 0;
        const markdown = page(() => fromOutside(texts[next++ % texts.length] ?? ''));
        expect(activeContent(markdown)).toEqual([]);
        expect(markdown).not.toMatch(UNSEEN);
      }),
      { numRuns: 40 },
    );
  });

  it('has the same blocks as one with harmless text in the same fields', () => {
    // No text matches a pattern, so all pages withhold the same commands; and the image is the same,
    // for a scan of it is shown.
    const filled = (text: string) =>
      page((field, plain) => fromOutside(field.startsWith('image') ? plain : text));
    const harmless = skeleton(filled('Two words'));
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(skeleton(filled(`${text} .`))).toEqual(harmless);
      }),
      { numRuns: 40 },
    );
  });

  it('gives no line that a build log would obey', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(page(() => fromOutside(text))).not.toMatch(/^\s*::/m);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps to a size, however long the text and however much of it', () => {
    const long = () => fromOutside('x|`'.repeat(1000));
    const incident = storyIncident(long);
    const thousand = Array.from({ length: 1000 }, (_, index) => index);
    const many: Incident = {
      ...incident,
      causes: thousand.flatMap(() => incident.causes.map((cause) => ({ ...cause }))),
      resources: thousand.map((index) => ({ pod: fromOutside(`web ${index}`) })),
    };
    const report = buildReport({ incident: many, assessment: storyAssessment(long) });
    expect(renderMarkdown(report).length).toBeLessThan(600_000);
    expect(renderMarkdown(report)).toContain('2970 more causes');
  });
});

describe('a report', () => {
  it('is the same bytes for the same input', () => {
    expect(page()).toBe(page());
    const build = () => buildReport({ incident: storyIncident(), assessment: storyAssessment() });
    expect(renderJson(build())).toBe(renderJson(build()));
  });

  it('draws a timeline that Mermaid reads: a colon only between time and text', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const diagrams = [...nodesOf(parseGfm(page(() => fromOutside(text))))].filter(
          (node) => node.type === 'code' && node.lang === 'mermaid',
        );
        expect(diagrams).toHaveLength(1);
        const [first, title, ...lines] = 'value' in (diagrams[0] ?? {}) ? valueOf(diagrams[0]) : [];
        expect([first, title]).toEqual(['timeline', '  title First sight of each cause, UTC']);
        for (const line of lines) {
          expect(line).toMatch(
            /^ {2}section \d{4}-\d\d-\d\d$|^ {4}\d\d\.\d\d\.\d\d : [\p{L}\p{M}\p{N} .,_\-…]+$/u,
          );
          expect(line).not.toMatch(/\bend\b/);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('links techniques and tactics to MITRE, sub-techniques to their own page', () => {
    const links = [...nodesOf(parseGfm(page()))].flatMap((node) =>
      node.type === 'link' ? [node.url] : [],
    );
    expect(links).toContain('https://attack.mitre.org/techniques/T1059/004/');
    expect(links).toContain('https://attack.mitre.org/tactics/TA0006/');
  });

  it('says that an image without a scan is not known to be clean', () => {
    const assessment = { ...storyAssessment(), exposures: [] };
    const markdown = renderMarkdown(buildReport({ incident: storyIncident(), assessment }));
    expect(markdown).toContain('No scan of it was given');
  });

  it('warns where the assessment judged other evidence', () => {
    const assessment = { ...storyAssessment(), revision: 'an older one' };
    const report = buildReport({ incident: storyIncident(), assessment });
    expect(report.assessment.current).toBe(false);
    expect(renderMarkdown(report)).toContain('judged other evidence than this report shows');
  });

  it('has the higher severity of what was seen and what it means', () => {
    const incident: Incident = { ...storyIncident(), severity: 'medium' };
    expect(buildReport({ incident, assessment: storyAssessment() }).severity).toBe('critical');
    const assessment = { ...storyAssessment(), severity: 'low' as const };
    expect(buildReport({ incident: storyIncident(), assessment }).severity).toBe('critical');
  });

  it.each([
    [{ state: 'closed', closedAs: 'false-positive' } as const, 'closed as false-positive'],
    [{ state: 'contained' } as const, 'It is contained.'],
    [{ noise: true, severity: 'low' } as const, 'This is noise'],
  ])('says so when it is %o', (change, said) => {
    const incident: Incident = { ...storyIncident(), ...change };
    const markdown = renderMarkdown(buildReport({ incident, assessment: storyAssessment() }));
    expect(markdown).toContain(said);
  });

  it('names a container once, whether its id is printed short or whole', () => {
    const whole = 'a1b2c3d4e5f6'.padEnd(64, '0');
    const story = storyIncident();
    const resources = [...story.resources, { containerId: fromOutside(whole) }];
    const report = buildReport({
      incident: { ...story, resources },
      assessment: storyAssessment(),
    });
    const ids = report.where.find(({ name }) => name === 'Container id');
    expect(ids?.values).toEqual([whole]);
  });

  it('says how to mark a false positive, with the id filled in', () => {
    expect(page()).toContain(`npx parapet decide '${STORY_ID}' --as false-positive --reason `);
  });

  it('with nothing in it is still a page', () => {
    const story = storyIncident();
    const bare: Incident = {
      ...story,
      aliases: [],
      causes: [],
      resources: [],
      remoteAddresses: [],
      products: [],
      techniques: [],
      decisions: [],
    };
    const assessment = {
      ...storyAssessment(),
      exposures: [],
      recommended: [],
      reasons: [],
      killChain: [],
    };
    const markdown = renderMarkdown(buildReport({ incident: bare, assessment }));
    expect(activeContent(markdown)).toEqual([]);
    expect(markdown).toContain('The evidence names no place.');
    expect(markdown).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('a report as JSON', () => {
  it('keeps text exact and acts on no terminal', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const write: Write = () => fromOutside(text);
        const report = buildReport({
          incident: storyIncident(write),
          assessment: storyAssessment(),
        });
        const json = renderJson(report);
        expect(json).not.toMatch(UNSEEN);
        expect((JSON.parse(json) as { title: string }).title).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

function valueOf(node: Nodes | undefined): string[] {
  return node?.type === 'code' ? node.value.split('\n') : [];
}
