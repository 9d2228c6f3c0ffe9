import type { Key } from '../finding/keys.ts';
import { itemKey } from './item-kind.ts';
import {
  addedKeys,
  DIVIDED_BLOCK,
  EMPTY_BLOCK,
  entriesOf,
  isAboveAll,
  keyBlockKind,
  keyText,
  MAX_BLOCK_KEYS,
  partOfKey,
  withKeys,
} from './key-block.ts';
import type { BlockEntry, KeyAt, KeyBlock } from './key-block.ts';
import type { Part } from './segments.ts';
import type { ItemKey } from './store.ts';
import type { Transaction } from './transaction.ts';

/*
 * The keys of one cause, a block an hour. A block that is full is divided by slots of four minutes
 * (alerts come in the order of time, so only the last slot is written again and again), then by the
 * digits of the key, which are as good as random.
 */

export const HOUR_US = 3_600_000_000;
export const SLOT_US = 240_000_000;
/** What a provider updates may move in time, so all of it has one block, as if of one moment. */
const NO_HOUR = 'v';

/** Microseconds from the beginning of its hour. */
export function offsetOf(firstUs: number): number {
  return firstUs - Math.floor(firstUs / HOUR_US) * HOUR_US;
}

/** The block of an hour of a cause. */
export function blockInTime(fingerprint: Key, firstUs: number): ItemKey {
  return itemKey('key', fingerprint, hourText(Math.floor(firstUs / HOUR_US)));
}

export function blockOutOfTime(fingerprint: Key): ItemKey {
  return itemKey('key', fingerprint, NO_HOUR);
}

/** Sorts as the hours do; the year 0 is about minus 17 million hours. */
function hourText(hour: number): string {
  return (hour + 0x2000000).toString(16).padStart(8, '0');
}

export interface Leaf {
  readonly key: ItemKey;
  readonly block: KeyBlock;
}

/** The item in which a key stands, or would. */
async function leafAt(tx: Transaction, base: ItemKey, key: KeyAt): Promise<Leaf> {
  let leaf = base;
  for (let depth = 0; ; depth += 1) {
    const block = await blockAt(tx, leaf);
    if (!block.isDivided) return { key: leaf, block };
    leaf = childOf(leaf, depth, key);
  }
}

function childOf(block: ItemKey, depth: number, key: KeyAt): ItemKey {
  const slot = Math.floor(key.offset / SLOT_US).toString(16);
  return `${block}/${depth === 0 ? slot : (keyText(key)[depth - 1] ?? '')}`;
}

export async function blockAt(tx: Transaction, leaf: ItemKey): Promise<KeyBlock> {
  return (await tx.get(keyBlockKind, leaf)) ?? EMPTY_BLOCK;
}

/** Whoever counts a key; which part that is turns out when it was linked. */
export interface KeyOwner {
  part?: Part;
}

export function partOf({ part }: KeyOwner): Part {
  if (part === undefined) throw new Error('A finding is written before it was linked');
  return part;
}

/** Keys in rows: there are hundreds of thousands, and an object for each would cost more than all else. */
export interface KeyRows {
  readonly size: number;
  /** A number beside each row, for whoever works with the rows: a list of it would be garbage soon. */
  noteAt(row: number): number;
  note(row: number, note: number): void;
  /** May be the same object each time, moved to another row. */
  keyAt(row: number): KeyAt;
  /** Order of two keys of one hour. */
  compare(row: number, other: number): number;
}

/** Keys to be counted, by leaf; nothing is written before `settle`. */
export class KeyAdditions<Owner extends KeyOwner> {
  readonly #keys: KeyRows;
  readonly #leaves = new Map<ItemKey, number[]>();
  /** The note of a row is the place of its owner. */
  readonly #owners: Owner[] = [];

  constructor(keys: KeyRows) {
    this.#keys = keys;
  }

