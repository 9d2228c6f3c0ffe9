import type { DocumentFacts } from '../finding/document-facts.ts';
import type { Finding, Resource } from '../finding/finding.ts';
import { readImage } from '../finding/image-name.ts';
import type { Instant } from '../finding/instant.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { ExploitedVulnerability } from '../incident/exposure.ts';
import type { ImageScan } from '../incident/image-record.ts';
import { installedFrom } from '../incident/installed.ts';
import { knownExploited } from '../knowledge/kev.ts';

/** VEX states (CycloneDX, Trivy) that say that the image is not open to it. */
const NOT_EXPOSED: ReadonlySet<string> = new Set([
  'not_affected',
  'false_positive',
  'resolved',
  'resolved_with_pedigree',
]);

/** Some findings of one file, in order; `about` where a report ends with them. */
export interface ScanEvidence {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly about?: DocumentFacts;
  /** The file could not be read to its end. */
  readonly isBroken?: true;
}

type ScannedImage = Pick<Resource, 'image' | 'imageDigest'>;

/**
 * Collects what scan results say of images: their known exploited vulnerabilities, and what shows
 * that others are not there. It is fed piece by piece and keeps of the rows only what is in the
 * catalogue, so a report of any size passes.
 */
export class Scans {
  readonly #open = new Map<string, OpenReport>();
  readonly #ended: ImageScan[] = [];
  readonly #broken = new Set<string>();

  add({ file, findings, about, isBroken }: ScanEvidence): void {
    for (const finding of findings) if (isOfScan(finding)) this.#reportIn(file).add(finding);
    if (isBroken) this.#broken.add(file);
    if (!about || (about.source !== 'trivy' && about.source !== 'cyclonedx')) return;
    this.#ended.push(...this.#reportIn(file).end(about));
    this.#open.delete(file);
  }

  /** What broke off takes nothing back, even where a report stands whole before the break. */
  list(): readonly ImageScan[] {
    const all = [...this.#ended, ...[...this.#open.values()].flatMap((report) => report.end())];
    return all.map((scan) =>
      this.#broken.has(exactText(scan.file)) ? { ...scan, excused: [], installed: [] } : scan,
    );
  }

  #reportIn(file: string): OpenReport {
    const known = this.#open.get(file);
    if (known) return known;
    const fresh = new OpenReport(file);
    this.#open.set(file, fresh);
    return fresh;
  }
}

function isOfScan({ source }: Finding): boolean {
  return source === 'trivy' || source === 'cyclonedx';
}

interface OpenImage {
  readonly image: Untrusted;
  readonly imageDigest?: Untrusted;
  readonly named: ExploitedVulnerability[];
  readonly excused: ExploitedVulnerability[];
}

/** The rows of one report, until it says what it is. */
class OpenReport {
  readonly #file: string;
  readonly #images = new Map<string, OpenImage>();
  readonly #components: Untrusted[] = [];
  #source: Finding['source'] | undefined;
  #isWhole = true;
  #namesAny = false;
  #showsMild = false;

  constructor(file: string) {
    this.#file = file;
  }

  add(finding: Finding): void {
    this.#source = finding.source;
    if (finding.kind === 'health') this.#isWhole = false;
    if (finding.kind === 'component' && finding.package?.purl) {
      this.#components.push(finding.package.purl);
    }
    if (finding.kind !== 'vulnerability') return;
    this.#namesAny = true;
    if (finding.severity === 'low' && !finding.suppressed) this.#showsMild = true;
    if (knownExploited(exactText(finding.id)) === undefined) return;
    const image = this.#imageOf(finding.resource);
    (isExcused(finding) ? image?.excused : image?.named)?.push(vulnerabilityOf(finding));
  }

  /** Without facts nothing says when it was made, nor whether it is whole. */
  end(about?: DocumentFacts): readonly ImageScan[] {
    const subject = this.#imageOf(about?.image);
    const at = dateOf(about?.createdAt);
    const tools = about?.tools.length ? about.tools : [fromOutside(this.#source ?? '')];
    const tool = fromOutside(tools.map(exactText).toSorted().join(', '));
    return [...this.#images.values()].map((image) => ({
      ...image,
      tool,
      file: fromOutside(this.#file),
      ...(at && this.#looked(about) && { scannedAt: at }),
      installed: image === subject && about && at ? this.#installed(about, at) : [],
    }));
  }

  /** A mere list of packages is no scan, though it shows what is not installed. */
  #looked(about: DocumentFacts | undefined): boolean {
    const classes = about?.source === 'trivy' ? about.classes.map(exactText) : [];
    return this.#namesAny || classes.includes('os-pkgs') || classes.includes('lang-pkgs');
  }

  #installed(about: DocumentFacts, at: Instant): ImageScan['installed'] {
    if (!this.#isWhole || about.isPartial) return [];
    const listed = (about.listed ?? []).flatMap(({ packages }) => packages);
    const purls = [...this.#components, ...listed.flatMap(({ purl }) => purl ?? [])];
    return installedFrom(purls, { at, isUnfiltered: this.#showsMild });
  }

  #imageOf(resource: ScannedImage | undefined): OpenImage | undefined {
    const read = resource && readImage(resource);
    const image = resource?.image ?? resource?.imageDigest;
    if (!read || image === undefined) return undefined;
    const key = JSON.stringify([image, read.digest]);
    const known = this.#images.get(key);
    if (known) return known;
    const imageDigest = read.digest === undefined ? undefined : fromOutside(read.digest);
    const fresh = { image, ...(imageDigest && { imageDigest }), named: [], excused: [] };
    this.#images.set(key, fresh);
    return fresh;
  }
}

/** Go's zero time, and the epoch of builds that can be repeated, are no dates of a scan. */
function dateOf(createdAt: Instant | undefined): Instant | undefined {
  return createdAt !== undefined && createdAt >= '1971' ? createdAt : undefined;
}

function isExcused({ suppressed, status }: Finding): boolean {
  return suppressed === true || (status !== undefined && NOT_EXPOSED.has(exactText(status)));
}

function vulnerabilityOf({ id, severity, package: found }: Finding): ExploitedVulnerability {
  return {
    cve: id,
    package: found?.name ?? fromOutside(''),
    ...(found?.version !== undefined && { version: found.version }),
    ...(found?.fixedVersion !== undefined && { fixedVersion: found.fixedVersion }),
    ...(found?.purl !== undefined && { purl: found.purl }),
    severity,
  };
}
