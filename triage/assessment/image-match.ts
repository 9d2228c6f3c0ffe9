import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Resource } from '../finding/finding.ts';
import type { ImageExposure } from '../incident/exposure.ts';
import type { CauseEvidence } from '../incident/incident.ts';

/** A scanned image and the causes whose containers run it. */
export interface ImageMatch {
  readonly exposure: ImageExposure;
  readonly causes: readonly CauseEvidence[];
  /** `other-build`: the tag is the same and the digests are not, so it does not count. */
  readonly by: 'digest' | 'tag' | 'other-build';
}

interface ImageName {
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export function matchImages(
  causes: readonly CauseEvidence[],
  exposures: readonly ImageExposure[],
): readonly ImageMatch[] {
  return exposures
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .flatMap((exposure) => matchesOf(exposure, causes));
}

function matchesOf(exposure: ImageExposure, causes: readonly CauseEvidence[]): ImageMatch[] {
  const scanned = readImage(exposure);
  if (!scanned) return [];
  const found = new Map<ImageMatch['by'], CauseEvidence[]>();
  for (const cause of causes) {
    const running = readImage(cause.display.resource ?? {});
    const by = running && compareImages(scanned, running);
    if (by) found.set(by, [...(found.get(by) ?? []), cause]);
  }
  return [...found].map(([by, matched]) => ({ exposure, causes: matched, by }));
}

/** By digest where both are known, else by repository and tag; never by the repository alone. */
export function compareImages(a: ImageName, b: ImageName): ImageMatch['by'] | undefined {
  if (a.digest !== undefined && a.digest === b.digest) return 'digest';
  if (a.repository !== b.repository || a.tag === undefined || a.tag !== b.tag) return undefined;
  return a.digest !== undefined && b.digest !== undefined ? 'other-build' : 'tag';
}

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

function sortKey({ image, imageDigest, file }: ImageExposure): string {
  return JSON.stringify([image, imageDigest ?? '', file]);
}
