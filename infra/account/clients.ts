import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { GuardDutyClient } from '@aws-sdk/client-guardduty';
import { IAMClient } from '@aws-sdk/client-iam';
import { Inspector2Client } from '@aws-sdk/client-inspector2';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { S3Client } from '@aws-sdk/client-s3';
import { SecurityHubClient } from '@aws-sdk/client-securityhub';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';

/** What the account is asked with: read-only questions all of them (see permissions.ts). */
export interface AccountClients {
  readonly sts: STSClient;
  readonly organizations: OrganizationsClient;
  readonly guardDuty: GuardDutyClient;
  readonly securityHub: SecurityHubClient;
  readonly inspector: Inspector2Client;
  readonly config: ConfigServiceClient;
  readonly iam: IAMClient;
  readonly s3: S3Client;
  /** In a region that answers for all of them: see `serviceCatalogueRegion`. */
  readonly ssm: SSMClient;
}

/** Where AWS answers for /aws/service/global-infrastructure; other regions have no such parameters. */
const CATALOGUE_REGIONS = new Set(
  (
    'us-east-1 us-east-2 us-west-1 us-west-2 ap-east-1 ap-south-1 ap-northeast-2 ap-southeast-1 ' +
    'ap-southeast-2 ap-northeast-1 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 ' +
    'eu-north-1 sa-east-1'
  ).split(' '),
);

export function serviceCatalogueRegion(region: string): string {
  return CATALOGUE_REGIONS.has(region) ? region : 'us-east-1';
}

/** Credentials and endpoint as the SDK finds them: the environment's, like Terraform's own. */
export function accountClients(region: string): AccountClients {
  const at = { region, maxAttempts: 4 };
  return {
    sts: new STSClient(at),
    organizations: new OrganizationsClient(at),
    guardDuty: new GuardDutyClient(at),
    securityHub: new SecurityHubClient(at),
    inspector: new Inspector2Client(at),
    config: new ConfigServiceClient(at),
    iam: new IAMClient(at),
    s3: new S3Client(at),
    ssm: new SSMClient({ ...at, region: serviceCatalogueRegion(region) }),
  };
}
