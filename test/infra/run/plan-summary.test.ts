import { expect, it } from 'vitest';
import { InfraError } from '../../../infra/infra-error.ts';
import { summaryLine, summaryOf } from '../../../infra/run/plan-summary.ts';

const planOf = (text: string, hasChanges = true) => ({ file: 'x.tfplan', hasChanges, text });

it.each([
  [
    'Plan: 10 to add, 2 to change, 1 to destroy.',
    [0, 10, 2, 1],
    '10 to add, 2 to change, 1 to destroy',
  ],
  [
    'Plan: 3 to import, 7 to add, 0 to change, 0 to destroy.',
    [3, 7, 0, 0],
    '3 to take over, 7 to add',
  ],
  ['Changes to Outputs:\n  + a = 1', [0, 0, 0, 0], 'only outputs change'],
])('reads %s', (text, [imported, add, change, destroy], line) => {
  const summary = summaryOf(planOf(`some lines\n\n${text}\n`));
  expect(summary).toEqual({ import: imported, add, change, destroy });
  expect(summaryLine(summary, true)).toBe(line);
});

it('says that there is nothing to do where terraform says so', () => {
  const plan = planOf('No changes. Your infrastructure matches the configuration.', false);
  expect(summaryLine(summaryOf(plan), plan.hasChanges)).toBe('nothing to do');
});

it('does not take words that it does not know for "nothing"', () => {
  expect(() => summaryOf(planOf('Deferred actions: 4'))).toThrow(InfraError);
});
