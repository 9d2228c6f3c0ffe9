import type { ItemKey } from './store.ts';

const BLOCKS = 'key/';

/** An item as it was last seen in the store. `value` is decoded on first use. */
export interface CachedItem {
  readonly version: number;
  readonly value: unknown;
  readonly bytes: number;
}

/** Of the whole: keys of occurrences of the hours that are being read, a few kilobytes a cause. */
const SHARE_OF_BLOCKS = 0.25;

/**
 * What was read or written last, up to a fixed size: memory must not grow with the input. Blocks of
 * keys have a share of their own: those of past hours are not asked for again, and would fill it all.
 */
export class ItemCache {
  readonly #blocks: LatestItems;
  readonly #others: LatestItems;

  constructor(maxBytes: number) {
    this.#blocks = new LatestItems(maxBytes * SHARE_OF_BLOCKS);
    this.#others = new LatestItems(maxBytes * (1 - SHARE_OF_BLOCKS));
  }

  get(key: ItemKey): CachedItem | undefined {
    return this.#share(key).get(key);
  }

  set(key: ItemKey, item: CachedItem): void {
    this.#share(key).set(key, item);
  }

  delete(key: ItemKey): void {
    this.#share(key).delete(key);
  }

  clear(): void {
    this.#blocks.clear();
    this.#others.clear();
  }

  #share(key: ItemKey): LatestItems {
    return key.startsWith(BLOCKS) ? this.#blocks : this.#others;
  }
}

class LatestItems {
  readonly #items = new Map<ItemKey, CachedItem>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get(key: ItemKey): CachedItem | undefined {
    const item = this.#items.get(key);
    if (!item) return undefined;
    this.#items.delete(key);
    this.#items.set(key, item);
    return item;
  }

  set(key: ItemKey, item: CachedItem): void {
    this.delete(key);
    if (item.bytes > this.#maxBytes) return;
    this.#items.set(key, item);
    this.#bytes += item.bytes;
    // Where nothing is to go it is not asked what is oldest: a map that much was deleted of is slow to say.
    if (this.#bytes <= this.#maxBytes) return;
    for (const oldest of this.#items.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.delete(oldest);
    }
  }

  delete(key: ItemKey): void {
    this.#bytes -= this.#items.get(key)?.bytes ?? 0;
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
    this.#bytes = 0;
  }
}
