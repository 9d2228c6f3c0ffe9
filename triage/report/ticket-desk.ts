import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import type { Severity } from '../finding/severity.ts';
import type { Markdown, Untrusted } from '../finding/untrusted.ts';
import type { DecisionKind } from '../incident/decision.ts';
import type { IncidentId, IncidentState } from '../incident/incident.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Report } from './report.ts';

/** What a desk files: the incident's head for its own fields, and the report as the body. */
export interface Ticket {
  readonly id: IncidentId;
  readonly aliases: readonly IncidentId[];
  readonly state: IncidentState;
  readonly closedAs?: DecisionKind;
  readonly severity: Severity;
  readonly title: Untrusted;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  readonly revision: Key;
  readonly body: Markdown;
}

export interface Filed {
  /** Where a person finds it: a path or an address. */
  readonly where: string;
  /** False where the desk held exactly this already. */
  readonly changed: boolean;
}

/**
 * Where people work on incidents. Every call may come twice, late, or after a crash in its middle:
 * one incident is one ticket, found again by the incident's id, and a ticket that was closed as a
 * duplicate stays so.
 */
export interface TicketDesk {
  /** Makes the ticket; where there is one already, brings it up to date. */
  file(ticket: Ticket): Promise<Filed>;
  /** Brings it up to date; where there is none (it was lost, or deleted), makes it. */
  update(ticket: Ticket): Promise<Filed>;
  /** `id` was merged into `of`: its ticket points there and asks nobody for work any more. */
  closeDuplicate(id: IncidentId, of: IncidentId): Promise<Filed>;
}

export type TicketDeskErrorCode =
  | 'not-writable' // the desk refused: permission, disk, network
  | 'unsafe-id'; // the id would not name a ticket of its own

/** The message says what, why, and the fix. */
export class TicketDeskError extends Error {
  readonly code: TicketDeskErrorCode;

  constructor(code: TicketDeskErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TicketDeskError';
    this.code = code;
  }
}

export function toTicket(report: Report): Ticket {
  return {
    id: report.id,
    aliases: report.aliases,
    state: report.state,
    ...(report.closedAs && { closedAs: report.closedAs }),
    severity: report.severity,
    title: report.title,
    firstSeenAt: report.firstSeenAt,
    lastSeenAt: report.lastSeenAt,
    revision: report.revision,
    body: renderMarkdown(report),
  };
}
