/**
 * The emulator as a program: the edge, and moto behind it.
 *
 *     node test/emulator/main.ts [--port 5600] [--while-stdin-open]
 *
 * Prints one line of JSON with its address once both answer. MOTO_PYTHON names the Python that has
 * moto. With --while-stdin-open it ends with its standard input, so that it cannot outlive a test.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { EdgeServer } from './edge/server.ts';
import { findMotoPython } from './tools.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'while-stdin-open': { type: 'boolean', default: false },
  },
});

const python = findMotoPython();
if (!python.found) {
  process.stderr.write(`${python.why}\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'parapet-emulator-'));
let moto: ChildProcess | undefined;

function end(code: number): void {
  moto?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

process.on('SIGTERM', () => end(0));
process.on('SIGINT', () => end(0));
if (values['while-stdin-open']) process.stdin.on('end', () => end(0)).resume();

const edge = new EdgeServer();
const url = await edge.listen(Number(values.port));
moto = spawn(python.path, [join(import.meta.dirname, 'moto-server.py'), url], {
  stdio: ['pipe', 'pipe', 'inherit'],
  // moto unpacks functions under TMPDIR and leaves them there.
  env: { ...process.env, NODE: process.execPath, TMPDIR: folder, PYTHONDONTWRITEBYTECODE: '1' },
});
moto.on('exit', (code) => {
  process.stderr.write(`moto ended with ${code ?? 'a signal'}\n`);
  end(1);
});
edge.passTo(await motoAddress(moto));
process.stdout.write(`${JSON.stringify({ url })}\n`);

/** moto says where it listens in its first line. */
async function motoAddress(child: ChildProcess): Promise<URL> {
  if (!child.stdout) throw new Error('moto was started without an output');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  const ready = JSON.parse(line) as { url: string };
  return new URL(ready.url);
}
