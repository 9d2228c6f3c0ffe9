import { IncidentError } from './incident-error.ts';
import type { ItemCache } from './item-cache.ts';
import type { ItemKind } from './item-kind.ts';
import { MAX_ITEM_BYTES } from './store.ts';
import type { IncidentStore, ItemCheck, ItemKey, ItemValue, ItemWrite } from './store.ts';

interface Entry {
  version: number;
  raw: ItemValue | undefined;
  /** Decoded on first use; never changed in place. */
  value: unknown;
  isDecoded: boolean;
  kind?: ItemKind<unknown>;
  isDirty: boolean;
  /** Of the value as it was read or last written; of text its characters, which is near enough. */
  bytes: number;
  /** What will be written, once that was asked for. */
  encoded?: ItemValue | undefined;
}

/** Bytes that the cache counts for an item beside its value. */
const OVERHEAD_BYTES = 200;

/**
 * Reads through a cache, collects writes, and commits them in one piece where the store can hold
 * that, else in the order of the bundles: each is whole in itself and can be repeated.
 */
export class Transaction {
  readonly #store: IncidentStore;
  readonly #cache: ItemCache;
  readonly #entries = new Map<ItemKey, Entry>();
  readonly #bundles: (readonly ItemKey[])[] = [];
  readonly #reserved = new Set<ItemKey>();

  constructor(store: IncidentStore, cache: ItemCache) {
    this.#store = store;
    this.#cache = cache;
  }

