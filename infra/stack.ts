import {
  AwsProvider,
  S3Backend,
  TerraformOutput,
  TerraformStack,
  type Construct,
} from './cdktf.ts';
import type { Settings } from './config.ts';

/** The stacks' names, in the order in which they are made; destroyed in the other. */
export const STACK_NAMES = [
  'backend',
  // Before all that make roles: they carry its boundary.
  'identity',
  'network',
  'registry',
  'cluster',
  'runner',
  'detection',
  'edge',
  'response',
] as const;

export type StackName = (typeof STACK_NAMES)[number];

/**
 * What all stacks share: the provider, bound to the one account it may touch; tags on everything; the
 * state in the backend stack's bucket, locked twice (DynamoDB for older runs, S3's own lock file).
 */
export class ParapetStack extends TerraformStack {
  readonly settings: Settings;

  constructor(scope: Construct, name: StackName, settings: Settings) {
    super(scope, name);
    this.settings = settings;
    new AwsProvider(this, 'aws', {
      region: settings.region,
      // The last guard: Terraform itself stops where the credentials are another account's.
      allowedAccountIds: [settings.accountId],
      defaultTags: [{ tags: tagsOf(settings, name) }],
    });
    new S3Backend(this, {
      bucket: settings.names.stateBucket,
      key: `${name}.tfstate`,
      region: settings.region,
      // No `encrypt`: it would ask for AES256 where the bucket's own default is our KMS key.
      dynamodbTable: settings.names.lockTable,
    });
    // CDKTF's S3Backend does not know this argument of Terraform 1.10.
    this.addOverride('terraform.backend.s3.use_lockfile', true);
    this.addOverride('terraform.required_version', '>= 1.11.0');
  }

  /** A documented output: `terraform output` and the docs know it by this name. */
  protected output(name: string, value: unknown, description: string): void {
    const output = new TerraformOutput(this, `output-${name}`, { value, description });
    output.overrideLogicalId(name);
  }
}

export function tagsOf(settings: Settings, stack: StackName): Record<string, string> {
  return {
    ...settings.tags,
    'parapet:project': settings.project,
    'parapet:environment': settings.environment,
    'parapet:stack': stack,
  };
}
