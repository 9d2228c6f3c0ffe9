import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsOf } from '../../../infra/config.ts';
import type { Config } from '../../../infra/config-schema.ts';
import { buildApp } from '../../../infra/main.ts';
import type { Body, StackJson } from './stack-json.ts';

/** All stacks of a config, as Terraform would read them. The functions' code is a stand-in. */
export function synthesise(config: Config): StackJson[] {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-rules-'));
  try {
    const zip = join(folder, 'code.zip');
    writeFileSync(zip, 'stands in for the build');
    const out = join(folder, 'out');
    buildApp(settingsOf(config), out, { detector: zip, responder: zip }).synth();
    return readdirSync(join(out, 'stacks')).map((name) => ({
      name,
      json: JSON.parse(readFileSync(join(out, 'stacks', name, 'cdk.tf.json'), 'utf8')) as Body,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
