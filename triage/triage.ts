import { assess } from './assessment/assess.ts';
import { Scans } from './assessment/exposure.ts';
import type { ScanEvidence } from './assessment/exposure.ts';
import type { Instant } from './finding/instant.ts';
import { createCorrelator } from './incident/correlate.ts';
import type { CorrelatorOptions, RunSummary } from './incident/correlate.ts';
import { keepScans, listExposures } from './incident/exposures.ts';
import type { Incident } from './incident/incident.ts';
import { acknowledge, commandGroups } from './incident/outbox.ts';
import type { DeskCommand } from './incident/outbox.ts';
import { seenAtReceipt } from './incident/receipt.ts';
import type { IncidentStore } from './incident/store.ts';
import { listIncidents, loadIncident } from './incident/view.ts';
import { buildReport } from './report/report.ts';
import type { Judged } from './report/report.ts';
import { toTicket } from './report/ticket-desk.ts';
import type { TicketDesk } from './report/ticket-desk.ts';

/** What the flow needs of the world. */
export interface TriagePorts {
  readonly store: IncidentStore;
  readonly desk: TicketDesk;
}

/** Some findings of one input. */
export interface Evidence extends ScanEvidence {
  /** When a live message first became durable; files have no such time. */
  readonly receivedAt?: Instant;
}

/**
 * The whole flow: evidence becomes incidents, incidents are assessed, reported and filed. It may be
 * killed anywhere and started again with the same input: nothing is lost, nothing comes twice.
 */
export async function triage(
  evidence: AsyncIterable<Evidence>,
  ports: TriagePorts,
  options: CorrelatorOptions = {},
): Promise<RunSummary> {
  const { summary, scans } = await correlate(evidence, ports.store, options);
  await fileTickets(ports);
  if (scans > 0) await refreshTickets(ports);
  return summary;
}

/**
 * The flow up to the incidents, for doors without a desk: alerts go to the correlator; scan results say
 * what the images hold that is known to be exploited. All of it is durable when this answers.
 */
export async function correlate(
  evidence: AsyncIterable<Evidence> | Iterable<Evidence>,
  store: IncidentStore,
  options: CorrelatorOptions,
): Promise<{ readonly summary: RunSummary; readonly scans: number }> {
  const correlator = await createCorrelator(store, options);
  const scans = new Scans();
  for await (const piece of evidence) {
    const { findings, receivedAt } = piece;
    await correlator.add(
      receivedAt ? findings.map((finding) => seenAtReceipt(finding, receivedAt)) : findings,
    );
    scans.add(piece);
  }
  const found = scans.list();
  await keepScans(store, found);
  return { summary: await correlator.finish(), scans: found.length };
}

/** Tickets that wait for the desk side by side; a run that is killed writes so many twice at most. */
const SIDE_BY_SIDE = 16;

/** Carries out what the store says is due at the desk; a command goes when it is done. */
export async function fileTickets({ store, desk }: TriagePorts): Promise<void> {
  const judge = await judgeOf(store);
  for await (const commands of commandGroups(store, SIDE_BY_SIDE)) {
    const calls: DeskCall[] = [];
    for (const command of commands) calls.push(await deskCall(command, { store, desk, judge }));
    const outcomes = await Promise.allSettled(calls.map(async (call) => call()));
    const done = commands.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    await acknowledge(
      store,
      done.map(({ id }) => id),
    );
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }
}

type DeskCall = () => Promise<unknown>;

/** What is to be said to the desk; only texts are kept until then, not the incidents. */
async function deskCall(
  command: DeskCommand,
  { store, desk, judge }: TriagePorts & { readonly judge: JudgeIncident },
): Promise<DeskCall> {
  const { incident: id } = command;
  if (command.kind === 'close-duplicate') return () => desk.closeDuplicate(id, command.survivor);
  const incident = await loadIncident(store, id);
  // Merged since into one that has a command of its own.
  if (!incident || incident.id !== id) return () => Promise.resolve();
  const ticket = toTicket(buildReport(judge(incident)));
  return () => (command.kind === 'file' ? desk.file(ticket) : desk.update(ticket));
}

/**
 * What an image holds is no evidence of an incident, but it changes its assessment. This runs whenever
 * scan results were given, changed or not: after a kill nobody could tell which tickets are behind.
 */
async function refreshTickets({ store, desk }: TriagePorts): Promise<void> {
  const judge = await judgeOf(store);
  for await (const incident of listIncidents(store)) {
    if (incident.noise || incident.state === 'closed') continue;
    await desk.update(toTicket(buildReport(judge(incident))));
  }
}

export type JudgeIncident = (incident: Incident) => Judged;

/** Adds what the rules think of incidents now. What scans said is the same for all, and read once. */
export async function judgeOf(store: IncidentStore): Promise<JudgeIncident> {
  const exposures = await Array.fromAsync(listExposures(store));
  return (incident) => ({ incident, assessment: assess(incident, exposures) });
}