  /** The item under `base` in which the key of a row stands, or would. */
  async leafAt(tx: Transaction, base: ItemKey, row: number): Promise<Leaf> {
    return leafAt(tx, base, { ...this.#keys.keyAt(row) });
  }

  /**
   * Of keys in the order of time, the parts under which some were counted before. The others are counted,
   * unless they came twice. Behind one that is later than all of the block nothing is looked up.
   */
  add({ key, block }: Leaf, rows: Iterable<number>, owner: Owner): Set<Part> {
    if (this.#owners.at(-1) !== owner) this.#owners.push(owner);
    const place = this.#owners.length - 1;
    const parts = new Set<Part>();
    const added = this.#leaves.get(key) ?? [];
    let isNew = false;
    for (const row of rows) {
      isNew ||= isAboveAll(block, this.#keys.keyAt(row));
      const part = isNew ? undefined : partOfKey(block, this.#keys.keyAt(row));
      if (part !== undefined) {
        parts.add(part);
        continue;
      }
      this.#keys.note(row, place);
      added.push(row);
    }
    if (added.length > 0) this.#leaves.set(key, added);
    return parts;
  }

  /** Who counts each key: the first that added it; the others are told who that was. */
  count(note: (owner: Owner, before: Owner | undefined) => void): void {
    const compare = (row: number, other: number): number => this.#keys.compare(row, other);
    for (const [leaf, added] of this.#leaves) {
      // The sort is stable: of equal keys the one that was added first stays first.
      added.sort(compare);
      let last = -1;
      const distinct = added.filter((row) => {
        const isAgain = last >= 0 && compare(last, row) === 0;
        note(this.#owner(row), isAgain ? this.#owner(last) : undefined);
        if (!isAgain) last = row;
        return !isAgain;
      });
      this.#leaves.set(leaf, distinct);
    }
  }

  #owner(row: number): Owner {
    const owner = this.#owners[this.#keys.noteAt(row)];
    if (!owner) throw new RangeError(`Nobody added the row ${row}`);
    return owner;
  }

  /** How many keys are coming to each leaf. */
  *sizes(): Generator<readonly [ItemKey, number]> {
    for (const [leaf, added] of this.#leaves) yield [leaf, added.length];
  }

  async settle(tx: Transaction): Promise<void> {
    for (const [leaf, rows] of this.#leaves) {
      const block = withKeys(await blockAt(tx, leaf), {
        count: rows.length,
        keyAt: (index) => this.#keys.keyAt(rows[index] ?? -1),
        partAt: (index) => partOf(this.#owner(rows[index] ?? -1)),
      });
      tx.put(keyBlockKind, leaf, block);
      tx.atLast(leaf);
    }
  }
}

/**
 * Divides the leaves that cannot take as many more keys. True = something was divided, and the
 * leaves must be looked up again.
 */
export async function divideFull(
  tx: Transaction,
  coming: Iterable<readonly [ItemKey, number]>,
): Promise<boolean> {
  let isAnyFull = false;
  for (const [leaf, more] of coming) {
    const block = await blockAt(tx, leaf);
    if (block.count + more <= MAX_BLOCK_KEYS) continue;
    isAnyFull = true;
    await divide(tx, leaf, block);
  }
  return isAnyFull;
}

async function divide(tx: Transaction, leaf: ItemKey, block: KeyBlock): Promise<void> {
  const depth = leaf.split('/').length - 3;
  const children = new Map<ItemKey, BlockEntry[]>();
  for (const entry of entriesOf(block)) {
    const child = childOf(leaf, depth, entry);
    const entries = children.get(child) ?? [];
    entries.push(entry);
    children.set(child, entries);
  }
  await tx.load(children.keys());
  for (const [child, entries] of children) {
    tx.put(keyBlockKind, child, withKeys(EMPTY_BLOCK, addedKeys(entries)));
  }
  tx.put(keyBlockKind, leaf, DIVIDED_BLOCK);
  tx.bundle([leaf, ...children.keys()]);
}
