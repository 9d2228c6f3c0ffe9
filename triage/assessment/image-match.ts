import { readImage } from '../finding/image-name.ts';
import type { ImageName } from '../finding/image-name.ts';
import type { ImageExposure } from '../incident/exposure.ts';
import type { CauseEvidence } from '../incident/incident.ts';

/** A scanned image and the causes whose containers run it. */
export interface ImageMatch {
  readonly exposure: ImageExposure;
  readonly causes: readonly CauseEvidence[];
  /** `other-build`: the tag is the same and the digests are not, so it does not count. */
  readonly by: 'digest' | 'tag' | 'other-build';
}

export function matchImages(
  causes: readonly CauseEvidence[],
  exposures: readonly ImageExposure[],
): readonly ImageMatch[] {
  return exposures
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .flatMap((exposure) => matchesOf(exposure, causes));
}

function matchesOf(exposure: ImageExposure, causes: readonly CauseEvidence[]): ImageMatch[] {
  const found = new Map<ImageMatch['by'], CauseEvidence[]>();
  for (const cause of causes) {
    const running = readImage(cause.display.resource ?? {});
    const by = running && matchOf(exposure, running);
    if (by) found.set(by, [...(found.get(by) ?? []), cause]);
  }
  return [...found].map(([by, matched]) => ({ exposure, causes: matched, by }));
}

/** How the scanned image is the running one, by any of its names. */
export function matchOf(
  { image, alsoNamed = [], imageDigest }: ImageExposure,
  running: ImageName,
): ImageMatch['by'] | undefined {
  const found = [image, ...alsoNamed].map((name) => {
    const scanned = readImage({ image: name, ...(imageDigest && { imageDigest }) });
    return scanned && compareImages(scanned, running);
  });
  return (['digest', 'tag', 'other-build'] as const).find((by) => found.includes(by));
}

/** By digest where both are known, else by repository and tag; never by the repository alone. */
function compareImages(a: ImageName, b: ImageName): ImageMatch['by'] | undefined {
  if (a.digest !== undefined && a.digest === b.digest) return 'digest';
  if (a.repository !== b.repository || a.tag === undefined || a.tag !== b.tag) return undefined;
  return a.digest !== undefined && b.digest !== undefined ? 'other-build' : 'tag';
}

function sortKey({ image, imageDigest, tool, file }: ImageExposure): string {
  return JSON.stringify([image, imageDigest ?? '', tool, file]);
}
