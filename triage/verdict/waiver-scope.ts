import type { Finding } from '../finding/finding.ts';
import { decoded, parsePurl } from '../finding/purl.ts';
import type { Purl } from '../finding/purl.ts';
import { imageRepository } from '../finding/trivy-place.ts';
import { exactText } from '../finding/untrusted.ts';
import { globFits } from './path-glob.ts';
import type { Waiver } from './policy.ts';

/** Is a version of an ecosystem (a purl's type) within a range? Unknown order is no yes. */
export type Satisfies = (
  ecosystem: string,
  version: string,
  range: string,
) => boolean | 'unknown-order';

/** Everything that the waiver names must fit; what the finding does not say fits nothing. */
export function fitsScope(
  waiver: Waiver,
  finding: Finding,
  satisfies: Satisfies,
): boolean | 'unknown-order' {
  if (waiver.kind !== undefined && waiver.kind !== finding.kind) return false;
  if (waiver.id !== undefined && waiver.id !== exactText(finding.id)) return false;
  if (waiver.path !== undefined && !fitsPath(waiver.path, finding)) return false;
  if (waiver.image !== undefined && !fitsImage(waiver.image, finding)) return false;
  return waiver.purl === undefined || fitsPackage(waiver.purl, { waiver, finding, satisfies });
}

function fitsPath(glob: string, { location }: Finding): boolean {
  return location?.file !== undefined && globFits(glob, exactText(location.file));
}

/** A repository alone means every image of it; a tag or a digest only that one. */
function fitsImage(image: string, { resource }: Finding): boolean {
  if (resource?.image === undefined) return false;
  const seen = exactText(resource.image);
  if (imageRepository(seen) !== imageRepository(image)) return false;
  if (image === imageRepository(image)) return true;
  const digest = digestOf(image);
  if (digest === undefined) return (seen.split('@', 1)[0] ?? '') === image;
  const known = resource.imageDigest === undefined ? undefined : exactText(resource.imageDigest);
  return digest === known || digest === digestOf(seen);
}

function digestOf(image: string): string | undefined {
  const at = image.indexOf('@');
  return at < 0 ? undefined : image.slice(at + 1);
}

interface PackageQuestion {
  readonly waiver: Waiver;
  readonly finding: Finding;
  readonly satisfies: Satisfies;
}

function fitsPackage(
  written: string,
  { waiver, finding, satisfies }: PackageQuestion,
): boolean | 'unknown-order' {
  const seenText = finding.package?.purl && exactText(finding.package.purl);
  const seen = seenText === undefined ? undefined : parsePurl(seenText);
  const wanted = parsePurl(written);
  if (!seen || !wanted || seenText === undefined) return false;
  if (packageKey(wanted) !== packageKey(seen)) return false;
  const qualifiers = qualifiersOf(seenText);
  for (const [key, value] of qualifiersOf(written)) {
    if (qualifiers.get(key) !== value) return false;
  }
  const version = seen.version ?? (finding.package?.version && exactText(finding.package.version));
  if (wanted.version !== undefined) return wanted.version === version;
  if (waiver.versions === undefined) return true;
  return version !== undefined && satisfies(wanted.type, version, waiver.versions);
}

/** Whose registries know no case: https://github.com/package-url/purl-spec (the types' definitions) */
const ANY_CASE: ReadonlySet<string> = new Set([
  'apk',
  'bitbucket',
  'composer',
  'deb',
  'github',
  'golang',
  'hex',
  'nuget',
  'oci',
  'pypi',
  'rpm',
]);

/** One text for a package, however its purl is escaped; without version and qualifiers. */
export function packageKey(purl: Purl): string {
  const joined = JSON.stringify([purl.type, purl.namespace ?? '', purl.name]);
  const key = ANY_CASE.has(purl.type) ? joined.toLowerCase() : joined;
  return purl.type === 'pypi' ? key.replaceAll(/[-_.]+/g, '-') : key;
}

/** `?distro=debian-12&arch=amd64`; a value that cannot be decoded stays as it is. */
export function qualifiersOf(purl: string): Map<string, string> {
  const query = purl.split('#', 1)[0]?.split('?')[1] ?? '';
  const pairs = query.split('&').filter((pair) => pair.includes('='));
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      return [pair.slice(0, at).toLowerCase(), decoded(value) ?? value];
    }),
  );
}
