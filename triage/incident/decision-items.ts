import type { Key } from '../finding/keys.ts';
import type { Decision } from './decision.ts';
import type { IncidentId } from './incident.ts';
import { itemKey, plainKind } from './item-kind.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore } from './store.ts';

/** A decision without its list, which stands in pages of its own. */
interface StoredDecision extends Omit<Decision, 'fingerprints'> {
  readonly pages: number;
}

const PAGE = 1000;

export const decisionKind = plainKind<StoredDecision>('decision');
export const decisionItem = (incident: IncidentId, id: Key): string =>
  itemKey('decision', incident, id);

export const decisionPageKind = plainKind<readonly Key[]>('decision-page');
export const decisionPageItem = (id: Key, page: number): string =>
  itemKey('decision-page', id, String(page));

/** Finds decisions that hold in every incident by the cause that they list. */
export const wideDecisionKind = plainKind<IncidentId>('wide-decision');
export const wideDecisionItem = (fingerprint: Key, id: Key): string =>
  itemKey('wide-decision', fingerprint, id);

export function pagesOf(fingerprints: readonly Key[]): Key[][] {
  const pages: Key[][] = [];
  for (let from = 0; from < fingerprints.length; from += PAGE) {
    pages.push(fingerprints.slice(from, from + PAGE));
  }
  return pages;
}

/** Decisions on any of these incidents, and those for every incident that list one of the causes. */
export async function decisionsFor(
  store: IncidentStore,
  ids: readonly IncidentId[],
  fingerprints: readonly Key[],
): Promise<Decision[]> {
  const keys = new Set<string>();
  for (const id of ids) {
    for await (const { key } of store.list(keysUnder(`${itemKey('decision', id)}/`))) keys.add(key);
  }
  for (const fingerprint of fingerprints) {
    const prefix = `${itemKey('wide-decision', fingerprint)}/`;
    for await (const { key, value } of store.list(keysUnder(prefix))) {
      if (value !== undefined) {
        keys.add(decisionItem(wideDecisionKind.decode(value), key.slice(prefix.length)));
      }
    }
  }
  return readDecisions(store, [...keys]);
}

export async function readDecisions(
  store: IncidentStore,
  keys: readonly string[],
): Promise<Decision[]> {
  const decisions: Decision[] = [];
  if (keys.length === 0) return decisions;
  for (const { value } of await store.load(keys)) {
    // A decision whose last write did not happen is no decision, though its lists may be there.
    if (value !== undefined) decisions.push(await withList(store, decisionKind.decode(value)));
  }
  return decisions;
}

async function withList(store: IncidentStore, stored: StoredDecision): Promise<Decision> {
  const { pages, ...decision } = stored;
  const keys = Array.from({ length: pages }, (_, page) => decisionPageItem(stored.id, page));
  const items = await store.load(keys);
  const fingerprints = items.flatMap(({ value }) =>
    value === undefined ? [] : decisionPageKind.decode(value),
  );
  return { ...decision, fingerprints };
}
