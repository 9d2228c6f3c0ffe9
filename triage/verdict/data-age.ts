import { epochNanoseconds, parseInstant } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import type { DecisionList, Notice } from './ruling.ts';

const NANOSECONDS_A_DAY = 86_400n * 1_000_000_000n;

interface Limits {
  readonly now: Instant;
  readonly maxAgeDays: number;
  /** By what the policy decides: data that decides nothing may be as old as it likes. */
  readonly needsKev: boolean;
  readonly needsEpss: boolean;
}

/** What is old enough to have missed something. A date that cannot be read is too old. */
export function dataNotices(data: DecisionList['data'], limits: Limits): Notice[] {
  const told: Notice[] = [];
  if (data.kev && limits.needsKev)
    told.push(...stale('The KEV catalogue', data.kev.releasedAt, limits));
  if (data.epss && limits.needsEpss)
    told.push(...stale('The EPSS scores', data.epss.scoredAt, limits));
  if (limits.needsEpss && !data.epss) told.push(NO_EPSS);
  return told;
}

function stale(what: string, date: string, { now, maxAgeDays }: Limits): Notice[] {
  const at = parseInstant(date.length === 10 ? `${date}T00:00:00Z` : date);
  const days = at && Number((epochNanoseconds(now) - epochNanoseconds(at)) / NANOSECONDS_A_DAY);
  if (days !== undefined && days <= maxAgeDays) return [];
  const age = days === undefined ? 'of a date that cannot be read' : `${days} days old`;
  const message = `${what}: ${age}, and the policy allows ${maxAgeDays} days, so what became known since was not seen. Fetch newer data with "parapet data update".`;
  return [{ decision: 'warn', code: 'data-stale', message }];
}

const NO_EPSS: Notice = {
  decision: 'warn',
  code: 'data-stale',
  message:
    'The policy has an EPSS threshold and no scores were given, so it was judged without. Fetch them with "parapet data update" and give the file with --epss.',
};
