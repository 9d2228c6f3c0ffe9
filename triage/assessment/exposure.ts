import type { Finding } from '../finding/finding.ts';
import { higherSeverity } from '../finding/severity.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { ExploitedVulnerability, ImageExposure } from '../incident/exposure.ts';
import { knownExploited } from '../knowledge/kev.ts';

/** VEX states (CycloneDX, Trivy) that say that the image is not open to it. */
const NOT_EXPOSED: ReadonlySet<string> = new Set([
  'not_affected',
  'false_positive',
  'resolved',
  'resolved_with_pedigree',
]);

interface Image {
  readonly image: Untrusted;
  readonly imageDigest: Untrusted | undefined;
  readonly file: Untrusted;
  readonly vulnerabilities: Map<string, ExploitedVulnerability>;
}

/**
 * Collects the known exploited vulnerabilities of the images that were scanned. It is fed finding by
 * finding, in any order, and keeps only what is in the catalogue, so a report of any size passes.
 */
export class Exposures {
  readonly #images = new Map<string, Image>();

  /** Takes what matters here from any finding; others are none of its business. */
  add(finding: Finding, file: string): void {
    const image = finding.resource?.image ?? finding.resource?.imageDigest;
    if (image === undefined || !isExposed(finding)) return;
    const vulnerabilities = this.#imageOf(finding, image, file).vulnerabilities;
    const vulnerability = vulnerabilityOf(finding);
    const key = keyOfVulnerability(vulnerability);
    const known = vulnerabilities.get(key);
    vulnerabilities.set(key, known ? join(known, vulnerability) : vulnerability);
  }

  /** Sorted by image and file, each image's vulnerabilities by number. */
  list(): readonly ImageExposure[] {
    return [...this.#images.keys()].toSorted().flatMap((key) => {
      const image = this.#images.get(key);
      return image ? [exposureOfImage(image)] : [];
    });
  }

  #imageOf(finding: Finding, image: Untrusted, file: string): Image {
    const imageDigest = finding.resource?.imageDigest;
    const key = JSON.stringify([image, imageDigest ?? '', file]);
    const known = this.#images.get(key);
    if (known) return known;
    const fresh = { image, imageDigest, file: fromOutside(file), vulnerabilities: new Map() };
    this.#images.set(key, fresh);
    return fresh;
  }
}

/** The images of one file that have known exploited vulnerabilities. */
export function exposureOf(findings: Iterable<Finding>, file: string): readonly ImageExposure[] {
  const exposures = new Exposures();
  for (const finding of findings) exposures.add(finding, file);
  return exposures.list();
}

function isExposed(finding: Finding): boolean {
  if (finding.kind !== 'vulnerability' || finding.suppressed) return false;
  if (finding.source !== 'trivy' && finding.source !== 'cyclonedx') return false;
  if (finding.status !== undefined && NOT_EXPOSED.has(exactText(finding.status))) return false;
  return knownExploited(exactText(finding.id)) !== undefined;
}

function vulnerabilityOf({ id, severity, package: found }: Finding): ExploitedVulnerability {
  return {
    cve: id,
    package: found?.name ?? fromOutside(''),
    ...(found?.version !== undefined && { version: found.version }),
    ...(found?.fixedVersion !== undefined && { fixedVersion: found.fixedVersion }),
    severity,
  };
}

function keyOfVulnerability(found: ExploitedVulnerability): string {
  return JSON.stringify([found.cve, found.package, found.version ?? '', found.fixedVersion ?? '']);
}

function join(a: ExploitedVulnerability, b: ExploitedVulnerability): ExploitedVulnerability {
  return { ...a, severity: higherSeverity(a.severity, b.severity) };
}

function exposureOfImage({ image, imageDigest, file, vulnerabilities }: Image): ImageExposure {
  return {
    image,
    ...(imageDigest !== undefined && { imageDigest }),
    file,
    knownExploited: [...vulnerabilities.keys()]
      .toSorted()
      .flatMap((key) => vulnerabilities.get(key) ?? []),
  };
}
