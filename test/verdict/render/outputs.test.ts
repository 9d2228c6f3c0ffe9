import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTPUTS, outputsOf } from '../../../triage/verdict/render/outputs.ts';
import { hostileString } from '../../finding/hostile.ts';
import { listOfRulings, shopList } from './decision-list.ts';
import { writes } from './hostile-page.ts';

describe('the outputs', () => {
  it('are exactly those of the table', () => {
    expect(Object.keys(outputsOf(shopList())).toSorted()).toEqual(Object.keys(OUTPUTS).toSorted());
  });

  it('are the verdict and the counts of the list', () => {
    expect(outputsOf(shopList())).toEqual({
      verdict: 'fail',
      fail: '3',
      warn: '2',
      note: '4',
      'not-judged': '1',
      critical: '1',
      high: '2',
      medium: '0',
      low: '1',
      info: '0',
      unknown: '1',
      new: '2',
      existing: '1',
      exploited: '1',
      'let-pass': '2',
      fixed: '1',
      components: '2',
      'conditions-fail': '1',
      'conditions-warn': '1',
    });
    expect(outputsOf(listOfRulings()).verdict).toBe('pass');
  });

  it('are words and numbers only, whatever the evidence says', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 10, maxLength: 10 }), (texts) => {
        for (const value of Object.values(outputsOf(shopList(writes(texts))))) {
          expect(value).toMatch(/^(?:pass|fail|\d+)$/);
        }
      }),
      { numRuns: 20 },
    );
  });
});
