/** The services that AWS holds once an account, and that somebody may have switched on before us. */
export const SINGLETONS = [
  'guardDuty',
  'securityHub',
  'inspector',
  'configRecorder',
  'oidcProvider',
] as const;

export type SingletonName = (typeof SINGLETONS)[number];

/** What AWS answered to a question, or why there is no answer. No answer is never "no". */
export type Asked<Fact> =
  | { readonly known: true; readonly fact: Fact }
  | { readonly known: false; readonly why: string };

/** What the account already has of one singleton. */
export type Found = { readonly present: false; readonly administrator?: string } | FoundPresent;

export interface FoundPresent {
  readonly present: true;
  /** A detector's id, a hub's or a provider's ARN, a recorder's name, the account where it has none. */
  readonly id: string;
  /**
   * `state`: our Terraform state holds it. `tags`: it carries our project's tag, but no state of ours
   * knows it. `no`: neither.
   */
  readonly ours: 'state' | 'tags' | 'no';
  /** Who rules it for this account: another account's id, or the name of AWS Control Tower. */
  readonly administrator?: string;
  /** Why it cannot be used as it is, e.g. an OIDC provider that lacks the audience. */
  readonly unfit?: Unfit;
}

export interface Unfit {
  readonly why: string;
  readonly fix: string;
}

export interface Organisation {
  readonly id: string;
  readonly managementAccountId: string;
}

/** Everything that was asked, before anybody judges it. */
export interface AccountFacts {
  readonly accountId: string;
  readonly callerArn: string;
  /** `undefined` inside: the account is in no organisation. */
  readonly organisation: Asked<Organisation | undefined>;
  /** Only those that the config does not switch off. */
  readonly singletons: Readonly<Partial<Record<SingletonName, Asked<Found>>>>;
  /** Which of the services that the config needs the region has, as AWS's parameters name them. */
  readonly regionServices: Asked<ReadonlySet<string>>;
}
