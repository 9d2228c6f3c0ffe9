/** Why a policy cannot be used. A closed set: scripts match on it. */
export type PolicyErrorCode =
  | 'empty' // nothing in it, so nobody can say what it meant
  | 'too-large'
  | 'not-yaml' // no YAML, a key twice, an alias bomb, several documents
  | 'invalid' // an unknown key, a value that is none of those allowed
  | 'waiver-incomplete' // without scope, reason, owner or end
  | 'waiver-too-long' // ends later than the policy allows
  | 'unknown-environment'
  | 'extends-unpinned' // neither a file of the repository nor owner/repo/path@sha
  | 'extends-missing'
  | 'extends-cycle'
  | 'extends-too-deep';

export interface PolicyFault {
  readonly code: PolicyErrorCode;
  /** As the file is named where it lies: a path, or `owner/repo/path@sha`. */
  readonly file: string;
  readonly line?: number;
  /** What, why and the fix; text of the file stands in it escaped for a terminal. */
  readonly message: string;
}

/** Holds every fault that was found; `code` is that of the first. */
export class PolicyError extends Error {
  readonly code: PolicyErrorCode;
  readonly faults: readonly PolicyFault[];

  constructor(faults: readonly [PolicyFault, ...PolicyFault[]], options?: ErrorOptions) {
    super(messageOf(faults), options);
    this.name = 'PolicyError';
    this.code = faults[0].code;
    this.faults = faults;
  }
}

/** A file with everything wrong in it need not fill the screen. */
const MAX_TOLD = 20;

function messageOf(faults: readonly PolicyFault[]): string {
  const told = faults.slice(0, MAX_TOLD).map(lineOf);
  const more = faults.length - told.length;
  if (more > 0) told.push(`and ${more} more`);
  return ['The policy cannot be used, so nothing passes by it.', ...told].join('\n  ');
}

function lineOf({ file, line, message }: PolicyFault): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** Throws where there is a fault. */
export function refuseFaults(faults: readonly PolicyFault[]): void {
  const [first, ...rest] = faults;
  if (first) throw new PolicyError([first, ...rest]);
}
