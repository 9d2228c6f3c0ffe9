import { crossingEntity, hostEntities } from './entities.ts';
import type { Entity, Instance, Traits } from './entities.ts';
import { entityItem, factsItem, factsKind } from './items.ts';
import type { Facts } from './items.ts';
import { isCompatible } from './scope.ts';
import { bucketsOf, placeOnTimeline, segmentsAt } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import type { Span } from './span.ts';
import type { Transaction } from './transaction.ts';

/*
 * "This container runs on that instance" has no time: whoever says it, early or late, a finding that
 * crosses from the container to the host is then linked to the host at its own time.
 */

const NO_FACTS: Facts = { instances: [], buckets: [] };

/** Keeps what a finding that names both teaches, and brings crossing findings seen before to it. */
export async function learnFacts(
  tx: Transaction,
  traits: Traits,
  timeline: Timeline,
): Promise<void> {
  for (const carrier of traits.carriers) {
    for (const instance of traits.instances) await learn(tx, { carrier, instance }, timeline);
  }
}

async function learn(
  tx: Transaction,
  { carrier, instance }: { readonly carrier: Entity; readonly instance: Instance },
  timeline: Timeline,
): Promise<void> {
  const key = factsItem(carrier.key);
  const facts = (await tx.get(factsKind, key)) ?? NO_FACTS;
  const added = { id: instance.id, scope: carrier.scope };
  const isKnown = facts.instances.some(({ id, scope }) => id === added.id && scope === added.scope);
  if (isKnown) return;
  tx.put(factsKind, key, { ...facts, instances: [...facts.instances, added] });
  const crossing = crossingEntity(carrier);
  tx.bundle([key, ...facts.buckets.map((bucket) => entityItem(crossing.key, bucket))]);
  for (const bucket of facts.buckets) {
    for (const segment of await segmentsAt(tx, crossing, bucket)) {
      if (!isCompatible(segment.scope, added.scope)) continue;
      for (const entity of hostEntities(instance, segment.scope)) {
        await placeOnTimeline(tx, { entity, span: segment, part: segment.part }, timeline);
      }
    }
  }
}

/** What a crossing finding shares beyond its own entities: hosts known now, and a place for later ones. */
export async function crossingEntities(tx: Transaction, traits: Traits): Promise<Entity[]> {
  const found = traits.instances.flatMap((instance) => hostEntities(instance, instance.scope));
  for (const carrier of traits.carriers) {
    found.push(crossingEntity(carrier));
    const facts = (await tx.get(factsKind, factsItem(carrier.key))) ?? NO_FACTS;
    for (const { id, scope } of facts.instances) {
      if (isCompatible(scope, carrier.scope)) {
        found.push(...hostEntities({ id, scope }, carrier.scope));
      }
    }
  }
  return found;
}

/** Notes where the crossing findings of its carriers are, so that a later fact finds them. */
export async function noteCrossing(
  tx: Transaction,
  { traits, span }: { readonly traits: Traits; readonly span: Span },
  timeline: Timeline,
): Promise<void> {
  for (const carrier of traits.carriers) {
    const key = factsItem(carrier.key);
    const facts = (await tx.get(factsKind, key)) ?? NO_FACTS;
    const { own } = bucketsOf(span, timeline);
    const added = own.filter((bucket) => !facts.buckets.includes(bucket));
    if (added.length > 0) {
      tx.put(factsKind, key, { ...facts, buckets: [...facts.buckets, ...added] });
    }
    // Also where nothing is new: a fact that another writer learns now must not be missed.
    for (const bucket of own) tx.bundle([key, entityItem(crossingEntity(carrier).key, bucket)]);
  }
}
