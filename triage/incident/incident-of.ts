import { hash } from 'node:crypto';
import type { Key } from '../finding/keys.ts';
import type { Severity } from '../finding/severity.ts';
import { higherSeverity, severityRank } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import { TACTICS } from '../knowledge/tactics.ts';
import { union } from './cause-record.ts';
import type { CauseRecord } from './cause-record.ts';
import type { Decision, DecisionKind } from './decision.ts';
import type { CauseEvidence, Incident, IncidentId } from './incident.ts';
import { highest, lowest } from './span.ts';
import { compareDecisions, stateOf } from './state.ts';

const MAX_RESOURCES = 200;
const MAX_ADDRESSES = 200;
const ALL = Number.POSITIVE_INFINITY;
/** In kill-chain order. */
const PLACES = new Map(TACTICS.map(({ name }, index) => [name, index]));

/** An incident as it is shown; `ids` has the one that survives first, `records` are in order. */
export function incidentOf(
  ids: readonly IncidentId[],
  records: readonly CauseRecord[],
  decisions: readonly Decision[],
): Incident {
  const [id = '', ...aliases] = ids;
  const judged = records.map(({ fingerprint, last }) => ({ fingerprint, lastSeenAt: last }));
  const { state, closedAs, held } = stateOf(judged, decisions);
  const attack = records.flatMap((record) => record.attack);
  const resources = union(
    records.flatMap((record) => record.resources),
    ALL,
    JSON.stringify,
  );
  const cut = resources.length - MAX_RESOURCES;
  const addresses = records.flatMap((record) => record.addresses);
  const products = distinct(records.flatMap((record) => record.products));
  const techniques = distinct(attack.flatMap(({ technique }) => technique ?? []));
  return {
    id,
    aliases: aliases.toSorted(),
    state,
    ...(closedAs && { closedAs }),
    severity: records.reduce<Severity>(
      (all, { severity }) => higherSeverity(all, severity),
      'unknown',
    ),
    noise: isNoise(records, products.length, techniques.length),
    title: titleOf(records),
    techniques,
    tactics: inKillChainOrder(distinct(attack.flatMap(({ tactics }) => tactics))),
    sources: distinct(records.map(({ source }) => source)),
    products,
    resources: resources.slice(0, MAX_RESOURCES),
    ...(cut > 0 && { resourcesCut: cut }),
    remoteAddresses: union(addresses, MAX_ADDRESSES, exactText),
    firstSeenAt: records.map(({ first }) => first).reduce(lowest),
    lastSeenAt: records.map(({ last }) => last).reduce(highest),
    causes: records.map((record) => causeOf(record, held.get(record.fingerprint))),
    findingCount: records.reduce((sum, { count }) => sum + count, 0),
    decisions: decisions.toSorted(compareDecisions),
    revision: revisionOf(records),
  };
}

/** Every rule here only ever turns from true to false as evidence comes in. */
function isNoise(records: readonly CauseRecord[], products: number, techniques: number): boolean {
  const isQuiet = records.every(
    ({ severity, isUnrated }) => !isUnrated && severityRank(severity) <= severityRank('low'),
  );
  return isQuiet && products <= 1 && techniques <= 1;
}

/** Of the highest severity the cause seen first; records are in that order already. */
function titleOf(records: readonly CauseRecord[]): Incident['title'] {
  const [first, ...rest] = records;
  if (!first) throw new RangeError('An incident without a cause has no title');
  const worst = rest.reduce(
    (best, each) => (severityRank(each.severity) > severityRank(best.severity) ? each : best),
    first,
  );
  return worst.display.title;
}

function causeOf(record: CauseRecord, held: DecisionKind | undefined): CauseEvidence {
  return {
    fingerprint: record.fingerprint,
    count: record.count,
    firstSeenAt: record.first,
    lastSeenAt: record.last,
    severity: record.severity,
    display: record.display,
    earliest: record.earliest,
    latest: record.latest,
    ...(record.count > 0 && record.closed >= record.count && { closedByProvider: true as const }),
    ...(held && { held }),
  };
}

function inKillChainOrder(tactics: readonly string[]): string[] {
  return tactics.toSorted(
    (a, b) => (PLACES.get(a) ?? ALL) - (PLACES.get(b) ?? ALL) || (a < b ? -1 : 1),
  );
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}

/** Records are in order, and equal ones are equal as JSON: it is made each time that one is loaded. */
function revisionOf(records: readonly CauseRecord[]): Key {
  return hash('sha256', JSON.stringify(records), 'hex').slice(0, 32);
}
