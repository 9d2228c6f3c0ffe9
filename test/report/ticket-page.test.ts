import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { buildReport } from '../../triage/report/report.ts';
import { toTicket } from '../../triage/report/ticket-desk.ts';
import type { Ticket } from '../../triage/report/ticket-desk.ts';
import { duplicateOf, duplicatePage, ticketPage } from '../../triage/report/ticket-page.ts';
import { hostileString } from '../finding/hostile.ts';
import { activeContent, nodesOf, parseGfm } from './rendered.ts';
import { ALIAS_ID, STORY_ID, storyAssessment, storyIncident, usual } from './story.ts';
import type { Write } from './story.ts';

function ticket(write: Write = usual): Ticket {
  const incident = storyIncident(write);
  return toTicket(buildReport({ incident, assessment: storyAssessment(write) }));
}

/** Front matter as site generators and editors find it: between the first two lines of dashes. */
function split(page: string): { fields: unknown; body: string } {
  const match = /^---\n(.*?)\n---\n\n(.*)$/s.exec(page);
  return { fields: parseYaml(match?.[1] ?? ''), body: match?.[2] ?? '' };
}

describe('the page of a ticket', () => {
  it('begins with the head of the incident as YAML', () => {
    expect(split(ticketPage(ticket())).fields).toEqual({
      id: STORY_ID,
      title: 'Reverse Shell from Web Server',
      state: 'open',
      severity: 'critical',
      firstSeenAt: '2026-11-20T10:04:11.123456789Z',
      lastSeenAt: '2026-11-21T00:10:00Z',
      revision: ticket().revision,
      aliases: [ALIAS_ID],
    });
    expect(split(ticketPage({ ...ticket(), closedAs: 'resolved' })).fields).toMatchObject({
      closedAs: 'resolved',
    });
  });

  it('keeps its front matter and its body, whatever the title', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const { fields, body } = split(
          ticketPage(ticket((field, plain) => fromOutside(field === 'title' ? text : plain))),
        );
        expect(Object.keys(fields as object)).toHaveLength(8);
        expect(body).toMatch(/^# /);
        expect(fields).toMatchObject({ id: STORY_ID });
      }),
      { numRuns: 60 },
    );
  });

  it('is inert even for a reader that takes the front matter for Markdown', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const page = ticketPage(
          ticket((field, plain) => fromOutside(field === 'title' ? text : plain)),
        );
        // A commit's name in the title is a link to a commit of ours at worst; so are our own keys.
        const found = activeContent(page).filter(
          (each) => !each.startsWith(String.raw`\b[0-9a-f]`),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the page of a duplicate', () => {
  it('is short, closed, and links to the incident that goes on', () => {
    const page = duplicatePage(ALIAS_ID, STORY_ID);
    expect(split(page).fields).toEqual({
      id: ALIAS_ID,
      state: 'closed',
      closedAs: 'duplicate',
      duplicateOf: STORY_ID,
    });
    const links = [...nodesOf(parseGfm(split(page).body))].flatMap((node) =>
      node.type === 'link' ? [node.url] : [],
    );
    expect(links).toEqual([`${STORY_ID}.md`]);
    expect(page.length).toBeLessThan(600);
  });

  it('is known again; a report is none, even where its text says so', () => {
    expect(duplicateOf(duplicatePage(ALIAS_ID, STORY_ID))).toBe(STORY_ID);
    const lie = `duplicateOf: "${ALIAS_ID}"\n---\n`;
    const page = ticketPage(ticket(() => fromOutside(`x\n${lie}`)));
    expect(duplicateOf(page)).toBeUndefined();
    expect(duplicateOf(`no front matter\n${lie}`)).toBeUndefined();
  });
});
