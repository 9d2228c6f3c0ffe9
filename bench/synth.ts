import { fileURLToPath } from 'node:url';
import { measured } from './measure.ts';
import type { Bench } from './row.ts';

const ONCE = fileURLToPath(new URL('synth-once.ts', import.meta.url));

/** The goal for all stacks: under 3 seconds and 400 MiB. */
export const synth: Bench = {
  name: 'synth of all stacks',
  run: async () => {
    const { milliseconds, processor, memory } = await measured({
      command: process.execPath,
      args: [ONCE],
    });
    return [{ way: 'node bench/synth-once.ts', milliseconds, processor, memory }];
  },
};
