import { statSync } from 'node:fs';
import type { Document } from '../finding/read.ts';

/** Told how many bytes have been read; drawn on standard error, and only on a terminal. */
export interface Progress {
  advance(bytes: number): void;
  stop(): void;
}

const SHOW_FROM_BYTES = 8 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

const SILENT: Progress = { advance: () => undefined, stop: () => undefined };

/** A bar over the size of the given files; silent for small work and where nobody watches. */
export async function progressOver(
  files: readonly string[],
  stream: NodeJS.WriteStream,
): Promise<Progress> {
  const total = files.map(sizeOf).reduce((sum, size) => sum + size, 0);
  if (!stream.isTTY || total < SHOW_FROM_BYTES) return SILENT;
  // Loaded only where it is drawn: it would be a tenth of the program's start.
  const { Presets, SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar(
    {
      stream,
      format: 'reading {bar} {percentage}% of {total} MiB',
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(Math.ceil(total / MEBIBYTE), 0);
  let read = 0;
  return {
    advance: (bytes) => {
      read += bytes;
      bar.update(Math.floor(read / MEBIBYTE));
    },
    stop: () => bar.stop(),
  };
}

/** 0 where the size cannot be told: the reader says what is wrong with the file, in its own words. */
function sizeOf(file: string): number {
  return file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

/** The same document, telling each chunk's size as it passes. */
export function countBytes(document: Document, progress: Progress): Document {
  return { name: document.name, chunks: counted(document.chunks, progress) };
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  progress: Progress,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    progress.advance(chunk.byteLength);
    yield chunk;
  }
}
