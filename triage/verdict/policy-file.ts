import type { Instant } from '../finding/instant.ts';
import { parsePurl } from '../finding/purl.ts';
import type { Purl } from '../finding/purl.ts';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import { nearestName } from './nearest-name.ts';
import { FILE_DEFAULTS } from './policy-defaults.ts';
import { PolicyError, refuseFaults } from './policy-error.ts';
import { layersOf } from './policy-extends.ts';
import type { Extended } from './policy-extends.ts';
import type { Layer } from './policy-layer.ts';
import { environmentsOf, mergedRules } from './policy-merge.ts';
import type { RulesText } from './policy-schema.ts';
import { importsOf, waiversOf } from './policy-waivers.ts';
import { judgedBy } from './policy-rules.ts';
import type { Policy } from './policy.ts';
import { faultOfRange } from './versions/range.ts';

/** Where a repository keeps its policy, and waivers one file each if it likes. */
export const POLICY_PATH = '.github/parapet.yml';
export const WAIVERS_FOLDER = '.github/parapet/waivers';

export interface PolicyPlace {
  /** How the file is named in messages; a reference from elsewhere as `owner/repo/path@sha`. */
  readonly path: string;
  readonly now: Instant;
  readonly environment?: string | undefined;
  /** See `gatherExtended`. Absent: a policy that extends another is refused. */
  readonly extended?: Extended;
  /** Says what is wrong with an SPDX expression; absent, any text is taken. */
  readonly checkLicense?: (expression: string) => string | undefined;
}

/**
 * Reads a policy file whole: what it extends, its defaults, one environment. Throws a PolicyError with
 * every fault; there is no such thing as half a policy.
 */
export function parsePolicy(text: string, at: PolicyPlace): Policy {
  const layers = layersOf(text, at.path, at.extended ?? (() => undefined));
  const rules = mergedRules(layers, environmentOf(layers, at.environment));
  refuseUnusable(layers, at);
  const maximumWaiverDays = maximumDays(layers);
  const limits = { now: at.now, maximumWaiverDays };
  return {
    ...judgedBy(rules),
    maximumWaiverDays,
    waivers: layers.flatMap((layer) => waiversOf(layer, limits)),
    imports: layers.flatMap((layer) => importsOf(layer, limits)),
  };
}

function maximumDays(layers: readonly Layer[]): number {
  const said = layers.map(({ content }) => content['maximum-waiver-days']);
  return said.findLast((days) => days !== undefined) ?? FILE_DEFAULTS.maximumWaiverDays;
}

function environmentOf(
  layers: readonly [Layer, ...Layer[]],
  environment: string | undefined,
): string | undefined {
  if (environment === undefined) return undefined;
  const known = environmentsOf(layers);
  if (known.includes(environment)) return environment;
  const nearest = nearestName(environment, known);
  const list = known.length === 0 ? 'it names none' : `it knows ${known.join(', ')}`;
  const fix = nearest === undefined ? list : `did you mean "${nearest}"?`;
  const name = forTerminal(fromOutside(environment), 60);
  const message = `has no rules for the environment "${name}"; ${fix}`;
  const { file } = layers.at(-1) ?? layers[0];
  throw new PolicyError([{ code: 'unknown-environment', file, message }]);
}

/** What the schema cannot see: ranges and licenses that could never fit, wherever they stand. */
function refuseUnusable(layers: readonly Layer[], at: PolicyPlace): void {
  for (const { content, file, lineAt } of layers) {
    const places: (readonly [readonly string[], RulesText])[] = [
      [[], content],
      ...Object.entries(content.environments ?? {}).map(
        ([name, rules]) => [['environments', name], rules] as const,
      ),
    ];
    refuseFaults(
      places.flatMap(([path, rules]) =>
        unusable(rules, at).map(({ key, message }) => ({
          code: 'invalid' as const,
          file,
          line: lineAt([...path, ...key]),
          message,
        })),
      ),
    );
  }
}

interface Unusable {
  readonly key: readonly (string | number)[];
  readonly message: string;
}

function unusable(rules: RulesText, at: PolicyPlace): Unusable[] {
  const packages = (rules['denied-packages'] ?? []).flatMap(({ purl, versions }, index) => {
    const parts = parsePurl(purl);
    const fault = parts
      ? versions !== undefined && versionsFault(parts, versions)
      : 'the purl is none; write "pkg:type/namespace/name"';
    const key = ['denied-packages', index];
    return fault ? [{ key, message: `a denied package cannot be used: ${escaped(fault)}` }] : [];
  });
  const expressions = (['allow', 'deny'] as const).flatMap((list) =>
    (rules.licenses?.[list] ?? []).flatMap((expression, index) => {
      const fault = at.checkLicense?.(expression);
      const message = `a license cannot be used: ${escaped(fault ?? '')}`;
      return fault ? [{ key: ['licenses', list, index], message }] : [];
    }),
  );
  return [...packages, ...expressions];
}

function versionsFault({ type, version }: Purl, versions: string): string | undefined {
  if (version === undefined) return faultOfRange(type, versions);
  return 'it has a version in its purl and "versions" beside it; give one of them';
}

/** It repeats what was written. */
function escaped(fault: string): string {
  return forTerminal(fromOutside(fault));
}
