import type { Instant } from '../finding/instant.ts';
import type { Severity } from '../finding/severity.ts';
import type { Untrusted } from '../finding/untrusted.ts';

/** A known exploited vulnerability in an image, from its Trivy report or SBOM. */
export interface ExploitedVulnerability {
  readonly cve: Untrusted;
  readonly package: Untrusted;
  readonly version?: Untrusted;
  readonly fixedVersion?: Untrusted;
  readonly purl?: Untrusted;
  readonly severity: Severity;
  /** The last scan that named it; absent where a scan without a date did. */
  readonly namedAt?: Instant;
}

/** Why a vulnerability that a scan named counts no more: what a later scan of the same tool showed. */
export interface Gone {
  readonly at: Instant;
  /**
   * `excused`: it says that the image is not open to it; `not-installed`: it lists packages of that
   * kind and this one is not among them; `not-named`: it lists the package, without this vulnerability.
   */
  readonly why: 'excused' | 'not-installed' | 'not-named';
}

export interface GoneVulnerability extends ExploitedVulnerability {
  readonly gone: Gone;
}

/** What one tool's scans say of an image that an incident's containers run. */
export interface ImageExposure {
  readonly image: Untrusted;
  /** Other names under which this build was scanned. */
  readonly alsoNamed?: readonly Untrusted[];
  readonly imageDigest?: Untrusted;
  readonly tool: Untrusted;
  /** Of the newest scan with a date; absent where none has one. */
  readonly scannedAt?: Instant;
  /** Where that was read. */
  readonly file: Untrusted;
  readonly knownExploited: readonly ExploitedVulnerability[];
  readonly gone: readonly GoneVulnerability[];
}
