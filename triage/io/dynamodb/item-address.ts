import type { ItemKey, KeyRange } from '../../incident/store.ts';

/** Where an item stands in the table. */
export interface ItemAddress {
  readonly partition: string;
  readonly sort: string;
}

/** A range of sort keys in some partitions; together they hold all of the range, in order each. */
export interface AddressRange {
  readonly partitions: readonly string[];
  /** Inclusive. */
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
}

/**
 * A collection is spread over so many partitions: one alone takes 1,000 writes a second. The number is
 * part of the table's layout: with another one, nothing that is stored would be found.
 */
const PARTITIONS_A_COLLECTION = 16;
/** Small ones that are listed while events are handled: one request must be enough for that. */
const IN_ONE_PARTITION: ReadonlySet<string> = new Set(['layout', 'meta', 'todo', 'outbox']);
/** Below every key: the empty text is none in DynamoDB. */
const LOWEST = ' ';

export function addressOf(key: ItemKey): ItemAddress {
  const { collection, sort } = partsOf(key);
  if (sort === '') throw new RangeError(`"${key}" names a collection and no item in it`);
  return { partition: partitionOf(collection, firstPart(sort)), sort };
}

export function keyAt({ partition, sort }: ItemAddress): ItemKey {
  return `${partsOf(partition).collection}/${sort}`;
}

/**
 * What lies under one partition of the engine's keys lies in one partition of the table, and is read
 * with one request; a whole collection is read from all of its partitions.
 */
export function addressesIn({ from, to }: KeyRange): AddressRange {
  const [low, high] = [partsOf(from), partsOf(to)];
  if (low.collection !== high.collection) {
    throw new RangeError(`A range lies within one collection; "${from}" to "${to}" does not`);
  }
  const sorts = { from: low.sort === '' ? LOWEST : low.sort, to: high.sort };
  const first = firstPart(low.sort);
  // Whatever sorts between two texts that begin alike begins like them too.
  const isWithin = low.sort.startsWith(`${first}/`) && high.sort.startsWith(`${first}/`);
  const partitions = isWithin ? [partitionOf(low.collection, first)] : partitionsOf(low.collection);
  return { partitions, ...sorts };
}

function partsOf(key: string): { readonly collection: string; readonly sort: string } {
  const slash = key.indexOf('/');
  if (slash < 1) throw new RangeError(`"${key}" is no key: it names no collection`);
  return { collection: key.slice(0, slash), sort: key.slice(slash + 1) };
}

function firstPart(sort: string): string {
  const slash = sort.indexOf('/');
  return slash < 0 ? sort : sort.slice(0, slash);
}

function partitionOf(collection: string, first: string): string {
  const number = IN_ONE_PARTITION.has(collection) ? 0 : hash(first) % PARTITIONS_A_COLLECTION;
  return `${collection}/${number.toString(16)}`;
}

function partitionsOf(collection: string): string[] {
  const count = IN_ONE_PARTITION.has(collection) ? 1 : PARTITIONS_A_COLLECTION;
  return Array.from({ length: count }, (_, number) => `${collection}/${number.toString(16)}`);
}

/** FNV-1a, 32 bits: nobody gains by choosing keys that meet, since they would share a name as well. */
function hash(text: string): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
  }
  return digest >>> 0;
}
