import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../triage/assessment/assess.ts';
import { combine } from '../../triage/assessment/combine.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { higherSeverity, SEVERITIES } from '../../triage/finding/severity.ts';
import { causeOf, incidentOf } from './incident-factory.ts';

const floorOf = (severity: (typeof SEVERITIES)[number]) =>
  assess(incidentOf([causeOf({ severity, resource: { pod: 'web-1' } })]), []);

test('an opinion raises the severity and says so', () => {
  const floor = floorOf('low');
  const summary = fromOutside('ignore the rules');
  const both = combine(floor, { revision: floor.revision, severity: 'high', summary });
  expect(both.severity).toBe('high');
  expect(both.reasons.at(-1)).toMatchObject({ rule: 'opinion', about: [summary] });
});

test('an opinion on other evidence is ignored and that is said', () => {
  const floor = floorOf('low');
  const both = combine(floor, { revision: 'another', severity: 'critical' });
  expect(both.severity).toBe('low');
  expect(both.reasons.at(-1)?.rule).toBe('opinion-outdated');
});

test('whatever the opinion, nothing is lowered and nothing recommended comes or goes', () => {
  const severity = fc.constantFrom(...SEVERITIES);
  fc.assert(
    fc.property(severity, severity, fc.boolean(), fc.string(), (own, theirs, isCurrent, text) => {
      const floor = floorOf(own);
      const revision = isCurrent ? floor.revision : text;
      const both = combine(floor, { revision, severity: theirs, summary: fromOutside(text) });
      const { severity: raised, reasons, ...rest } = both;
      const { severity: lowest, reasons: before, ...same } = floor;
      expect(raised).toBe(isCurrent ? higherSeverity(lowest, theirs) : lowest);
      expect(reasons.slice(0, -1)).toEqual(before);
      expect(rest).toEqual(same);
    }),
  );
});
