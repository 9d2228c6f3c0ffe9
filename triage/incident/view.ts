import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import { causeKind } from './cause-record.ts';
import { decisionsFor } from './decision-items.ts';
import { incidentOf } from './incident-of.ts';
import type { Incident } from './incident.ts';
import { isIncidentId } from './incident-id.ts';
import { IncidentError } from './incident-error.ts';
import { itemKey } from './item-kind.ts';
import { headKind } from './items.ts';
import { entriesOf, keyBlockKind, keyText } from './key-block.ts';
import type { Part } from './segments.ts';
import { compareTimes, lowest } from './span.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore } from './store.ts';
import { compareMinted, readTree, rootById } from './tree.ts';
import type { IncidentTree, Minted } from './tree.ts';

/** The incident that has this id or took it over; undefined where nothing has it. */
export async function loadIncident(
  store: IncidentStore,
  idOrAlias: string,
): Promise<Incident | undefined> {
  const root = await rootOf(store, idOrAlias);
  return root === undefined ? undefined : incidentAt(store, root);
}

/** Every incident that has an id, by (first seen, id). */
export async function* listIncidents(store: IncidentStore): AsyncGenerator<Incident> {
  for (const root of await rootsInOrder(store)) {
    const incident = await incidentAt(store, root);
    if (incident) yield incident;
  }
}

/** The keys of all findings that an incident counts, each once. */
export async function* occurrencesOf(store: IncidentStore, idOrAlias: string): AsyncGenerator<Key> {
  const root = await rootOf(store, idOrAlias);
  if (root === undefined) throw unknownIncident(idOrAlias);
  const { parts, records } = await readTree(store, root);
  const own = new Set(parts);
  for (const { fingerprint } of records) {
    const blocks = store.list(keysUnder(`${itemKey('key', fingerprint)}/`));
    for await (const { value } of blocks) {
      if (value === undefined) continue;
      for (const entry of entriesOf(keyBlockKind.decode(value))) {
        if (own.has(entry.part)) yield keyText(entry);
      }
    }
  }
}

async function rootOf(store: IncidentStore, id: string): Promise<Part | undefined> {
  return isIncidentId(id) ? rootById(store, id) : undefined;
}

export function unknownIncident(id: string): IncidentError {
  return new IncidentError(
    'unknown-incident',
    `No incident has the id ${JSON.stringify(id.slice(0, 80))}. \`parapet incidents\` lists those that the store holds; is it the right store?`,
  );
}

async function incidentAt(store: IncidentStore, root: Part): Promise<Incident | undefined> {
  return incidentOfTree(store, await readTree(store, root));
}

/** Undefined where it has no id yet: it is still being read. */
export async function incidentOfTree(
  store: IncidentStore,
  tree: IncidentTree,
): Promise<Incident | undefined> {
  const ids = tree.names.map(({ id }) => id);
  const fingerprints = tree.records.map(({ fingerprint }) => fingerprint);
  if (ids.length === 0 || fingerprints.length === 0) return undefined;
  return incidentOf(ids, tree.records, await decisionsFor(store, ids, fingerprints));
}

/**
 * Roots of all named incidents. What is kept here is small: a few hundred bytes an incident, not the
 * incident itself.
 */
async function rootsInOrder(store: IncidentStore): Promise<Part[]> {
  const parents = new Map<Part, Part>();
  const minted: { readonly part: Part; readonly name: Minted }[] = [];
  for await (const { key, value } of store.list(keysUnder('head/'))) {
    if (value === undefined) continue;
    const part = key.slice('head/'.length);
    const { parent, id, mintedFrom } = headKind.decode(value);
    if (parent !== undefined) parents.set(part, parent);
    if (id !== undefined) minted.push({ part, name: { id, ...(mintedFrom && { mintedFrom }) } });
  }
  const rootIn = (part: Part): Part => {
    let root = part;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  const firsts = await firstSeen(store, rootIn);
  const names = new Map<Part, Minted>();
  for (const { part, name } of minted) {
    const root = rootIn(part);
    const before = names.get(root);
    // The same id that the incident shows: which of its parts is read last must not order it.
    if (!before || compareMinted(name, before) < 0) names.set(root, name);
  }
  return [...firsts]
    .flatMap(([root, first]) => ({ root, first, id: names.get(root)?.id ?? '' }))
    .filter(({ id }) => id !== '')
    .sort((a, b) => compareTimes(a.first, b.first) || (a.id < b.id ? -1 : 1))
    .map(({ root }) => root);
}

async function firstSeen(
  store: IncidentStore,
  rootIn: (part: Part) => Part,
): Promise<Map<Part, Instant>> {
  const firsts = new Map<Part, Instant>();
  for await (const { key, value } of store.list(keysUnder('cause/'))) {
    if (value === undefined) continue;
    const { first } = causeKind.decode(value);
    const root = rootIn(key.split('/')[1] ?? '');
    const before = firsts.get(root);
    firsts.set(root, before === undefined ? first : lowest(before, first));
  }
  return firsts;
}
