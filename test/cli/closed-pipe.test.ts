import { expect, test } from 'vitest';
import { withoutReader } from '../closed-pipe.ts';
import { BIN } from './parapet.ts';

const FALCO = 'samples/runtime/story-falco.jsonl';
const IMAGE = 'samples/build/trivy-image.json';

test.each([
  ['help', ['--help'], 0],
  ['a list', ['read', '--json', FALCO], 0],
  ['a table', ['read', FALCO], 0],
  ['a verdict, which decides all the same', ['gate', IMAGE], 1],
  ['a verdict as rows', ['gate', '--json', IMAGE], 1],
  ['what could not be judged', ['gate', 'missing.json'], 2],
] as const)('nobody reads %s: it ends quietly, and its exit code stands', async (_, args, code) => {
  for (const closed of [['stdout'], ['stderr'], ['stdout', 'stderr']] as const) {
    const run = await withoutReader([BIN, ...args], closed);
    expect(run.code).toBe(code);
    expect(run.err).not.toMatch(/EPIPE|at \w/);
  }
});
