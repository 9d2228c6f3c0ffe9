import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOutside } from '../../../triage/finding/untrusted.ts';
import { listOf } from '../../../triage/verdict/render/list.ts';
import type { DecisionList } from '../../../triage/verdict/ruling.ts';
import { UNSEEN } from '../../report/rendered.ts';
import { hostileString } from '../../finding/hostile.ts';
import { injection, listOfRulings, shopList } from './decision-list.ts';
import { writes } from './hostile-page.ts';

const linesOf = (list: DecisionList) => [...listOf(list)].join('').split('\n').slice(0, -1);
const objects = (list: DecisionList) =>
  linesOf(list).map((line) => JSON.parse(line) as Record<string, unknown>);

/** The same value with the members of each object in the opposite order. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).toReversed();
  return Object.fromEntries(members.map(([name, inner]) => [name, turned(inner)])) as T;
}

describe('the list as a file', () => {
  it('has a line for each thing, and the verdict last', () => {
    const list = shopList();
    const all = objects(list);
    const having = (name: string) => all.filter((one) => name in one);
    expect(having('finding')).toHaveLength(list.rulings.length);
    expect(having('notice')).toHaveLength(list.notices.length);
    expect(having('fixed')).toHaveLength(list.fixed.length);
    expect(having('component')).toHaveLength(list.components.length);
    expect(having('input')).toHaveLength(list.inputs.length);
    const { verdict, counts, policy, data, judgedAt } = list;
    expect(all.at(-1)).toEqual({ verdict, counts, policy, data, judgedAt });
  });

  it('has rows as `--json` has them: the file within the finding, without what links findings', () => {
    const links = { subject: 'container', product: 'Falco' } as const;
    const ruling = {
      finding: { ...injection(), links },
      decision: 'fail',
      rule: 'severity',
    } as const;
    const [row] = objects(listOfRulings({ rulings: [{ ...ruling, file: 'a.sarif' }] }));
    expect(row).toEqual({
      finding: { ...injection(), file: 'a.sarif' },
      decision: 'fail',
      rule: 'severity',
    });
  });

  it('is exact, and acts on no terminal', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 25, maxLength: 25 }), (texts) => {
        const list = shopList(writes(texts));
        for (const line of linesOf(list)) expect(line).not.toMatch(UNSEEN);
        const told = objects(list).slice(0, list.rulings.length);
        expect(told.map(({ finding }) => (finding as { id: string }).id)).toEqual(
          list.rulings.map(({ finding }) => finding.id),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is the same bytes for an equal list, whatever the order of its members', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const list = shopList(() => fromOutside(text));
        expect(linesOf(turned(list))).toEqual(linesOf(list));
      }),
      { numRuns: 20 },
    );
  });
});
