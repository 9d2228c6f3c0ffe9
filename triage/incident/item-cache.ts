import type { ItemKey } from './store.ts';

/** An item as it was last seen in the store. `value` is decoded on first use. */
export interface CachedItem {
  readonly version: number;
  readonly value: unknown;
  readonly bytes: number;
}

/** What was read or written last, up to a fixed size: memory must not grow with the input. */
export class ItemCache {
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
    this.#items.set(key, item);
    this.#bytes += item.bytes;
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
