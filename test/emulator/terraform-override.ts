import endpoints from './provider-endpoints.json' with { type: 'json' };
import { EMULATED_ACCOUNT } from './start.ts';

/** The name that Terraform reads after the stack's own file and merges into it. */
export const OVERRIDE_FILE = 'emulator_override.tf.json';

export interface OverrideOptions {
  /** Where the emulator is. */
  readonly url: string;
  /** The aliases of the stack's provider blocks beside the plain one. */
  readonly aliases?: readonly string[];
  /** Replaces the stack's backend by a state file; by default the backend stays as it is. */
  readonly localState?: string;
  /** The only account that Terraform may touch; the emulator's, unless a test says otherwise. */
  readonly account?: string;
}

/**
 * The content of an override file that turns a synthesised stack to the emulator: the provider
 * version that is installed, dummy keys, every endpoint, and no account but the emulator's.
 */
export function terraformOverride(options: OverrideOptions): string {
  const aws = [undefined, ...(options.aliases ?? [])].map((alias) => provider(options, alias));
  const content = {
    terraform: {
      required_providers: { aws: { source: 'aws', version: endpoints.provider } },
      ...(options.localState === undefined
        ? {}
        : { backend: { local: { path: options.localState } } }),
    },
    provider: { aws },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/**
 * The aliases of the AWS provider in a synthesised stack. Terraform merges an override block into
 * the block of the same alias only, so each needs its own.
 */
export function providerAliases(stack: unknown): string[] {
  const blocks = (stack as { provider?: { aws?: unknown } }).provider?.aws ?? [];
  const list: unknown[] = Array.isArray(blocks) ? blocks : [blocks];
  return list.flatMap((block) => {
    const { alias } = block as { alias?: unknown };
    return typeof alias === 'string' ? [alias] : [];
  });
}

function provider(options: OverrideOptions, alias: string | undefined): object {
  return {
    ...(alias === undefined ? {} : { alias }),
    access_key: 'test',
    secret_key: 'test',
    // A safety catch: with any other account Terraform stops before it changes anything.
    allowed_account_ids: [options.account ?? EMULATED_ACCOUNT],
    // 25 by default, which makes minutes of a missing API.
    max_retries: 2,
    s3_use_path_style: true,
    skip_metadata_api_check: 'true',
    endpoints: [Object.fromEntries(endpoints.keys.map((key) => [key, options.url]))],
  };
}
