import type { ListedPackages } from '../finding/document-facts.ts';
import type { Finding, Source } from '../finding/finding.ts';
import { keyText } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import { imageRepository } from '../finding/trivy-place.ts';
import { exactText } from '../finding/untrusted.ts';
import { isProblem } from './active.ts';
import { componentsOf } from './listed-packages.ts';
import { readPattern } from './package-pattern.ts';

/** What was there before the change: earlier reports of the same kinds. */
export interface Baseline {
  /** By cause: what happened, each event once. */
  readonly causes: ReadonlyMap<string, ReadonlyMap<Key, Finding>>;
  /** The package versions that it lists, if it lists any (an SBOM, Trivy's `Packages`). */
  readonly packages: ReadonlySet<string>;
  /** The advisories that it has on each of them. */
  readonly advisories: ReadonlySet<string>;
  readonly components: readonly Finding[];
  readonly sources: ReadonlySet<Source>;
}

export function baselineOf(findings: Iterable<Finding>): Baseline {
  const builder = new BaselineBuilder();
  builder.add(findings);
  return builder.build();
}

/** Takes the base's findings as they are read. */
export class BaselineBuilder {
  readonly #causes = new Map<string, Map<Key, Finding>>();
  readonly #packages = new Set<string>();
  readonly #advisories = new Set<string>();
  readonly #components: Finding[] = [];
  readonly #sources = new Set<Source>();

  add(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      if (this.#addOne(finding) && finding.kind === 'component') this.#components.push(finding);
    }
  }

  /** Package lists beside the findings. They are no SBOM: what else there is, they do not say. */
  addListed(listed: readonly ListedPackages[]): void {
    for (const list of listed) for (const one of componentsOf(list)) this.#addOne(one);
  }

  build(): Baseline {
    return {
      causes: this.#causes,
      packages: this.#packages,
      advisories: this.#advisories,
      components: this.#components,
      sources: this.#sources,
    };
  }

  /** False: it was told before, or was no problem. */
  #addOne(finding: Finding): boolean {
    this.#sources.add(finding.source);
    const version = versionKey(finding);
    if (finding.kind === 'component') {
      if (version !== undefined) this.#packages.add(version);
    } else if (version !== undefined) {
      this.#advisories.add(advisoryKey(finding, version));
    }
    // What was no problem before is one now if it comes back.
    if (!isProblem(finding) && finding.kind !== 'component') return false;
    const cause = causeOf(finding);
    const event = keyText(finding.occurrence);
    const events = this.#causes.get(cause);
    if (events?.has(event)) return false;
    if (events) events.set(event, finding);
    else this.#causes.set(cause, new Map([[event, finding]]));
    return true;
  }
}

/**
 * What makes two findings of two reports the same. A fingerprint knows no versions, because a fault
 * stays what it is in the next release; a component is its version and its licences.
 */
export function causeOf(finding: Finding): string {
  if (finding.kind !== 'component') return keyText(finding.fingerprint);
  const version = finding.package?.version;
  return JSON.stringify([keyText(finding.fingerprint), version ?? null, finding.licenses ?? null]);
}

/** A package in one version within one image, or outside of any; undefined where that is not said. */
export function versionKey({ package: found, resource }: Finding): string | undefined {
  if (!found) return undefined;
  const pattern = found.purl && readPattern(exactText(found.purl));
  const version = pattern ? pattern.purl.version : found.version && exactText(found.version);
  if (!version) return undefined;
  const image = resource?.image && imageRepository(exactText(resource.image));
  const name = pattern ? pattern.key : exactText(found.name);
  return JSON.stringify([image ?? null, name, version]);
}

export function advisoryKey(finding: Finding, version: string): string {
  return `${exactText(finding.id)} ${version}`;
}
