import { loadIncident, unknownIncident } from '../incident/view.ts';
import { navigatorLayer } from '../report/navigator.ts';
import { renderJson } from '../report/render-json.ts';
import { renderMarkdown } from '../report/render-markdown.ts';
import { buildReport } from '../report/report.ts';
import { judgeOf } from '../triage.ts';
import type { TriagePorts } from '../triage.ts';
import type { ExitCode } from './console.ts';
import { withPorts } from './store.ts';
import type { StoreArguments, Surroundings } from './surroundings.ts';

export interface ReportArguments extends StoreArguments {
  readonly incident: string;
  readonly format: 'md' | 'json' | 'navigator';
}

/** `parapet report`: an incident in full, on standard output. */
export async function report(args: ReportArguments, { console }: Surroundings): Promise<ExitCode> {
  const text = await withPorts(args, async (ports) => render(args, ports, console.json));
  await console.raw(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}

async function render(
  { incident: id, format }: ReportArguments,
  { store }: TriagePorts,
  json: boolean,
): Promise<string> {
  const incident = await loadIncident(store, id);
  if (!incident) throw unknownIncident(id);
  if (format === 'navigator')
    return oneLineIf(json, JSON.stringify(navigatorLayer([incident]), null, 2));
  const judge = await judgeOf(store);
  const built = buildReport(judge(incident));
  if (format === 'json' || json) return oneLineIf(json, renderJson(built));
  return renderMarkdown(built);
}

/** Under `--json` standard output is NDJSON: one document, one line. */
function oneLineIf(json: boolean, text: string): string {
  return json ? JSON.stringify(JSON.parse(text)) : text;
}
