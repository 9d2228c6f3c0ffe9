import { FaultError, notUtf8 } from './fault.ts';

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const UTF16_BOMS = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;
const LONGEST_BOM = 4;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of bytes that must be valid UTF-8; undefined if they are not. A replacement character
 * would change what a tool wrote without a word.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined; // the only thing that a fatal decoder throws; the caller says which line it is
  }
}

/** The stream as UTF-8 without a byte order mark (PowerShell's `>` writes UTF-16 with one). */
export async function* utf8Chunks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => iterator };
  try {
    const head = await firstBytes(iterator);
    const utf16 = UTF16_BOMS.find(([, bom]) => startsWith(head, bom) && !isUtf32(head));
    if (utf16) {
      yield* fromUtf16(utf16[0], head.subarray(2), rest);
      return;
    }
    yield startsWith(head, UTF8_BOM) ? head.subarray(UTF8_BOM.length) : head;
    for await (const chunk of rest) yield chunk;
  } finally {
    await iterator.return?.();
  }
}

async function firstBytes(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < LONGEST_BOM) {
    const next = await iterator.next();
    if (next.done === true) return head;
    head = Buffer.concat([head, next.value]); // a copy: the chunk may be used again
  }
  return head;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/** UTF-32 starts like UTF-16; read as that it would be full of NULs, and is refused for them. */
function isUtf32(head: Uint8Array): boolean {
  return head[2] === 0 && head[3] === 0;
}

async function* fromUtf16(
  encoding: 'utf-16le' | 'utf-16be',
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
    } catch {
      throw new FaultError({
        ...notUtf8(),
        why: `the text is not valid ${encoding.toUpperCase()}`,
      });
    }
  };
  yield decode(head);
  for await (const chunk of rest) yield decode(chunk);
  yield decode();
}
