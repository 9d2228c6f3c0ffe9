import type { Result, Suppression } from 'sarif';
import type { Finding } from '../../finding/finding.ts';
import { keyText } from '../../finding/keys.ts';
import type { Outcome, Ruling } from '../ruling.ts';
import { own, value } from './phrase.ts';
import { locationOf } from './sarif-place.ts';
import { messageOf } from './sarif-text.ts';
import { passOf, subjectOf } from './subject.ts';
import { tell } from './telling.ts';
import { LET_PASS, WHY } from './why.ts';

type SarifLevel = 'error' | 'warning' | 'note';

export const LEVELS: Readonly<Record<Outcome, SarifLevel>> = {
  fail: 'error',
  warn: 'warning',
  note: 'note',
};

export interface RuleReference {
  readonly ruleId: string;
  readonly ruleIndex: number;
}

export function resultOf(ruling: Ruling, rule: RuleReference): Result {
  const { finding, decision, change, file } = ruling;
  const suppressions = suppressionsOf(ruling);
  return {
    ...rule,
    level: LEVELS[decision],
    message: { text: messageOf(tell(ruling)) },
    locations: [locationOf(finding, file)],
    partialFingerprints: fingerprintsOf(finding),
    ...(change && { baselineState: change === 'new' ? 'new' : 'unchanged' }),
    ...(suppressions.length > 0 && { suppressions }),
    properties: factsOf(ruling),
  };
}

/** What the base had and this change has no more. */
export function fixedResult(finding: Finding, rule: RuleReference): Result {
  const told = [[own('no longer there')], [value(finding.title, 200)], subjectOf(finding)];
  return {
    ...rule,
    level: 'note',
    message: { text: messageOf(told.filter((phrase) => phrase.length > 0)) },
    locations: [locationOf(finding)],
    partialFingerprints: fingerprintsOf(finding),
    baselineState: 'absent',
    properties: { severity: finding.severity, kind: finding.kind, source: finding.source },
  };
}

/**
 * Not under GitHub's own name (`primaryLocationLineHash`): `upload-sarif` computes that from the code,
 * and complains of every result that has another.
 */
function fingerprintsOf({ fingerprint }: Finding): Record<string, string> {
  return { 'parapet/v1': keyText(fingerprint) };
}

/**
 * Who let it pass. What fails is never suppressed, and what only warns is `underReview`, which is not
 * in force: so no reader of this log lets through what the verdict does not.
 */
function suppressionsOf(ruling: Ruling): Suppression[] {
  const { decision, rule, finding } = ruling;
  if (decision === 'fail' || !LET_PASS.has(rule)) return [];
  const inSource =
    rule === 'suppressed-in-code' || (rule === 'suppressed' && finding.suppressedInCode);
  const why = passOf(ruling);
  return [
    {
      kind: inSource ? 'inSource' : 'external',
      status: decision === 'note' ? 'accepted' : 'underReview',
      justification: messageOf([[own(WHY[rule])], ...(why.length > 0 ? [why] : [])]),
    },
  ];
}

/** For scripts: exact, as the list has it. */
function factsOf({ finding, decision, rule, exploited, epss, waiver, vex }: Ruling): object {
  const { severity, kind, source, tool, resource, package: pkg } = finding;
  return {
    decision,
    rule,
    severity,
    kind,
    source,
    ...(tool && { tool }),
    ...(pkg && { package: pkg }),
    ...(resource?.image && { image: resource.image }),
    ...(exploited && { exploited }),
    ...(epss !== undefined && { epss }),
    ...(waiver && { waiver }),
    ...(vex && { vex }),
  };
}
