import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const RUNS = 5;
const LOOK_EVERY_MS = 10;
/** Linux counts the time of processors in hundredths of a second (`getconf CLK_TCK`). */
const MS_A_TICK = 10;

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** Exit codes that are no failure of the measurement; 0 if absent. */
  readonly exits?: readonly number[];
  /** How often it is run, if less often than usual: for what takes very long. */
  readonly runs?: number;
}

export interface Measured {
  readonly milliseconds: number;
  readonly processor: number;
  readonly memory: number;
}

/** Runs a command several times: the medians of its times, the largest of its memory. */
export async function measured(command: Command): Promise<Measured> {
  const [only] = await measuredInTurn([command]);
  if (!only) throw new Error('nothing was measured');
  return only;
}

/**
 * The same for several, one after the other and again, so that each ratio is of runs close together: a
 * machine that others use is at times half as fast for minutes.
 */
export async function measuredInTurn(commands: readonly Command[]): Promise<Measured[]> {
  const runs: Measured[][] = commands.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, command] of commands.entries()) {
      if (run < (command.runs ?? RUNS)) runs[index]?.push(await measuredOnce(command));
    }
  }
  return runs.map((all) => ({
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    processor: median(all.map(({ processor }) => processor)),
    memory: Math.max(...all.map(({ memory }) => memory)),
  }));
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
