import type { ListedPackages } from '../finding/document-facts.ts';
import type { Finding, Source } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Baseline } from './baseline.ts';
import { Comparison, Looked } from './comparison.ts';
import type { Change } from './comparison.ts';
import { diffComponents } from './components.ts';
import { dataNotices } from './data-age.ts';
import { DeniedPackages } from './denied-packages.ts';
import { componentsOf } from './listed-packages.ts';
import type { LicenseAnswers } from './license.ts';
import { Once } from './once.ts';
import type { Policy, Waiver } from './policy.ts';
import { decide } from './precedence.ts';
import type { Bench } from './precedence.ts';
import type { DecisionList, Notice, Ruling } from './ruling.ts';
import { Tally } from './verdict.ts';
import type { VexBook } from './vex.ts';

export interface Waivers {
  find(finding: Finding): Waiver | undefined;
  notices(): Notice[];
}

export const NO_WAIVERS: Waivers = { find: () => undefined, notices: () => [] };

export interface JudgeGiven {
  readonly policy: Policy;
  /** Where the policy came from; printed. */
  readonly policyFrom?: string;
  readonly base?: Baseline;
  readonly vex?: VexBook;
  readonly waivers: Waivers;
  /** Who knows licences; needed where the policy allows or denies some. */
  readonly licenses?: LicenseAnswers;
  readonly exploited: (cve: string) => Ruling['exploited'];
  readonly epss?: (cve: string) => number | undefined;
  /** How old the two are. */
  readonly data?: DecisionList['data'];
  readonly now: Instant;
  /**
   * Which rulings the list repeats at the end; the others are counted only. `decided`: those that fail
   * or warn; `none`: for callers that print each one as it comes. Default: all.
   */
  readonly keep?: 'all' | 'decided' | 'none';
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

interface Held {
  readonly finding: Finding;
  readonly file: string | undefined;
}

interface Input {
  file: string;
  source?: Source;
  findings: number;
}

/** Rules on each finding once, and adds up the one list that everything printed comes from. */
export class Judge {
  readonly #given: JudgeGiven;
  readonly #bench: Bench;
  readonly #comparison: Comparison | undefined;
  readonly #looked = new Looked();
  readonly #tally = new Tally();
  readonly #once = new Once();
  readonly #inputs = new Map<string, Input>();
  readonly #notices: Notice[] = [];
  readonly #components: Finding[] = [];
  readonly #rulings: Ruling[] = [];
  #held: Held[] = [];
  #hasNewVulnerability = false;

  constructor(given: JudgeGiven) {
    this.#given = given;
    const { policy, base, waivers, vex } = given;
    this.#bench = {
      policy,
      licenses: licensesOf(given),
      denied: new DeniedPackages(policy.deniedPackages),
      waiver: (finding) => waivers.find(finding),
      vex: (finding) => (vex && canBeExcused(finding) ? vex.find(finding) : undefined),
    };
    this.#comparison = base && new Comparison(base);
  }

  /** A report that was read, findings or none; `tools` says who looked, where it says so. */
  addInput(input: { file: string; source: Source; tools?: readonly string[] }): void {
    this.#inputOf(input.file, input.source);
    this.#looked.add(input.source, input.tools);
  }

