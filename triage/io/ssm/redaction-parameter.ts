import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  GetParameterCommand,
  ParameterAlreadyExists,
  ParameterNotFound,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { ReadError } from '../../finding/read-error.ts';
import { KEY_BYTES } from '../install-key.ts';

const KEY_TEXT = /^[0-9a-f]{64}$/;
/** Parameter Store may take a moment to show what another function has just made. */
const TRIES = 5;
const PAUSE_MILLISECONDS = 200;

export interface RedactionParameter {
  /** The parameter's name, for example `/parapet/production/redaction-key`. */
  readonly name: string;
  /** The KMS key that it is encrypted with. */
  readonly kmsKey: string;
  readonly client?: SSMClient;
}

/**
 * The key for secrets' pseudonyms, as an encrypted parameter. The first function that needs it makes
 * it, and never over another: so it stands in no state file and no plan, and nobody has to set it.
 */
export async function redactionKeyOf({
  name,
  kmsKey,
  client = new SSMClient({}),
}: RedactionParameter): Promise<Uint8Array> {
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const key = (await readKey(client, name)) ?? (await makeKey(client, { name, kmsKey }));
      if (key) return key;
      await sleep(PAUSE_MILLISECONDS);
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw unusable(name, why, cause);
  }
  throw unusable(name, 'it is said to be there, and cannot be found');
}

async function readKey(client: SSMClient, name: string): Promise<Uint8Array | undefined> {
  try {
    const command = new GetParameterCommand({ Name: name, WithDecryption: true });
    const text = (await client.send(command)).Parameter?.Value ?? '';
    if (KEY_TEXT.test(text)) return Buffer.from(text, 'hex');
  } catch (error) {
    if (error instanceof ParameterNotFound) return undefined;
    throw error;
  }
  throw new ReadError(
    'invalid',
    `The parameter ${name} does not hold the key that was written there (${KEY_BYTES} bytes in hexadecimal). Put it back from its history; or delete it, and the same secret gets a new name from now on.`,
  );
}

/** Undefined: another function was first, and its key is to be read. */
async function makeKey(
  client: SSMClient,
  { name, kmsKey }: { readonly name: string; readonly kmsKey: string },
): Promise<Uint8Array | undefined> {
  const key = randomBytes(KEY_BYTES);
  try {
    await client.send(
      new PutParameterCommand({
        Name: name,
        Type: 'SecureString',
        KeyId: kmsKey,
        Value: key.toString('hex'),
        Overwrite: false,
        Description: 'Names secrets that Parapet redacts. Made by its detector; keep it.',
      }),
    );
    return key;
  } catch (error) {
    if (error instanceof ParameterAlreadyExists) return undefined;
    throw error;
  }
}

function unusable(name: string, why: string, cause?: unknown): ReadError {
  return new ReadError(
    'not-readable',
    `The parameter ${name} with the key that secrets are redacted with could not be read or made (${why}). Nothing is stored without it. Give the role the actions that triage/io/ssm/permissions.ts lists.`,
    { cause },
  );
}
