import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const RUNS = 3;
const LOOK_EVERY_MS = 10;
/** Linux counts the time of processors in hundredths of a second (`getconf CLK_TCK`). */
const MS_A_TICK = 10;

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** Exit codes that are no failure of the measurement; 0 if absent. */
  readonly exits?: readonly number[];
  /** How often it is run: for what takes very long. */
  readonly runs?: number;
}

export interface Measured {
  readonly milliseconds: number;
  readonly processor: number;
  readonly memory: number;
}

/** Runs a command several times: the medians of its times, the largest of its memory. */
export async function measured(command: Command): Promise<Measured> {
  const runs: Measured[] = [];
  const { runs: times = RUNS } = command;
  for (let run = 0; run < times; run += 1) runs.push(await measuredOnce(command));
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    processor: median(runs.map((run) => run.processor)),
    memory: Math.max(...runs.map((run) => run.memory)),
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measuredOnce({ command, args, exits = [0] }: Command): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  let processor = 0;
  const look = setInterval(() => {
    if (child.pid === undefined) return;
    memory = Math.max(memory, highWaterMark(child.pid));
    processor = Math.max(processor, processorTime(child.pid));
  }, LOOK_EVERY_MS);
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => clearInterval(look));
  const milliseconds = performance.now() - start;
  if (exit === null || !exits.includes(exit)) {
    throw new Error(`${command} ${args.join(' ')} ended with ${exit}`);
  }
  return { milliseconds, processor, memory };
}

/** MiB. */
function highWaterMark(pid: number): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(about(pid, 'status'))?.[1] ?? 0) / 1024;
}

/** In user and in system mode, in milliseconds: fields 14 and 15, the name before them in brackets. */
function processorTime(pid: number): number {
  const fields = about(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * MS_A_TICK;
}

/** Empty where the process has ended between two looks, or the system has no /proc. */
function about(pid: number, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // the look before it counts
  }
}
