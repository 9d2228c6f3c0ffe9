import { causeItem, causeKind, joinRecords } from './cause-record.ts';
import type { CauseRecord } from './cause-record.ts';
import { todoItem, todoKind } from './items.ts';
import type { Part } from './segments.ts';
import type { Transaction } from './transaction.ts';

/** Joins evidence into the record of its cause under this part, and marks the part as changed. */
export async function keepEvidence(tx: Transaction, part: Part, added: CauseRecord): Promise<void> {
  const key = causeItem(part, added.fingerprint);
  const before = await tx.get(causeKind, key);
  const after = before ? joinRecords(before, added) : joinRecords(added, nothingOf(added));
  if (before && isCountless(added) && JSON.stringify(before) === JSON.stringify(after)) return;
  tx.put(causeKind, key, after);
  tx.atLast(key);
  await markChanged(tx, part);
}

export async function markChanged(tx: Transaction, part: Part): Promise<void> {
  const key = todoItem(part);
  await tx.load([key]);
  tx.put(todoKind, key, true);
  tx.atLast(key);
}

function isCountless({ count, closed }: CauseRecord): boolean {
  return count === 0 && closed === 0;
}

/** So that a record looks the same whether its findings came in one piece or in many. */
function nothingOf(said: CauseRecord): CauseRecord {
  return { ...said, count: 0, closed: 0 };
}
