import { homedir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { ReadError } from '../finding/read-error.ts';
import { installKey, KEY_BYTES } from './install-key.ts';
import type { Environment } from './install-key.ts';

/**
 * The key for secrets' pseudonyms. It belongs to the installation (the user's state folder); a store
 * keeps a copy of the key that it was begun with, so that it stays of one piece when it is moved to
 * another machine. PARAPET_REDACTION_KEY overrides both.
 */
export function redactionKey(
  store: string | undefined,
  environment: Environment = process.env,
): Uint8Array {
  const ofInstallation = () => keyOfInstallation(environment);
  return store === undefined ? ofInstallation() : installKey(store, environment, ofInstallation);
}

/** Where the state folder cannot be written, a key for this one run: nothing is kept by it then. */
function keyOfInstallation(environment: Environment): Uint8Array {
  try {
    return installKey(stateFolder(environment), environment);
  } catch (error) {
    if (error instanceof ReadError && error.code === 'not-readable') return randomBytes(KEY_BYTES);
    throw error;
  }
}

/** Where the XDG base directory specification puts what an installation keeps. */
function stateFolder(environment: Environment): string {
  const base = environment['XDG_STATE_HOME'];
  return join(
    base !== undefined && base !== '' ? base : join(homedir(), '.local/state'),
    'parapet',
  );
}
