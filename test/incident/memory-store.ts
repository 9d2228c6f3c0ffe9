import { IncidentError } from '../../triage/incident/incident-error.ts';
import type {
  Commit,
  CommitAnswer,
  IncidentStore,
  ItemKey,
  ItemValue,
  KeyRange,
  StoredItem,
} from '../../triage/incident/store.ts';

/**
 * A store in memory for tests, with the faults that real ones have. It copies what goes in and out,
 * so that nobody can change an item but by a commit.
 */
export class MemoryStore implements IncidentStore {
  readonly maxItems: number;
  /** Called before and after each commit; may throw (a kill) or write through another store. */
  beforeCommit: () => void | Promise<void> = () => undefined;
  afterCommit: () => void | Promise<void> = () => undefined;
  /** True = this commit was done, but its answer was lost: the caller is told of a conflict. */
  losesReply: () => boolean = () => false;
  loads = 0;
  commits = 0;
  readonly #items: Map<ItemKey, { version: number; value: ItemValue }>;
  /** Shared by all that use the items; `keys` are in order until a key comes or goes. */
  readonly #clock: { version: number; keys?: ItemKey[] | undefined };

  constructor({ maxItems = 10_000, shared }: { maxItems?: number; shared?: MemoryStore } = {}) {
    this.maxItems = maxItems;
    this.#items = shared ? shared.#items : new Map();
    this.#clock = shared ? shared.#clock : { version: 0 };
  }

  get size(): number {
    return this.#items.size;
  }

  async load(keys: readonly ItemKey[]): Promise<readonly StoredItem[]> {
    this.loads += keys.length;
    await Promise.resolve();
    return keys.map((key) => {
      const item = this.#items.get(key);
      return item ? { key, version: item.version, value: copy(item.value) } : { key, version: 0 };
    });
  }

  async commit(commit: Commit): Promise<CommitAnswer> {
    const { writes, checks } = commit;
    if (writes.length + checks.length > this.maxItems) {
      throw new IncidentError(
        'store-unusable',
        `A commit of ${writes.length + checks.length} items`,
      );
    }
    await this.beforeCommit();
    this.commits += 1;
    const isCurrent = [...writes, ...checks].every(
      ({ key, version }) => (this.#items.get(key)?.version ?? 0) === version,
    );
    if (!isCurrent) return { outcome: 'conflict' };
    this.#clock.version += 1;
    const { version } = this.#clock;
    for (const { key, value } of writes) {
      if (value === undefined || !this.#items.has(key)) this.#clock.keys = undefined;
      if (value === undefined) this.#items.delete(key);
      else this.#items.set(key, { version, value: copy(value) });
    }
    await this.afterCommit();
    return this.losesReply() ? { outcome: 'conflict' } : { outcome: 'ok', version };
  }

  async *list({ from, to }: KeyRange): AsyncGenerator<StoredItem> {
    this.#clock.keys ??= [...this.#items.keys()].sort();
    const { keys } = this.#clock;
    for (let index = firstAtLeast(keys, from); (keys[index] ?? to) < to; index += 1) {
      const key = keys[index] ?? '';
      await Promise.resolve();
      const item = this.#items.get(key);
      if (item) yield { key, version: item.version, value: copy(item.value) };
    }
  }
}

function firstAtLeast(sorted: readonly ItemKey[], key: ItemKey): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copy(value: ItemValue): ItemValue {
  return typeof value === 'string' ? value : Uint8Array.from(value);
}
