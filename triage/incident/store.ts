/**
 * The port behind which incidents are kept. It asks for no more than a key-value store with
 * conditional writes gives, so that SQLite and DynamoDB both fit: look-up by key, batches, versions.
 *
 * Keys are printable ASCII, `<collection>/<partition>` or `<collection>/<partition>/<sort>`.
 */
export type ItemKey = string;

/** Text or packed bytes, opaque to the store. */
export type ItemValue = string | Uint8Array;

/** Larger items are refused by the engine: 400 KB is what DynamoDB holds. */
export const MAX_ITEM_BYTES = 400_000;

/** Fewest items a commit must be able to hold; dividing a block of keys needs 18 at once. */
export const MIN_ITEMS_A_COMMIT = 25;

export interface StoredItem {
  readonly key: ItemKey;
  /** 0 = absent. A key never has the same version twice, not even after it was deleted. */
  readonly version: number;
  readonly value?: ItemValue;
}

export interface ItemWrite {
  readonly key: ItemKey;
  /** The version that was read; 0 = the key must still be absent. */
  readonly version: number;
  /** Absent = delete. */
  readonly value?: ItemValue;
  /**
   * Seconds since 1970 from which on the item may be forgotten. A store that cannot do that keeps it,
   * and no store does it on the second: whoever reads it looks at a time of its own.
   */
  readonly expiresAt?: number;
}

/** An item that was read and must not have changed, though it is not written. */
export interface ItemCheck {
  readonly key: ItemKey;
  readonly version: number;
}

export interface Commit {
  readonly writes: readonly ItemWrite[];
  readonly checks: readonly ItemCheck[];
}

/**
 * `ok`: all of it is durable, and every item written now has `version`. `conflict`: none of it was
 * done (or, after a lost reply, it was done before): load again and decide again.
 */
export type CommitAnswer =
  | { readonly outcome: 'ok'; readonly version: number }
  | { readonly outcome: 'conflict' };

/** Keys from `from` (inclusive) to `to` (exclusive), in the order of their characters. */
export interface KeyRange {
  readonly from: ItemKey;
  readonly to: ItemKey;
}

export interface IncidentStore {
  /** Writes and checks together that one commit may hold; at least `MIN_ITEMS_A_COMMIT`. */
  readonly maxItems: number;
  /** UTF-8 bytes of the values that one commit writes or checks; absent = as many as it likes. */
  readonly maxBytes?: number;
  /** One answer a key, in the order asked; absent ones have version 0. */
  load(keys: readonly ItemKey[]): Promise<readonly StoredItem[]>;
  commit(commit: Commit): Promise<CommitAnswer>;
  /**
   * Off the path: for reading an incident, the end of a run, the command line and the dump, never
   * while findings are added. A range lies within one collection.
   */
  list(range: KeyRange): AsyncIterable<StoredItem>;
}

/** All keys that begin with `prefix` (`~` is above every character that a key may hold after `/`). */
export function keysUnder(prefix: string): KeyRange {
  return { from: prefix, to: `${prefix}~` };
}
