import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { ItemKey, StoredItem } from '../../incident/store.ts';
import { backOff, MAX_TRIES } from './back-off.ts';
import { throttled } from './dynamodb-error.ts';
import { recordKey, storedItem } from './item-record.ts';
import type { ItemRecord } from './item-record.ts';
import { patiently } from './request.ts';
import type { Table } from './request.ts';

/** DynamoDB's limit for one BatchGetItem. */
const KEYS_A_REQUEST = 100;
/** More would only make one reader take all that the table can give. */
const REQUESTS_AT_ONCE = 4;

/** One answer a key, in the order asked. Reads what was committed last, never an older copy. */
export async function loadItems(
  table: Table,
  keys: readonly ItemKey[],
): Promise<readonly StoredItem[]> {
  const found = new Map<ItemKey, StoredItem>();
  // A key that is asked for twice is refused by DynamoDB.
  const batches = inBatches([...new Set(keys)]);
  for (let from = 0; from < batches.length; from += REQUESTS_AT_ONCE) {
    const some = batches.slice(from, from + REQUESTS_AT_ONCE);
    const answers = await Promise.all(some.map((batch) => loadBatch(table, batch)));
    for (const item of answers.flat()) found.set(item.key, item);
  }
  return keys.map((key) => found.get(key) ?? { key, version: 0 });
}

function inBatches(keys: readonly ItemKey[]): ItemKey[][] {
  const count = Math.ceil(keys.length / KEYS_A_REQUEST);
  return Array.from({ length: count }, (_, index) =>
    keys.slice(index * KEYS_A_REQUEST, (index + 1) * KEYS_A_REQUEST),
  );
}

/** An answer may be a part: too many bytes for one, or throttled. What is left is asked for again. */
async function loadBatch(table: Table, keys: readonly ItemKey[]): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  let left: ItemRecord[] = keys.map(recordKey);
  let fruitless = 0;
  while (left.length > 0) {
    const answer = await ask(table, left);
    items.push(...answer.records.map(storedItem));
    fruitless = answer.records.length > 0 ? 0 : fruitless + 1;
    if (fruitless >= MAX_TRIES) throw throttled(table.name, 'read', fruitless);
    ({ left } = answer);
    if (left.length > 0) await backOff(fruitless, table.wait);
  }
  return items;
}

async function ask(
  table: Table,
  keys: ItemRecord[],
): Promise<{ readonly records: readonly ItemRecord[]; readonly left: ItemRecord[] }> {
  const request = { [table.name]: { Keys: keys, ConsistentRead: true } };
  const { Responses, UnprocessedKeys } = await patiently(table, () =>
    table.client.send(new BatchGetItemCommand({ RequestItems: request })),
  );
  return {
    records: Responses?.[table.name] ?? [],
    left: UnprocessedKeys?.[table.name]?.Keys ?? [],
  };
}
