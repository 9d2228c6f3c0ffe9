import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { GuardDutyClient } from '@aws-sdk/client-guardduty';
import { IAMClient } from '@aws-sdk/client-iam';
import { Inspector2Client } from '@aws-sdk/client-inspector2';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { S3Client } from '@aws-sdk/client-s3';
import { SecurityHubClient } from '@aws-sdk/client-securityhub';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';
import type { AccountClients } from '../../../infra/account/clients.ts';
import type { ClientFactory } from './clients.ts';

/** What `askAccount` asks with, turned to the emulator. */
export function emulatedAccountClients({ client }: { client: ClientFactory }): AccountClients {
  return {
    sts: client(STSClient),
    organizations: client(OrganizationsClient),
    guardDuty: client(GuardDutyClient),
    securityHub: client(SecurityHubClient),
    inspector: client(Inspector2Client),
    config: client(ConfigServiceClient),
    iam: client(IAMClient),
    s3: client(S3Client),
    ssm: client(SSMClient),
  };
}
