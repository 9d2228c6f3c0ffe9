import satisfies from 'spdx-satisfies';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import { readLicense } from './license-name.ts';
import type { LicenseTree } from './license-name.ts';

/** From best to worst: `undecided` is known and on no list. */
const ANSWERS = ['allowed', 'undecided', 'unknown', 'denied'] as const;
export type LicenseAnswer = (typeof ANSWERS)[number];

export interface LicenseLists {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

interface Leaf {
  readonly license: string;
  readonly exception?: string;
}

/** What the judge asks of it. */
export type LicenseAnswers = Pick<LicenseJudge, 'decides' | 'answer'>;

/**
 * Judges licences by what is allowed and what is denied. Of a choice (`OR`) the best licence counts,
 * of a sum (`AND`, or several licences beside each other) the worst. With an `allow` list everything
 * else is denied. A denied licence is denied with any exception too.
 */
export class LicenseJudge {
  readonly #allow: readonly string[] | undefined;
  readonly #deny: readonly string[];
  readonly #answers = new Map<string, LicenseAnswer>();

  constructor(lists: LicenseLists) {
    this.#allow = lists.allow?.flatMap((entry) => leavesOf(entry).map(textOf));
    this.#deny = (lists.deny ?? []).flatMap((entry) =>
      leavesOf(entry).map(({ license }) => license),
    );
  }

  /** False: the policy says nothing about licences. */
  get decides(): boolean {
    return this.#allow !== undefined || this.#deny.length > 0;
  }

  /** None written is unknown. */
  answer(licenses: readonly Untrusted[]): LicenseAnswer {
    if (licenses.length === 0) return 'unknown';
    return licenses.map((license) => this.#answerTo(exactText(license))).reduce(worse);
  }

  #answerTo(written: string): LicenseAnswer {
    const before = this.#answers.get(written);
    if (before) return before;
    const tree = readLicense(written);
    const answer = tree ? this.#of(tree) : 'unknown';
    this.#answers.set(written, answer);
    return answer;
  }

  #of(tree: LicenseTree): LicenseAnswer {
    if ('all' in tree) return worse(this.#of(tree.all[0]), this.#of(tree.all[1]));
    if ('any' in tree) return better(this.#of(tree.any[0]), this.#of(tree.any[1]));
    if (isSame(tree.license, this.#deny)) return 'denied';
    if (this.#allow && isSame(textOf(tree), this.#allow)) return 'allowed';
    if (isOwn(tree.license)) return 'unknown';
    return this.#allow ? 'denied' : 'undecided';
  }
}

/** Why an entry of `allow` or `deny` cannot be judged by; asked when a policy is read. */
export function faultOfLicense(entry: string): string | undefined {
  const tree = readLicense(entry);
  if (!tree) return 'it is no SPDX licence or expression (https://spdx.org/licenses/)';
  return hasSum(tree) ? 'it joins licences with AND; name each on a line of its own' : undefined;
}

function leavesOf(entry: string): readonly Leaf[] {
  const fault = faultOfLicense(entry);
  const tree = readLicense(entry);
  // The policy's reader refuses these; an entry that means nothing must not be passed over here.
  if (!tree || fault !== undefined) throw new TypeError(`licence "${entry}": ${fault ?? ''}`);
  return leaves(tree);
}

function leaves(tree: LicenseTree): readonly Leaf[] {
  if ('license' in tree) return [tree];
  return ('any' in tree ? tree.any : tree.all).flatMap(leaves);
}

function hasSum(tree: LicenseTree): boolean {
  if ('license' in tree) return false;
  return 'all' in tree || tree.any.some(hasSum);
}

function textOf({ license, exception }: Leaf): string {
  return exception === undefined ? license : `${license} WITH ${exception}`;
}

/** By the SPDX rules of what satisfies what: `GPL-2.0-or-later` is satisfied by `GPL-3.0-only`. */
function isSame(license: string, listed: readonly string[]): boolean {
  if (listed.includes(license)) return true;
  if (isOwn(license)) return false;
  const standard = listed.filter((one) => !isOwn(one));
  return standard.some((one) => isSatisfied(license, one));
}

/** Anyone may name a licence of his own; what it says is not known by its name. */
function isOwn(license: string): boolean {
  return license.startsWith('LicenseRef-') || license.startsWith('DocumentRef-');
}

function isSatisfied(license: string, listed: string): boolean {
  try {
    return satisfies(license, [listed]);
  } catch (error) {
    // Its list of licences is older than the parser's: of what it does not know only the name counts.
    if (error instanceof Error) return false;
    throw error;
  }
}

function worse(a: LicenseAnswer, b: LicenseAnswer): LicenseAnswer {
  return ANSWERS.indexOf(a) >= ANSWERS.indexOf(b) ? a : b;
}

function better(a: LicenseAnswer, b: LicenseAnswer): LicenseAnswer {
  return ANSWERS.indexOf(a) <= ANSWERS.indexOf(b) ? a : b;
}
