import { parsePurl } from '../finding/purl.ts';
import type { Purl } from '../finding/purl.ts';
import { packageKey, qualifiersOf } from './waiver-scope.ts';

/** A purl that means packages: with a version only that one, with qualifiers only what has them. */
export interface PackagePattern {
  readonly purl: Purl;
  /** The package over all its versions, as one text. */
  readonly key: string;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** Undefined: no purl. */
export function readPattern(text: string): PackagePattern | undefined {
  const purl = parsePurl(text);
  return purl && { purl, key: packageKey(purl), qualifiers: qualifiersOf(text) };
}

/** True where the other is one of the packages meant: what the pattern leaves out may be anything. */
export function meansPackage(pattern: PackagePattern, other: PackagePattern): boolean {
  const { version } = pattern.purl;
  if (pattern.key !== other.key) return false;
  if (version !== undefined && version !== other.purl.version) return false;
  for (const [name, value] of pattern.qualifiers) {
    if (other.qualifiers.get(name) !== value) return false;
  }
  return true;
}
