import { exactText, fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Resource } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import { higherSeverity } from '../finding/severity.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Incident } from '../incident/incident.ts';
import { TACTICS } from '../knowledge/tactics.ts';
import { titleOf } from './commands.ts';

/** A sentence for a person: our own words, and values from outside, kept apart. */
export type Sentence = readonly Part[];
export type Part =
  | { readonly text: string }
  | { readonly value: Untrusted }
  | { readonly at: Instant };

/** Two to four sentences that need no knowledge of the tools: what, where, how sure, what first. */
export function summaryOf(judged: {
  readonly incident: Incident;
  readonly assessment: Assessment;
}): readonly Sentence[] {
  const { incident, assessment } = judged;
  return [
    what(incident, assessment),
    seen(incident),
    howSure(assessment),
    next(incident, assessment),
  ].filter((sentence) => sentence.length > 0);
}

function what(incident: Incident, assessment: Assessment): Sentence {
  const severity = higherSeverity(incident.severity, assessment.severity);
  const kind = incident.noise ? 'noise' : `${article(severity)} ${severity} incident`;
  const where = whereOf(incident);
  return [
    { text: `This is ${kind}${where.length > 0 ? ' in ' : ''}` },
    ...where,
    { text: ': ' },
    { value: incident.title },
    { text: '.' },
  ];
}

const SCOPES: readonly (readonly [name: string, field: keyof Resource])[] = [
  ['workload', 'workload'],
  ['namespace', 'namespace'],
  ['cluster', 'cluster'],
  ['account', 'account'],
];

/** The narrowest two or three names; several of a kind are counted, not listed. */
function whereOf({ resources }: Incident): Sentence {
  const named = SCOPES.flatMap(([name, field]) => {
    const distinct = new Set(
      resources.map((resource) => resource[field]).filter((value) => value !== undefined),
    );
    return distinct.size === 0 ? [] : [{ name, distinct }];
  });
  return named.slice(0, 3).flatMap(({ name, distinct }, index): Sentence => {
    const before = index === 0 ? '' : ', ';
    const [only, ...others] = distinct;
    if (only === undefined || others.length > 0) {
      return [{ text: `${before}${distinct.size} ${name}s` }];
    }
    return [{ text: `${before}${name} ` }, { value: only }];
  });
}

/** As their makers write them; a relay passes on products that we do not know. */
const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ['falco', 'Falco'],
  ['guardduty', 'GuardDuty'],
  ['inspector', 'Inspector'],
  ['macie', 'Macie'],
  ['securityhub', 'Security Hub'],
]);

function seen(incident: Incident): Sentence {
  const products = incident.products.map((product): Part => ({
    value: fromOutside(PRODUCTS.get(product) ?? product),
  }));
  const by = products.flatMap((product, index): Sentence => {
    const between = index === products.length - 1 ? ' and ' : ', ';
    return index === 0 ? [product] : [{ text: between }, product];
  });
  const findings = counted(incident.findingCount, 'finding');
  const causes = counted(incident.causes.length, 'cause');
  return [
    ...(by.length > 0 ? [...by, { text: ' reported ' }] : [{ text: 'Reported were ' }]),
    { text: `${findings} of ${causes} between ` },
    { at: incident.firstSeenAt },
    { text: ' and ' },
    { at: incident.lastSeenAt },
    { text: '.' },
  ];
}

function howSure({ confidence, killChain, exposures }: Assessment): Sentence {
  const reached = killChain.filter((step) => step.seen).map(({ tactic }) => titleOfTactic(tactic));
  const exploited = new Set(
    exposures.flatMap(({ knownExploited }) => knownExploited.map(({ cve }) => exactText(cve))),
  );
  const stages = reached.length > 0 ? `; it shows ${listed(reached)}` : '';
  const exposed =
    exploited.size > 0
      ? `; the image holds ${counted(exploited.size, 'vulnerability', 'vulnerabilities')} that attackers are known to use`
      : '';
  return [
    { text: `Our confidence that this is an attack is ${confidence} of 100${stages}${exposed}.` },
  ];
}

function next(incident: Incident, { recommended }: Assessment): Sentence {
  if (incident.state === 'closed') {
    return [{ text: `It is closed as ${incident.closedAs ?? 'decided'}: nothing is left to do.` }];
  }
  const steps = recommended.slice(0, 3).map(({ response }) => titleOf(response).toLowerCase());
  if (steps.length === 0) return [];
  const contained = incident.state === 'contained' ? 'It is contained. ' : '';
  return [{ text: `${contained}Do first: ${steps.join(', then ')}.` }];
}

export function titleOfTactic(name: string): string {
  return TACTICS.find((tactic) => tactic.name === name)?.title ?? name;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function article(severity: string): string {
  return /^[aeiou]/.test(severity) ? 'an' : 'a';
}
