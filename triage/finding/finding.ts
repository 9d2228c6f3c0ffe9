import type { Instant } from './instant.ts';
import { keyText } from './keys.ts';
import type { Key, LateKey } from './keys.ts';
import type { Severity } from './severity.ts';
import type { Untrusted } from './untrusted.ts';

export type Source =
  | 'trivy'
  | 'sarif'
  | 'cyclonedx'
  | 'vex'
  | 'falco'
  | 'guardduty'
  | 'securityhub';

export type Kind =
  | 'vulnerability'
  | 'misconfiguration'
  | 'secret'
  | 'license'
  | 'code'
  | 'component'
  | 'detection'
  | 'health';

/** Where it was seen. Every field is optional and untrusted; names as printed by `--json`. */
export interface Resource {
  readonly cluster?: Untrusted;
  readonly namespace?: Untrusted;
  /** The owner: Deployment, StatefulSet, Job name; never a pod's own name. */
  readonly workload?: Untrusted;
  readonly pod?: Untrusted;
  readonly podUid?: Untrusted;
  readonly container?: Untrusted;
  /** As printed, without a `containerd://` prefix; `host` is no container and is left out. */
  readonly containerId?: Untrusted;
  /** Repository with tag or digest, as printed. */
  readonly image?: Untrusted;
  /** `sha256:…` where the source prints it. */
  readonly imageDigest?: Untrusted;
  /** Kubernetes node or host name. */
  readonly node?: Untrusted;
  readonly instanceId?: Untrusted;
  readonly account?: Untrusted;
  readonly region?: Untrusted;
  /** Who acted: IAM user or role, Kubernetes user, or the process's user. */
  readonly principal?: Untrusted;
  /** Name of the assumed-role session (for an EC2 role this is the instance id). */
  readonly roleSession?: Untrusted;
  readonly accessKeyId?: Untrusted;
  /** The ARN, or the provider's id, of a resource that no other field names (a bucket, a database). */
  readonly uid?: Untrusted;
}

export interface Package {
  readonly name: Untrusted;
  readonly version?: Untrusted;
  readonly purl?: Untrusted;
  readonly fixedVersion?: Untrusted;
}

/** One ATT&CK statement. `technique` is absent where the source names a tactic only. */
export interface Attack {
  /** `T1059` or `T1059.004`, checked by pattern. */
  readonly technique?: string;
  /** ATT&CK v19 short names (`execution`, `stealth`, …). */
  readonly tactics: readonly string[];
  /** True where the tables leave open which of the two successors of Defense Evasion it is. */
  readonly tacticsUncertain?: true;
}

/**
 * What a finding is about. The reader declares it, so the correlator never asks for the tool:
 * `host` makes the instance a strong entity, `sensor` is a sensor speaking of itself.
 */
export type Subject = 'container' | 'host' | 'principal' | 'cluster' | 'resource' | 'sensor';

/** What the correlator needs and no page prints. */
export interface Links {
  readonly subject: Subject;
  /** The product that saw it, whatever relayed it: a relay (Security Hub) is no product. */
  readonly product: string;
  /** Ids under which the provider knows this finding (id, arn): its copies carry the same. */
  readonly own?: readonly Untrusted[];
  /** Ids of other findings that it names (a sequence's signals, the sequence that absorbed it). */
  readonly names?: readonly Untrusted[];
  /** This version says that it is over: PASSED, RESOLVED, SUPPRESSED, archived. */
  readonly closed?: true;
  /** When this version was written; orders display text only. */
  readonly versionAt?: Instant;
}

/**
 * One row of a report or one alert, whatever tool it came from. Severity, resources, finding id and
 * first/last seen carry the meaning of the OCSF fields of those names.
 */
export interface Finding {
  readonly source: Source;
  readonly kind: Kind;
  /** CVE, rule id, finding type or rule name. */
  readonly id: Untrusted;
  /** The finding's own id, where its provider gives one. */
  readonly uid?: Untrusted;
  readonly title: Untrusted;
  readonly severity: Severity;
  /** SARIF only. */
  readonly level?: 'none' | 'note' | 'warning' | 'error';
  /** SARIF only: the rule's CVSS-like score. */
  readonly securitySeverity?: number;
  /** SARIF only: the result's `kind` where it is there and not `fail`: `open`, `review`, `pass`, … */
  readonly resultKind?: Untrusted;
  /** SARIF only: the driver's name. */
  readonly tool?: Untrusted;
  readonly suppressed?: true;
  /** SARIF only: a suppression stands in the code itself (`inSource`). */
  readonly suppressedInCode?: true;
  /** The state as the source writes it (VEX state, Trivy status, baselineState, …). */
  readonly status?: Untrusted;
  readonly package?: Package;
  /** VEX only: the parts of the package that the statement is limited to, as written. */
  readonly subcomponents?: readonly Untrusted[];
  /** VEX only: other names of the vulnerability, as the statement gives them. */
  readonly aliases?: readonly Untrusted[];
  /** VEX only: why it does not apply, as the statement says it: a justification or an impact. */
  readonly justification?: Untrusted;
  /** CycloneDX vulnerabilities only: all that is affected, where it is not just `package`. */
  readonly products?: readonly Package[];
  /** Components that are licensed work: their licences as SPDX ids, names or one expression. */
  readonly licenses?: readonly Untrusted[];
  readonly location?: { readonly file?: Untrusted; readonly line?: number };
  readonly resource?: Resource;
  /** Peers only, as text without port; a local address never stands here. */
  readonly remoteAddresses?: readonly Untrusted[];
  /** The command line. */
  readonly process?: Untrusted;
  readonly attack?: readonly Attack[];
  readonly firstSeenAt?: Instant;
  readonly lastSeenAt?: Instant;
  readonly sample?: true;
  readonly archived?: true;
  /** The cause: what would be the same if it happened again. */
  readonly fingerprint: Key | LateKey;
  /** This event: what is the same only if it is told twice. */
  readonly occurrence: Key | LateKey;
  /** Present on `detection`s, and on `health` findings that a sensor raised itself. */
  readonly links?: Links;
}

/** A finding whose keys are texts: what is correlated, and what is stored. */
export interface KeyedFinding extends Finding {
  readonly fingerprint: Key;
  readonly occurrence: Key;
}

/** The same object where its keys are texts already, as those of alerts are. */
export function keyed(finding: Finding): KeyedFinding {
  const { fingerprint, occurrence } = finding;
  if (typeof fingerprint === 'string' && typeof occurrence === 'string') {
    return finding as KeyedFinding;
  }
  return { ...finding, fingerprint: keyText(fingerprint), occurrence: keyText(occurrence) };
}
