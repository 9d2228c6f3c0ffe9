import { matchOf } from '../assessment/image-match.ts';
import type { ImageMatch } from '../assessment/image-match.ts';
import { readImage } from '../finding/image-name.ts';
import type { Instant } from '../finding/instant.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type {
  ExploitedVulnerability,
  GoneVulnerability,
  ImageExposure,
} from '../incident/exposure.ts';
import type { Incident } from '../incident/incident.ts';

/** An image that the incident's containers run, and what scans of it said. */
export interface ReportedImage {
  readonly image?: Untrusted;
  readonly digest?: Untrusted;
  /** Empty: nobody gave a scan of it, which says nothing about it. */
  readonly scans: readonly ReportedScan[];
}

export interface ReportedScan {
  readonly tool: Untrusted;
  /** The build that was scanned, where the report says which. */
  readonly digest?: Untrusted;
  readonly file: Untrusted;
  /** Of the newest scan; absent where none has a date. */
  readonly scannedAt?: Instant;
  /** How the scan was recognised as one of this image; `other-build` has the tag only. */
  readonly by: ImageMatch['by'];
  readonly knownExploited: readonly ExploitedVulnerability[];
  /** What an older scan named and a newer one showed to be gone: it does not count. */
  readonly gone: readonly GoneVulnerability[];
}

export function imagesOf(
  incident: Incident,
  exposures: readonly ImageExposure[],
): readonly ReportedImage[] {
  const images = new Map<string, ReportedImage>();
  for (const { image, imageDigest: digest } of incident.resources) {
    if (image === undefined && digest === undefined) continue;
    const running = { ...(image && { image }), ...(digest && { digest }) };
    images.set(JSON.stringify([image, digest]), { ...running, scans: scansOf(running, exposures) });
  }
  return [...images.values()];
}

function scansOf(
  { image, digest }: Pick<ReportedImage, 'image' | 'digest'>,
  exposures: readonly ImageExposure[],
): readonly ReportedScan[] {
  const running = readImage({ ...(image && { image }), ...(digest && { imageDigest: digest }) });
  return exposures.flatMap((exposure) => {
    const by = running && matchOf(exposure, running);
    if (!by) return [];
    const { tool, file, imageDigest, scannedAt, knownExploited, gone } = exposure;
    return [
      {
        tool,
        file,
        ...(imageDigest && { digest: imageDigest }),
        ...(scannedAt && { scannedAt }),
        by,
        knownExploited,
        gone,
      },
    ];
  });
}
