import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  OVERRIDE_FILE,
  providerAliases,
  terraformOverride,
} from '../../emulator/terraform-override.ts';

/**
 * Turns one synthesised stack to the emulator. The state's backend stays what it is, S3: it finds the
 * emulator by AWS_ENDPOINT_URL.
 */
export function overrideStack(folder: string, url: string): void {
  const stack: unknown = JSON.parse(readFileSync(join(folder, 'cdk.tf.json'), 'utf8'));
  const override = terraformOverride({ url, aliases: providerAliases(stack) });
  writeFileSync(join(folder, OVERRIDE_FILE), override);
}
