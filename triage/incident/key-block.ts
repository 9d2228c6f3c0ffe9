import { KEY_BYTES } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import { damaged } from './item-kind.ts';
import type { ItemKind } from './item-kind.ts';
import type { Part } from './segments.ts';

/**
 * Keys of counted occurrences, packed: a table of parts, then for each key when in its hour it was,
 * the key, and which part it was counted under; in order. Or, where there were too many, only the
 * word that it was divided.
 *
 *   u32 number of keys, u32 number of parts, parts (16 bytes each),
 *   entries: u32 microseconds since the hour, key (16 bytes), u32 index of the part
 */
export interface KeyBlock {
  /** As stored; empty for a new block. */
  readonly bytes: Buffer;
  readonly count: number;
  readonly parts: readonly Part[];
  readonly isDivided: boolean;
}

const HEADER_BYTES = 8;
const OFFSET_BYTES = 4;
const ENTRY_BYTES = OFFSET_BYTES + KEY_BYTES + 4;
/** Beyond it a block is divided: 200 KB at the most, when every key has a part of its own. */
export const MAX_BLOCK_KEYS = 5000;
const DIVIDED = 0xffffffff;

export const EMPTY_BLOCK: KeyBlock = {
  bytes: Buffer.alloc(0),
  count: 0,
  parts: [],
  isDivided: false,
};

const dividedBytes = Buffer.alloc(HEADER_BYTES);
dividedBytes.writeUInt32BE(DIVIDED, 0);
export const DIVIDED_BLOCK: KeyBlock = { ...EMPTY_BLOCK, bytes: dividedBytes, isDivided: true };

/** Where a key stands: a million are looked up, and a buffer for each would cost more than that. */
export interface KeyAt {
  readonly bytes: Buffer;
  readonly at: number;
  /** Microseconds since its hour. The same event has the same time, so it is a part of the key. */
  readonly offset: number;
}

export interface BlockEntry extends KeyAt {
  readonly part: Part;
}

/**
 * Keys in order, new to a block and to each other. They are looked at one by one: `keyAt` may give the
 * same object each time, moved on.
 */
export interface AddedKeys {
  readonly count: number;
  keyAt(index: number): KeyAt;
  partAt(index: number): Part;
}

export function addedKeys(entries: readonly BlockEntry[]): AddedKeys {
  const entryOf = (index: number): BlockEntry => {
    const entry = entries[index];
    if (!entry) throw new RangeError(`There is no key ${index} of ${entries.length}`);
    return entry;
  };
  return { count: entries.length, keyAt: entryOf, partAt: (index) => entryOf(index).part };
}

