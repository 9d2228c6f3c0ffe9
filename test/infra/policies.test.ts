import { describe, expect, it } from 'vitest';
import { CONFIGS } from './rules/configs.ts';
import { dataRules } from './rules/data-rules.ts';
import { deliveryRules } from './rules/delivery-rules.ts';
import { identityRules } from './rules/identity-rules.ts';
import { networkRules } from './rules/network-rules.ts';
import { resources } from './rules/stack-json.ts';
import { stateRules } from './rules/state-rules.ts';
import { trustRules } from './rules/trust-rules.ts';
import { synthesise } from './rules/synthesise.ts';

const RULES = [
  ...trustRules,
  ...identityRules,
  ...networkRules,
  ...dataRules,
  ...deliveryRules,
  ...stateRules,
];

describe('the rules', () => {
  it('have an id each and say why', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.filter(({ reason }) => reason.length < 40).map(({ id }) => id)).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: is content with what is right',
    (_id, rule) => {
      expect(rule.good.length).toBeGreaterThan(0);
      expect(rule.check(rule.good)).toEqual([]);
    },
  );

  it.each(
    RULES.flatMap(({ id, check, bad }) =>
      bad.map((stacks, at) => [id, at, check, stacks] as const),
    ),
  )('%s: finds planted fault %i', (_id, _at, check, stacks) => {
    expect(check(stacks).length).toBeGreaterThan(0);
  });
});

const SYNTHESISED = Object.entries(CONFIGS).map(
  ([name, config]) => [name, synthesise(config)] as const,
);

describe.each(SYNTHESISED)('the stacks of the config "%s"', (_name, stacks) => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('keep %s', (_id, rule) => {
    expect(rule.check(stacks), rule.reason).toEqual([]);
  });
});

describe('the stacks of all configs together', () => {
  const all = SYNTHESISED.flatMap(([, stacks]) => stacks);

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'hold something that %s is about',
    (_id, rule) => {
      // A rule about types of which there are none would keep silent for ever.
      const types = new Set(resources(rule.good).map(({ type }) => type));
      types.delete('aws_x');
      const there = new Set(resources(all).map(({ type }) => type));
      expect([...types].filter((type) => !there.has(type))).toEqual([]);
    },
  );
});
