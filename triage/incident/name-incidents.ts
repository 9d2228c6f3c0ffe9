import type { IncidentId } from './incident.ts';
import { incidentIdOf } from './incident-id.ts';
import { IncidentError } from './incident-error.ts';
import { ItemCache } from './item-cache.ts';
import { headItem, headKind, idItem, idKind, todoItem, todoKind } from './items.ts';
import { commandItem, commandKind, commandOf, duplicatesOf, toldOf } from './outbox.ts';
import type { DeskCommand } from './outbox.ts';
import { headOf, rootOf } from './parts.ts';
import type { Part } from './segments.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore, ItemKey } from './store.ts';
import { Transaction } from './transaction.ts';
import { lowestFinding, readTree } from './tree.ts';
import type { IncidentTree, MintedName } from './tree.ts';
import { incidentOfTree } from './view.ts';

/** Incidents that share a commit; each takes about five items. */
const GROUP = 1000;
const MAX_TRIES = 500;

/**
 * Gives an id to every incident that has none, from its lowest (first seen, occurrence), and queues
 * what the desk is to be told. Called when the input was read to its end: an id that was given
 * before would depend on what came first. With `mint` false only incidents that have an id are told.
 */
export async function nameIncidents(store: IncidentStore, { mint = true } = {}): Promise<void> {
  let group: Part[] = [];
  for await (const { key } of store.list(keysUnder('todo/'))) {
    group.push(key.slice('todo/'.length));
    if (group.length < Math.min(GROUP, store.maxItems)) continue;
    await nameGroup(store, group, mint);
    group = [];
  }
  await nameGroup(store, group, mint);
}

async function nameGroup(
  store: IncidentStore,
  group: readonly Part[],
  mint: boolean,
): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const tx = new Transaction(store, new ItemCache(0));
    await tx.load(group.flatMap((part) => [todoItem(part), headItem(part)]));
    const settled = new Map<Part, boolean>();
    for (const part of group) {
      if (tx.peek(todoKind, todoItem(part)) === undefined) continue;
      const root = await rootOf(tx, part);
      const isSettled = settled.get(root) ?? (await settle(tx, { store, root, mint }));
      settled.set(root, isSettled);
      if (isSettled) takeOff(tx, part, root);
    }
    if (await tx.commit()) return;
  }
  throw new IncidentError(
    'contended',
    'Other processes changed the same incidents every time that they were to be named. Run fewer writers at once; running this again loses and doubles nothing.',
  );
}

/** An incident has a mark for each of its parts that changed. */
function takeOff(tx: Transaction, part: Part, root: Part): void {
  tx.put(todoKind, todoItem(part), undefined);
  tx.bundle([todoItem(part), headItem(root)]);
}

/** False = it has no id and is to get none yet. */
async function settle(
  tx: Transaction,
  {
    store,
    root,
    mint,
  }: { readonly store: IncidentStore; readonly root: Part; readonly mint: boolean },
): Promise<boolean> {
  // Root, head and mark were read before the tree: what changes from now on makes a conflict.
  const tree = await readTree(store, root);
  if (tree.names.length === 0 && !mint) return false;
  await tell(tx, store, tree);
  return true;
}

/** Each bundle is whole in itself: an incident may have more duplicates than a commit holds. */
async function tell(tx: Transaction, store: IncidentStore, tree: IncidentTree): Promise<void> {
  const minted = await mintName(tx, tree);
  if (!minted) return;
  const names = minted.isNew ? [minted.name] : tree.names;
  const incident = await incidentOfTree(store, { ...tree, names });
  if (!incident) return;
  const own = [headItem(tree.root), headItem(minted.name.part), idItem(incident.id)];
  const head = await headOf(tx, minted.name.part);
  const command = commandOf(incident, head.told);
  if (command) {
    tx.put(headKind, headItem(minted.name.part), { ...head, told: toldOf(incident) });
    own.push(await queue(tx, command));
  }
  tx.bundle(own);
  for (const { part, command: close } of duplicatesOf(names)) {
    tx.put(headKind, headItem(part), { ...(await headOf(tx, part)), isToldDuplicate: true });
    tx.bundle([headItem(part), headItem(tree.root), await queue(tx, close)]);
  }
}

async function mintName(
  tx: Transaction,
  tree: IncidentTree,
): Promise<{ readonly name: MintedName; readonly isNew: boolean } | undefined> {
  const [survivor] = tree.names;
  if (survivor) {
    await tx.load([idItem(survivor.id)]);
    return { name: survivor, isNew: false };
  }
  const mintedFrom = lowestFinding(tree);
  if (!mintedFrom) return undefined;
  const id: IncidentId = incidentIdOf(mintedFrom[1]);
  const head = { ...(await headOf(tx, tree.root)), id, mintedFrom };
  await tx.load([idItem(id)]);
  tx.put(headKind, headItem(tree.root), head);
  tx.put(idKind, idItem(id), tree.root);
  return { name: { id, part: tree.root, head }, isNew: true };
}

async function queue(tx: Transaction, command: DeskCommand): Promise<ItemKey> {
  const key = commandItem(command.id);
  await tx.load([key]);
  tx.put(commandKind, key, command);
  return key;
}
