import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program whose reader goes before the first word: `program | true`, without the race. */
export async function withoutReader(
  args: readonly string[],
  closed: readonly ('stdout' | 'stderr')[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly code: number | null; readonly err: string }> {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let err = '';
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
  child.stdout.resume();
  for (const name of closed) child[name].destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, err };
}
