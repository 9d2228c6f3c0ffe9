import { exactText, forTerminal } from '../finding/untrusted.ts';
import type { Incident } from '../incident/incident.ts';
import type { Resource } from '../finding/finding.ts';
import type { Console, Style } from './console.ts';
import type { Judged } from './incident-row.ts';

const SHOWN = 20;

const STYLES: Readonly<Record<string, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  unknown: 'magenta',
};

/**
 * Sorts incidents into what a person must see, and noise that is only counted. What the rules think is
 * asked for at the end, of the few that are printed in full.
 */
export class IncidentList {
  readonly #shown: Incident[] = [];
  #more = 0;
  #noise = 0;
  #noiseFindings = 0;
  readonly #blind: Incident[] = [];

  add(incident: Incident): void {
    // A sensor that says that it misses events is never only counted, however mild it calls that.
    if (isHealth(incident) && incident.state === 'open') this.#blind.push(incident);
    if (incident.noise) {
      this.#noise += 1;
      this.#noiseFindings += incident.findingCount;
    } else if (this.#shown.length < SHOWN) {
      this.#shown.push(incident);
    } else {
      this.#more += 1;
    }
  }

  lines(
    console: Console,
    {
      judge,
      reportOf,
    }: {
      readonly judge: (incident: Incident) => Judged;
      readonly reportOf: (incident: Incident) => string | undefined;
    },
  ): string[] {
    const lines: string[] = [];
    for (const incident of this.#shown) {
      lines.push(...incidentLines(judge(incident), console, reportOf(incident)));
    }
    if (lines.length === 0) lines.push('no incidents');
    if (this.#more > 0) lines.push(`... and ${this.#more} more (--json lists all)`);
    for (const incident of this.#blind.slice(0, SHOWN)) {
      lines.push(console.style('yellow', blindLine(incident)));
    }
    if (this.#noise > 0) {
      lines.push(
        console.style(
          'dim',
          `noise: ${counted(this.#noiseFindings, 'finding')} in ${counted(this.#noise, 'incident')} of low or no severity, one source and at most one technique each`,
        ),
      );
    }
    return lines;
  }
}

function isHealth(incident: Incident): boolean {
  return incident.causes.every(({ display }) => display.kind === 'health');
}

function blindLine(incident: Incident): string {
  const where = incident.causes
    .flatMap(({ display }) => display.resource?.node ?? [])
    .map((node) => forTerminal(node, 60));
  const at = where.length > 0 ? ` on ${[...new Set(where)].slice(0, 4).join(', ')}` : '';
  return `BLIND  ${incident.id}  ${forTerminal(incident.title, 80)}${at}: alerts were missed at ${incident.lastSeenAt}`;
}

function incidentLines(
  { incident, assessment }: Judged,
  console: Console,
  report: string | undefined,
): string[] {
  const state = incident.closedAs ? `closed as ${incident.closedAs}` : incident.state;
  const head = `${assessment.severity.toUpperCase()}  ${incident.id}  ${state}  ${forTerminal(incident.title, 80)}`;
  const facts = [
    counted(incident.findingCount, 'finding'),
    incident.products.join(', '),
    `${incident.firstSeenAt} to ${incident.lastSeenAt}`,
    `confidence ${assessment.confidence}`,
  ];
  return [
    console.style(STYLES[assessment.severity] ?? 'bold', head),
    `  ${facts.join(' · ')}`,
    ...indented('where', places(incident.resources)),
    ...indented('ATT&CK', incident.techniques.join(' ')),
    ...indented('do next', assessment.recommended.map(({ response }) => response).join(', ')),
    ...indented('report', report ?? ''),
  ];
}

function indented(name: string, text: string): string[] {
  return text === '' ? [] : [`  ${name}: ${text}`];
}

/** The few names by which a person knows the place. */
function places(resources: readonly Resource[]): string {
  const names = new Set<string>();
  for (const resource of resources) {
    const { namespace, workload, pod, node, instanceId, principal } = resource;
    const pair = [namespace, workload ?? pod].filter((name) => name !== undefined);
    const name = pair.length > 0 ? pair : [node ?? instanceId ?? principal];
    const text = name.flatMap((part) => (part === undefined ? [] : [forTerminal(part, 60)]));
    if (text.length > 0) names.add(text.join('/'));
    if (names.size === 4) break;
  }
  const clusters = new Set(
    resources.flatMap(({ cluster }) => (cluster ? [exactText(cluster)] : [])),
  );
  const cluster = clusters.size === 1 ? resources.find((each) => each.cluster)?.cluster : undefined;
  const where = [...names].join(', ');
  return cluster === undefined ? where : `${where} (cluster ${forTerminal(cluster, 60)})`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