  /** Packages that a report lists beside its findings: only what is denied is ruled on. */
  addListed(listed: readonly ListedPackages[], file?: string): Ruling[] {
    if (this.#given.policy.deniedPackages.length === 0) return [];
    return listed
      .flatMap((list) => [...componentsOf(list)])
      .filter((one) => this.#bench.denied.find(one))
      .filter((one) => !this.#once.isRepeated(one, file))
      .flatMap((finding) => this.#compared({ finding, file }) ?? []);
  }

  /** An input that could not be read to its end: whatever else there is, the verdict fails. */
  addNotJudged(file: string): void {
    this.#inputOf(file);
    this.#tally.addNotJudged();
  }

  addNotice(...notices: readonly Notice[]): void {
    this.#notices.push(...notices);
  }

  /**
   * Undefined: it was told before in the same words, or it can only be ruled on when all findings of
   * its cause are known (see `rest`).
   */
  rule(finding: Finding, file?: string): Ruling | undefined {
    if (file !== undefined) this.#inputOf(file, finding.source).findings += 1;
    this.#looked.add(finding.source, finding.tool === undefined ? [] : [exactText(finding.tool)]);
    if (this.#once.isRepeated(finding, file)) return undefined;
    if (finding.kind === 'component' && this.#comparison) this.#components.push(finding);
    return this.#compared({ finding, file });
  }

  #compared({ finding, file }: Held): Ruling | undefined {
    if (!this.#comparison || finding.kind === 'health') return this.#ruled({ finding, file });
    const change = this.#comparison.of(finding);
    if (change) return this.#ruled({ finding, file }, change);
    this.#held.push({ finding, file });
    return undefined;
  }

  /** The rulings that had to wait for the last finding. */
  rest(): Ruling[] {
    const held = this.#held;
    this.#held = [];
    return held.map((one) => this.#ruled(one, this.#comparison?.settle(one.finding)));
  }

  /** Everything; asked after the last finding. */
  list(): DecisionList {
    this.rest();
    const { base, data = {}, policyFrom = 'built-in', now } = this.#given;
    const notices = this.#allNotices();
    return {
      ...this.#tally.verdict(notices),
      rulings: this.#rulings,
      notices,
      fixed: this.#comparison?.fixed((finding) => this.#looked.at(finding)) ?? [],
      components: this.#componentChanges(base),
      inputs: [...this.#inputs.values()],
      data,
      policy: policyFrom,
      judgedAt: now,
    };
  }

  #inputOf(file: string, source?: Source): Input {
    let input = this.#inputs.get(file);
    if (!input) this.#inputs.set(file, (input = { file, findings: 0 }));
    if (source) input.source ??= source;
    return input;
  }

  #ruled({ finding, file }: Held, change?: Change): Ruling {
    const cve = cveOf(finding);
    const exploited = cve === undefined ? undefined : this.#given.exploited(cve);
    const epss = cve === undefined ? undefined : this.#given.epss?.(cve);
    const decided = decide({ finding, change, exploited, epss }, this.#bench);
    if (change === 'new' && finding.kind === 'vulnerability') this.#hasNewVulnerability = true;
    const { decision, rule, waiver } = decided;
    const ruling: Draft<Ruling> =
      file === undefined ? { finding, decision, rule } : { finding, decision, rule, file };
    if (change) ruling.change = change;
    if (exploited) ruling.exploited = exploited;
    if (epss !== undefined) ruling.epss = epss;
    if (waiver) ruling.waiver = waiver;
    if (decided.vex) ruling.vex = decided.vex;
    this.#tally.add(ruling);
    if (this.#isKept(ruling)) this.#rulings.push(ruling);
    return ruling;
  }

  #isKept({ decision }: Ruling): boolean {
    const { keep = 'all' } = this.#given;
    return keep === 'all' || (keep === 'decided' && decision !== 'note');
  }

  #allNotices(): Notice[] {
    const { waivers, vex, data = {}, policy, now } = this.#given;
    return [
      ...(this.#inputs.size === 0 ? [NOTHING_GIVEN] : []),
      ...this.#notices,
      ...(this.#lacksPackages() ? [NO_PACKAGES] : []),
      ...waivers.notices(),
      ...(vex?.notices() ?? []),
      ...dataNotices(data, {
        now,
        maxAgeDays: policy.maxDataAgeDays,
        needsKev: policy.exploitedFails,
        needsEpss: policy.epss !== undefined,
      }),
    ];
  }

  #lacksPackages(): boolean {
    return this.#hasNewVulnerability && this.#given.base?.packages.size === 0;
  }

  #componentChanges(base: Baseline | undefined): DecisionList['components'] {
    if (!base || base.components.length === 0 || this.#components.length === 0) return [];
    return diffComponents(base.components, this.#components);
  }
}

/** The tables of licences take a while to load, and most policies do not ask for them. */
const NO_LISTS: LicenseAnswers = { decides: false, answer: () => 'undecided' };

function licensesOf({ policy, licenses }: JudgeGiven): LicenseAnswers {
  if (licenses) return licenses;
  const { allow, deny = [] } = policy.licenses;
  if (allow === undefined && deny.length === 0) return NO_LISTS;
  throw new TypeError('The policy allows or denies licences, and nobody was given who knows them');
}

const NOTHING_GIVEN: Notice = {
  decision: 'fail',
  code: 'evidence-missing',
  message:
    'No report was given, so nothing was judged. Check that the scan ran, where it wrote its report, and that the pattern finds it.',
};

const NO_PACKAGES: Notice = {
  decision: 'note',
  code: 'no-base',
  message:
    'The base names no packages, so an advisory that was published since counts as new. Add an SBOM of the base (CycloneDX) to its reports, or scan with "trivy --list-all-pkgs".',
};

/** VEX speaks of vulnerabilities; a code scanner's result is one if a CVE is its rule. */
function canBeExcused(finding: Finding): boolean {
  return (
    finding.kind === 'vulnerability' || (finding.kind === 'code' && cveOf(finding) !== undefined)
  );
}

const CVE = /^CVE-\d{4}-\d{4,}(?!\d)/i;
/** As nearly all are written; to look costs half of what it costs to cut out. */
const PLAIN_CVE = /^CVE-\d{4}-\d{4,}$/;

/** Some tools write the package behind the number. */
function cveOf({ kind, id }: Finding): string | undefined {
  if (kind !== 'vulnerability' && kind !== 'code') return undefined;
  const text = exactText(id);
  return PLAIN_CVE.test(text) ? text : CVE.exec(text)?.[0].toUpperCase();
}
