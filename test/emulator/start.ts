import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Fault } from './edge/faults.ts';

export type { Fault } from './edge/faults.ts';

export const EMULATED_ACCOUNT = '123456789012';
export const EMULATED_REGION = 'eu-west-1';

/** A running AWS on loopback. */
export interface Emulator {
  readonly url: string;
  /** The AWS variables with which Terraform and the SDK talk to it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Forgets everything, faults too. */
  reset(): Promise<void>;
  /** APIs that nobody answered, with how often they were asked; `{}` in a good test. */
  unserved(): Promise<Record<string, number>>;
  /** Every API call so far, in order, as `service:Operation`. */
  calls(): Promise<string[]>;
  /** Makes a named API answer an error, once unless it says otherwise. */
  fault(fault: Fault): Promise<void>;
  /** Faults that are armed still: empty once each has been met. */
  faults(): Promise<Fault[]>;
  clearFaults(): Promise<void>;
  /** The end of what the emulator and the functions in it wrote. */
  log(): string;
  stop(): Promise<void>;
}

export interface EmulatorOptions {
  readonly region?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
}

const LOG_LIMIT = 256 * 1024;
type Program = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts an emulator of its own; it ends with `stop()` and, at the latest, with this process. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const program = startProgram(options.port ?? 0);
  const log = keepLog(program);
  const url = await address(program, log);
  return {
    url,
    environment: environmentFor(url, options.region ?? EMULATED_REGION),
    log,
    reset: async () => void (await ask(`${url}/edge/reset`, 'POST')),
    unserved: async () => (await ask(`${url}/edge/unserved`)) as Record<string, number>,
    calls: async () => ((await ask(`${url}/edge/calls`)) as { calls: string[] }).calls,
    fault: async (fault) => void (await ask(`${url}/edge/faults`, 'POST', fault)),
    faults: async () => ((await ask(`${url}/edge/faults`)) as { faults: Fault[] }).faults,
    clearFaults: async () => void (await ask(`${url}/edge/faults`, 'DELETE')),
    stop: () => stopProgram(program),
  };
}

/** The variables by which the AWS SDKs and Terraform find the emulator and nothing else. */
export function environmentFor(url: string, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    // Else a missing credential is looked for on the network.
    AWS_EC2_METADATA_DISABLED: 'true',
    // A developer's own profile must not reach into a test.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
}

function startProgram(port: number): Program {
  const main = join(import.meta.dirname, 'main.ts');
  return spawn(process.execPath, [main, '--while-stdin-open', '--port', String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

function keepLog(program: Program): () => string {
  let kept = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    kept = (kept + text).slice(-LOG_LIMIT);
  });
  return () => kept;
}

async function address(program: Program, log: () => string): Promise<string> {
  const lines = createInterface({ input: program.stdout });
  const line = once(lines, 'line') as Promise<[string]>;
  const exit = once(program, 'exit').then(([code]) => {
    throw new Error(`The emulator ended with ${String(code)} before it was ready:\n${log()}`);
  });
  const [ready] = await Promise.race([line, exit]);
  // The loser of the race ends later, when the emulator is stopped.
  exit.catch(() => undefined);
  return (JSON.parse(ready) as { url: string }).url;
}

async function stopProgram(program: Program): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = once(program, 'exit');
  program.stdin.end();
  await exit;
}

async function ask(url: string, method = 'GET', body?: Fault): Promise<unknown> {
  const answered = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answered.ok) return answered.json();
  throw new Error(`${method} ${url}: ${answered.status} ${await answered.text()}`);
}
