import { forYaml, fromOutside, inCode } from '../finding/untrusted.ts';
import type { IncidentId } from '../incident/incident.ts';
import { say } from '../finding/markdown.ts';
import { link } from './markdown.ts';
import type { Ticket } from './ticket-desk.ts';

/** A ticket as one file: YAML front matter with the incident's head, then the report. */
export function ticketPage(ticket: Ticket): string {
  const { id, aliases, state, closedAs, severity, title } = ticket;
  const fields: [string, string | undefined][] = [
    ['id', text(id)],
    ['title', forYaml(title)],
    ['state', text(state)],
    ['closedAs', closedAs && text(closedAs)],
    ['severity', text(severity)],
    ['firstSeenAt', text(ticket.firstSeenAt)],
    ['lastSeenAt', text(ticket.lastSeenAt)],
    ['revision', text(ticket.revision)],
    ['aliases', `[${aliases.map(text).join(', ')}]`],
  ];
  return `${frontMatter(fields)}\n${ticket.body}`;
}

/** The page of a ticket that was merged into another. */
export function duplicatePage(id: IncidentId, of: IncidentId): string {
  const fields: [string, string][] = [
    ['id', text(id)],
    ['state', text('closed')],
    ['closedAs', text('duplicate')],
    ['duplicateOf', text(of)],
  ];
  const body = say`# Merged into another incident

${inCode(fromOutside(id))} and ${link(inCode(fromOutside(of)), `${of}.md`)} turned out to be one incident. Everything is in that report; nothing is left to do here.
`;
  return `${frontMatter(fields)}\n${body}`;
}

/** Which incident a page says that it was merged into, if any. */
export function duplicateOf(page: string): IncidentId | undefined {
  if (!page.startsWith('---\n')) return undefined;
  const head = page.slice(0, page.indexOf('\n---\n'));
  return /^duplicateOf: "(inc-[0-9a-z]+)"$/m.exec(head)?.[1];
}

function frontMatter(fields: readonly (readonly [string, string | undefined])[]): string {
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return ['---', ...lines, '---', ''].join('\n');
}

/** Ours, but quoted all the same: YAML reads a bare `2026-11-20T…` as a time and `1e3` as a number. */
function text(own: string): string {
  return /^[A-Za-z0-9.:-]*$/.test(own) ? `"${own}"` : forYaml(fromOutside(own));
}
