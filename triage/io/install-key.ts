import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { ReadError } from '../finding/read-error.ts';

const FILE_NAME = 'redaction.key';
export const KEY_BYTES = 32;
/** Shorter ones can be guessed, and with them what was redacted. */
const SHORTEST_GIVEN_KEY = 16;
const VARIABLE = 'PARAPET_REDACTION_KEY';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The key of this installation's pseudonyms: the variable PARAPET_REDACTION_KEY if it is set, else a
 * file in the folder, which is made at the first call (from `first`). Everyone who shares a store has to use the
 * same key, or one secret gets two names.
 */
export function installKey(
  folder: string,
  environment: Environment = process.env,
  first: () => Uint8Array = () => randomBytes(KEY_BYTES),
): Uint8Array {
  const given = environment[VARIABLE];
  if (given !== undefined && given !== '') return givenKey(given);
  const path = join(folder, FILE_NAME);
  try {
    return readKey(path) ?? createKey(folder, path, first());
  } catch (error) {
    if (error instanceof ReadError || !(error instanceof Error)) throw error;
    throw new ReadError(
      'not-readable',
      `${path}: the key that secrets are redacted with could not be read or made (${error.message}). Make the folder writable, or set ${VARIABLE}.`,
      { cause: error },
    );
  }
}

function givenKey(given: string): Uint8Array {
  if (given.length >= SHORTEST_GIVEN_KEY) return new TextEncoder().encode(given);
  throw new ReadError(
    'invalid',
    `${VARIABLE} is shorter than ${SHORTEST_GIVEN_KEY} characters, so it could be guessed, and with it the secrets. Make one with: openssl rand -hex ${KEY_BYTES}`,
  );
}

function readKey(path: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  if (/^[0-9a-f]{64}\n$/.test(text)) return Buffer.from(text.trim(), 'hex');
  throw new ReadError(
    'invalid',
    `${path}: this is not the key that was written there (${KEY_BYTES} bytes in hexadecimal). Put it back from a backup; or delete it, and the same secret gets a new name from now on.`,
  );
}

/**
 * The file appears whole or not at all: it is written aside and then linked, which fails if another
 * process was first. Then that one's key is ours as well.
 */
function createKey(folder: string, path: string, first: Uint8Array): Uint8Array {
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, `.${FILE_NAME}.${randomBytes(8).toString('hex')}`);
  writeWhole(aside, `${Buffer.from(first).toString('hex')}\n`);
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(aside);
  }
  const key = readKey(path);
  if (key === undefined) throw new Error('the file vanished while it was made');
  return key;
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
