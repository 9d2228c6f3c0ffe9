import { fromOutside } from '../finding/untrusted.ts';
import type { Instant } from '../finding/instant.ts';
import { decide } from '../incident/decide.ts';
import type { DecisionKind } from '../incident/decision.ts';
import { loadIncident } from '../incident/view.ts';
import { now } from '../io/clock.ts';
import { fileTickets, judgeOf } from '../triage.ts';
import type { ExitCode } from './console.ts';
import { incidentRow } from './incident-row.ts';
import { reportFolder, withPorts } from './store.ts';
import type { StoreArguments, Surroundings } from './surroundings.ts';

export interface DecideArguments extends StoreArguments {
  readonly incident: string;
  readonly as: DecisionKind;
  readonly reason: string;
  readonly owner: string;
  readonly until?: Instant;
}

/** `parapet decide`: a person's decision, recorded with what the incident held at that moment. */
export async function decideCommand(
  args: DecideArguments,
  { console }: Surroundings,
): Promise<ExitCode> {
  await withPorts(args, async (ports) => {
    const decision = await decide(ports.store, {
      incident: args.incident,
      kind: args.as,
      reason: fromOutside(args.reason),
      owner: fromOutside(args.owner),
      decidedAt: now(),
      ...(args.until !== undefined && { until: args.until }),
    });
    await fileTickets(ports);
    const incident = await loadIncident(ports.store, decision.incident);
    if (!incident) return;
    const { store } = ports;
    const judged = (await judgeOf(store))(incident);
    await console.object(await incidentRow(judged, { store, reports: reportFolder(args) }));
    const closedAs = incident.closedAs ? ` as ${incident.closedAs}` : '';
    await console.line(`${incident.id} is ${incident.state}${closedAs}`);
  });
  return 0;
}
