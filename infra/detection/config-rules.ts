import { ConfigConfigRule, Construct, type ITerraformDependable } from '../cdktf.ts';
import type { Settings } from '../config.ts';

interface ManagedRule {
  /** AWS's identifier: https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html */
  readonly identifier: string;
  readonly why: string;
  /** Left out where the config itself asks for what the rule forbids. */
  readonly when?: (settings: Settings) => boolean;
}

/** What these stacks promise, watched by somebody else: a hand in the console breaks the promise first. */
export const CONFIG_RULES: readonly ManagedRule[] = [
  {
    identifier: 'EKS_ENDPOINT_NO_PUBLIC_ACCESS',
    why: 'the API of the cluster is not reachable from the internet',
    when: (settings) => settings.cluster.endpoint.access === 'private',
  },
  { identifier: 'EKS_SECRETS_ENCRYPTED', why: 'Kubernetes secrets are encrypted with a key' },
  { identifier: 'EKS_CLUSTER_LOGGING_ENABLED', why: 'the control plane writes its logs' },
  { identifier: 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED', why: 'no bucket is public' },
  { identifier: 'S3_BUCKET_SSL_REQUESTS_ONLY', why: 'no bucket answers without TLS' },
  { identifier: 'VPC_DEFAULT_SECURITY_GROUP_CLOSED', why: 'what is put nowhere reaches nothing' },
  { identifier: 'VPC_FLOW_LOGS_ENABLED', why: 'traffic leaves a trace' },
  { identifier: 'INCOMING_SSH_DISABLED', why: 'no SSH from the internet' },
  { identifier: 'EC2_IMDSV2_CHECK', why: 'no instance gives its credentials to a plain GET' },
  { identifier: 'ENCRYPTED_VOLUMES', why: 'no disk is readable without its key' },
  {
    identifier: 'IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS',
    why: 'no policy allows everything on everything',
  },
  { identifier: 'IAM_ROOT_ACCESS_KEY_CHECK', why: 'the root user has no access key' },
  { identifier: 'ROOT_ACCOUNT_MFA_ENABLED', why: 'the root user needs a second factor' },
  { identifier: 'IAM_USER_UNUSED_CREDENTIALS_CHECK', why: 'no forgotten credentials' },
  { identifier: 'ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED', why: 'a tag stays the image it was' },
  { identifier: 'ECR_PRIVATE_IMAGE_SCANNING_ENABLED', why: 'images are scanned' },
  { identifier: 'CMK_BACKING_KEY_ROTATION_ENABLED', why: 'keys rotate' },
  { identifier: 'GUARDDUTY_ENABLED_CENTRALIZED', why: 'GuardDuty is on' },
];

/** AWS's own default, but the rule takes it only when it is said. */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IAM_USER_UNUSED_CREDENTIALS_CHECK: { maxCredentialUsageAge: '90' },
};

export class ConfigRules extends Construct {
  constructor(scope: Construct, settings: Settings, after: readonly ITerraformDependable[]) {
    super(scope, 'config-rules');
    for (const { identifier, why, when } of CONFIG_RULES) {
      if (when && !when(settings)) continue;
      const name = identifier.toLowerCase().replaceAll('_', '-');
      const parameters = PARAMETERS[identifier];
      new ConfigConfigRule(this, name, {
        name: `${settings.names.prefix}-${name}`,
        description: why,
        source: { owner: 'AWS', sourceIdentifier: identifier },
        ...(parameters && { inputParameters: JSON.stringify(parameters) }),
        dependsOn: [...after],
      });
    }
  }
}
