import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { IncidentError } from '../../incident/incident-error.ts';
import type { ItemKey, ItemValue, StoredItem } from '../../incident/store.ts';
import { addressOf, keyAt } from './item-address.ts';
import { incidentTable } from './permissions.ts';

/** An item as DynamoDB has it. */
export type ItemRecord = Record<string, AttributeValue>;

export const { partitionKey, sortKey, timeToLive } = incidentTable;
export const VERSION = 'version';
const VALUE = 'value';

/** DynamoDB's limit of 400 KB counts names and keys too, as UTF-8. */
const MAX_RECORD_BYTES = 400 * 1024;
/** Names, version and time of an item, generously. */
const OVERHEAD_BYTES = 64;

/** What is written, with the version that the commit gives it. */
export interface NewItem {
  readonly key: ItemKey;
  readonly version: number;
  readonly value: ItemValue;
  /** Seconds since 1970. */
  readonly expiresAt?: number | undefined;
}

export function recordKey(key: ItemKey): ItemRecord {
  const { partition, sort } = addressOf(key);
  return { [partitionKey]: { S: partition }, [sortKey]: { S: sort } };
}

/** Throws where DynamoDB would refuse it for its size. */
export function recordOf({ key, version, value, expiresAt }: NewItem): ItemRecord {
  const bytes = recordBytes(key, value);
  if (bytes > MAX_RECORD_BYTES) throw tooLarge(key, bytes);
  return {
    ...recordKey(key),
    [VERSION]: { N: String(version) },
    [VALUE]: typeof value === 'string' ? { S: value } : { B: value },
    ...(expiresAt !== undefined && { [timeToLive]: { N: String(expiresAt) } }),
  };
}

export function recordBytes(key: ItemKey, value: ItemValue): number {
  const length = typeof value === 'string' ? Buffer.byteLength(value) : value.byteLength;
  return length + key.length + OVERHEAD_BYTES;
}

export function storedItem(record: ItemRecord): StoredItem {
  const [partition, sort] = [record[partitionKey]?.S, record[sortKey]?.S];
  const version = Number(record[VERSION]?.N);
  const value = record[VALUE]?.S ?? record[VALUE]?.B;
  const isWhole = partition?.includes('/') === true && sort !== undefined && value !== undefined;
  if (!isWhole || !Number.isSafeInteger(version) || version < 1) throw foreign(record);
  return { key: keyAt({ partition, sort }), version, value };
}

function foreign(record: ItemRecord): IncidentError {
  const names = Object.keys(record).slice(0, 10).join(', ');
  return new IncidentError(
    'store-damaged',
    `The incident table holds an item that Parapet did not write (its attributes: ${names}). Something else writes to the table: remove that item, or restore the table to a point in time before it came.`,
  );
}

function tooLarge(key: ItemKey, bytes: number): IncidentError {
  return new IncidentError(
    'item-too-large',
    `The item "${key}" would have ${bytes} bytes; DynamoDB holds ${MAX_RECORD_BYTES}. One provider's finding or one cause carries far too much text; leave that input out and report it.`,
  );
}
