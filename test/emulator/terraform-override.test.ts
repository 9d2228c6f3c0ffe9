import { describe, expect, it } from 'vitest';
import endpoints from './provider-endpoints.json' with { type: 'json' };
import { EMULATED_ACCOUNT, environmentFor } from './start.ts';
import { providerAliases, terraformOverride } from './terraform-override.ts';

const URL_OF = 'http://127.0.0.1:5600';

interface Override {
  readonly terraform: Record<string, unknown>;
  readonly provider: { readonly aws: Record<string, unknown>[] };
}

function override(options: object = {}): Override {
  return JSON.parse(terraformOverride({ url: URL_OF, ...options })) as Override;
}

describe('the override that turns a stack to the emulator', () => {
  it('pins the provider that is installed, and leaves the backend alone', () => {
    expect(override().terraform).toEqual({
      required_providers: { aws: { source: 'aws', version: '5.100.0' } },
    });
  });

  it('replaces the backend when it is told to', () => {
    expect(override({ localState: 's.tfstate' }).terraform['backend']).toEqual({
      local: { path: 's.tfstate' },
    });
  });

  it('can reach no account but the emulated one, and no endpoint but the emulator', () => {
    const [provider] = override().provider.aws;
    expect(provider).toMatchObject({
      access_key: 'test',
      secret_key: 'test',
      allowed_account_ids: [EMULATED_ACCOUNT],
      max_retries: 2,
      s3_use_path_style: true,
    });
    const [urls = {}] = (provider?.['endpoints'] ?? []) as Record<string, string>[];
    expect(Object.keys(urls)).toEqual(endpoints.keys);
    expect(new Set(Object.values(urls))).toEqual(new Set([URL_OF]));
    expect(Object.keys(urls)).toEqual(expect.arrayContaining(['sts', 's3', 'dynamodb', 'eks']));
  });

  it('has a block for every alias: one is merged into the block of its own alias only', () => {
    const stack = { provider: { aws: [{ region: 'a' }, { alias: 'virginia', region: 'b' }] } };
    const aliases = providerAliases(stack);
    expect(aliases).toEqual(['virginia']);
    expect(override({ aliases }).provider.aws.map(({ alias }) => alias)).toEqual([
      undefined,
      'virginia',
    ]);
  });

  it.each([{}, { provider: {} }, { provider: { aws: { region: 'a' } } }])(
    'finds no alias in %j',
    (stack) => {
      expect(providerAliases(stack)).toEqual([]);
    },
  );
});

describe('the environment for the SDK and Terraform', () => {
  it("reaches neither a developer's profile nor the metadata service", () => {
    expect(environmentFor(URL_OF, 'eu-west-1')).toMatchObject({
      AWS_ENDPOINT_URL: URL_OF,
      AWS_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_CONFIG_FILE: '/dev/null',
    });
  });
});
