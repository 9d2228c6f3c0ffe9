import { DescribeHubCommand, GetAdministratorAccountCommand } from '@aws-sdk/client-securityhub';
import type { Settings } from '../config.ts';
import { isNamed } from './ask.ts';
import type { AccountClients } from './clients.ts';
import type { Found } from './facts.ts';
import { oursOf } from './ours.ts';
import type { HeldByState } from './state.ts';

export async function readSecurityHub(
  { securityHub }: AccountClients,
  settings: Settings,
  state: HeldByState,
): Promise<Found> {
  const hub = await unlessOff(() => securityHub.send(new DescribeHubCommand({})));
  const admin = await unlessOff(() => securityHub.send(new GetAdministratorAccountCommand({})));
  const accountId = admin?.Administrator?.AccountId;
  const administrator = accountId === undefined ? {} : { administrator: `account ${accountId}` };
  if (!hub) return { present: false, ...administrator };
  const id = hub.HubArn ?? settings.accountId;
  // Terraform's resource is known by the account and takes no tags.
  const held = state.holds('aws_securityhub_account', settings.accountId);
  return { present: true, id, ours: oursOf(settings, held, undefined), ...administrator };
}

/** The service has one error for "not switched on" and for "you may not": the message tells them apart. */
async function unlessOff<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await question();
  } catch (error) {
    if (isNamed(error, 'InvalidAccessException') && /not subscribed/i.test(String(error))) {
      return undefined;
    }
    throw error;
  }
}
