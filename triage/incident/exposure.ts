import type { Severity } from '../finding/severity.ts';
import type { Untrusted } from '../finding/untrusted.ts';

/** A known exploited vulnerability in an image, from its Trivy report or SBOM. */
export interface ExploitedVulnerability {
  readonly cve: Untrusted;
  readonly package: Untrusted;
  readonly version?: Untrusted;
  readonly fixedVersion?: Untrusted;
  readonly severity: Severity;
}

/** What is known of an image that an incident's containers run. */
export interface ImageExposure {
  readonly image: Untrusted;
  readonly imageDigest?: Untrusted;
  readonly knownExploited: readonly ExploitedVulnerability[];
  /** Where it was read. */
  readonly file: Untrusted;
}
