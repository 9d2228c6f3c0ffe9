import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject } from '../../triage/finding/fields.ts';
import { guarddutyReader } from '../../triage/finding/guardduty.ts';
import { productOf } from '../../triage/finding/securityhub-finding.ts';
import { securityhubReader } from '../../triage/finding/securityhub.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { anyValue, shellAlert } from './falco-alerts.ts';
import { eventBridge, FINDINGS } from './guardduty-findings.ts';
import { placesOf, plain, readAll, refusal, valueAt, withValueAt } from './reading.ts';
import {
  ASFF_FINDINGS,
  controlFinding,
  guardDutyCopy,
  hubEvent,
  OCSF_FINDINGS,
  ocsfDetection,
} from './securityhub-findings.ts';

describe('what is around a Security Hub finding', () => {
  const all = [...ASFF_FINDINGS, ...OCSF_FINDINGS].map((make) => make());
  const rows = (value: JsonObject | readonly Json[]) =>
    readAll(securityhubReader, value).map(plain);

  it.each<[string, (findings: JsonObject[]) => JsonObject | readonly Json[]]>([
    ['a list', (findings) => findings],
    ['GetFindings', (findings) => ({ Findings: findings, NextToken: 'x' })],
    ['an import', (findings) => hubEvent('Security Hub Findings - Imported', findings)],
    ['a custom action', (findings) => hubEvent('Security Hub Findings - Custom Action', findings)],
    ['the newer import', (findings) => hubEvent('Findings Imported V2', findings)],
    [
      'events in a list',
      (findings) => findings.map((one) => hubEvent('Findings Imported V2', [one])),
    ],
  ])('%s: is read the same', (_, around) => {
    expect(securityhubReader.recognise(around(all))).toBe(true);
    expect(rows(around(all))).toEqual(all.flatMap((one) => rows(one)));
    expect(rows(around(all))).toHaveLength(all.length);
  });

  it('is not taken for another tool, nor another tool for it', () => {
    for (const finding of all) {
      expect(securityhubReader.recognise(finding)).toBe(true);
      expect(guarddutyReader.recognise({ Findings: [finding] })).toBe(false);
    }
    for (const make of FINDINGS) {
      for (const value of [make(), eventBridge(make()), { Findings: [make()] }]) {
        expect(securityhubReader.recognise(value)).toBe(false);
      }
    }
    for (const other of [[], {}, { Findings: [] }, { findings: [{}] }, shellAlert()]) {
      expect(securityhubReader.recognise(other)).toBe(false);
    }
    const labelled = { rule: 'x', test: 'y', expected: true, log: controlFinding() };
    expect(securityhubReader.recognise(labelled)).toBe(false);
  });

  it('is refused where the event holds no finding, or something else', () => {
    expect(refusal(securityhubReader, hubEvent('Security Hub Insight Results', []))).toMatchObject({
      code: 'unknown-format',
    });
    expect(refusal(securityhubReader, { Findings: [controlFinding(), {}] })).toMatchObject({
      code: 'unknown-format',
    });
  });
});

describe('the product behind Security Hub', () => {
  it.each([
    ['arn:aws:securityhub:eu-west-1::product/aws/guardduty', 'guardduty'],
    ['arn:aws-cn:securityhub:cn-north-1::productv2/aws/guardduty', 'guardduty'],
    ['arn:aws:securityhub:eu-west-1::product/aquasecurity/aquasecurity', 'aquasecurity'],
    ['arn:aws:securityhub:eu-west-1::product/sysdig/sysdig-secure', 'sysdig/sysdig-secure'],
    ['arn:aws:securityhub:eu-west-1:1:product/111122223333/default', '111122223333/default'],
    ['nonsense', 'unknown'],
    [undefined, 'unknown'],
  ])('of %s is %s', (arn, product) => {
    expect(productOf(arn)).toBe(product);
  });
});

describe('a value of the wrong type anywhere in a finding', () => {
  const cases = fc
    .constantFrom(...[...ASFF_FINDINGS, ...OCSF_FINDINGS].map((make) => make()))
    .chain((document) =>
      fc.tuple(fc.constant(document), fc.constantFrom(...placesOf(document)), anyValue),
    );

  it('is told or refused where it is read, and changes nothing where it is not', () => {
    fc.assert(
      fc.property(cases, ([document, place, value]) => {
        const changed = withValueAt(document, place, value);
        if (!isObject(changed) || !securityhubReader.recognise(changed)) return;
        const code = refusal(securityhubReader, changed)?.code;
        expect(code === 'invalid' || isTold(document, changed, place)).toBe(true);
      }),
      { numRuns: 4_000 },
    );
  });

  it('still leaves a finding recognised', () => {
    for (const document of [guardDutyCopy(), ocsfDetection()]) {
      for (const key of Object.keys(document)) {
        expect(securityhubReader.recognise({ ...document, [key]: 5 })).toBe(true);
      }
    }
  });

  /** A value of the same type, or nothing, is another document; of another type it must be told. */
  function isTold(
    document: JsonObject,
    changed: JsonObject,
    place: readonly (string | number)[],
  ): boolean {
    const put = valueAt(changed, place);
    if (put === null || put === '' || typeOf(put) === typeOf(valueAt(document, place))) return true;
    const [before] = readAll(securityhubReader, document).map(plain);
    const [after, ...health] = readAll(securityhubReader, changed).map(plain);
    return health.length > 0 || JSON.stringify(before) === JSON.stringify(after);
  }

  function typeOf(value: Json): string {
    return Array.isArray(value) ? 'list' : typeof value;
  }
});
