import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsOf } from '../../infra/config.ts';
import type { Config } from '../../infra/config-schema.ts';
import { synthesise, type SynthesisedStack } from '../../infra/run/synth.ts';
import { STACK_NAMES } from '../../infra/stack.ts';
import { CONNECTION, LOAD_BALANCER } from './ground.ts';
import { testConfig } from './rig/config.ts';
import { docBlocks } from './rig/doc-blocks.ts';

const EVERYTHING: Partial<Config> = {
  cluster: { endpoint: { access: 'private', runner: true, connection: CONNECTION } },
  edge: { loadBalancers: [LOAD_BALANCER] },
};

let folder: string;
let code: { detector: string; responder: string };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-synth-'));
  const zip = join(folder, 'function.zip');
  writeFileSync(zip, 'stands in for the build');
  code = { detector: zip, responder: zip };
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(config: Partial<Config>, to: string): Promise<SynthesisedStack[]> {
  const settings = settingsOf(testConfig(config));
  return synthesise({ settings, outFolder: join(folder, to), code });
}

describe('the synthesis of all stacks', () => {
  it('gives the stacks in their order, each after those that it needs', async () => {
    const stacks = await written(EVERYTHING, 'order');
    expect(stacks.map(({ name }) => name)).toEqual([...STACK_NAMES]);
    for (const [at, { name, needs }] of stacks.entries()) {
      const before = stacks.slice(0, at).map((stack) => stack.name);
      expect(before, name).toEqual(expect.arrayContaining([...needs]));
    }
  });

  it('leaves nothing to be applied of a stack that the config no longer asks for', async () => {
    await written(EVERYTHING, 'less');
    const stray = join(folder, 'less', 'stacks', 'network', 'unguarded_override.tf.json');
    writeFileSync(stray, '{}');
    const stacks = await written({}, 'less');
    expect(stacks.map(({ name }) => name)).not.toContain('edge');
    expect(readdirSync(join(folder, 'less', 'stacks', 'edge'))).toEqual([]);
    expect(readdirSync(join(folder, 'less', 'stacks', 'network'))).toEqual(['cdk.tf.json']);
  });

  it('writes the same bytes twice', async () => {
    const [one, two] = [await written(EVERYTHING, 'one'), await written(EVERYTHING, 'two')];
    const bytes = (stacks: SynthesisedStack[]): string[] =>
      stacks.map((stack) => readFileSync(join(stack.folder, 'cdk.tf.json'), 'utf8'));
    expect(bytes(two)).toEqual(bytes(one));
  });

  it('takes less than 400 MiB', () => {
    const told = execFileSync(process.execPath, ['bench/synth-once.ts'], { encoding: 'utf8' });
    const { stacks, memoryMiB } = JSON.parse(told) as { stacks: number; memoryMiB: number };
    expect(stacks).toBe(STACK_NAMES.length);
    expect(memoryMiB).toBeLessThan(400);
  });
});

describe('the pages', () => {
  it('name every output that a stack gives, and no other', async () => {
    const stacks = await written(EVERYTHING, 'outputs');
    const given = stacks.flatMap(({ name, folder: at }) => {
      const text = readFileSync(join(at, 'cdk.tf.json'), 'utf8');
      const { output = {} } = JSON.parse(text) as { output?: Record<string, unknown> };
      return Object.keys(output)
        .filter((key) => !key.startsWith('cross-stack-output-'))
        .map((key) => `${name} ${key}`);
    });
    const page = readFileSync('docs/infrastructure.md', 'utf8');
    const told = [...page.matchAll(/^\| `(\w+)` +\| `(\w+)` +\|/gm)];
    expect(told.map(([, stack, key]) => `${stack} ${key}`).toSorted()).toEqual(given.toSorted());
  });

  it('list the stacks in the order in which they are made', () => {
    const page = readFileSync('docs/infrastructure.md', 'utf8');
    const table = page.slice(page.indexOf('## The stacks'), page.indexOf('## What you change'));
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toEqual([...STACK_NAMES]);
  });

  it('run only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const blocks = docBlocks('docs/rebuild-aws-environment.md');
    expect(blocks.length).toBeGreaterThan(8);
    for (const { script } of blocks) {
      const name = /^npm run (\S+)/.exec(script)?.[1];
      if (name !== undefined) expect(Object.keys(scripts)).toContain(name);
    }
  });
});
