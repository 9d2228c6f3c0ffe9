import { IncidentError } from '../../incident/incident-error.ts';

/** Passing faults: the same request may well succeed a moment later. */
const PASSING: ReadonlySet<string> = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TransactionInProgressException',
]);
const NETWORK: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What to do about a fault, by the name that AWS gives it. */
const FIXES: Readonly<Record<string, string>> = {
  AccessDeniedException:
    "Give the role the actions that triage/io/dynamodb/permissions.ts lists, on the table and on the table's key.",
  CredentialsProviderError: 'Give credentials: a role, a profile or the variables of the AWS CLI.',
  ExpiredTokenException: 'Renew the credentials.',
  ResourceNotFoundException:
    'Deploy the response stack, or correct the name of the table and the region.',
  UnrecognizedClientException: 'Renew the credentials.',
  ValidationException: 'This is a fault in Parapet, or the table has other keys: please report it.',
};
const FIX_OF_PASSING =
  'It is safe to do it again. If it happens often, lower the reserved concurrency of the functions or raise the limits of the table.';

interface AwsFault {
  readonly name?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name = '', code = '', $metadata } = error as AwsFault;
  return PASSING.has(name) || NETWORK.has(code) || ($metadata?.httpStatusCode ?? 0) >= 500;
}

/** What, why, and the fix. `doing`: "read" or "written". */
export function storeError(table: string, doing: string, cause: unknown): IncidentError {
  if (cause instanceof IncidentError) return cause;
  const name = cause instanceof Error ? cause.name : 'unknown fault';
  const why = cause instanceof Error ? cause.message : String(cause);
  const fix = isPassing(cause) ? FIX_OF_PASSING : (FIXES[name] ?? 'Look the fault up by its name.');
  return new IncidentError(
    'store-unusable',
    `The incident table "${table}" cannot be ${doing}: ${name}: ${why}. ${fix}`,
    { cause },
  );
}

export function throttled(table: string, doing: string, tries: number): IncidentError {
  return new IncidentError(
    'store-unusable',
    `The incident table "${table}" cannot be ${doing}: it was throttled ${tries} times in a row. ${FIX_OF_PASSING}`,
  );
}
