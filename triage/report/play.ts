import type { ValueKind } from './safe-values.ts';
import type { SafeValue, ShellCommand } from './shell.ts';
import type { TargetKind } from './targets.ts';

/** One command, what it does, what it breaks, and the way back. All words are our own. */
export interface Step {
  readonly does: string;
  readonly command: ShellCommand;
  readonly breaks: string;
  readonly undo: { readonly command: ShellCommand } | { readonly none: string };
}

/** The values that a part asked for, each checked, and the incident's id. */
export type Values<Kind extends ValueKind> = Readonly<Record<Kind | 'incident', SafeValue>>;

/** `position` counts the targets of a part from 0, for what must differ between them. */
export type Steps<Kind extends ValueKind> = (
  values: Values<Kind>,
  position: number,
) => readonly Step[];

/** The steps for each target of one kind. */
export interface Part {
  readonly target: TargetKind;
  readonly needs: readonly ValueKind[];
  /** Left out without a word where the incident names no such thing. */
  readonly ifNamed: boolean;
  readonly steps: Steps<ValueKind>;
}

/** How to carry out one recommended response. */
export interface Play {
  readonly title: string;
  /** What a person must know before: limits, order, surprises. */
  readonly know: readonly string[];
  readonly parts: readonly Part[];
}

/** A part whose steps see only the values that it asked for. */
export function part<Kind extends ValueKind>(
  target: TargetKind,
  needs: readonly Kind[],
  steps: Steps<Kind>,
): Part {
  return { target, needs, ifNamed: false, steps };
}

export function ifNamed(each: Part): Part {
  return { ...each, ifNamed: true };
}

export const ONLY_READS = { breaks: 'nothing, it only reads', undo: { none: 'nothing to undo' } };
