import type { z } from 'zod';
import { configKeysAt } from './config-keys.ts';
import { configSchema, type CheckedConfig, type Config } from './config-schema.ts';
import { InfraError } from './infra-error.ts';
import { namesOf, type Names } from './names.ts';
import { nearestKey } from './nearest-key.ts';

/** What every stack gets: the checked config, its one account, and the names that follow from it. */
export interface Settings extends Omit<CheckedConfig, 'accounts'> {
  readonly accountId: string;
  readonly region: string;
  /** `aws`, `aws-us-gov` or `aws-cn`: the second part of every ARN. */
  readonly partition: string;
  readonly names: Names;
}

/** The repository variables that stand above the file, so that one file serves several accounts. */
export interface RepositoryVariables {
  readonly AWS_REGION?: string | undefined;
  readonly AWS_ACCOUNT_ID?: string | undefined;
  readonly ECR_REPOSITORY?: string | undefined;
  readonly EKS_CLUSTER_NAME?: string | undefined;
  readonly AWS_ROLE_ARN?: string | undefined;
}

/** For `parapet.config.ts`: no more than a type, so that the editor knows what may stand there. */
export function defineConfig(config: Config): Config {
  return config;
}

/** Throws an `InfraError` that lists every fault with its path. Variables that are empty do not count. */
export function settingsOf(config: unknown, variables: RepositoryVariables = {}): Settings {
  const result = configSchema.safeParse(withVariables(config, variables));
  if (!result.success) throw new InfraError('config', faultsOf(result.error));
  const { accounts, ...rest } = result.data;
  const account = accounts[0];
  if (!account)
    throw new InfraError('config', 'parapet.config.ts: accounts: one account is needed');
  checkRole(variables.AWS_ROLE_ARN, account.id);
  const where = {
    accountId: account.id,
    region: account.region,
    partition: partitionOf(account.region),
  };
  return { ...rest, ...where, names: namesOf(rest, where) };
}

function withVariables(config: unknown, variables: RepositoryVariables): unknown {
  if (!isRecord(config)) return config;
  const [first, ...others] = Array.isArray(config['accounts'])
    ? (config['accounts'] as unknown[])
    : [{}];
  const account = override(first ?? {}, {
    id: variables.AWS_ACCOUNT_ID,
    region: variables.AWS_REGION,
  });
  return {
    ...config,
    accounts: [account, ...others],
    registry: override(config['registry'] ?? {}, { repository: variables.ECR_REPOSITORY }),
    cluster: override(config['cluster'] ?? {}, { name: variables.EKS_CLUSTER_NAME }),
  };
}

function override(value: unknown, by: Readonly<Record<string, string | undefined>>): unknown {
  if (!isRecord(value)) return value;
  const given = Object.entries(by).filter(([, text]) => text !== undefined && text !== '');
  return { ...value, ...Object.fromEntries(given) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkRole(role: string | undefined, accountId: string): void {
  if (role === undefined || role === '') return;
  const match = /^arn:aws[a-z-]*:iam::(\d{12}):role\/\S+$/.exec(role);
  if (!match) {
    throw new InfraError('config', `AWS_ROLE_ARN is no role's ARN: ${JSON.stringify(role)}`);
  }
  if (match[1] !== accountId) {
    throw new InfraError(
      'config',
      `AWS_ROLE_ARN is a role of account ${match[1]}, but the config is for account ${accountId}. ` +
        'Set AWS_ACCOUNT_ID and AWS_ROLE_ARN to the same account.',
    );
  }
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

const VARIABLE_OF: Readonly<Record<string, string>> = {
  'accounts.0.id': 'AWS_ACCOUNT_ID',
  'accounts.0.region': 'AWS_REGION',
  'registry.repository': 'ECR_REPOSITORY',
  'cluster.name': 'EKS_CLUSTER_NAME',
};

function faultsOf(error: z.ZodError): string {
  const lines = error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, issue.path);
    const path = issue.path.join('.');
    const variable = VARIABLE_OF[path];
    return [
      `  ${path || 'the config'}: ${issue.message}${variable ? ` (or set ${variable})` : ''}`,
    ];
  });
  return `parapet.config.ts does not hold:\n${lines.join('\n')}`;
}

function unknownKeys(keys: readonly string[], at: readonly PropertyKey[]): string[] {
  const known = configKeysAt(at);
  return keys.map((key) => {
    const nearest = nearestKey(key, known);
    const fix = nearest ? `did you mean "${nearest}"?` : `known are ${known.join(', ')}`;
    return `  ${[...at, key].join('.')}: this key is not known; ${fix}`;
  });
}
