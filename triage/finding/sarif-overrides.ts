import type { Fields } from './fields.ts';
import type { Components, Level, Rule } from './sarif-rules.ts';
import { findRule, levelOf, ruleReference } from './sarif-rules.ts';

/** For each invocation: the level that it set for a rule, by the rule or by an id without metadata. */
export type Overrides = readonly ReadonlyMap<Rule | string, Level>[];

/** §3.20.5: `ruleConfigurationOverrides`, what the user changed when calling the tool. */
export function overridesOf(run: Fields, components: Components): Overrides {
  const invocations = run.slots('invocations').map((invocation) => {
    const levels = new Map<Rule | string, Level>();
    for (const override of invocation?.objects('ruleConfigurationOverrides') ?? []) {
      const level = levelOf(override.object('configuration'));
      const reference = ruleReference(override.object('descriptor'));
      const key = findRule(components, reference) ?? reference.id;
      // The first one that matches counts (§3.27.10).
      if (level && key !== undefined && !levels.has(key)) levels.set(key, level);
    }
    return levels;
  });
  return invocations.some((levels) => levels.size > 0) ? invocations : [];
}

const RANK: Readonly<Record<Level, number>> = { none: 0, note: 1, warning: 2, error: 3 };

/**
 * The level that overrides give to a result's rule. A result that does not name its invocation gets
 * the highest that any of them set: which one it was cannot be told.
 */
export function overriddenLevel(
  overrides: Overrides,
  key: Rule | string | undefined,
  invocationIndex: number | undefined,
): Level | undefined {
  if (overrides.length === 0 || key === undefined) return undefined;
  const one = invocationIndex === undefined ? undefined : overrides[invocationIndex];
  const levels = (one ? [one] : overrides).flatMap((map) => map.get(key) ?? []);
  return levels.sort((a, b) => RANK[b] - RANK[a])[0];
}
