import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ReadError } from '../../triage/finding/read-error.ts';
import { EXPANSION_LIMITS, openInput } from '../../triage/io/input.ts';
import type { ExpansionLimits } from '../../triage/io/input.ts';
import { temporaryFolder } from '../cli/parapet.ts';

function fileOf(content: string | Uint8Array, name = 'evidence.json'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function bytesOf(path: string, limits?: ExpansionLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // Copied at once: the chunk's buffer is used again.
  for await (const chunk of openInput(path, limits).chunks) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function refusalOf(path: string, limits?: ExpansionLimits): Promise<ReadError> {
  return await bytesOf(path, limits).then(
    () => {
      throw new Error('it was read');
    },
    (error: unknown) => {
      if (error instanceof ReadError) return error;
      throw error;
    },
  );
}

const large = Buffer.from(
  Array.from({ length: 300_000 }, (_, i) => `{"n":${i * 7919}}\n`).join(''),
);

describe('a file', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['one byte', Buffer.from('{')],
    ['several chunks', large],
  ])('is read as it is: %s', async (_what, content) => {
    expect((await bytesOf(fileOf(content))).equals(content)).toBe(true);
  });

  it('is unpacked where it is gzip, whatever its name, of several members too', async () => {
    expect((await bytesOf(fileOf(gzipSync(large), 'report.json'))).equals(large)).toBe(true);
    const members = Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"b":2}\n')]);
    expect((await bytesOf(fileOf(members))).toString()).toBe('{"a":1}\n{"b":2}\n');
  });

  it('is closed when nobody wants more of it', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const [plain, packed] = [fileOf(large), fileOf(gzipSync(large))];
    const before = open();
    for (let i = 0; i < 20; i += 1) {
      for (const path of [plain, packed]) {
        for await (const chunk of openInput(path).chunks) {
          expect(chunk.length).toBeGreaterThan(0);
          break;
        }
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(open()).toBeLessThan(before + 10);
  });

  it('that is a pipe is let go of while its writer stays', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const script = 'exec 3>"$0"; printf "{}" >&3; exec sleep 600';
    const writer = spawn('sh', ['-c', script, pipe]);
    onTestFinished(() => void writer.kill());
    for await (const chunk of openInput(pipe).chunks) {
      expect(Buffer.from(chunk).toString()).toBe('{}');
      break;
    }
    expect(writer.exitCode).toBeNull();
  });
});

describe('what the system refuses', () => {
  it('is named: no such file', async () => {
    const error = await refusalOf('no/such/file.json');
    expect(error).toMatchObject({ code: 'not-readable' });
    expect(error.message).toMatch(/^no\/such\/file\.json: there is no such file/);
  });

  it('is named: a folder', async () => {
    const folder = temporaryFolder();
    const error = await refusalOf(folder);
    expect(error).toMatchObject({ code: 'not-readable' });
    expect(error.message).toContain(`${folder}: it is a folder`);
  });

  it('is named: a file as a folder, and a loop', async () => {
    expect((await refusalOf(join(fileOf('{}'), 'x'))).message).toContain('no folder');
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a'));
    symlinkSync('loop', join(folder, 'loop'));
    expect((await refusalOf(join(folder, 'loop'))).message).toContain('loop');
  });

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('is named: no permission', async () => {
    const path = fileOf('{}');
    chmodSync(path, 0);
    expect((await refusalOf(path)).message).toContain('permission');
  });
});

describe('gzip', () => {
  it('cut off anywhere is refused, after what could be unpacked', async () => {
    const packed = gzipSync(large);
    for (const cut of [3, 15, 1000, packed.length - 1]) {
      const error = await refusalOf(fileOf(packed.subarray(0, cut)));
      expect(error).toMatchObject({ code: 'truncated' });
      expect(error.message).toMatch(/evidence\.json: the gzip data ends in the middle/);
    }
  });

  it('that is damaged is refused', async () => {
    const packed = gzipSync(large);
    packed.fill(0xa5, 500, 520);
    expect(await refusalOf(fileOf(packed))).toMatchObject({ code: 'not-readable' });
    const wrongSum = gzipSync('{"a":1}');
    wrongSum[wrongSum.length - 8] = 1;
    expect(await refusalOf(fileOf(wrongSum))).toMatchObject({ code: 'not-readable' });
  });

  it('that is a bomb is refused by its ratio, long before its end', async () => {
    // 512 MiB of blanks in half a megabyte, as made by `head -c 512M /dev/zero | tr '\0' ' ' | gzip`.
    const member = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
    const bomb = fileOf(Buffer.concat(Array.from({ length: 8 }, () => member)), 'bomb.json.gz');
    let bytes = 0;
    const all = async (): Promise<void> => {
      for await (const chunk of openInput(bomb).chunks) bytes += chunk.length;
    };
    await expect(all()).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(
        /bomb\.json\.gz: the gzip data expands to more than 200 times/,
      ),
    });
    expect(bytes).toBeLessThan(2 * EXPANSION_LIMITS.ratioFromBytes);
  });

  it('that expands without end is refused by its size', async () => {
    const limits = { ...EXPANSION_LIMITS, bytes: 1_000_000 };
    expect(await refusalOf(fileOf(gzipSync(large)), limits)).toMatchObject({ code: 'too-large' });
  });

  it('of alerts that repeat is no bomb', async () => {
    const line = `${JSON.stringify({ rule: 'Terminal shell in container', output: 'x'.repeat(600) })}\n`;
    const alerts = Array.from({ length: 60_000 }, (_, i) => line.replace('{', `{"n":${i * 7919},`));
    const content = Buffer.from(alerts.join(''));
    expect(content.length).toBeGreaterThan(EXPANSION_LIMITS.ratioFromBytes);
    expect((await bytesOf(fileOf(gzipSync(content)))).length).toBe(content.length);
  });
});

/** Reads its standard input by the same road and prints the bytes again. */
const ECHO = `
  import { openInput } from ${JSON.stringify(new URL('../../triage/io/input.ts', import.meta.url).href)};
  for await (const chunk of openInput('-').chunks) process.stdout.write(Buffer.from(chunk));
`;
const echo = ['--input-type=module', '-e', ECHO];

describe('standard input', () => {
  it.each([
    ['plain', large],
    ['gzip', gzipSync(large)],
    ['empty', Buffer.alloc(0)],
  ])('is read for "-": %s', (what, input) => {
    const { stdout, stderr } = spawnSync(process.execPath, echo, { input, maxBuffer: 2 ** 27 });
    expect(stderr.toString()).toBe('');
    expect(stdout.equals(what === 'empty' ? input : large)).toBe(true);
  });

  it('may come byte by byte', async () => {
    const child = spawn(process.execPath, echo, { stdio: ['pipe', 'pipe', 'inherit'] });
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    for (const byte of gzipSync('{"a":1}')) {
      child.stdin.write(Buffer.of(byte));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
    expect(Buffer.concat(out).toString()).toBe('{"a":1}');
  });
});
