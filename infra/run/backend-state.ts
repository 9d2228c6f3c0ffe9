import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InfraError } from '../infra-error.ts';
import type { Session } from './session.ts';
import {
  parseStateFacts,
  remoteState,
  stateBucketPresence,
  type StateFacts,
} from './state-store.ts';

/**
 * The backend's own state is on this machine while there is no bucket to keep it in: at the beginning of
 * its life and at the end. The newer of the two tells what is so.
 */
export type StatePlace = 'none' | 'local' | 'remote';

/** Terraform merges it over the stack: the state is then a file here. */
const LOCAL_OVERRIDE = 'local_override.tf.json';

export function localStateFile({ outFolder, settings }: Session): string {
  return join(outFolder, 'backend-state', `${settings.names.stateBucket}.tfstate`);
}

export async function backendStatePlace(session: Session): Promise<StatePlace> {
  const file = localStateFile(session);
  const local = existsSync(file) ? parseStateFacts(readFileSync(file, 'utf8'), file) : undefined;
  const isThere = (await stateBucketPresence(session.settings)) === 'ours';
  const remote = isThere ? await remoteState(session.settings, 'backend') : undefined;
  return placeOf(local, remote, file);
}

export function placeOf(
  local: StateFacts | undefined,
  remote: StateFacts | undefined,
  file: string,
): StatePlace {
  if (!local) return remote ? 'remote' : 'none';
  if (!remote) return 'local';
  if (local.lineage !== remote.lineage) {
    throw new InfraError(
      'refused',
      `There are two states of the backend that know nothing of each other: the one in the bucket, and ` +
        `${file}. Nothing was changed. Look at both (terraform state list); the one in the bucket is ` +
        'the right one unless you know better. Move the other away and repeat the command.',
    );
  }
  return local.serial > remote.serial ? 'local' : 'remote';
}

/** From here on terraform keeps the backend's state in the local file. */
export async function useLocalState(session: Session): Promise<void> {
  writeLocalOverride(session);
  await session.terraform('backend').init(['-reconfigure']);
}

/** Copies the state from the local file into the bucket, and then takes the file away. */
export async function moveStateToBucket(session: Session): Promise<void> {
  rmSync(join(session.terraform('backend').folder, LOCAL_OVERRIDE), { force: true });
  await session.terraform('backend').init(['-migrate-state', '-force-copy']);
  if (!(await remoteState(session.settings, 'backend'))) {
    throw new InfraError(
      'terraform',
      `Terraform says that it moved the backend's state into the bucket, but it is not there. It is kept in ` +
        `${localStateFile(session)}. Repeat the command.`,
    );
  }
  forgetLocalState(session);
}

/** Copies the state from the bucket into the local file; the bucket keeps its own until it is emptied. */
export async function moveStateHere(session: Session): Promise<void> {
  const terraform = session.terraform('backend');
  await terraform.init(['-reconfigure']);
  writeLocalOverride(session);
  await terraform.init(['-migrate-state', '-force-copy']);
}

export function forgetLocalState(session: Session): void {
  const file = localStateFile(session);
  for (const one of [file, `${file}.backup`]) rmSync(one, { force: true });
  rmSync(join(session.terraform('backend').folder, LOCAL_OVERRIDE), { force: true });
}

function writeLocalOverride(session: Session): void {
  const path = localStateFile(session);
  mkdirSync(join(session.outFolder, 'backend-state'), { recursive: true });
  const override = { terraform: { backend: { local: { path } } } };
  writeFileSync(
    join(session.terraform('backend').folder, LOCAL_OVERRIDE),
    JSON.stringify(override, null, 2),
  );
}
