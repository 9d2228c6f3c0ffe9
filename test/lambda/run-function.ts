import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** A function as Lambda has it: an unpacked zip, an environment, a Node. */
export interface DeployedFunction {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly node: string;
}

export interface Invoked {
  readonly answer?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  /** Its log, a JSON object a line. */
  readonly lines: readonly Record<string, unknown>[];
}

export function unpack(zip: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const RUNNER = `
const { file, event } = JSON.parse(await new Response(process.stdin).text());
try {
  const { handler } = await import(file);
  const answer = await handler(event, { awsRequestId: 'request-1' });
  process.stdout.write(JSON.stringify({ answer }));
} catch (error) {
  process.stdout.write(JSON.stringify({ error: { name: error.name, message: error.message } }));
}
`;

/** A process of its own for each event: every start is a cold one. */
export function startFunction(deployed: DeployedFunction, event: unknown): ChildProcess {
  const { folder, environment, node } = deployed;
  const child = spawn(node, ['--input-type=module', '--eval', RUNNER], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...environment },
  });
  const file = pathToFileURL(join(folder, 'index.mjs')).href;
  child.stdin?.end(JSON.stringify({ file, event }));
  return child;
}

export async function invoke(deployed: DeployedFunction, event: unknown): Promise<Invoked> {
  const child = startFunction(deployed, event);
  const exit = once(child, 'exit');
  const [out, log] = await Promise.all([read(child.stdout), read(child.stderr)]);
  await exit;
  if (out === '') throw new Error(`The function ended without an answer: ${log}`);
  const lines = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { ...(JSON.parse(out) as Omit<Invoked, 'lines'>), lines };
}

async function read(stream: ChildProcess['stdout']): Promise<string> {
  return stream ? text(stream) : '';
}
