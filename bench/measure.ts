import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const RUNS = 3;
const LOOK_EVERY_MS = 10;

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** Exit codes that are no failure of the measurement; 0 if absent. */
  readonly exits?: readonly number[];
}

export interface Measured {
  readonly milliseconds: number;
  readonly memory: number;
}

/** Runs a command several times: the median of its times, the largest of its memory. */
export async function measured(command: Command): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measuredOnce(command));
  const times = runs.map((run) => run.milliseconds).sort((a, b) => a - b);
  const milliseconds = times[Math.floor(RUNS / 2)] ?? Number.NaN;
  return { milliseconds, memory: Math.max(...runs.map((run) => run.memory)) };
}

async function measuredOnce({ command, args, exits = [0] }: Command): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  const look = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, highWaterMark(child.pid));
  }, LOOK_EVERY_MS);
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => clearInterval(look));
  const milliseconds = performance.now() - start;
  if (exit === null || !exits.includes(exit)) {
    throw new Error(`${command} ${args.join(' ')} ended with ${exit}`);
  }
  return { milliseconds, memory };
}

/** MiB; 0 where the process has ended, or the system has no /proc. */
function highWaterMark(pid: number): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0; // it ended between two looks; the look before it counts
  }
}
