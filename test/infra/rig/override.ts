import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import endpoints from '../../emulator/provider-endpoints.json' with { type: 'json' };

/** A file of this name is merged over the stack's own by Terraform; its ending makes it one. */
const OVERRIDE_FILE = 'emulator_override.tf.json';

interface StackJson {
  readonly provider?: {
    readonly aws?: readonly Readonly<Record<string, unknown>>[];
  };
}

/**
 * Turns one synthesised stack to the emulator: every endpoint, dummy credentials, and the provider's
 * version that is installed here (the bindings are made of a newer one). The state's backend stays what
 * it is: it finds the emulator by AWS_ENDPOINT_URL.
 */
export function overrideStack(folder: string, url: string): void {
  const stack = JSON.parse(readFileSync(join(folder, 'cdk.tf.json'), 'utf8')) as StackJson;
  const blocks = stack.provider?.aws ?? [{}];
  writeFileSync(join(folder, OVERRIDE_FILE), JSON.stringify(overrideOf(blocks, url), null, 2));
}

function overrideOf(blocks: readonly Readonly<Record<string, unknown>>[], url: string): object {
  const all = Object.fromEntries(endpoints.keys.map((key) => [key, url]));
  return {
    terraform: {
      required_providers: { aws: { source: 'aws', version: endpoints.provider } },
    },
    provider: {
      aws: blocks.map(({ alias }) => ({
        ...(alias !== undefined && { alias }),
        access_key: 'test',
        secret_key: 'test',
        // Default 25: each API that the emulator lacks would cost minutes.
        max_retries: 2,
        s3_use_path_style: true,
        skip_metadata_api_check: 'true',
        endpoints: [all],
      })),
    },
  };
}
