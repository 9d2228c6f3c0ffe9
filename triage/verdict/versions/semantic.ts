import { compareDigits, compareLists, compareText, orderBy } from './order.ts';

interface Semantic {
  readonly numbers: readonly string[];
  readonly prerelease: readonly string[];
}

/**
 * Semantic Versioning 2.0.0, clause 11: build metadata has no part in the order. People leave out the
 * last numbers when they write a bound (`<2.1`): those are 0.
 */
const SEMANTIC =
  /^[v=]?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;

function parseSemantic(version: string): Semantic | undefined {
  const match = SEMANTIC.exec(version.trim());
  if (!match) return undefined;
  const [, major = '0', minor = '0', patch = '0', prerelease] = match;
  return { numbers: [major, minor, patch], prerelease: prerelease?.split('.') ?? [] };
}

/** npm and Cargo. */
export const semanticOrder = orderBy(parseSemantic, compareSemantic);

/**
 * Go modules: Semantic Versioning, where pseudo-versions are pre-releases and `+incompatible` is
 * build metadata. https://go.dev/ref/mod#versions
 */
export const golangOrder = orderBy((version) => parseSemantic(version), compareSemantic);

/**
 * NuGet: one to four numbers, missing ones are 0, labels without regard to case.
 * https://learn.microsoft.com/nuget/concepts/package-versioning
 */
const NUGET =
  /^v?(\d+(?:\.\d+){0,3})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/i;

export const nugetOrder = orderBy((version): Semantic | undefined => {
  const match = NUGET.exec(version.trim());
  if (!match) return undefined;
  const [, numbers = '', prerelease] = match;
  return {
    numbers: numbers.split('.'),
    prerelease: prerelease?.toLowerCase().split('.') ?? [],
  };
}, compareSemantic);

function compareSemantic(a: Semantic, b: Semantic): number {
  const numbers = compareLists(a.numbers, b.numbers, (x = '0', y = '0') => compareDigits(x, y));
  if (numbers !== 0) return numbers;
  // A release stands above its own pre-releases.
  if (a.prerelease.length === 0 || b.prerelease.length === 0) {
    return b.prerelease.length - a.prerelease.length;
  }
  return compareLists(a.prerelease, b.prerelease, compareIdentifiers);
}

function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}