  /** Fetches what is not known yet in one round. */
  async load(keys: Iterable<ItemKey>): Promise<void> {
    const missing = new Set<ItemKey>();
    for (const key of keys) if (!this.#entries.has(key) && !this.#fromCache(key)) missing.add(key);
    if (missing.size === 0) return;
    for (const { key, version, value } of await this.#store.load([...missing])) {
      this.#entries.set(key, entry(version, value));
    }
  }

  /** The value as this transaction sees it. */
  async get<T>(kind: ItemKind<T>, key: ItemKey): Promise<T | undefined> {
    if (!this.#entries.has(key)) await this.load([key]);
    return this.peek(kind, key);
  }

  /** The same for an item that is loaded already; undefined also where it is not. */
  peek<T>(kind: ItemKind<T>, key: ItemKey): T | undefined {
    const found = this.#entries.get(key);
    if (!found) return undefined;
    if (!found.isDecoded) {
      found.value = found.raw === undefined ? undefined : kind.decode(found.raw);
      found.isDecoded = true;
      found.raw = undefined;
    }
    return found.value as T | undefined;
  }

  /** The item must have been read before: only so is its version known. */
  put<T>(kind: ItemKind<T>, key: ItemKey, value: T | undefined): void {
    const found = this.#entries.get(key);
    if (!found) throw new Error(`"${key}" is written without having been read`);
    found.value = value;
    found.isDecoded = true;
    found.raw = undefined;
    found.kind = kind;
    found.isDirty = true;
    found.encoded = undefined;
  }

  /** Keys that must be committed, or be unchanged, together; bundles are committed in this order. */
  bundle(keys: readonly ItemKey[]): void {
    this.#bundles.push(keys);
  }

  /** These too, and after all bundles: what says that the work was done. */
  atLast(key: ItemKey): void {
    this.#reserved.add(key);
  }

  /** Whether one commit can hold all that says that the work was done. */
  get canFinishAtOnce(): boolean {
    return this.#fits(this.#reserved);
  }

  /** False = conflict: begin again with a new transaction. */
  async commit(): Promise<boolean> {
    const all = new Set([...this.#bundles.flat(), ...this.#reserved]);
    const chunks = this.#fits(all) ? [all] : this.#chunks();
    for (const chunk of chunks) {
      if (!(await this.#commitChunk(chunk))) {
        this.#cache.clear();
        return false;
      }
    }
    return true;
  }

  #chunks(): Set<ItemKey>[] {
    const { maxItems, maxBytes = Infinity } = this.#store;
    const chunks: Set<ItemKey>[] = [];
    let current = new Set<ItemKey>();
    let bytes = 0;
    for (const bundle of [...this.#bundles, [...this.#reserved]]) {
      const added = bundle.filter((key) => !current.has(key));
      const more = this.#bytesOf(added);
      if (current.size + added.length > maxItems || bytes + more > maxBytes) {
        chunks.push(current);
        current = new Set();
        bytes = 0;
      }
      bytes += current.size === 0 ? this.#bytesOf(bundle) : more;
      for (const key of bundle) current.add(key);
    }
    return [...chunks, current];
  }

  #fits(keys: ReadonlySet<ItemKey>): boolean {
    const { maxItems, maxBytes = Infinity } = this.#store;
    return keys.size <= maxItems && this.#bytesOf(keys) <= maxBytes;
  }

  /** Of all that a commit of these would write or check; none where the store has no limit. */
  #bytesOf(keys: Iterable<ItemKey>): number {
    if (this.#store.maxBytes === undefined) return 0;
    let bytes = 0;
    for (const key of keys) {
      const found = this.#entries.get(key);
      if (found) bytes += Math.max(found.bytes, found.isDirty ? bytesToWrite(key, found) : 0);
    }
    return bytes;
  }

  async #commitChunk(keys: Set<ItemKey>): Promise<boolean> {
    const writes: ItemWrite[] = [];
    const checks: ItemCheck[] = [];
    for (const key of keys) {
      const found = this.#entries.get(key);
      if (!found) throw new Error(`"${key}" is checked without having been read`);
      if (found.isDirty) writes.push(written(key, found));
      else checks.push({ key, version: found.version });
    }
    if (writes.length === 0) return true;
    const answer = await this.#store.commit({ writes, checks });
    if (answer.outcome === 'conflict') return false;
    for (const write of writes) this.#settle(write, answer.version);
    return true;
  }

  #settle({ key, value }: ItemWrite, version: number): void {
    const found = this.#entries.get(key);
    if (!found) return;
    found.isDirty = false;
    found.encoded = undefined;
    found.version = value === undefined ? 0 : version;
    found.bytes = value?.length ?? 0;
    this.#remember(key, found);
  }

  #fromCache(key: ItemKey): boolean {
    const cached = this.#cache.get(key);
    if (!cached) return false;
    const { version, value } = cached;
    const bytes = cached.bytes - key.length - OVERHEAD_BYTES;
    this.#entries.set(key, {
      version,
      value,
      raw: undefined,
      isDecoded: true,
      isDirty: false,
      bytes,
    });
    return true;
  }

  #remember(key: ItemKey, { version, value, bytes }: Entry): void {
    this.#cache.set(key, { version, value, bytes: bytes + key.length + OVERHEAD_BYTES });
  }
}

function entry(version: number, raw: ItemValue | undefined): Entry {
  return {
    version,
    raw,
    value: undefined,
    isDecoded: false,
    isDirty: false,
    bytes: raw?.length ?? 0,
  };
}

function bytesToWrite(key: ItemKey, found: Entry): number {
  const encoded = encodedOf(key, found) ?? '';
  return typeof encoded === 'string' ? Buffer.byteLength(encoded) : encoded.byteLength;
}

function written(key: ItemKey, found: Entry): ItemWrite {
  const encoded = encodedOf(key, found);
  const { version } = found;
  return encoded === undefined ? { key, version } : { key, version, value: encoded };
}

/** Undefined = it is deleted. */
function encodedOf(key: ItemKey, found: Entry): ItemValue | undefined {
  const { value, kind } = found;
  if (value === undefined || !kind) return undefined;
  if (found.encoded !== undefined) return found.encoded;
  const encoded = kind.encode(value);
  if (encoded.length > MAX_ITEM_BYTES) {
    throw new IncidentError(
      'item-too-large',
      `The item "${key}" would have ${encoded.length} bytes; at most ${MAX_ITEM_BYTES} fit. One provider's finding or one cause carries far too many distinct values; leave that input out and report it.`,
    );
  }
  found.encoded = encoded;
  return encoded;
}
