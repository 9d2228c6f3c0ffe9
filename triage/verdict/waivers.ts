import type { Finding } from '../finding/finding.ts';
import { compareInstants } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { parsePurl } from '../finding/purl.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';
import { daysFrom, dayOf, isOver } from './policy-dates.ts';
import type { Waiver } from './policy.ts';
import type { Notice } from './ruling.ts';
import { fitsScope, packageKey } from './waiver-scope.ts';
import type { Satisfies } from './waiver-scope.ts';

/** Long enough to mend what is waived, or to argue for longer. */
const WARN_DAYS_BEFORE = 14;

export interface WaiverContext {
  readonly now: Instant;
  readonly satisfies: Satisfies;
}

/** The waivers of one run: finds the one that holds, and tells at the end what became of each. */
export class WaiverBook {
  readonly #waivers: readonly Waiver[];
  readonly #context: WaiverContext;
  readonly #byId = new Map<string, Waiver[]>();
  readonly #byPackage = new Map<string, Waiver[]>();
  readonly #byPlace: Waiver[] = [];
  readonly #used = new Set<Waiver>();
  readonly #notCompared = new Set<Waiver>();

  constructor(waivers: readonly Waiver[], context: WaiverContext) {
    this.#waivers = waivers;
    this.#context = context;
    for (const waiver of waivers) {
      if (!isOver(waiver.expires, context.now)) this.#shelfOf(waiver).push(waiver);
    }
  }

  /** Of several that fit the one that lasts longest; an expired one is as good as absent. */
  find(finding: Finding): Waiver | undefined {
    let best: Waiver | undefined;
    for (const waiver of this.#candidates(finding)) {
      const fits = fitsScope(waiver, finding, this.#context.satisfies);
      if (fits === 'unknown-order') this.#notCompared.add(waiver);
      if (fits !== true) continue;
      this.#used.add(waiver);
      if (!best || compareInstants(waiver.expires, best.expires) > 0) best = waiver;
    }
    return best;
  }

  /** Ask after the last finding: a waiver is unused only when all were seen. */
  notices(): Notice[] {
    return this.#waivers.flatMap((waiver) => this.#noticesOf(waiver));
  }

  #shelfOf(waiver: Waiver): Waiver[] {
    if (waiver.id !== undefined) return shelf(this.#byId, waiver.id);
    const purl = waiver.purl === undefined ? undefined : parsePurl(waiver.purl);
    return purl ? shelf(this.#byPackage, packageKey(purl)) : this.#byPlace;
  }

  #candidates(finding: Finding): readonly Waiver[] {
    const byId = this.#byId.get(exactText(finding.id)) ?? [];
    if (this.#byPackage.size === 0 && this.#byPlace.length === 0) return byId;
    const purl = finding.package?.purl && parsePurl(exactText(finding.package.purl));
    const byPackage = purl ? (this.#byPackage.get(packageKey(purl)) ?? []) : [];
    return [...byId, ...byPackage, ...this.#byPlace];
  }

  #noticesOf(waiver: Waiver): Notice[] {
    const { now } = this.#context;
    const about = aboutOf(waiver);
    const day = dayOf(waiver.expires);
    if (isOver(waiver.expires, now)) {
      const message = `A waiver ended on ${day} (UTC) and counts for nothing. Mend what it waived, or give it a new end and a reason for that.`;
      return [{ decision: 'warn', code: 'waiver-expired', message, about }];
    }
    const notices: Notice[] = [];
    if (compareInstants(waiver.expires, daysFrom(now, WARN_DAYS_BEFORE)) <= 0) {
      const message = `A waiver ends on ${day} (UTC); from then on what it waives fails. Mend it, or give the waiver a new end and a reason for that.`;
      notices.push({ decision: 'warn', code: 'waiver-expires-soon', message, about });
    }
    if (!this.#used.has(waiver)) {
      const message = this.#notCompared.has(waiver) ? NOT_COMPARED : UNUSED;
      notices.push({ decision: 'note', code: 'waiver-unused', message, about });
    }
    return notices;
  }
}

const UNUSED = 'A waiver fits no finding. Remove it, or correct what it is for.';
const NOT_COMPARED =
  "A waiver bounds the versions of a package that was found, but the order of its ecosystem's versions is not known here, so it waives nothing. Name the exact version in the purl instead.";

/** What it is for, who owns it, and where it is written. */
function aboutOf(waiver: Waiver): NonNullable<Notice['about']> {
  const { id, purl, path, image, owner, from } = waiver;
  return [id, purl, path, image, owner, from]
    .filter((text) => text !== undefined)
    .map((text) => fromOutside(text));
}

function shelf(shelves: Map<string, Waiver[]>, key: string): Waiver[] {
  const known = shelves.get(key);
  if (known) return known;
  const fresh: Waiver[] = [];
  shelves.set(key, fresh);
  return fresh;
}
