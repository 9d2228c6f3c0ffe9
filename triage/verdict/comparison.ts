import type { Finding, Source } from '../finding/finding.ts';
import { keyText } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import { exactText } from '../finding/untrusted.ts';
import { advisoryKey, causeOf, versionKey } from './baseline.ts';
import type { Baseline } from './baseline.ts';

export type Change = 'new' | 'existing';

/** How often a cause was seen in the change: the same event as before, or another one. */
interface Seen {
  readonly same: Set<Key>;
  readonly other: Map<Key, Change | undefined>;
  /** How many of the others stand for one of the base's. */
  taken: number;
}

/**
 * Compares a change with what was there. A cause that the base has twice may be there twice: what is
 * beyond that is new. An event that is told in the base's very words is existing at once; others of
 * its cause (a moved line, another version) have to wait until all were seen.
 */
export class Comparison {
  readonly #base: Baseline;
  readonly #seen = new Map<string, Seen>();

  constructor(base: Baseline) {
    this.#base = base;
  }

  /** Undefined: to be asked again with `settle` after the last finding. */
  of(finding: Finding): Change | undefined {
    const cause = causeOf(finding);
    const before = this.#base.causes.get(cause);
    if (!before) return this.#isLaterAdvisory(finding) ? 'existing' : 'new';
    const seen = this.#seenOf(cause);
    const event = keyText(finding.occurrence);
    if (before.has(event)) {
      seen.same.add(event);
      return 'existing';
    }
    seen.other.set(event, undefined);
    return undefined;
  }

  /** For what `of` left open, in the order of the findings. */
  settle(finding: Finding): Change {
    const cause = causeOf(finding);
    const seen = this.#seenOf(cause);
    const event = keyText(finding.occurrence);
    const known = seen.other.get(event);
    if (known) return known;
    const places = (this.#base.causes.get(cause)?.size ?? 0) - seen.same.size;
    const isMoved = seen.taken < places;
    if (isMoved) seen.taken += 1;
    const change = isMoved || this.#isLaterAdvisory(finding) ? 'existing' : 'new';
    seen.other.set(event, change);
    return change;
  }

  /** What the base had and the change has no more, by sources that looked again. */
  fixed(looked: (finding: Finding) => boolean): Finding[] {
    return [...this.#base.causes].flatMap(([cause, before]) => {
      const seen = this.#seen.get(cause);
      const left = before.size - (seen ? seen.same.size + seen.other.size : 0);
      if (left <= 0) return [];
      const gone = [...before.values()].filter((one) => !seen?.same.has(keyText(one.occurrence)));
      return gone.filter((one) => one.kind !== 'component' && looked(one)).slice(0, left);
    });
  }

  /**
   * The base held this very version of the package, and nobody knew of this there: the advisory was
   * published since, so the change did not bring it.
   */
  #isLaterAdvisory(finding: Finding): boolean {
    if (finding.kind !== 'vulnerability') return false;
    const version = versionKey(finding);
    if (version === undefined || !this.#base.packages.has(version)) return false;
    return !this.#base.advisories.has(advisoryKey(finding, version));
  }

  #seenOf(cause: string): Seen {
    const known = this.#seen.get(cause);
    if (known) return known;
    const fresh: Seen = { same: new Set(), other: new Map(), taken: 0 };
    this.#seen.set(cause, fresh);
    return fresh;
  }
}

/** Which tools looked at the change: only what they would have seen again can be fixed. */
export class Looked {
  readonly #sources = new Set<Source>();
  readonly #tools = new Set<string>();

  add(source: Source, tools: readonly string[] = []): void {
    this.#sources.add(source);
    for (const tool of tools) this.#tools.add(tool);
  }

  at(finding: Finding): boolean {
    if (!this.#sources.has(finding.source)) return false;
    return finding.tool === undefined || this.#tools.has(exactText(finding.tool));
  }
}
