import type { Traits } from './entities.ts';
import { link } from './link.ts';
import { mergeParts } from './parts.ts';
import { isNear, joinSpans } from './span.ts';
import type { Span } from './span.ts';
import type { Timeline } from './timeline.ts';
import type { Transaction } from './transaction.ts';
import { partOf } from './key-tree.ts';
import { belongsTo } from './unit.ts';
import type { Unit } from './unit.ts';

/**
 * Runs that share all their entities and are near to each other are linked as one: ten rules that a
 * container breaks at once are ten causes, but one place.
 */
interface Cluster {
  readonly traits: Traits;
  readonly span: Span | undefined;
  readonly units: readonly Unit[];
}

/** Gives every unit its part. */
export async function linkRuns(
  tx: Transaction,
  units: readonly Unit[],
  timeline: Timeline,
): Promise<void> {
  for (const { traits, span, units: members } of clustersOf(units, timeline.windowUs)) {
    const [first] = members;
    if (!first) continue;
    const known = members.flatMap(belongsTo);
    const part = await link(
      tx,
      { traits, span, founder: first.founder, belongsTo: known },
      timeline,
    );
    for (const unit of members) unit.part = part;
  }
  // Told twice in this batch with other entities: both belong together.
  for (const unit of units) {
    if (unit.earlier.size > 0) await mergeParts(tx, [partOf(unit), ...belongsTo(unit)]);
  }
}

function clustersOf(units: readonly Unit[], windowUs: number): Cluster[] {
  const alike = new Map<string, Unit[]>();
  const clusters: Cluster[] = [];
  for (const unit of units) {
    if (!unit.span) {
      clusters.push({ traits: unit.traits, span: undefined, units: [unit] });
      continue;
    }
    const text = textOf(unit.traits);
    const others = alike.get(text);
    if (others) others.push(unit);
    else alike.set(text, [unit]);
  }
  return [...clusters, ...[...alike.values()].flatMap((each) => nearOnes(each, windowUs))];
}

/** Splits units of one place wherever more than the window lies between them. */
function nearOnes(units: readonly Unit[], windowUs: number): Cluster[] {
  const clusters: (Cluster & { readonly span: Span; readonly units: Unit[] })[] = [];
  const sorted = units.toSorted((a, b) => (a.span?.firstUs ?? 0) - (b.span?.firstUs ?? 0));
  for (const unit of sorted) {
    const { span, traits } = unit;
    const last = clusters.at(-1);
    if (!span) continue;
    if (last && isNear(last.span, span, windowUs)) {
      last.units.push(unit);
      clusters[clusters.length - 1] = { ...last, span: joinSpans(last.span, span) };
    } else clusters.push({ traits, span, units: [unit] });
  }
  return clusters;
}

const texts = new WeakMap<Traits, string>();

function textOf(traits: Traits): string {
  let text = texts.get(traits);
  if (text === undefined) texts.set(traits, (text = JSON.stringify(traits)));
  return text;
}
