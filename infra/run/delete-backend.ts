import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InfraError } from '../infra-error.ts';
import {
  backendStatePlace,
  forgetLocalState,
  moveStateHere,
  useLocalState,
} from './backend-state.ts';
import { confirm } from './confirm.ts';
import { applyPlan, planStack } from './plan-stack.ts';
import type { ExitCode } from './printer.ts';
import type { Session } from './session.ts';
import { heldStacks, stateBucketPresence } from './state-store.ts';

/** Lifts what guards the backend; merged over the stack, for this one command only. */
const UNGUARDED_OVERRIDE = 'unguarded_override.tf.json';

/**
 * The end of everything: the backend's state comes here, the guards are lifted, every version in the bucket
 * goes, then the bucket, the table and the key. Repeated after a crash, it goes on where it was.
 */
export async function deleteBackend(session: Session): Promise<ExitCode> {
  const { printer, settings } = session;
  const place = await backendStatePlace(session);
  if (place === 'none') {
    printer.line('backend: nothing is there');
    return 0;
  }
  await checkNothingIsHeld(session);
  const question = `Delete ${settings.names.stateBucket} with every state in it?`;
  if (!(await confirm(session, question))) return 1;
  if (place === 'remote') await moveStateHere(session);
  else await useLocalState(session);
  liftGuards(session);
  await applyStep(session, false);
  await applyStep(session, true);
  rmSync(overrideFile(session));
  forgetLocalState(session);
  printer.object({ stack: 'backend', destroyed: true });
  return 0;
}

async function checkNothingIsHeld({ settings }: Session): Promise<void> {
  if ((await stateBucketPresence(settings)) === 'absent') return;
  const held = [...(await heldStacks(settings))].filter(
    ([name, resources]) => name !== 'backend' && resources > 0,
  );
  if (held.length === 0) return;
  const told = held.map(([name, resources]) => `${name} (${resources} resources)`);
  throw new InfraError(
    'refused',
    `The bucket still holds the state of ${told.join(', ')}: without it nobody knows what is in the account. ` +
      'Nothing was changed. Destroy the stacks first: npm run infra:destroy',
  );
}

/** `force_destroy` makes the provider remove every version and delete marker before the bucket. */
function liftGuards(session: Session): void {
  const open = { lifecycle: { prevent_destroy: false } };
  const changes: Readonly<Record<string, object>> = {
    aws_s3_bucket: { ...open, force_destroy: true },
    aws_dynamodb_table: { ...open, deletion_protection_enabled: false },
    aws_kms_key: open,
  };
  const stack = readStack(session);
  const resource = Object.fromEntries(
    Object.entries(changes).map(([type, change]) => [
      type,
      Object.fromEntries(Object.keys(stack.resource[type] ?? {}).map((name) => [name, change])),
    ]),
  );
  writeFileSync(overrideFile(session), JSON.stringify({ resource }, null, 2));
}

async function applyStep(session: Session, destroy: boolean): Promise<void> {
  const plan = await planStack(session, 'backend', { destroy });
  if (plan.hasChanges) await applyPlan(session, plan);
}

function overrideFile(session: Session): string {
  return join(session.terraform('backend').folder, UNGUARDED_OVERRIDE);
}

function readStack(session: Session): {
  readonly resource: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
} {
  const file = join(session.terraform('backend').folder, 'cdk.tf.json');
  return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readStack>;
}
