/**
 * Every stack that there is, synthesised once, and on standard output what that took. In a process of its
 * own: what is measured begins with nothing loaded.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsOf } from '../infra/config.ts';
import { synthesise } from '../infra/run/synth.ts';

const account = '123456789012';
const settings = settingsOf({
  accounts: [{ id: account, region: 'eu-west-1' }],
  github: { owner: 'acme', ownerId: '1', repository: 'shop', repositoryId: '2' },
  cluster: {
    endpoint: {
      access: 'private',
      runner: true,
      connection: `arn:aws:codeconnections:eu-west-1:${account}:connection/0a1b2c3d`,
    },
  },
  edge: {
    loadBalancers: [`arn:aws:elasticloadbalancing:eu-west-1:${account}:loadbalancer/app/shop/1`],
  },
  identity: { planned: true },
  response: { planned: true },
});

const outFolder = mkdtempSync(join(tmpdir(), 'parapet-synth-'));
try {
  const zip = join(outFolder, 'function.zip');
  writeFileSync(zip, 'stands in for the build');
  const stacks = await synthesise({ settings, outFolder, code: { detector: zip, responder: zip } });
  const memoryMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ stacks: stacks.length, memoryMiB })}\n`);
} finally {
  rmSync(outFolder, { recursive: true });
}
