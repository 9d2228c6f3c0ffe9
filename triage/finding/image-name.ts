import type { Resource } from './finding.ts';
import { exactText } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** An image's name taken apart. */
export interface ImageName {
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * `docker.io/library/nginx:1.27@sha256:…` and `nginx:1.27` are one image: Docker's own short names.
 * A name without a tag stays without: `latest` would be a guess about when it was pulled.
 */
export function readImage(named: Pick<Resource, 'image' | 'imageDigest'>): ImageName | undefined {
  const [name = '', inName] = exact(named.image).split('@', 2);
  const colon = name.lastIndexOf(':');
  const hasTag = colon > name.lastIndexOf('/');
  const repository = (hasTag ? name.slice(0, colon) : name)
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '');
  const digest = [inName ?? '', exact(named.imageDigest)].find((text) => DIGEST.test(text));
  if (repository === '' && digest === undefined) return undefined;
  return {
    repository,
    ...(hasTag && { tag: name.slice(colon + 1) }),
    ...(digest !== undefined && { digest }),
  };
}

function exact(text: Untrusted | undefined): string {
  return text === undefined ? '' : exactText(text);
}
