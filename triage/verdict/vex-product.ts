import type { Finding } from '../finding/finding.ts';
import { imageRepository } from '../finding/trivy-place.ts';
import { exactText } from '../finding/untrusted.ts';
import { meansPackage, readPattern } from './package-pattern.ts';
import type { PackagePattern } from './package-pattern.ts';

/** What a statement is about: as written, and read where it is a purl. */
export interface VexProduct {
  readonly name: string;
  readonly pattern: PackagePattern | undefined;
  /** Empty: the whole product. */
  readonly parts: readonly PackagePattern[];
  /** False: it is limited to parts of which none can be read, so it is about nothing here. */
  readonly isReadable: boolean;
}

export function vexProduct(
  name: string,
  { purl, parts }: { readonly purl: string; readonly parts: readonly string[] },
): VexProduct {
  const read = parts.flatMap((part) => readPattern(part) ?? []);
  return {
    name,
    pattern: readPattern(purl),
    parts: read,
    isReadable: parts.length === 0 || read.length > 0,
  };
}

/** Is the statement about this finding's package, or about the image that it was found in? */
export function isAbout(product: VexProduct, finding: Finding): boolean {
  if (!product.isReadable) return false;
  const found = packageOf(finding);
  if (product.parts.length === 0) {
    return isImage(product, finding) || isPackage(product, found);
  }
  const isPart = found !== undefined && product.parts.some((part) => meansPackage(part, found));
  return isPart && isImage(product, finding);
}

function isPackage({ pattern }: VexProduct, found: PackagePattern | undefined): boolean {
  return pattern !== undefined && found !== undefined && meansPackage(pattern, found);
}

/** Readers do not all repeat the version in the purl. */
function packageOf({ package: found }: Finding): PackagePattern | undefined {
  const pattern = found?.purl && readPattern(exactText(found.purl));
  if (!pattern || pattern.purl.version !== undefined || !found?.version) return pattern;
  return { ...pattern, purl: { ...pattern.purl, version: exactText(found.version) } };
}

const IMAGE_TYPES = new Set(['oci', 'docker']);

/** An image by its purl (`pkg:oci/app@sha256:…?repository_url=…&tag=…`), or by its very name. */
function isImage(product: VexProduct, { resource }: Finding): boolean {
  if (resource?.image === undefined) return false;
  const image = exactText(resource.image);
  const digest = resource.imageDigest && exactText(resource.imageDigest);
  const digests = [digest, image.split('@')[1]];
  const { pattern, name } = product;
  if (!pattern) return name === image || name === imageRepository(image) || digests.includes(name);
  const { type, name: written, namespace, version } = pattern.purl;
  if (!IMAGE_TYPES.has(type)) return false;
  const repository = imageRepository(image).toLowerCase();
  const url = pattern.qualifiers.get('repository_url')?.toLowerCase();
  const path = [namespace, written]
    .filter((part) => part !== undefined)
    .join('/')
    .toLowerCase();
  const isNamed =
    url === undefined
      ? repository === path || repository.endsWith(`/${path}`)
      : repository === url || repository === `${url}/${path}`;
  const tag = pattern.qualifiers.get('tag');
  const isTagged = tag === undefined || tagOf(image) === tag;
  const isVersion = version === undefined || digests.includes(version) || tagOf(image) === version;
  return isNamed && isTagged && isVersion;
}

function tagOf(image: string): string | undefined {
  const [name = ''] = image.split('@');
  return /:([^:/]+)$/.exec(name)?.[1];
}
