import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOutside } from '../../../triage/finding/untrusted.ts';
import { renderSummary, SUMMARY_LIMITS } from '../../../triage/verdict/render/summary.ts';
import { activeContent, UNSEEN } from '../../report/rendered.ts';
import { hostileString } from '../../finding/hostile.ts';
import { injection, listOfRulings, log4shell, shopList } from './decision-list.ts';
import { skeleton, writes } from './hostile-page.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('a summary with hostile text in every field', () => {
  it('has nothing in it that acts, and nothing unseen', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 25, maxLength: 25 }), (texts) => {
        const page = renderSummary(shopList(writes(texts)));
        expect(activeContent(page)).toEqual([]);
        expect(page).not.toMatch(UNSEEN);
        expect(page).not.toMatch(/^\s*::/m);
      }),
      { numRuns: 40 },
    );
  });

  it('has the same blocks as one with harmless text in the same fields', () => {
    const filled = (text: string) => skeleton(renderSummary(shopList(() => fromOutside(text))));
    const harmless = filled('Two words');
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(filled(`${text} .`)).toEqual(harmless);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a summary', () => {
  const page = renderSummary(shopList());

  it('says the verdict first, then what fails, and why', () => {
    const order = [
      'FAIL: 3 fail, 2 warn, 4 note; 1 input could not be judged',
      'Conditions that fail: 1.',
      '(evidence-missing) No report fits',
      '### Fails',
      '`CVE-2021-44228`',
      '### Warnings',
      '### Let pass',
      '### No longer there',
      '### Components',
      '### What was read',
    ].map((text) => page.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each([
    ['KEV and EPSS', 'KEV since `2021-12-10`, used by ransomware, EPSS 97.31 %'],
    ['a fix', '| `2.15.0` | known to be exploited | existing |'],
    [
      'what the finding is about',
      '`This query depends on a user-provided value.` in `shop/src/orders.ts` line 42',
    ],
    [
      'who waived it until when and why',
      'by `platform team` until `2026-12-31` because `ld.so is not setuid in this image`',
    ],
    ['a VEX statement', 'VEX `not_affected` in `vex.json`'],
    ['a component', '| upgraded | `lodash` | `4.17.20` | `4.17.21` |  |'],
    ['a license', 'from unknown to `MIT`'],
    ['an input that was not judged', '| `reports/broken.json` | not judged | 0 |'],
    ['how old the data is', 'KEV catalogue `2026.11.20` of `2026-11-20T15:00:00Z`'],
    ['the notes by rule', 'Notes by rule: below-threshold 1, inventory 1, vex 1, waived 1.'],
    ['how many more are meant', '`reports/zap.json` and 2 more'],
  ])('says %s', (_what, text) => expect(page).toContain(text));

  it('of nothing is a page that passes', () => {
    const empty = renderSummary(listOfRulings());
    expect(empty).toContain('PASS: 0 fail, 0 warn, 0 note');
    expect(empty).not.toMatch(/undefined|NaN|\[object|###/);
  });

  it('is the same bytes for an equal list, and leaves the list as it was', () => {
    const list = shopList();
    const before = JSON.stringify(list);
    expect(renderSummary(list)).toBe(renderSummary(shopList()));
    expect(JSON.stringify(list)).toBe(before);
  });

  it('keeps to its rows and says how many more there are', () => {
    const ruling = { finding: log4shell(), decision: 'fail', rule: 'severity' } as const;
    const list = listOfRulings({ rulings: Array.from({ length: 250 }, () => ruling) });
    const short = renderSummary(list, { ...SUMMARY_LIMITS, rows: 10 });
    expect(short.match(/^\| critical/gm)).toHaveLength(10);
    expect(short).toContain('and 240 more');
    expect(short).toContain('250 fail');
  });

  it('keeps to its size, however long the text and however much of it', () => {
    const long = () => fromOutside('😀|`'.repeat(30_000));
    const list = shopList(long);
    const many = Array.from({ length: 3000 }, () => list.rulings).flat();
    const big = renderSummary(listOfRulings({ ...list, rulings: many }));
    expect(bytes(big)).toBeLessThanOrEqual(SUMMARY_LIMITS.bytes);
    expect(big).toContain('9000 fail');
    for (const limit of [200_000, 50_000]) {
      const small = renderSummary(listOfRulings({ ...list, rulings: many }), {
        rows: 100,
        bytes: limit,
      });
      expect(bytes(small)).toBeLessThanOrEqual(limit);
    }
  });

  it('says how many fail where the list holds none of them', () => {
    const { counts, verdict } = shopList();
    const bare = renderSummary({ ...listOfRulings(), counts, verdict });
    expect(bare).toContain('### Fails\n\nand 3 more');
    expect(bare).toContain('Notes by rule: not listed 4.');
  });

  it('puts what is exploited first, then what is new, then the unknown', () => {
    const rule = 'severity';
    const named = (id: string) => ({ ...injection(), id: fromOutside(id) });
    const list = listOfRulings({
      rulings: [
        { finding: named('old'), decision: 'fail', rule, change: 'existing' },
        { finding: named('high'), decision: 'fail', rule, change: 'new' },
        {
          finding: { ...named('who-knows'), severity: 'unknown' },
          decision: 'fail',
          rule,
          change: 'new',
        },
        {
          finding: { ...named('kev'), severity: 'low' },
          decision: 'fail',
          rule,
          exploited: { dateAdded: '2026-01-01', ransomware: false },
        },
      ],
    });
    const ids = [...renderSummary(list).matchAll(/^\| \w+ \| `([a-z-]+)`/gm)].map(([, id]) => id);
    expect(ids).toEqual(['kev', 'who-knows', 'high', 'old']);
  });
});
