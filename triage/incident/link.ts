import { crossingEntities, learnFacts, noteCrossing } from './facts.ts';
import type { Entity, Traits } from './entities.ts';
import { entityKind, factsItem, nameItem } from './items.ts';
import { keepNames, namedParts } from './names.ts';
import { mergeParts } from './parts.ts';
import type { Part } from './segments.ts';
import type { Span } from './span.ts';
import type { ItemKey } from './store.ts';
import { addToTimeline, linkedParts, timelineItems } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import type { Transaction } from './transaction.ts';

/** A finding, as far as linking is concerned. */
export interface Linked {
  readonly traits: Traits;
  readonly span: Span | undefined;
  /** Names the part where nothing else does. */
  readonly founder: Part;
  /** Parts that it is known to belong to. */
  readonly belongsTo: readonly Part[];
}

/** Links a finding to all that it is to be linked to and gives the part that all of it is now. */
export async function link(tx: Transaction, linked: Linked, timeline: Timeline): Promise<Part> {
  const { traits, span, founder } = linked;
  await learnFacts(tx, traits, timeline);
  const entities = await entitiesOf(tx, traits);
  const found = [...linked.belongsTo, ...(await namedParts(tx, traits))];
  for (const entity of span ? entities : []) {
    if (span) found.push(...(await linkedParts(tx, { entity, span }, timeline)));
  }
  const part = (await mergeParts(tx, found)) ?? founder;
  for (const entity of span ? entities : []) {
    if (span) await addToTimeline(tx, { entity, span, part }, timeline);
  }
  if (span && traits.isCrossing) await noteCrossing(tx, { traits, span }, timeline);
  await keepNames(tx, traits, part);
  return part;
}

async function entitiesOf(tx: Transaction, traits: Traits): Promise<readonly Entity[]> {
  if (!traits.isCrossing) return traits.entities;
  return [...traits.entities, ...(await crossingEntities(tx, traits))];
}

/** Items that linking will read for sure, to load them all in one round. */
export function itemsToLink(traits: Traits, span: Span | undefined, timeline: Timeline): ItemKey[] {
  const names = [...traits.own, ...traits.names].map(nameItem);
  const isFactual = traits.isCrossing || traits.instances.length > 0;
  const facts = isFactual ? traits.carriers.map(({ key }) => factsItem(key)) : [];
  const times = span
    ? traits.entities.flatMap((entity) => timelineItems(entity, span, timeline))
    : [];
  return [...names, ...facts, ...times];
}

/** Parts named by items that are loaded, to load their heads in one round too. */
export function partsIn(tx: Transaction, items: Iterable<ItemKey>): Set<Part> {
  const parts = new Set<Part>();
  for (const item of items) {
    if (!item.startsWith('entity/')) continue;
    for (const { part } of tx.peek(entityKind, item) ?? []) parts.add(part);
  }
  return parts;
}
