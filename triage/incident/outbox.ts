import { keyOf } from '../finding/keys.ts';
import { severityRank } from '../finding/severity.ts';
import type { Incident, IncidentId } from './incident.ts';
import { ItemCache } from './item-cache.ts';
import { itemKey, plainKind } from './item-kind.ts';
import type { Told } from './items.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore } from './store.ts';
import { Transaction } from './transaction.ts';
import type { MintedName } from './tree.ts';

/** Why a ticket is written again. The first two are always announced. */
export type UpdateReason = 'severity' | 'technique' | 'evidence';

/**
 * What a ticket desk is to do. It stands in the store from the commit that decided it until it is
 * acknowledged: a desk that was told twice must do it once, and the id tells it so.
 */
export type DeskCommand =
  | { readonly id: string; readonly kind: 'file'; readonly incident: IncidentId }
  | {
      readonly id: string;
      readonly kind: 'close-duplicate';
      readonly incident: IncidentId;
      /** The incident that took it over. */
      readonly survivor: IncidentId;
    }
  | {
      readonly id: string;
      readonly kind: 'update';
      readonly incident: IncidentId;
      readonly because: readonly UpdateReason[];
    };

export const commandKind = plainKind<DeskCommand>('command');
export const commandItem = (id: string): string => itemKey('outbox', id);

/** In the order in which a desk should do them: a duplicate's link needs the ticket it points to. */
export async function* pendingCommands(store: IncidentStore): AsyncGenerator<DeskCommand> {
  for await (const { value } of store.list(keysUnder('outbox/'))) {
    if (value !== undefined) yield commandKind.decode(value);
  }
}

/**
 * The same in groups that a desk may do side by side: of one kind, each of another incident, as many
 * as one commit can acknowledge.
 */
export async function* commandGroups(
  store: IncidentStore,
  max: number,
): AsyncGenerator<readonly DeskCommand[]> {
  const most = Math.min(max, store.maxItems);
  let group: DeskCommand[] = [];
  for await (const command of pendingCommands(store)) {
    const isApart = group.some(
      ({ kind, incident }) => kind !== command.kind || incident === command.incident,
    );
    if (isApart || group.length >= most) {
      yield group;
      group = [];
    }
    group.push(command);
  }
  if (group.length > 0) yield group;
}

/** The desk has done them: one wait for the disk for all. Doing this twice is as good as once. */
export async function acknowledge(store: IncidentStore, ids: readonly string[]): Promise<void> {
  const keys = ids.map(commandItem);
  for (;;) {
    const tx = new Transaction(store, new ItemCache(0));
    await tx.load(keys);
    for (const key of keys) {
      if (tx.peek(commandKind, key) === undefined) continue;
      tx.put(commandKind, key, undefined);
      tx.bundle([key]);
    }
    if (await tx.commit()) return;
  }
}

/** Changes when what a ticket shows changes: evidence, ids or decisions. */
export function toldOf({
  revision,
  aliases,
  state,
  closedAs,
  decisions,
  severity,
  techniques,
}: Incident): Told {
  const stamp = keyOf([
    revision,
    state,
    closedAs,
    ...aliases,
    '',
    ...decisions.map(({ id }) => id),
  ]);
  return { stamp, severity, techniques };
}

/** What the desk is to be told of an incident now, given what it was told before. */
export function commandOf(incident: Incident, before: Told | undefined): DeskCommand | undefined {
  const { id } = incident;
  // Noise, and what is a known false positive from the start, is worth no ticket.
  if (!before) {
    const isQuiet = incident.noise || incident.state === 'closed';
    return isQuiet ? undefined : { id: commandId(1, ['file', id]), kind: 'file', incident: id };
  }
  const { stamp } = toldOf(incident);
  if (stamp === before.stamp) return undefined;
  const because = reasons(incident, before);
  return { id: commandId(3, ['update', id, stamp]), kind: 'update', incident: id, because };
}

function reasons(incident: Incident, before: Told): UpdateReason[] {
  const isWorse = severityRank(incident.severity) > severityRank(before.severity);
  const isWider = incident.techniques.some((technique) => !before.techniques.includes(technique));
  return [
    ...(isWorse ? ['severity' as const] : []),
    ...(isWider ? ['technique' as const] : []),
    'evidence',
  ];
}

/** Tickets of ids that were merged away and are still open on the desk. */
export function duplicatesOf(
  names: readonly MintedName[],
): (MintedName & { command: DeskCommand })[] {
  const [survivor, ...merged] = names;
  if (!survivor) return [];
  return merged
    .filter(({ head }) => head.told && !head.isToldDuplicate)
    .map((name) => ({
      ...name,
      command: {
        id: commandId(2, ['close-duplicate', name.id]),
        kind: 'close-duplicate',
        incident: name.id,
        survivor: survivor.id,
      },
    }));
}

function commandId(order: number, parts: readonly string[]): string {
  return `${order}-${keyOf(parts)}`;
}
