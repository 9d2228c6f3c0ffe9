import type { Layer } from './policy-layer.ts';
import type { RulesText } from './policy-schema.ts';

type Environments = Readonly<Record<string, RulesText>>;

/** The rules of all files as one, for an environment if one is named. */
export function mergedRules(layers: readonly Layer[], environment?: string): RulesText {
  const { environments, ...rules } = layers
    .map(({ content }) => ownRules(content))
    .reduce<{ environments?: Environments | undefined } & RulesText>(
      (parent, child) => merged(parent, child) as typeof child,
      {},
    );
  const special = environment === undefined ? undefined : environments?.[environment];
  return special ? (merged(rules, special) as RulesText) : rules;
}

export function environmentsOf(layers: readonly Layer[]): string[] {
  return [...new Set(layers.flatMap(({ content }) => Object.keys(content.environments ?? {})))];
}

/** Lists of people's names and days are added up elsewhere; they need their file's name. */
function ownRules(
  content: Layer['content'],
): RulesText & { environments?: Environments | undefined } {
  const { extends: _extends, waivers: _waivers, imports: _imports, ...rules } = content;
  const { 'maximum-waiver-days': _days, ...judged } = rules;
  return judged;
}

/** Key by key: the child's value holds; mappings are merged, lists are replaced. */
export function merged(parent: unknown, child: unknown): unknown {
  if (child === undefined) return parent;
  if (!isMapping(parent) || !isMapping(child)) return child;
  const keys = new Set([...Object.keys(parent), ...Object.keys(child)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, merged(own(parent, key), own(child, key))]),
  );
}

function own(mapping: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
