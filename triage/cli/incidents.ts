import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listIncidents } from '../incident/view.ts';
import { judgeOf } from '../triage.ts';
import type { TriagePorts } from '../triage.ts';
import type { ExitCode } from './console.ts';
import { IncidentList } from './incident-lines.ts';
import { incidentRow } from './incident-row.ts';
import { reportFolder, withPorts } from './store.ts';
import type { StoreArguments, Surroundings } from './surroundings.ts';

/** `parapet incidents`: what the store holds now. */
export async function incidents(args: StoreArguments, around: Surroundings): Promise<ExitCode> {
  await withPorts(args, async (ports) => printIncidents(ports, args, around));
  return 0;
}

export async function printIncidents(
  { store }: TriagePorts,
  args: StoreArguments,
  { console }: Surroundings,
): Promise<void> {
  const reports = reportFolder(args);
  const judge = await judgeOf(store);
  const list = new IncidentList();
  for await (const incident of listIncidents(store)) {
    list.add(incident);
    if (!console.json) continue;
    await console.object(await incidentRow(judge(incident), { store, reports }));
  }
  if (console.json) return;
  const reportOf = ({ id }: { readonly id: string }): string | undefined => {
    const path = join(reports, `${id}.md`);
    return existsSync(path) ? path : undefined;
  };
  for (const line of list.lines(console, { judge, reportOf })) await console.line(line);
}
