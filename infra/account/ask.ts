import { InfraError } from '../infra-error.ts';
import type { Asked } from './facts.ts';

/** What AWS and its SDK say where the credentials are no longer, or not at all, good. */
const BAD_CREDENTIALS = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'CredentialsProviderError',
  'TokenProviderError',
]);

/**
 * One question. A refused or failed one is a fact too (`known: false`, with the reason): whoever judges it
 * must not take it for "no". Bad credentials end everything, since every other question would fail alike.
 */
export async function ask<Fact>(what: string, question: () => Promise<Fact>): Promise<Asked<Fact>> {
  try {
    return { known: true, fact: await question() };
  } catch (error) {
    if (isNamed(error, ...BAD_CREDENTIALS)) throw credentialsError(what, error);
    return { known: false, why: `could not ask for ${what}: ${messageOf(error)}` };
  }
}

/** The errors by which a service says that something is not there. Others are thrown on. */
export async function absentIf<Fact>(
  names: readonly string[],
  question: () => Promise<Fact>,
): Promise<Fact | undefined> {
  try {
    return await question();
  } catch (error) {
    if (isNamed(error, ...names)) return undefined;
    throw error;
  }
}

export function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

function credentialsError(what: string, error: unknown): InfraError {
  return new InfraError(
    'credentials',
    `AWS does not take the credentials (asked for ${what}): ${messageOf(error)}. ` +
      'They are expired, wrong or missing: sign in again (aws sso login, or a fresh role session), and ' +
      'in a workflow let the step that configures the credentials run again just before this one.',
    { cause: error },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
