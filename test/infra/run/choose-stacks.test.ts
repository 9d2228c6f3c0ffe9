import { expect, it } from 'vitest';
import { chooseStacks } from '../../../infra/run/choose-stacks.ts';
import { STACK_NAMES } from '../../../infra/stack.ts';

const all = STACK_NAMES.filter((name) => name !== 'runner' && name !== 'edge').map((name) => ({
  name,
  folder: `/out/stacks/${name}`,
  needs: [],
}));
const names = (named: readonly string[]) => chooseStacks(named, all).map(({ name }) => name);

it('gives all where none is named, and those that are named in the order in which they are made', () => {
  expect(names([])).toEqual(all.map(({ name }) => name));
  expect(names(['response', 'network'])).toEqual(['network', 'response']);
});

it('says which stack was meant, which there are, and when one is part of a config', () => {
  expect(() => names(['netwrok'])).toThrow('did you mean "network"?');
  expect(() => names(['x'.repeat(50)])).toThrow('the stacks are backend, identity');
  expect(() => names(['runner'])).toThrow('{ access: "private", runner: true }');
  expect(() => names(['edge'])).toThrow('edge.loadBalancers');
});
