import type { InfraErrorCode } from '../infra-error.ts';

export interface Explained {
  readonly code: InfraErrorCode;
  readonly message: string;
}

/** What terraform's and AWS's words mean here, and the fix. The first that fits is told. */
const KNOWN: readonly (Explained & { readonly when: RegExp })[] = [
  {
    when: /Error acquiring the state lock/,
    code: 'refused',
    message:
      'Somebody else is changing this stack right now: its state is locked. Wait until that run is over. ' +
      'If that run died (see "Who" and "Created" below), unlock with the ID shown: terraform force-unlock ID.',
  },
  {
    when: /ExpiredToken|token included in the request is expired|RequestExpired/,
    code: 'credentials',
    message:
      'The AWS session has expired. Sign in again (aws sso login, or a new run of the workflow) and repeat ' +
      'the command: what was made so far is in the state and is not made twice.',
  },
  {
    when: /AWS account ID not allowed|account ID not allowed/i,
    code: 'account',
    message:
      "The credentials are another account's than the config's. Nothing was changed. Sign in to the " +
      'account of parapet.config.ts (or of AWS_ACCOUNT_ID).',
  },
  {
    when: /BucketAlreadyExists\b/,
    code: 'refused',
    message:
      "A bucket's name is taken by another account: bucket names are one space for all of AWS. Choose " +
      'another `project` or `environment` in parapet.config.ts.',
  },
  {
    when: /S3 bucket .*does not exist|NoSuchBucket/,
    code: 'refused',
    message: 'The state bucket is not there. Make it first: npm run infra:bootstrap',
  },
  {
    when: /Unable to find remote state/,
    code: 'refused',
    message:
      'A stack that this one builds on is not there yet. Deploy the stacks in their order: npm run infra:deploy',
  },
  {
    when: /Instance cannot be destroyed/,
    code: 'refused',
    message:
      'The stack holds something that must not be destroyed by accident (prevent_destroy, see below).',
  },
  {
    when: /no available releases match the given constraints|Failed to query available provider packages/,
    code: 'terraform',
    message:
      'The AWS provider could not be installed in the version that the stacks ask for. Check the network, ' +
      'or the mirror of your Terraform CLI configuration.',
  },
];

export function explainFault(told: string): Explained | undefined {
  return KNOWN.find(({ when }) => when.test(told));
}
