import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { IncidentError } from '../incident/incident-error.ts';
import type {
  Commit,
  CommitAnswer,
  IncidentStore,
  ItemCheck,
  ItemKey,
  ItemValue,
  ItemWrite,
  KeyRange,
  StoredItem,
} from '../incident/store.ts';
import { prepareSchema } from './sqlite-schema.ts';

const FILE = 'incidents.sqlite';
/** More would only make a commit that another writer has to wait for longer. */
const MAX_ITEMS = 20_000;
/** Another writer holds the lock for the length of one commit, a fraction of a second. */
const BUSY_MILLISECONDS = 60_000;
const PAGE_ITEMS = 500;
/** What one commit of a storm writes; a larger one took memory, and no less time. */
const CACHE_KIBIBYTES = 4000;
const CHECKPOINT_PAGES = 3000;

export type SqliteStore = IncidentStore & { close(): void };

/**
 * Incidents in one SQLite file in this folder. Several processes may use it at once.
 *
 * `synchronous = FULL`: when a commit is answered it is on the disk, also after a loss of power. In
 * WAL mode NORMAL would keep the file whole but could lose the last commits. A commit holds some ten
 * thousand alerts, so the wait for the disk comes a few times in a million of them.
 */
export function openSqliteStore(folder: string): SqliteStore {
  const file = join(folder, FILE);
  const database = guarded(file, () => open(folder, file));
  return new SqliteIncidentStore(database, file);
}

function open(folder: string, file: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS });
  try {
    // Pages of 16 KB: of items of some kilobytes, fewer leave half of one empty. Only a new file takes it.
    database.exec('PRAGMA page_size = 16384');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    // The 2 MB of old would spill in the middle of a commit.
    database.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}`);
    database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    prepareSchema(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

class SqliteIncidentStore implements IncidentStore {
  readonly maxItems = MAX_ITEMS;
  readonly #database: DatabaseSync;
  readonly #file: string;
  readonly #read: StatementSync;
  readonly #insert: StatementSync;
  readonly #update: StatementSync;
  readonly #delete: StatementSync;
  readonly #version: StatementSync;
  readonly #next: StatementSync;
  readonly #page: StatementSync;

  constructor(database: DatabaseSync, file: string) {
    this.#database = database;
    this.#file = file;
    this.#read = database.prepare('SELECT version, value FROM item WHERE key = ?');
    this.#insert = database.prepare(
      'INSERT INTO item (key, version, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    );
    this.#update = database.prepare(
      'UPDATE item SET version = ?, value = ? WHERE key = ? AND version = ?',
    );
    this.#delete = database.prepare('DELETE FROM item WHERE key = ? AND version = ?');
    this.#version = database.prepare('SELECT version FROM item WHERE key = ?');
    this.#next = database.prepare('UPDATE sequence SET version = version + 1 RETURNING version');
    this.#page = database.prepare(
      `SELECT key, version, value FROM item WHERE key >= ? AND key < ? ORDER BY key LIMIT ${PAGE_ITEMS}`,
    );
  }

  load(keys: readonly ItemKey[]): Promise<readonly StoredItem[]> {
    return this.#promise(() => keys.map((key) => stored(key, this.#read.get(key))));
  }

  commit(commit: Commit): Promise<CommitAnswer> {
    return this.#promise(() => this.#commit(commit));
  }

  async *list({ from, to }: KeyRange): AsyncGenerator<StoredItem> {
    let next = from;
    for (;;) {
      const start = next;
      const page = await this.#promise(() => this.#page.all(start, to));
      for (const row of page) yield stored(String(row['key']), row);
      const last = page.at(-1);
      if (!last || page.length < PAGE_ITEMS) return;
      // The next key in order: nothing sorts between a text and the same text with NUL behind it.
      next = `${String(last['key'])}\0`;
    }
  }

  close(): void {
    this.#database.close();
  }

  #commit({ writes, checks }: Commit): CommitAnswer {
    if (writes.length + checks.length > MAX_ITEMS) {
      throw new RangeError(
        `A commit of ${writes.length + checks.length} items; at most ${MAX_ITEMS}`,
      );
    }
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const version = Number(this.#next.get()?.['version']);
      const isDone =
        checks.every((check) => this.#isCurrent(check)) &&
        writes.every((write) => this.#write(write, version));
      this.#database.exec(isDone ? 'COMMIT' : 'ROLLBACK');
      return isDone ? { outcome: 'ok', version } : { outcome: 'conflict' };
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #isCurrent({ key, version }: ItemCheck): boolean {
    return Number(this.#version.get(key)?.['version'] ?? 0) === version;
  }

  /** False = somebody else wrote it since it was read. */
  #write({ key, version: before, value }: ItemWrite, version: number): boolean {
    if (value === undefined) {
      return before === 0
        ? this.#isCurrent({ key, version: 0 })
        : this.#delete.run(key, before).changes === 1;
    }
    const { changes } =
      before === 0
        ? this.#insert.run(key, version, value)
        : this.#update.run(version, value, key, before);
    return changes === 1;
  }

  /** `node:sqlite` answers at once; a fault must still come as a rejected promise. */
  async #promise<T>(ask: () => T): Promise<T> {
    return guarded(this.#file, ask);
  }
}

function stored(key: ItemKey, row: ReturnType<StatementSync['get']>): StoredItem {
  if (!row) return { key, version: 0 };
  return { key, version: Number(row['version']), value: row['value'] as ItemValue };
}

/** Faults of the database and of the folder in our own terms: what, why, and the fix. */
function guarded<T>(file: string, ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    if (cause instanceof IncidentError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new IncidentError(
      'store-unusable',
      `The incident store ${file} cannot be used: ${why}. Check that its folder is writable, has room and is on a local disk; if the file is damaged, move it away and triage the files again.`,
      { cause },
    );
  }
}
