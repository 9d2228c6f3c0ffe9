import { decoded } from '../../finding/purl.ts';
import { ORDERED_ECOSYSTEMS, orderOf } from './ecosystems.ts';
import type { Order } from './order.ts';

type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>=';

interface Constraint {
  readonly comparator: Comparator;
  readonly version: string;
}

/** A range that can be asked; `contains` is `unknown-order` for what is no version there. */
export interface VersionRange {
  contains(version: string): boolean | 'unknown-order';
}

/** Why a range is refused, in words for whoever wrote it. */
export interface RangeFault {
  readonly fault: string;
}

/** More are a list of versions, which nobody maintains by hand. */
const MOST_CONSTRAINTS = 100;
const CONSTRAINT = /^(<=|>=|!=|<|>|=)?\s*(\S+)$/;

/**
 * Reads a range in the constraints of VERS: `>=1.2.0|<1.4.0`, `1.2.3`, `<2|>=3|<3.1`, `*`; also with
 * its prefix `vers:npm/`. An ecosystem without a known order is refused: comparing its versions by
 * another's rules would let the wrong ones pass. https://github.com/package-url/vers-spec
 */
export function parseRange(ecosystem: string, range: string): VersionRange | RangeFault {
  const order = orderOf(ecosystem);
  if (!order) {
    return {
      fault: `the order of "${ecosystem}" versions is not known here, so a range cannot be judged; known are ${ORDERED_ECOSYSTEMS.join(', ')}. Leave the range out (all versions), or put one version into the purl`,
    };
  }
  const [, prefix, bare = range] = /^vers:([^/]*)\/(.*)$/.exec(range.trim()) ?? [];
  if (prefix !== undefined && prefix !== ecosystem) {
    return {
      fault: `the range is one of "${prefix}" versions, the package is from "${ecosystem}"`,
    };
  }
  if (bare.trim() === '*') return { contains: () => true };
  const constraints = constraintsOf(bare);
  return 'fault' in constraints ? constraints : ordered(constraints, { ecosystem, order });
}

/** For callers that have the text only: a range that is refused is never satisfied. */
export function satisfies(
  ecosystem: string,
  version: string,
  range: string,
): boolean | 'unknown-order' {
  const parsed = parseRange(ecosystem, range);
  return 'fault' in parsed ? 'unknown-order' : parsed.contains(version);
}

/** What is wrong with a range, if anything; asked when a policy is read. */
export function faultOfRange(ecosystem: string, range: string): string | undefined {
  const parsed = parseRange(ecosystem, range);
  return 'fault' in parsed ? parsed.fault : undefined;
}

function constraintsOf(range: string): readonly Constraint[] | RangeFault {
  const parts = range.split('|').map((part) => part.trim());
  if (parts.length > MOST_CONSTRAINTS) {
    return { fault: `it has more than ${MOST_CONSTRAINTS} constraints` };
  }
  const constraints: Constraint[] = [];
  for (const part of parts) {
    const [, comparator = '=', written = ''] = CONSTRAINT.exec(part) ?? [];
    const version = decoded(written) ?? '';
    if (version === '' || version === '*') {
      return {
        fault: `"${part}" is no constraint: write a comparator and a version, and "|" between two of them (>=1.2.0|<1.4.0)`,
      };
    }
    constraints.push({ comparator: comparator as Comparator, version });
  }
  return constraints;
}

function ordered(
  constraints: readonly Constraint[],
  { ecosystem, order }: { readonly ecosystem: string; readonly order: Order },
): VersionRange | RangeFault {
  const odd = constraints.find(({ version }) => order(version, version) === undefined);
  if (odd) return { fault: `"${odd.version}" is no version of "${ecosystem}"` };
  const sorted = constraints.toSorted((a, b) => order(a.version, b.version) ?? 0);
  const twice = sorted.find(
    (one, i) => i > 0 && order(sorted[i - 1]?.version ?? '', one.version) === 0,
  );
  if (twice) return { fault: `it names the version "${twice.version}" twice` };
  if (constraints.every(({ comparator }) => comparator === '!=')) {
    return { fault: 'it only says what is not in it; say what is ("*" is all)' };
  }
  const bounds = sorted.filter(({ comparator }) => comparator !== '=' && comparator !== '!=');
  const fault = faultOfBounds(bounds);
  return fault === undefined
    ? { contains: (version) => contains(version, { sorted, bounds, order }) }
    : { fault };
}

/** Lower and upper bounds must take turns; two of a kind side by side are a slip of the pen. */
function faultOfBounds(bounds: readonly Constraint[]): string | undefined {
  for (let i = 1; i < bounds.length; i += 1) {
    const [before, after] = [bounds[i - 1], bounds[i]];
    if (before && after && isUpper(before) === isUpper(after)) {
      return `"${before.comparator}${before.version}" and "${after.comparator}${after.version}" bound the same side`;
    }
  }
  return undefined;
}

function isUpper({ comparator }: Constraint): boolean {
  return comparator.startsWith('<');
}

interface Parts {
  readonly sorted: readonly Constraint[];
  readonly bounds: readonly Constraint[];
  readonly order: Order;
}

function contains(version: string, { sorted, bounds, order }: Parts): boolean | 'unknown-order' {
  if (order(version, version) === undefined) return 'unknown-order';
  for (const { comparator, version: named } of sorted) {
    if (order(version, named) === 0)
      return comparator !== '!=' && comparator !== '<' && comparator !== '>';
  }
  // Between bounds: what stands above decides if it is an upper one, what stands below if a lower one.
  const above = bounds.find((bound) => (order(version, bound.version) ?? 0) < 0);
  const below = bounds.findLast((bound) => (order(version, bound.version) ?? 0) > 0);
  if (above) return isUpper(above);
  return below !== undefined && !isUpper(below);
}
