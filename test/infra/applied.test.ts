import { expect, it } from 'vitest';
import { appliedTable, resourcesIn, secondsIn } from './rig/applied.ts';

const PRINTED = `network: 53 to add (planned in 8 s)
aws_vpc.vpc: Creating...
network: done in 31 s
edge: nothing to do (planned in 7 s)
`;

it('reads the seconds out of what the commands print', () => {
  const { planned, applied } = secondsIn(PRINTED);
  expect([...planned]).toEqual([
    ['network', 8],
    ['edge', 7],
  ]);
  expect([...applied]).toEqual([['network', 31]]);
});

it('writes a table that it reads again, the sum in the last row', () => {
  const figures = { plan: 8, apply: 31, planAgain: 7, destroy: 12 };
  const table = appliedTable([
    { stack: 'network', resources: 53, ...figures },
    { stack: 'edge', resources: 7, ...figures },
  ]);
  expect(resourcesIn(table)).toEqual({ network: 53, edge: 7, all: 60 });
  expect(new Set(table.split('\n').map((line) => line.length)).size).toBe(1);
});
