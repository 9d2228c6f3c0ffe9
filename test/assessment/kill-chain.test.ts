import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { provenStages } from '../../triage/assessment/kill-chain.ts';

const statement = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 })
  .map((tactics) => ({ tactics }));
const statements = fc.array(statement, { maxLength: 6 });

/** Tries every choice: what a matching computes without trying. */
function naive(
  list: readonly { readonly tactics: readonly string[] }[],
  taken: string[] = [],
): number {
  const [first, ...rest] = list;
  if (!first) return taken.length;
  const choices = first.tactics.filter((tactic) => !taken.includes(tactic));
  return Math.max(naive(rest, taken), ...choices.map((tactic) => naive(rest, [...taken, tactic])));
}

test('is the most tactics that different statements can prove', () => {
  fc.assert(
    fc.property(statements, (list) => {
      expect(provenStages(list)).toBe(naive(list));
    }),
  );
});

test('one statement proves one stage, however many tactics it has', () => {
  expect(provenStages([{ tactics: ['a', 'b', 'c'] }])).toBe(1);
  expect(provenStages([{ tactics: ['a', 'b'] }, { tactics: ['a'] }])).toBe(2);
  expect(provenStages([])).toBe(0);
});
