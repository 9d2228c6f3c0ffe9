import { fenced, forMarkdown, fromOutside, inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { Resource } from '../../finding/finding.ts';
import type { CauseEvidence, EvidenceLine } from '../../incident/incident.ts';
import { blocks, bullets, exactTime, say, sequence, table, words } from '../../finding/markdown.ts';
import { namesIn } from '../places.ts';
import type { Report } from '../report.ts';
import { counted } from '../summary.ts';

const MAX_ADDRESSES = 10;

export function evidenceSection({ evidence }: Report): Markdown {
  const { causes, cut } = evidence;
  return blocks([
    say`## Evidence`,
    words('What the tools said, as they said it: text in boxes may be written by an attacker.'),
    ...causes.map((each, index) => cause(each, index + 1)),
    cut === undefined
      ? undefined
      : say`${cut} more causes, no graver than these, are in the store.`,
  ]);
}

function cause(evidence: CauseEvidence, position: number): Markdown {
  const { process } = evidence.display;
  return blocks([
    say`### ${position}. ${forMarkdown(evidence.display.title)}`,
    bullets(facts(evidence)),
    ...(process ? [say`Command line:`, fenced(process)] : []),
    occurrences(evidence),
  ]);
}

function facts(evidence: CauseEvidence): readonly Markdown[] {
  const { display, count } = evidence;
  const peers = display.remoteAddresses ?? [];
  return [
    say`${words(display.source)} ${inCode(display.id)}, severity ${words(evidence.severity)}, ${words(counted(count, 'occurrence'))}`,
    say`First ${exactTime(evidence.firstSeenAt)}, last ${exactTime(evidence.lastSeenAt)}`,
    ...where(display.resource),
    ...(display.uid ? [say`Finding id ${inCode(display.uid)}`] : []),
    ...(peers.length > 0 ? [say`Remote addresses ${addresses(evidence)}`] : []),
    ...remarks(evidence).map(words),
    say`Cause ${inCode(fromOutside(evidence.fingerprint))}`,
  ];
}

function where(resource: Resource | undefined): readonly Markdown[] {
  if (resource === undefined) return [];
  const named: Markdown[] = [];
  for (const [name, value] of namesIn(resource)) {
    named.push(say`${words(name.toLowerCase())} ${inCode(value)}`);
  }
  return named.length === 0 ? [] : [say`In ${sequence(named, ', ')}`];
}

function addresses({ display }: CauseEvidence): Markdown {
  const peers = display.remoteAddresses ?? [];
  const shown = sequence(
    peers.slice(0, MAX_ADDRESSES).map((peer) => inCode(peer)),
    ', ',
  );
  const cut = peers.length - MAX_ADDRESSES;
  return cut > 0 ? say`${shown} and ${cut} more` : shown;
}

function remarks({ display, held, closedByProvider }: CauseEvidence): readonly string[] {
  return [
    ...(display.sample ? ['A sample finding, made for a test'] : []),
    ...(closedByProvider ? ['Closed by its provider'] : []),
    ...(held ? [`Decided: ${held}`] : []),
  ];
}

/** The store keeps the five earliest and the five latest; with few occurrences they are the same. */
function occurrences({ earliest, latest, count }: CauseEvidence): Markdown | undefined {
  if (earliest.length === 0) return undefined;
  const lines = new Map<string, EvidenceLine>();
  for (const line of [...earliest, ...latest]) lines.set(`${line.at} ${line.occurrence}`, line);
  const rows = [...lines.values()].map(({ at, occurrence }) => [
    exactTime(at),
    inCode(fromOutside(occurrence)),
  ]);
  return blocks([
    table([say`Seen`, say`Occurrence`], rows),
    count > earliest.length + latest.length
      ? say`The earliest and the latest of ${count}.`
      : undefined,
  ]);
}
