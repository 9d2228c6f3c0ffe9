import type { Package, Resource, Source } from './finding.ts';
import type { Instant } from './instant.ts';
import type { Untrusted } from './untrusted.ts';

/**
 * What a report says of itself, for the question whether it is the evidence that was asked for. All
 * of it is the report's own word: it says which commit was scanned, it does not prove it.
 */
export interface DocumentFacts {
  readonly source: Source;
  /** `image` for a container image, `cluster` for a Kubernetes cluster; else a tree of files. */
  readonly subject: 'image' | 'cluster' | 'files';
  /** One for each part that speaks for itself (a SARIF run); never empty. */
  readonly artifacts: readonly ArtifactNames[];
  /** When it was made; of several parts the oldest, absent where one of them does not say. */
  readonly createdAt?: Instant;
  /** What was looked for: Trivy's classes, a SARIF run's category, CycloneDX component types. */
  readonly classes: readonly Untrusted[];
  readonly tools: readonly Untrusted[];
  readonly osFamily?: Untrusted;
  /** How many packages it lists, or rows on packages where it lists none. Absent: not its business. */
  readonly packages?: number;
  /** The image that it is about, as its rows name it; absent where that is none or several. */
  readonly image?: Pick<Resource, 'image' | 'imageDigest'>;
  /** It says itself that it does not list all packages. */
  readonly isPartial?: true;
  /** The packages that it lists beside its rows, with what holds them (Trivy's `Packages`). */
  readonly listed?: readonly ListedPackages[];
}

export interface ListedPackages {
  /** Repository with tag or digest; absent outside of images. */
  readonly image?: Untrusted;
  readonly packages: readonly Package[];
}

/** Both empty: it does not say. */
export interface ArtifactNames {
  /** Revisions as written: full hashes, or abbreviated ones. */
  readonly commits: readonly Untrusted[];
  /** `sha256:…`: the image's digest in its registries and its own id. */
  readonly digests: readonly Untrusted[];
}
