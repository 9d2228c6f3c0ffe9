import {
  BatchGetAccountStatusCommand,
  GetDelegatedAdminAccountCommand,
  type ResourceState,
} from '@aws-sdk/client-inspector2';
import type { Settings } from '../config.ts';
import { absentIf } from './ask.ts';
import type { AccountClients } from './clients.ts';
import type { Asked, Found, Organisation } from './facts.ts';
import { oursOf } from './ours.ts';
import type { HeldByState } from './state.ts';

export interface InspectorContext {
  readonly state: HeldByState;
  readonly organisation: Asked<Organisation | undefined>;
}

export async function readInspector(
  { inspector }: AccountClients,
  settings: Settings,
  { state, organisation }: InspectorContext,
): Promise<Found> {
  const answer = await inspector.send(
    new BatchGetAccountStatusCommand({ accountIds: [settings.accountId] }),
  );
  const failed = answer.failedAccounts?.[0];
  if (failed) throw new Error(`${failed.errorCode}: ${failed.errorMessage}`);
  const account = answer.accounts?.find(({ accountId }) => accountId === settings.accountId);
  const admin = await readAdministrator(inspector, settings, organisation);
  const administrator = admin === undefined ? {} : { administrator: `account ${admin}` };
  const scanned = scannedOf(account?.resourceState);
  if (scanned.length === 0) return { present: false, ...administrator };
  const missing = ['EC2', 'ECR', 'LAMBDA'].filter((kind) => !scanned.includes(kind));
  return {
    present: true,
    id: `for ${scanned.join(', ')}`,
    ours: oursOf(settings, state.holds('aws_inspector2_enabler'), undefined),
    ...administrator,
    ...(missing.length > 0 && {
      unfit: {
        why: `it does not scan ${missing.join(', ')}`,
        fix: `enable ${missing.join(', ')} in Inspector, or ask who rules it to do so`,
      },
    }),
  };
}

/** Every member of an organisation may ask; outside of one the question itself is an error. */
async function readAdministrator(
  inspector: AccountClients['inspector'],
  settings: Settings,
  organisation: Asked<Organisation | undefined>,
): Promise<string | undefined> {
  if (!organisation.known) throw new Error(organisation.why);
  if (!organisation.fact) return undefined;
  const answer = await absentIf(['ResourceNotFoundException'], () =>
    inspector.send(new GetDelegatedAdminAccountCommand({})),
  );
  const id = answer?.delegatedAdmin?.accountId;
  return id === settings.accountId ? undefined : id;
}

/** What is on, or on its way on or off: all of it is somebody's wish. */
function scannedOf(resources: ResourceState | undefined): string[] {
  const states = [
    ['EC2', resources?.ec2],
    ['ECR', resources?.ecr],
    ['LAMBDA', resources?.lambda],
  ] as const;
  return states
    .filter(([, state]) => state?.status !== undefined && state.status !== 'DISABLED')
    .map(([kind]) => kind);
}
