import type { Entity } from './entities.ts';
import { entityItem, entityKind } from './items.ts';
import { mergeParts } from './parts.ts';
import { nearParts, withSegment } from './segments.ts';
import type { Part, Segment } from './segments.ts';
import { spanOf } from './span.ts';
import type { Span } from './span.ts';
import type { ItemKey } from './store.ts';
import type { Transaction } from './transaction.ts';

/** How the timeline of an entity is cut into items. */
export interface Timeline {
  readonly windowUs: number;
  readonly bucketUs: number;
}

/** 90 days, so that an item holds a few hundred segments of the usual window at the most. */
const BUCKET_US = 90 * 86_400 * 1_000_000;
const SEGMENTS_A_BUCKET = 360;

export function timelineOf(windowSeconds: number): Timeline {
  const windowUs = windowSeconds * 1_000_000;
  return { windowUs, bucketUs: Math.max(BUCKET_US, SEGMENTS_A_BUCKET * windowUs) };
}

/** Buckets that a span lies in, and those in which something near to it may lie. */
export function bucketsOf(
  span: Span,
  { windowUs, bucketUs }: Timeline,
): { own: number[]; near: number[] } {
  const [first, last] = [Math.floor(span.firstUs / bucketUs), Math.floor(span.lastUs / bucketUs)];
  const from = Math.floor((span.firstUs - windowUs) / bucketUs);
  const to = Math.floor((span.lastUs + windowUs) / bucketUs);
  const near = [...(from < first ? [from] : []), ...(to > last ? [to] : [])];
  return { own: Array.from({ length: last - first + 1 }, (_, index) => first + index), near };
}

export function timelineItems(entity: Entity, span: Span, timeline: Timeline): ItemKey[] {
  const { own, near } = bucketsOf(span, timeline);
  return [...own, ...near].map((bucket) => entityItem(entity.key, bucket));
}

export async function segmentsAt(
  tx: Transaction,
  entity: Entity,
  bucket: number,
): Promise<readonly Segment[]> {
  return (await tx.get(entityKind, entityItem(entity.key, bucket))) ?? [];
}

/** Parts that a finding with this span on this entity is linked to. */
export async function linkedParts(
  tx: Transaction,
  { entity, span }: { readonly entity: Entity; readonly span: Span },
  timeline: Timeline,
): Promise<Part[]> {
  const { own, near } = bucketsOf(span, timeline);
  const found: Part[] = [];
  for (const bucket of [...own, ...near]) {
    const segments = await segmentsAt(tx, entity, bucket);
    found.push(...nearParts(segments, { span, scope: entity.scope, windowUs: timeline.windowUs }));
  }
  return found;
}

/** True where the timeline changed. */
export async function addToTimeline(
  tx: Transaction,
  { entity, span, part }: { readonly entity: Entity; readonly span: Span; readonly part: Part },
  timeline: Timeline,
): Promise<boolean> {
  const { own, near } = bucketsOf(span, timeline);
  const neighbours = near.map((bucket) => entityItem(entity.key, bucket));
  await tx.load(neighbours);
  const added = { ...spanOf(span.first, span.last), scope: entity.scope, part };
  let isChanged = false;
  for (const bucket of own) {
    const before = await segmentsAt(tx, entity, bucket);
    const after = withSegment(before, added, timeline.windowUs);
    if (after === before) continue;
    isChanged = true;
    tx.put(entityKind, entityItem(entity.key, bucket), after);
    // The neighbours were read: had another writer put something there, both would miss the link.
    tx.bundle([entityItem(entity.key, bucket), ...neighbours]);
  }
  return isChanged;
}

/** Links and adds in one, for what is placed after its finding was. */
export async function placeOnTimeline(
  tx: Transaction,
  placed: { readonly entity: Entity; readonly span: Span; readonly part: Part },
  timeline: Timeline,
): Promise<void> {
  const part = await mergeParts(tx, [placed.part, ...(await linkedParts(tx, placed, timeline))]);
  await addToTimeline(tx, { ...placed, part: part ?? placed.part }, timeline);
}
