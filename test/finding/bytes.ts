import type { Document } from '../../triage/finding/read.ts';

/** A document whose bytes arrive in pieces of the given sizes, the last size repeated. */
export function documentOf(
  content: string | Uint8Array,
  { name = 'evidence.json', sizes = [65_536] }: { name?: string; sizes?: readonly number[] } = {},
): Document {
  return { name, chunks: inPieces(bytesOf(content), sizes) };
}

export async function* inPieces(
  bytes: Uint8Array,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array, void, undefined> {
  let at = 0;
  for (let piece = 0; at < bytes.length; piece += 1) {
    const size = Math.max(1, sizes[Math.min(piece, sizes.length - 1)] ?? 1);
    // A copy, and overwritten afterwards: nobody may keep a chunk.
    const chunk = Uint8Array.from(bytes.subarray(at, at + size));
    yield chunk;
    chunk.fill(0);
    at += size;
  }
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}
