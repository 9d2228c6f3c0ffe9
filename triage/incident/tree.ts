import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import { causeKind, joinRecords } from './cause-record.ts';
import type { CauseRecord } from './cause-record.ts';
import type { IncidentId } from './incident.ts';
import { itemKey } from './item-kind.ts';
import { headItem, headKind, idItem, idKind } from './items.ts';
import type { Head } from './items.ts';
import type { Part } from './segments.ts';
import { compareTimes } from './span.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore, ItemKey } from './store.ts';
import type { ItemKind } from './item-kind.ts';

/** All parts of one incident with what is kept under them, as it is read. */
export interface IncidentTree {
  readonly root: Part;
  readonly parts: readonly Part[];
  /** Ids that were minted for its parts, the one that survives first. */
  readonly names: readonly MintedName[];
  /** By cause, joined over all parts. */
  readonly records: readonly CauseRecord[];
}

export interface MintedName {
  readonly id: IncidentId;
  readonly part: Part;
  readonly head: Head;
}

export async function readOne<T>(
  store: IncidentStore,
  kind: ItemKind<T>,
  key: ItemKey,
): Promise<T | undefined> {
  const [item] = await store.load([key]);
  return item?.value === undefined ? undefined : kind.decode(item.value);
}

export async function rootById(store: IncidentStore, id: IncidentId): Promise<Part | undefined> {
  const part = await readOne(store, idKind, idItem(id));
  return part === undefined ? undefined : findRoot(store, part);
}

async function findRoot(store: IncidentStore, part: Part): Promise<Part> {
  let root = part;
  for (;;) {
    const parent = (await readOne(store, headKind, headItem(root)))?.parent;
    if (parent === undefined) return root;
    root = parent;
  }
}

export async function readTree(store: IncidentStore, root: Part): Promise<IncidentTree> {
  const parts = await partsUnder(store, root);
  const names: MintedName[] = [];
  for (const [index, { value }] of (await store.load(parts.map(headItem))).entries()) {
    const head = value === undefined ? undefined : headKind.decode(value);
    const part = parts[index];
    if (head?.id !== undefined && part !== undefined) names.push({ id: head.id, part, head });
  }
  return {
    root,
    parts,
    names: names.sort((a, b) => compareMinted(a.head, b.head)),
    records: await recordsUnder(store, parts),
  };
}

async function partsUnder(store: IncidentStore, root: Part): Promise<Part[]> {
  const parts = [root];
  for (let index = 0; index < parts.length; index += 1) {
    const prefix = `${itemKey('child', parts[index] ?? root)}/`;
    for await (const { key } of store.list(keysUnder(prefix))) parts.push(key.slice(prefix.length));
  }
  return parts;
}

async function recordsUnder(store: IncidentStore, parts: readonly Part[]): Promise<CauseRecord[]> {
  const records = new Map<Key, CauseRecord>();
  for (const part of parts) {
    for await (const { value } of store.list(keysUnder(`${itemKey('cause', part)}/`))) {
      if (value === undefined) continue;
      const found = causeKind.decode(value);
      const before = records.get(found.fingerprint);
      records.set(found.fingerprint, before ? joinRecords(before, found) : found);
    }
  }
  return [...records.values()].sort(compareRecords);
}

function compareRecords(a: CauseRecord, b: CauseRecord): number {
  return compareTimes(a.first, b.first) || (a.fingerprint < b.fingerprint ? -1 : 1);
}

/** An id (where there is one) with the finding that it was minted from. */
export interface Minted {
  readonly id?: IncidentId;
  readonly mintedFrom?: readonly [Instant, Key];
}

/** The one minted from the lowest (first seen, occurrence) survives, whatever has a ticket. */
export function compareMinted(a: Minted, b: Minted): number {
  const [left, right] = [a.mintedFrom, b.mintedFrom];
  if (!left || !right) return 0;
  return compareTimes(left[0], right[0]) || (left[1] < right[1] ? -1 : 1);
}

/** The finding from which an id would be minted now. */
export function lowestFinding(tree: IncidentTree): readonly [Instant, Key] | undefined {
  let lowest: readonly [Instant, Key] | undefined;
  for (const { earliest } of tree.records) {
    const [line] = earliest;
    if (!line) continue;
    const order = lowest ? compareTimes(line.at, lowest[0]) : -1;
    if (order < 0 || (order === 0 && line.occurrence < (lowest?.[1] ?? ''))) {
      lowest = [line.at, line.occurrence];
    }
  }
  return lowest;
}
