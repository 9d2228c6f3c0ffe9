import { childItem, childKind, headItem, headKind, todoItem, todoKind } from './items.ts';
import type { Head } from './items.ts';
import type { Part } from './segments.ts';
import type { Transaction } from './transaction.ts';

/*
 * Parts of incidents as a forest: a merge writes heads only, evidence stays where it is. The rank
 * keeps every way to a root short, so no chain is ever rewritten.
 */

const NEW_HEAD: Head = { rank: 0 };

/** Loads the heads of these parts and of all that they lead to, a level a round. */
export async function loadHeads(tx: Transaction, parts: Iterable<Part>): Promise<void> {
  let level = new Set(parts);
  const seen = new Set<Part>();
  while (level.size > 0) {
    await tx.load([...level].map(headItem));
    const next = new Set<Part>();
    for (const part of level) {
      seen.add(part);
      const parent = tx.peek(headKind, headItem(part))?.parent;
      if (parent !== undefined && !seen.has(parent)) next.add(parent);
    }
    level = next;
  }
}

export async function rootOf(tx: Transaction, part: Part): Promise<Part> {
  let root = part;
  for (;;) {
    const parent = (await tx.get(headKind, headItem(root)))?.parent;
    if (parent === undefined) return root;
    root = parent;
  }
}

/** One part for all of them; which one is of no meaning, but the same in every order of two. */
export async function mergeParts(
  tx: Transaction,
  parts: readonly Part[],
): Promise<Part | undefined> {
  let merged: Part | undefined;
  for (const part of new Set(parts)) {
    const root = await rootOf(tx, part);
    merged = merged === undefined || merged === root ? root : await mergeRoots(tx, merged, root);
  }
  return merged;
}

async function mergeRoots(tx: Transaction, a: Part, b: Part): Promise<Part> {
  const heads = { a: await headOf(tx, a), b: await headOf(tx, b) };
  const isAOver = heads.a.rank > heads.b.rank || (heads.a.rank === heads.b.rank && a < b);
  const [winner, loser] = isAOver ? [a, b] : [b, a];
  const [upper, lower] = isAOver ? [heads.a, heads.b] : [heads.b, heads.a];
  const [child, todo] = [childItem(winner, loser), todoItem(winner)];
  await tx.load([child, todo]);
  tx.put(headKind, headItem(loser), { ...lower, parent: winner });
  tx.put(childKind, child, true);
  tx.put(todoKind, todo, true);
  if (upper.rank === lower.rank) {
    tx.put(headKind, headItem(winner), { ...upper, rank: upper.rank + 1 });
  }
  // The winner's head is checked even where it is not written: it must still be a root.
  tx.bundle([headItem(loser), child, headItem(winner), todo]);
  return winner;
}

export async function headOf(tx: Transaction, part: Part): Promise<Head> {
  return (await tx.get(headKind, headItem(part))) ?? NEW_HEAD;
}
