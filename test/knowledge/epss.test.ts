import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEpss } from '../../triage/knowledge/epss.ts';
import type { EpssScores } from '../../triage/knowledge/epss.ts';

/** Written after the form that FIRST documents. */
const HEAD = '#model_version:v2025.03.14,score_date:2026-11-24T12:55:00Z\ncve,epss,percentile\n';
const ROWS = 'CVE-1999-0001,0.01297,0.78923\nCVE-2021-44228,0.94358,0.99959\n';

function scores(text: string): EpssScores {
  const read = parseEpss(text);
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

describe('EPSS scores', () => {
  it('are read with their date', () => {
    const read = scores(HEAD + ROWS);
    expect(read).toMatchObject({
      model: 'v2025.03.14',
      scoredAt: '2026-11-24T12:55:00Z',
      count: 2,
    });
    expect(read.find('cve-2021-44228')).toBe(0.94358);
    expect(read.find('CVE-2099-0001')).toBeUndefined();
    expect(read.find('__proto__')).toBeUndefined();
  });

  it.each([
    ['2026-11-24T00:00:00+0000', '2026-11-24T00:00:00Z'],
    ['2026-11-24T00:00:00+02:00', '2026-11-24T00:00:00+02:00'],
    ['2026-11-24', '2026-11-24'],
  ])('of %s are of %s', (written, scoredAt) => {
    expect(scores(HEAD.replace('2026-11-24T12:55:00Z', written) + ROWS)).toMatchObject({
      scoredAt,
    });
  });

  it('are read with other line ends, a mark at the start, and small numbers', () => {
    const text = `\uFEFF${HEAD}${ROWS}CVE-2020-1234,9.1e-05,0.1\n`.replaceAll('\n', '\r\n');
    expect(scores(text).find('CVE-2020-1234')).toBe(0.000091);
  });

  it.each([
    ['', /first line/],
    [ROWS, /first line/],
    [HEAD.replace('2026-11-24T12:55:00Z', 'today') + ROWS, /first line/],
    [HEAD.replace('cve,epss', 'cve,score') + ROWS, /second line/],
    [HEAD, /no score/],
    [`${HEAD}${ROWS}CVE-2020-1234,0.1`, /cut off/],
    [`${HEAD}${ROWS}CVE-2020-12`, /line 5/],
    [`${HEAD}CVE-2020-1234,1.5,0.1\n`, /line 3/],
    [`${HEAD}CVE-2020-1234,-1,0.1\n`, /line 3/],
    [`${HEAD}CVE-2020-1234,,0.1\n`, /line 3/],
    [`${HEAD}\n${ROWS}`, /line 3/],
    ['<html>', /first line/],
  ])('are refused: %j', (text, why) => {
    expect(parseEpss(text)).toMatchObject({ fault: expect.stringMatching(why) as string });
  });

  it('are whole or refused, wherever the file is cut (property)', () => {
    const whole = HEAD + ROWS;
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        const read = parseEpss(whole.slice(0, length));
        const isAtLineEnd = whole[length - 1] === '\n' && length > HEAD.length;
        expect('fault' in read).toBe(!isAtLineEnd);
      }),
    );
  });
});
