import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import type { Settings } from '../config.ts';
import { InfraError } from '../infra-error.ts';
import { absentIf, ask } from './ask.ts';
import type { AccountClients } from './clients.ts';
import type { Asked, Organisation } from './facts.ts';

export interface Caller {
  readonly accountId: string;
  readonly callerArn: string;
}

/** Throws where these are another account's credentials, before any other question. */
export async function readCaller(clients: AccountClients, settings: Settings): Promise<Caller> {
  const asked = await ask('the caller', () => clients.sts.send(new GetCallerIdentityCommand({})));
  if (!asked.known) {
    throw new InfraError(
      'account',
      `Whose credentials these are is unknown: ${asked.why}. Nothing was changed. ` +
        `Check that sts.${settings.region}.amazonaws.com can be reached, and try again.`,
    );
  }
  const { Account: accountId, Arn: callerArn } = asked.fact;
  if (accountId === undefined || callerArn === undefined) {
    throw new InfraError('account', 'STS named no account for these credentials. Sign in again.');
  }
  if (accountId !== settings.accountId) {
    throw new InfraError(
      'account',
      `The credentials are those of account ${accountId} (${callerArn}), but the config is for account ` +
        `${settings.accountId}. Nothing was changed. Sign in to ${settings.accountId}, or correct ` +
        'accounts.0.id in parapet.config.ts (or AWS_ACCOUNT_ID).',
    );
  }
  return { accountId, callerArn };
}

export function readOrganisation(
  clients: AccountClients,
): Promise<Asked<Organisation | undefined>> {
  return ask('the organisation', async () => {
    const answer = await absentIf(['AWSOrganizationsNotInUseException'], () =>
      clients.organizations.send(new DescribeOrganizationCommand({})),
    );
    if (!answer) return undefined;
    const { Id: id, MasterAccountId: managementAccountId } = answer.Organization ?? {};
    if (id === undefined || managementAccountId === undefined) {
      throw new Error('AWS Organizations named no organisation and did not say that there is none');
    }
    return { id, managementAccountId };
  });
}
