import type { Kind } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import type { Severity } from '../finding/severity.ts';

/** A bound on severity: this one and everything above it; `never` = not by severity. */
export type Threshold = Exclude<Severity, 'unknown' | 'info'> | 'never';

export type JudgedKind = Exclude<Kind, 'component' | 'health'>;

/** Two bounds: what fails, and what is reported (as a warning) without failing. */
export interface KindRule {
  readonly fail: Threshold;
  readonly report: Threshold;
}

export type Answer = 'fail' | 'warn' | 'note';

/** Who let something pass, why, and until when. Without any of these a policy file is refused. */
export interface Waiver {
  /** CVE, GHSA, rule id or license id; compared exactly. */
  readonly id?: string;
  /** Package URL; with a version only that one, else `versions` bounds it (VERS, `>=1.2|<1.4`). */
  readonly purl?: string;
  readonly versions?: string;
  /** Glob over the finding's file. */
  readonly path?: string;
  /** Repository, with or without tag or digest. */
  readonly image?: string;
  /** Narrows the scope; alone it is none. */
  readonly kind?: JudgedKind;
  readonly reason: string;
  readonly owner: string;
  /** The last moment that is waived: of the day in UTC where the file gives a day. */
  readonly expires: Instant;
  /** Where it is written: `file:line`. */
  readonly from: string;
}

/** Makes waivers of the entries of a tool's own ignore file, which name neither owner nor end. */
export interface IgnoreImport {
  /** Path in the repository: `.trivyignore`, `.trivyignore.yaml`. */
  readonly file: string;
  readonly owner: string;
  readonly expires: Instant;
  /** For the entries that give none themselves. */
  readonly reason?: string;
  /** Where it is written: `file:line`. */
  readonly from: string;
}

/** Evidence that must be there for a verdict to pass. */
export interface RequiredEvidence {
  readonly name: string;
  readonly source: 'trivy' | 'sarif' | 'cyclonedx';
  /** The report must be about this: the commit or the image digest under judgement. */
  readonly of?: 'commit' | 'digest';
  /** Fails where the report names neither commit nor digest; else that is a notice. */
  readonly bound?: boolean;
  /** Trivy classes (`os-pkgs`, `lang-pkgs`, `config`, `secret`, `license`), or SARIF tool names. */
  readonly classes?: readonly string[];
  readonly maxAgeHours?: number;
}

export interface DeniedPackage {
  readonly purl: string;
  readonly versions?: string;
  readonly reason: string;
}

/** The first that fits a SARIF result answers for it; all that is given must fit, and something is. */
export interface CodeRule {
  readonly tool?: string;
  readonly rule?: string;
  readonly level?: 'none' | 'note' | 'warning' | 'error';
  /** Fits results whose `security-severity` is at or above this (0 to 10). */
  readonly securitySeverity?: number;
  readonly answer: Answer;
}

/** A policy as it is judged by: read, checked, defaults filled in, one environment chosen. */
export interface Policy {
  readonly kinds: Readonly<Record<JudgedKind, KindRule>>;
  readonly unknownSeverity: 'fail' | 'warn';
  /** True: what is known to be exploited (KEV) fails whatever its score; false: at least a warning. */
  readonly exploitedFails: boolean;
  /** True: a secret fails whatever its severity. */
  readonly secretsFail: boolean;
  /** True: what the base had already is a note. */
  readonly onlyNew: boolean;
  /** True: a vulnerability without a known fix is at most a warning. */
  readonly onlyFixable: boolean;
  /** By Trivy's `Status` word (`will_not_fix`, `end_of_life`, …): the most that it may cost. */
  readonly byStatus: Readonly<Record<string, Answer>>;
  /** Fails at or above this probability (0 to 1). */
  readonly epss?: number;
  readonly licenses: {
    /** SPDX expressions; `allow` given = everything else fails. */
    readonly allow?: readonly string[];
    readonly deny?: readonly string[];
    /** `note` decides nothing: the row is then judged by its severity. */
    readonly unknown: Answer;
  };
  readonly deniedPackages: readonly DeniedPackage[];
  readonly codeRules: readonly CodeRule[];
  /** Suppressions written inside the code (nosemgrep, SARIF `inSource`). */
  readonly suppressedInCode: 'honour' | 'warn' | 'ignore';
  readonly waivers: readonly Waiver[];
  /** No waiver may end later than this many days from now. */
  readonly maximumWaiverDays: number;
  readonly imports: readonly IgnoreImport[];
  readonly evidence: readonly RequiredEvidence[];
  /** True: a report of an image in which nothing was scanned fails, required or not. */
  readonly emptyImageFails: boolean;
  /** KEV and EPSS older than this are said to be stale. */
  readonly maxDataAgeDays: number;
}