export const keyBlockKind: ItemKind<KeyBlock> = {
  name: 'key-block',
  encode: (block) => block.bytes,
  decode: (value) => {
    if (typeof value === 'string') throw damaged('key-block');
    return readBlock(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
  },
};

function readBlock(bytes: Buffer): KeyBlock {
  if (bytes.length < HEADER_BYTES) throw damaged('key-block');
  const count = bytes.readUInt32BE(0);
  if (count === DIVIDED) return DIVIDED_BLOCK;
  const partCount = bytes.readUInt32BE(4);
  if (bytes.length !== HEADER_BYTES + partCount * KEY_BYTES + count * ENTRY_BYTES) {
    throw damaged('key-block');
  }
  const parts: Part[] = [];
  for (let index = 0; index < partCount; index += 1) {
    const at = HEADER_BYTES + index * KEY_BYTES;
    parts.push(bytes.toString('hex', at, at + KEY_BYTES));
  }
  return { bytes, count, parts, isDivided: false };
}

export function compareKeys(a: KeyAt, b: KeyAt): number {
  return (
    a.offset - b.offset || a.bytes.compare(b.bytes, b.at, b.at + KEY_BYTES, a.at, a.at + KEY_BYTES)
  );
}

export function keyText({ bytes, at }: KeyAt): Key {
  return bytes.toString('hex', at, at + KEY_BYTES);
}

function entryAt(block: KeyBlock, index: number): number {
  return HEADER_BYTES + block.parts.length * KEY_BYTES + index * ENTRY_BYTES;
}

function keyAt(block: KeyBlock, index: number): KeyAt {
  const entry = entryAt(block, index);
  const { bytes } = block;
  return { bytes, at: entry + OFFSET_BYTES, offset: bytes.readUInt32BE(entry) };
}

function partAt({ bytes, parts }: KeyBlock, { at }: KeyAt): Part {
  const part = parts[bytes.readUInt32BE(at + KEY_BYTES)];
  if (part === undefined) throw damaged('key-block');
  return part;
}

/** The part that a key was counted under; undefined where it was not. */
export function partOfKey(block: KeyBlock, key: KeyAt): Part | undefined {
  if (isAboveAll(block, key)) return undefined;
  const index = insertionPoint(block, key, 0);
  if (index >= block.count) return undefined;
  const found = keyAt(block, index);
  return compareKeys(key, found) === 0 ? partAt(block, found) : undefined;
}

/** Nearly always: alerts come in the order of time. */
export function isAboveAll(block: KeyBlock, { offset }: KeyAt): boolean {
  return block.count === 0 || block.bytes.readUInt32BE(entryAt(block, block.count - 1)) < offset;
}

/** The first place from `from` on whose key is not lower. */
function insertionPoint(block: KeyBlock, key: KeyAt, from: number): number {
  let [low, high] = [from, block.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keyAt(block, middle), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every key of a block with its part, in order. */
export function* entriesOf(block: KeyBlock): Generator<BlockEntry> {
  for (let index = 0; index < block.count; index += 1) {
    const key = keyAt(block, index);
    yield { ...key, part: partAt(block, key) };
  }
}

/** A block with more keys. */
export function withKeys(block: KeyBlock, added: AddedKeys): KeyBlock {
  const places = new Map(block.parts.map((part, index) => [part, index]));
  const indexes = new Uint32Array(added.count);
  for (let index = 0; index < added.count; index += 1) {
    indexes[index] = placeIn(places, added.partAt(index));
  }
  const parts = [...places.keys()];
  const count = block.count + added.count;
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + parts.length * KEY_BYTES + count * ENTRY_BYTES);
  bytes.writeUInt32BE(count, 0);
  bytes.writeUInt32BE(parts.length, 4);
  parts.forEach((part, index) => bytes.write(part, HEADER_BYTES + index * KEY_BYTES, 'hex'));
  const merged: KeyBlock = { bytes, count, parts, isDivided: false };
  merge(block, added, { into: merged, indexes });
  return merged;
}

function placeIn(places: Map<Part, number>, part: Part): number {
  const known = places.get(part);
  if (known !== undefined) return known;
  places.set(part, places.size);
  return places.size - 1;
}

/** Copies runs of old entries between the new ones: in the order of time that is all in one piece. */
function merge(
  block: KeyBlock,
  added: AddedKeys,
  { into, indexes }: { readonly into: KeyBlock; readonly indexes: Uint32Array },
): void {
  let from = 0;
  let to = entryAt(into, 0);
  const copy = (until: number): void => {
    block.bytes.copy(into.bytes, to, entryAt(block, from), entryAt(block, until));
    to += (until - from) * ENTRY_BYTES;
    from = until;
  };
  for (let index = 0; index < added.count; index += 1) {
    const key = added.keyAt(index);
    const until = isAboveAll(block, key) ? block.count : insertionPoint(block, key, from);
    if (until > from) copy(until);
    into.bytes.writeUInt32BE(key.offset, to);
    // Sixteen bytes are copied in less time than it takes to ask `Buffer.copy` for it.
    const entry = to + OFFSET_BYTES;
    for (let byte = 0; byte < KEY_BYTES; byte += 1) {
      into.bytes[entry + byte] = key.bytes[key.at + byte] ?? 0;
    }
    into.bytes.writeUInt32BE(indexes[index] ?? 0, entry + KEY_BYTES);
    to += ENTRY_BYTES;
  }
  if (block.count > from) copy(block.count);
}
