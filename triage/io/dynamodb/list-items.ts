import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { KeyRange, StoredItem } from '../../incident/store.ts';
import { addressesIn } from './item-address.ts';
import type { AddressRange } from './item-address.ts';
import { partitionKey, sortKey, storedItem } from './item-record.ts';
import type { ItemRecord } from './item-record.ts';
import { patiently } from './request.ts';
import type { Table } from './request.ts';

/** Pages end at 1 MB too; sixteen partitions are read side by side. */
const ITEMS_A_PAGE = 200;

/** All items of a range in the order of their keys, by queries: the table is never scanned. */
export async function* listItems(table: Table, range: KeyRange): AsyncGenerator<StoredItem> {
  const addresses = addressesIn(range);
  const sources = addresses.partitions.map((partition) => inPartition(table, partition, addresses));
  yield* merged(sources);
}

async function* inPartition(
  table: Table,
  partition: string,
  range: AddressRange,
): AsyncGenerator<StoredItem> {
  let next: ItemRecord | undefined;
  do {
    const page = await queryPage(table, { partition, range, next });
    for (const record of page.records) {
      // BETWEEN includes both ends; this range does not include its upper one.
      if (record[sortKey]?.S !== range.to) yield storedItem(record);
    }
    ({ next } = page);
  } while (next);
}

interface Page {
  readonly partition: string;
  readonly range: AddressRange;
  readonly next: ItemRecord | undefined;
}

async function queryPage(
  table: Table,
  { partition, range, next }: Page,
): Promise<{ readonly records: readonly ItemRecord[]; readonly next: ItemRecord | undefined }> {
  const { Items = [], LastEvaluatedKey } = await patiently(table, () =>
    table.client.send(
      new QueryCommand({
        TableName: table.name,
        ConsistentRead: true,
        Limit: ITEMS_A_PAGE,
        KeyConditionExpression: '#partition = :partition AND #sort BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#partition': partitionKey, '#sort': sortKey },
        ExpressionAttributeValues: {
          ':partition': { S: partition },
          ':from': { S: range.from },
          ':to': { S: range.to },
        },
        ExclusiveStartKey: next,
      }),
    ),
  );
  return { records: Items, next: LastEvaluatedKey };
}

/** Several sources, each in order, as one in order. */
async function* merged(sources: readonly AsyncGenerator<StoredItem>[]): AsyncGenerator<StoredItem> {
  const heads = await Promise.all(sources.map((source) => source.next()));
  for (;;) {
    const lowest = lowestOf(heads);
    const [head, source] = [heads[lowest], sources[lowest]];
    if (!source || !head || head.done === true) return;
    yield head.value;
    heads[lowest] = await source.next();
  }
}

function lowestOf(heads: readonly IteratorResult<StoredItem, unknown>[]): number {
  let lowest = -1;
  let lowestKey = '';
  for (const [index, head] of heads.entries()) {
    if (head.done === true || (lowest >= 0 && head.value.key >= lowestKey)) continue;
    lowest = index;
    lowestKey = head.value.key;
  }
  return lowest;
}
