import type { Key } from '../finding/keys.ts';
import type { Traits } from './entities.ts';
import { MAX_WAITING, nameItem, nameKind, namePageItem, namePageKind } from './items.ts';
import type { NameRecord } from './items.ts';
import { rootOf } from './parts.ts';
import type { Part } from './segments.ts';
import type { Transaction } from './transaction.ts';

/*
 * Findings that name each other: a sequence and its signals, or one finding that came by two roads.
 * A name that nobody has yet links nothing, but who named it is remembered.
 */

const NO_NAME: NameRecord = { waiting: [], pages: 0 };

/** Parts that this finding is linked to by name, whatever the time. */
export async function namedParts(tx: Transaction, traits: Traits): Promise<Part[]> {
  const found: Part[] = [];
  for (const id of traits.own) {
    const record = (await tx.get(nameKind, nameItem(id))) ?? NO_NAME;
    found.push(...ownerOf(record), ...record.waiting);
    for (let page = 0; page < record.pages; page += 1) {
      found.push(...((await tx.get(namePageKind, namePageItem(id, page))) ?? []));
    }
  }
  for (const id of traits.names) {
    found.push(...ownerOf((await tx.get(nameKind, nameItem(id))) ?? NO_NAME));
  }
  return found;
}

function ownerOf({ owner }: NameRecord): Part[] {
  return owner === undefined ? [] : [owner];
}

export async function keepNames(tx: Transaction, traits: Traits, part: Part): Promise<void> {
  for (const id of traits.own) await own(tx, id, part);
  for (const id of traits.names) await wait(tx, id, part);
}

async function own(tx: Transaction, id: Key, part: Part): Promise<void> {
  const key = nameItem(id);
  const record = (await tx.get(nameKind, key)) ?? NO_NAME;
  if (record.owner !== undefined && record.waiting.length === 0 && record.pages === 0) return;
  const pages = Array.from({ length: record.pages }, (_, page) => namePageItem(id, page));
  for (const page of pages) tx.put(namePageKind, page, undefined);
  tx.put(nameKind, key, { owner: record.owner ?? part, waiting: [], pages: 0 });
  tx.bundle([key, ...pages]);
}

async function wait(tx: Transaction, id: Key, part: Part): Promise<void> {
  const key = nameItem(id);
  const record = (await tx.get(nameKind, key)) ?? NO_NAME;
  if (record.owner !== undefined) return;
  for (const each of record.waiting) if ((await rootOf(tx, each)) === part) return;
  if (record.waiting.length < MAX_WAITING) {
    tx.put(nameKind, key, { ...record, waiting: [...record.waiting, part] });
    tx.bundle([key]);
    return;
  }
  const page = namePageItem(id, record.pages);
  await tx.load([page]);
  tx.put(namePageKind, page, record.waiting);
  tx.put(nameKind, key, { waiting: [part], pages: record.pages + 1 });
  tx.bundle([key, page]);
}
