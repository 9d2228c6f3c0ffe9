import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulingLine, verdictLine, Worst } from '../../../triage/verdict/render/terminal.ts';
import { worstFirst } from '../../../triage/verdict/render/order.ts';
import { SEVERITIES } from '../../../triage/finding/severity.ts';
import { UNSEEN } from '../../report/rendered.ts';
import { hostileString } from '../../finding/hostile.ts';
import { listOfRulings, log4shell, shopList } from './decision-list.ts';
import { writes } from './hostile-page.ts';

describe('the lines of a verdict', () => {
  it('are one line each that acts on no terminal and no build log, whatever the evidence says', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 25, maxLength: 25 }), (texts) => {
        for (const ruling of shopList(writes(texts)).rulings) {
          const line = rulingLine(ruling);
          expect(line).not.toMatch(UNSEEN);
          expect(line).not.toMatch(/\n|^\s*::|##\[/);
          expect(line.length).toBeLessThan(700);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('say what, where, what mends it and which rule decided', () => {
    const ruling = { finding: log4shell(), decision: 'fail', rule: 'known-exploited' } as const;
    expect(rulingLine(ruling)).toBe(
      'fail  critical  CVE-2021-44228  org.apache.logging.log4j:log4j-core@2.14.1 -> 2.15.0  log4j-core: remote code execution  (known-exploited)',
    );
    expect(verdictLine(shopList())).toBe(
      'FAIL: 3 fail, 2 warn, 4 note; 1 input could not be judged',
    );
  });

  it('are the worst ones, however many there are', () => {
    const worst = new Worst();
    const warns = { finding: log4shell(), decision: 'warn', rule: 'severity' } as const;
    for (let index = 0; index < 3000; index += 1) worst.add(warns);
    worst.add({ ...warns, decision: 'fail' });
    const { rulings, more } = worst.all();
    expect(rulings[0]?.decision).toBe('fail');
    expect(rulings.length + more).toBe(3001);
    expect(listOfRulings({ rulings }).counts.fail).toBe(1);
  });

  it('are those that stand first where all are put in order, equals as they came', () => {
    const ruling = fc.record({
      decision: fc.constantFrom('fail', 'warn', 'note'),
      change: fc.constantFrom('existing', 'new'),
      epss: fc.constantFrom(0.1, 0.9),
      severity: fc.constantFrom(...SEVERITIES),
    });
    fc.assert(
      fc.property(fc.array(ruling, { maxLength: 400, size: 'max' }), (drawn) => {
        const rulings = drawn.map(({ severity, ...rest }) => ({
          ...rest,
          rule: 'severity' as const,
          finding: { ...log4shell(), severity },
        }));
        const worst = new Worst();
        for (const one of rulings) worst.add(one);
        const shown = worstFirst(rulings).filter(({ decision }) => decision !== 'note');
        expect(worst.all().rulings).toEqual(shown.slice(0, 20));
      }),
      { numRuns: 200 },
    );
  });
});
