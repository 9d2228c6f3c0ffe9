import { describe, expect, it } from 'vitest';
import { settingsOf, type RepositoryVariables } from '../../infra/config.ts';
import { configKeysAt } from '../../infra/config-keys.ts';
import { InfraError } from '../../infra/infra-error.ts';
import { testConfig } from './rig/config.ts';

function faultOf(config: unknown, variables: RepositoryVariables = {}): string {
  try {
    settingsOf(config, variables);
  } catch (error) {
    if (error instanceof InfraError && error.code === 'config') return error.message;
    throw error;
  }
  throw new Error('the config was taken');
}

const whole = testConfig();

describe('a config that does not hold', () => {
  it('is told by the path of each fault, all at once', () => {
    const fault = faultOf({
      ...whole,
      project: 'Parapet',
      accounts: [{ id: '12', region: 'Ireland' }],
      network: { cidr: '10.0.0.0/28' },
    });
    expect(fault).toMatch(/^parapet\.config\.ts does not hold:\n/);
    expect(fault).toMatch(/ project: 3 to 20 of a-z/);
    expect(fault).toContain(
      'accounts.0.id: an account id: twelve digits, in quotes (or set AWS_ACCOUNT_ID)',
    );
    expect(fault).toContain('accounts.0.region: a region such as eu-west-1 (or set AWS_REGION)');
    expect(fault).toContain('network.cidr: at most /20');
  });

  it('is missing altogether, or no config at all', () => {
    for (const nothing of [undefined, null, 'parapet', 7, []]) {
      expect(faultOf(nothing)).toContain('the config: ');
    }
    expect(faultOf({})).toContain('github: ');
  });

  it.each([
    [{ ...whole, detecton: {} }, 'detecton: this key is not known; did you mean "detection"?'],
    [
      { ...whole, network: { natt: 'one' } },
      'network.natt: this key is not known; did you mean "nat"?',
    ],
    [
      { ...whole, cluster: { nodes: { diskGb: 50 } } },
      'cluster.nodes.diskGb: this key is not known; did you mean "diskGiB"?',
    ],
    [
      { ...whole, accounts: [{ ...whole.accounts[0], zone: 'a' }] },
      'accounts.0.zone: this key is not known; known are id, region',
    ],
    [
      {
        ...whole,
        cluster: { endpoint: { access: 'public', cidrs: ['192.0.2.0/24'], runer: true } },
      },
      'did you mean "runner"?',
    ],
  ])('says which key was probably meant', (config, fault) => {
    expect(faultOf(config)).toContain(fault);
  });

  it('is for two accounts: not yet', () => {
    const [account] = whole.accounts;
    expect(faultOf({ ...whole, accounts: [account, account] })).toContain('accounts: one account');
  });

  it('opens the cluster to the whole internet', () => {
    const endpoint = { access: 'public', cidrs: ['0.0.0.0/0'] };
    expect(faultOf({ ...whole, cluster: { endpoint } })).toContain('never the whole internet');
  });

  it('has names that a bucket could not hold', () => {
    const long = { ...whole, project: 'a-rather-long-name', environment: 'production-west' };
    expect(faultOf(long)).toContain('environment: project and environment are at most');
  });
});

describe('the five repository variables', () => {
  it('stand above the file, each over its own value', () => {
    const settings = settingsOf(whole, {
      AWS_ACCOUNT_ID: '999999999999',
      AWS_REGION: 'us-gov-west-1',
      ECR_REPOSITORY: 'shop/api',
      EKS_CLUSTER_NAME: 'blue',
      AWS_ROLE_ARN: 'arn:aws-us-gov:iam::999999999999:role/deploy',
    });
    expect(settings.accountId).toBe('999999999999');
    expect(settings.region).toBe('us-gov-west-1');
    expect(settings.partition).toBe('aws-us-gov');
    expect(settings.registry.repository).toBe('shop/api');
    expect(settings.cluster.name).toBe('blue');
    expect(settings.names.stateBucket).toContain('999999999999-us-gov-west-1');
  });

  it('change nothing where they are empty', () => {
    const empty = { AWS_ACCOUNT_ID: '', AWS_REGION: '', ECR_REPOSITORY: '', AWS_ROLE_ARN: '' };
    expect(settingsOf(whole, empty).accountId).toBe('123456789012');
  });

  it('are enough for a file without an account', () => {
    const { accounts: _, ...rest } = whole;
    const variables = { AWS_ACCOUNT_ID: '123456789012', AWS_REGION: 'eu-west-1' };
    expect(settingsOf(rest, variables).region).toBe('eu-west-1');
  });

  it.each([
    [{ AWS_ACCOUNT_ID: '12' }, 'accounts.0.id'],
    [{ AWS_REGION: 'nowhere' }, 'accounts.0.region'],
    [{ ECR_REPOSITORY: 'Shop' }, 'registry.repository'],
    [{ EKS_CLUSTER_NAME: '-' }, 'cluster.name'],
    [{ AWS_ROLE_ARN: 'deploy' }, "AWS_ROLE_ARN is no role's ARN"],
  ])('are checked like the file: %j', (variables, fault) => {
    expect(faultOf(whole, variables)).toContain(fault);
  });

  it('name a role of another account', () => {
    const fault = faultOf(whole, { AWS_ROLE_ARN: 'arn:aws:iam::999999999999:role/deploy' });
    expect(fault).toContain('a role of account 999999999999');
    expect(fault).toContain('the config is for account 123456789012');
    expect(fault).toContain('Set AWS_ACCOUNT_ID and AWS_ROLE_ARN to the same account.');
  });
});

it('knows the keys at every depth, of a choice those of all its kinds', () => {
  expect(configKeysAt([])).toContain('detection');
  expect(configKeysAt(['accounts', 0])).toEqual(['id', 'region']);
  expect(configKeysAt(['cluster', 'endpoint'])).toEqual(
    expect.arrayContaining(['access', 'runner', 'cidrs']),
  );
  expect(configKeysAt(['nowhere'])).toEqual([]);
});
