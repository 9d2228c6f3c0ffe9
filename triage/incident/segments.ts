import { isCompatible } from './scope.ts';
import type { Scope } from './scope.ts';
import { isNear, joinSpans } from './span.ts';
import type { Span } from './span.ts';

/** Internal name of a part of an incident: the key of the occurrence that founded it. Shown nowhere. */
export type Part = string;

/** A stretch of time in which findings on one entity follow each other within the window. */
export interface Segment extends Span {
  readonly scope: Scope;
  readonly part: Part;
}

/** Parts of all segments that a finding on this entity is linked to. */
export function nearParts(
  segments: readonly Segment[],
  near: { readonly span: Span; readonly scope: Scope; readonly windowUs: number },
): Part[] {
  const found = segments.filter(
    (each) => isCompatible(each.scope, near.scope) && isNear(each, near.span, near.windowUs),
  );
  return found.map(({ part }) => part);
}

/**
 * Adds a segment, joined with those of its own scope that it is near to. Gives the same list back
 * where it changes nothing, so that nothing is written. Joining loses nothing: what is within the
 * window of a joined segment is within the window of one of the findings in it.
 */
export function withSegment(
  segments: readonly Segment[],
  added: Segment,
  windowUs: number,
): readonly Segment[] {
  const isJoined = (each: Segment): boolean =>
    each.scope === added.scope && isNear(each, added, windowUs);
  const near = segments.filter(isJoined);
  const span = near.reduce<Span>((sum, each) => joinSpans(sum, each), added);
  const [only] = near;
  if (near.length === 1 && only && only.first === span.first && only.last === span.last) {
    return segments;
  }
  const rest = segments.filter((each) => !isJoined(each));
  const joined: Segment = { ...span, scope: added.scope, part: added.part };
  return [...rest, joined].sort((a, b) => a.firstUs - b.firstUs || (a.scope < b.scope ? -1 : 1));
}
