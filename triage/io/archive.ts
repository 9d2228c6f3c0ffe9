import { Unzip, UnzipInflate } from 'fflate';
import type { UnzipFile } from 'fflate';
import { ReadError } from '../finding/read-error.ts';

export interface ArchiveLimits {
  /** Of the archive itself. */
  readonly packedBytes: number;
  /** Of all its files together, unpacked. */
  readonly bytes: number;
  readonly files: number;
}

/** `name` is as the archive writes it: it may say anything (`../../etc/passwd`) and opens nothing. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** So much is unpacked before the limits are looked at again; deflate expands by 1032 at most. */
const STEP_BYTES = 64 * 1024;

/**
 * Unpacks a zip archive in memory. What it says of its own sizes is not believed: what comes out is
 * counted while it comes out.
 */
export function unzip(packed: Uint8Array, limits: ArchiveLimits): readonly ArchivedFile[] {
  if (packed.length > limits.packedBytes) throw tooLarge();
  const unpacking = new Unpacking(limits);
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      unpacking.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw new ReadError('not-readable', 'the archive is damaged. Make it again.', { cause });
  }
  return unpacking.files();
}

class Unpacking {
  readonly #limits: ArchiveLimits;
  readonly #unzip: Unzip;
  readonly #files: { readonly name: string; readonly chunks: Uint8Array[]; isWhole: boolean }[] =
    [];
  #bytes = 0;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
    this.#unzip = new Unzip((file) => this.#take(file));
    this.#unzip.register(UnzipInflate);
  }

  push(chunk: Uint8Array, isLast: boolean): void {
    this.#unzip.push(chunk, isLast);
  }

  files(): readonly ArchivedFile[] {
    if (this.#files.length === 0) {
      throw new ReadError('not-readable', 'there is no file in it, or it is no zip archive.');
    }
    if (this.#files.some(({ isWhole }) => !isWhole)) {
      throw new ReadError('truncated', 'the archive ends in the middle: it was cut off.');
    }
    return this.#files.map(({ name, chunks }) => ({ name, bytes: Buffer.concat(chunks) }));
  }

  #take(file: UnzipFile): void {
    if (file.name.endsWith('/')) return;
    if (this.#files.length >= this.#limits.files) throw tooLarge();
    const taken = { name: file.name, chunks: [] as Uint8Array[], isWhole: false };
    this.#files.push(taken);
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      this.#bytes += chunk.length;
      if (this.#bytes > this.#limits.bytes) throw tooLarge();
      taken.chunks.push(chunk);
      taken.isWhole = isLast;
    };
    file.start();
  }
}

function tooLarge(): ReadError {
  const why = 'the archive holds more than any set of reports (a "zip bomb").';
  return new ReadError('too-large', `${why} Look at where it came from.`);
}
