import { expect, test } from 'vitest';
import { withoutReader } from '../closed-pipe.ts';

test.each([
  ['help', ['--help'], 0],
  ['the help of a command', ['deploy', '--help'], 0],
  ['what is wrong', ['synth', '--config', 'missing.ts'], 2],
  ['a mistyped command', ['aply'], 2],
] as const)('nobody reads %s: it ends quietly, and its exit code stands', async (_, args, code) => {
  for (const closed of [['stdout'], ['stderr'], ['stdout', 'stderr']] as const) {
    const run = await withoutReader(['infra/cli.ts', ...args], closed);
    expect(run.code).toBe(code);
    expect(run.err).not.toMatch(/EPIPE|at \w+ \(/);
  }
});
