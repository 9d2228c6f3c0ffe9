import type { Key } from '../finding/keys.ts';
import { damaged } from './item-kind.ts';
import type { ItemKind } from './item-kind.ts';
import type { Part } from './segments.ts';

/**
 * Keys of counted occurrences, packed: a table of parts, the keys in order, and for each key which
 * part it was counted under and in which slot of its hour it lies. Or, where there were too many,
 * only the word that it was divided.
 *
 *   u32 number of keys, u32 number of parts, parts (16 bytes each), keys (16 each),
 *   a u32 a key: slot (4 bits) and index of the part (28 bits)
 */
export interface KeyBlock {
  /** As stored; empty for a new block. */
  readonly bytes: Buffer;
  readonly count: number;
  readonly parts: readonly Part[];
  readonly isDivided: boolean;
}

export const KEY_BYTES = 16;
const HEADER_BYTES = 8;
/** Beyond it a block is divided: 200 KB at the most, when every key has a part of its own. */
export const MAX_BLOCK_KEYS = 5000;
const DIVIDED = 0xffffffff;
const SLOT_SHIFT = 28;
const PART_MASK = 0x0fffffff;

export const EMPTY_BLOCK: KeyBlock = {
  bytes: Buffer.alloc(0),
  count: 0,
  parts: [],
  isDivided: false,
};

const dividedBytes = Buffer.alloc(HEADER_BYTES);
dividedBytes.writeUInt32BE(DIVIDED, 0);
export const DIVIDED_BLOCK: KeyBlock = { ...EMPTY_BLOCK, bytes: dividedBytes, isDivided: true };

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
  if (bytes.length !== blockBytes(count, partCount)) throw damaged('key-block');
  const parts: Part[] = [];
  for (let index = 0; index < partCount; index += 1) {
    const at = HEADER_BYTES + index * KEY_BYTES;
    parts.push(bytes.toString('hex', at, at + KEY_BYTES));
  }
  return { bytes, count, parts, isDivided: false };
}

function blockBytes(count: number, partCount: number): number {
  return HEADER_BYTES + partCount * KEY_BYTES + count * (KEY_BYTES + 4);
}

function keysAt(block: KeyBlock): number {
  return HEADER_BYTES + block.parts.length * KEY_BYTES;
}

/** Where a key stands: a million are looked up, and a buffer for each would cost more than that. */
export interface KeyAt {
  readonly bytes: Buffer;
  readonly at: number;
}

export function compareKeys(a: KeyAt, b: KeyAt): number {
  return a.bytes.compare(b.bytes, b.at, b.at + KEY_BYTES, a.at, a.at + KEY_BYTES);
}

/** The part that a key was counted under; undefined where it was not. */
export function partOfKey(block: KeyBlock, key: KeyAt): Part | undefined {
  const index = indexOf(block, key);
  return index < 0 ? undefined : partAt(block, index);
}

function partAt(block: KeyBlock, index: number): Part | undefined {
  return block.parts[block.bytes.readUInt32BE(wordAt(block, index)) & PART_MASK];
}

function indexOf(block: KeyBlock, key: KeyAt): number {
  const index = insertionPoint(block, key, 0);
  const found = { bytes: block.bytes, at: keysAt(block) + index * KEY_BYTES };
  return index < block.count && compareKeys(key, found) === 0 ? index : -1;
}

/** The first place from `from` on whose key is not lower. */
function insertionPoint(block: KeyBlock, key: KeyAt, from: number): number {
  const { bytes } = block;
  const start = keysAt(block);
  const head = key.bytes.readUInt32BE(key.at);
  let low = from;
  let high = block.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = start + middle * KEY_BYTES;
    // The first four bytes nearly always decide, and reading them allocates nothing.
    const other = bytes.readUInt32BE(at);
    const isLower = other === head ? compareKeys({ bytes, at }, key) < 0 : other < head;
    if (isLower) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface BlockEntry extends KeyAt {
  readonly part: Part;
  /** 0 to 15: where a block is divided first. */
  readonly slot: number;
}

export function keyText({ bytes, at }: KeyAt): Key {
  return bytes.toString('hex', at, at + KEY_BYTES);
}

/** Every key of a block with its part, in order. */
export function* entriesOf(block: KeyBlock): Generator<BlockEntry> {
  const start = keysAt(block);
  for (let index = 0; index < block.count; index += 1) {
    const at = start + index * KEY_BYTES;
    const part = partAt(block, index);
    if (part === undefined) throw damaged('key-block');
    const slot = block.bytes.readUInt32BE(wordAt(block, index)) >>> SLOT_SHIFT;
    yield { bytes: block.bytes, at, part, slot };
  }
}

/** A block with more keys; the added ones are in order, and new to it and to each other. */
export function withKeys(block: KeyBlock, sorted: readonly BlockEntry[]): KeyBlock {
  const parts = [...block.parts];
  const places = new Map(parts.map((part, index) => [part, index]));
  for (const { part } of sorted) {
    if (places.has(part)) continue;
    places.set(part, parts.length);
    parts.push(part);
  }
  const count = block.count + sorted.length;
  const bytes = Buffer.alloc(blockBytes(count, parts.length));
  bytes.writeUInt32BE(count, 0);
  bytes.writeUInt32BE(parts.length, 4);
  parts.forEach((part, index) => bytes.write(part, HEADER_BYTES + index * KEY_BYTES, 'hex'));
  const merged: KeyBlock = { bytes, count, parts, isDivided: false };
  merge(block, sorted, { into: merged, places });
  return merged;
}

/** Copies runs of old keys between the new ones; most of a block is moved in few pieces. */
function merge(
  block: KeyBlock,
  sorted: readonly BlockEntry[],
  { into, places }: { readonly into: KeyBlock; readonly places: ReadonlyMap<Part, number> },
): void {
  let from = 0;
  let to = 0;
  const copy = (until: number): void => {
    copyKeys(block, into, { from, to, length: until - from });
    to += until - from;
    from = until;
  };
  for (const { part, slot, ...key } of sorted) {
    copy(insertionPoint(block, key, from));
    key.bytes.copy(into.bytes, keysAt(into) + to * KEY_BYTES, key.at, key.at + KEY_BYTES);
    const word = ((slot << SLOT_SHIFT) | (places.get(part) ?? 0)) >>> 0;
    into.bytes.writeUInt32BE(word, wordAt(into, to));
    to += 1;
  }
  copy(block.count);
}

function copyKeys(
  source: KeyBlock,
  target: KeyBlock,
  { from, to, length }: { readonly from: number; readonly to: number; readonly length: number },
): void {
  if (length === 0) return;
  const keys = keysAt(source) + from * KEY_BYTES;
  source.bytes.copy(target.bytes, keysAt(target) + to * KEY_BYTES, keys, keys + length * KEY_BYTES);
  const words = wordAt(source, from);
  source.bytes.copy(target.bytes, wordAt(target, to), words, words + length * 4);
}

function wordAt(block: KeyBlock, index: number): number {
  return keysAt(block) + block.count * KEY_BYTES + index * 4;
}
