import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip, constants } from 'node:zlib';
import type { Gunzip } from 'node:zlib';
import type { Document } from '../finding/read.ts';
import { ReadError } from '../finding/read-error.ts';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';

const MIB = 1024 * 1024;
/** Measured: as fast as larger ones, and what is parsed of one at a time is a quarter. */
const CHUNK_BYTES = MIB / 4;
/** To ask the system and to be woken by it takes as long as to look at a part of a chunk. */
const READ_BYTES = MIB;
const LONGEST_PATH = 4096;

/** How far compressed input may expand. */
export interface ExpansionLimits {
  /** Looked at from here on: small documents may be as repetitive as they like. */
  readonly ratioFromBytes: number;
  readonly ratio: number;
  readonly bytes: number;
}

export const EXPANSION_LIMITS: ExpansionLimits = {
  ratioFromBytes: 32 * MIB,
  // Alerts of one cause that differ in their time only are packed 50 to 1; deflate ends at 1032 to 1.
  ratio: 200,
  // 50 million alerts; a stream is not held, so this bounds time, not memory.
  bytes: 64 * 1024 * MIB,
};

/**
 * A file, or standard input for `-`; gzip is unpacked, recognised by its first bytes. Nothing is
 * opened before the chunks are asked for. What goes wrong is a ReadError that names the file.
 */
export function openInput(path: string, limits: ExpansionLimits = EXPANSION_LIMITS): Document {
  return { name: path, chunks: chunksOf(path, limits) };
}

async function* chunksOf(
  path: string,
  limits: ExpansionLimits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = path === '-' ? (process.stdin as AsyncIterable<Uint8Array>) : fileBytes(path);
  try {
    yield* unpacked(bytes, { name: nameOf(path), limits });
  } catch (error) {
    throw readErrorOf(nameOf(path), error);
  }
}

/**
 * Two buffers for the whole file, since new ones would be garbage faster than it is collected: one is
 * filled while the other is looked at, so that nobody waits for the disk. Not so from a pipe: whoever has
 * seen enough of it would wait for its writer, who may never write again.
 */
async function* fileBytes(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path);
  let buffer = Buffer.allocUnsafeSlow(READ_BYTES);
  let other = Buffer.allocUnsafeSlow(READ_BYTES);
  let ahead: ReturnType<typeof readInto> | undefined;
  try {
    const isOnDisk = (await file.stat()).isFile();
    for (;;) {
      const [read] = await (ahead ?? readInto(buffer, file));
      if (read.status === 'rejected') throw read.reason;
      const { bytesRead } = read.value;
      if (bytesRead === 0) return;
      const bytes = buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
      ahead = isOnDisk ? readInto(buffer, file) : undefined;
      for (let at = 0; at < bytesRead; at += CHUNK_BYTES)
        yield bytes.subarray(at, at + CHUNK_BYTES);
    }
  } finally {
    await ahead;
    await file.close();
  }
}

/** Settled, because what goes wrong may do so before anybody asks. */
function readInto(
  buffer: Buffer,
  file: FileHandle,
): Promise<[PromiseSettledResult<{ readonly bytesRead: number }>]> {
  return Promise.allSettled([file.read(buffer, 0, READ_BYTES, null)]);
}

interface Unpacking {
  readonly name: string;
  readonly limits: ExpansionLimits;
}

async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
  unpacking: Unpacking,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => iterator };
  try {
    const head = await firstTwoBytes(iterator);
    const all = startingWith(head, chunks);
    if (head[0] === 0x1f && head[1] === 0x8b) yield* expanded(copies(all), unpacking);
    else yield* all;
  } finally {
    await iterator.return?.();
  }
}

async function firstTwoBytes(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done === true) return head;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* startingWith(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (head.length > 0) yield head;
  for await (const chunk of rest) yield chunk;
}

/** The unpacker takes chunks ahead of its work, when the file's buffer is long in use again. */
async function* copies(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

async function* expanded(
  packed: AsyncIterable<Uint8Array>,
  { name, limits }: Unpacking,
): AsyncGenerator<Uint8Array, void, undefined> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // Its errors come out of the loop below, where they can be told.
  pipeline(Readable.from(packed, { objectMode: false }), gunzip, () => undefined);
  let bytes = 0;
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (isBomb(bytes, gunzip, limits)) {
      throw new ReadError(
        'too-large',
        `${name}: the gzip data expands to more than ${limits.ratio} times its size, or without end, as no report does (a "gzip bomb"). Look at where it came from; unpack it yourself if you trust it.`,
      );
    }
    yield chunk;
  }
}

/** `bytesWritten` counts what the unpacker has used, not what was handed to it. */
function isBomb(bytes: number, gunzip: Gunzip, limits: ExpansionLimits): boolean {
  if (bytes > limits.bytes) return true;
  return bytes > limits.ratioFromBytes && bytes > limits.ratio * gunzip.bytesWritten;
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : forTerminal(fromOutside(path), LONGEST_PATH);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check its name and the folder you are in.',
  ENOTDIR: 'a part of its path is no folder. Check its name.',
  EISDIR: 'it is a folder. Name the files in it, for example with "FOLDER/*.json".',
  EACCES: 'there is no permission to read it. Give this user the right to read it.',
  EPERM: 'there is no permission to read it. Give this user the right to read it.',
  ENAMETOOLONG: 'its name is too long for this system.',
  ELOOP: 'its path is a loop of symbolic links.',
};

function readErrorOf(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ReadError || !('code' in error)) return error;
  const code = String(error.code);
  const cause = { cause: error };
  if (code === 'Z_BUF_ERROR') {
    const why = 'the gzip data ends in the middle: it was cut off. Write it again.';
    return new ReadError('truncated', `${name}: ${why}`, cause);
  }
  if (Object.hasOwn(constants, code)) {
    const why = 'the gzip data is damaged. Write it again, or unpack it to see what is left.';
    return new ReadError('not-readable', `${name}: ${why}`, cause);
  }
  const reason = REASONS[code] ?? `the system could not read it (${code}).`;
  return new ReadError('not-readable', `${name}: ${reason}`, cause);
}
