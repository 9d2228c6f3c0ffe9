import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { IncidentError } from '../../incident/incident-error.ts';
import type {
  Commit,
  CommitAnswer,
  IncidentStore,
  ItemKey,
  KeyRange,
  StoredItem,
} from '../../incident/store.ts';
import { waitInTime } from './back-off.ts';
import type { Wait } from './back-off.ts';
import { commitItems } from './commit-items.ts';
import { storeError } from './dynamodb-error.ts';
import { listItems } from './list-items.ts';
import { loadItems } from './load-items.ts';
import type { Table } from './request.ts';

/** DynamoDB's limit for one transaction. */
const MAX_ITEMS = 100;
/** The limit is 4 MB; keys, names and what the checks look at count as well. */
const MAX_BYTES = 3_500_000;

/** How the keys are laid out in the table; bump it when that changes, or nothing would be found. */
export const LAYOUT_VERSION = '1';
const LAYOUT_KEY = 'layout/version';

/** Longer than DynamoDB takes by far; without a limit a dead connection holds the function to its end. */
const TIMEOUTS = { connectionTimeout: 2000, requestTimeout: 10_000, throwOnRequestTimeout: true };

export interface DynamoDbOptions {
  readonly table: string;
  readonly client?: DynamoDBClient;
  readonly wait?: Wait;
}

/** Incidents in one DynamoDB table. Any number of functions may use it at once. */
export function openDynamoDbStore({ table, client, wait }: DynamoDbOptions): IncidentStore {
  return new DynamoDbIncidentStore({
    name: table,
    client: client ?? new DynamoDBClient({ requestHandler: TIMEOUTS }),
    wait: wait ?? waitInTime,
  });
}

class DynamoDbIncidentStore implements IncidentStore {
  readonly maxItems = MAX_ITEMS;
  readonly maxBytes = MAX_BYTES;
  readonly #table: Table;
  #layout: Promise<void> | undefined;

  constructor(table: Table) {
    this.#table = table;
  }

  async load(keys: readonly ItemKey[]): Promise<readonly StoredItem[]> {
    return this.#guarded('read', () => loadItems(this.#table, keys));
  }

  async commit(commit: Commit): Promise<CommitAnswer> {
    const { writes, checks } = commit;
    const items = writes.length + checks.length;
    if (items > MAX_ITEMS) {
      throw new RangeError(`A commit of ${items} items; at most ${MAX_ITEMS}`);
    }
    return this.#guarded('written', () => commitItems(this.#table, commit));
  }

  async *list(range: KeyRange): AsyncGenerator<StoredItem> {
    try {
      await this.#ready();
      yield* listItems(this.#table, range);
    } catch (error) {
      throw storeError(this.#table.name, 'read', error);
    }
  }

  async #guarded<T>(doing: string, ask: () => Promise<T>): Promise<T> {
    try {
      await this.#ready();
      return await ask();
    } catch (error) {
      throw storeError(this.#table.name, doing, error);
    }
  }

  /** Once for each function that starts; asked again where it failed. */
  async #ready(): Promise<void> {
    this.#layout ??= checkLayout(this.#table);
    try {
      await this.#layout;
    } catch (error) {
      this.#layout = undefined;
      throw error;
    }
  }
}

/** The first to come says how the table is laid out; whoever would do it otherwise is refused. */
async function checkLayout(table: Table): Promise<void> {
  const [found] = await loadItems(table, [LAYOUT_KEY]);
  if (found?.value === LAYOUT_VERSION) return;
  if (found?.value !== undefined) {
    throw new IncidentError(
      'store-newer',
      `The incident table "${table.name}" was laid out by another version of Parapet (layout ${String(found.value).slice(0, 20)}, and this version has ${LAYOUT_VERSION}). Deploy that version again, or give a fresh table.`,
    );
  }
  const write = { key: LAYOUT_KEY, version: 0, value: LAYOUT_VERSION };
  const { outcome } = await commitItems(table, { writes: [write], checks: [] });
  if (outcome === 'conflict') await checkLayout(table);
}
