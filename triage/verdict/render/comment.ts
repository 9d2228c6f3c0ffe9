import { keyOf } from '../../finding/keys.ts';
import { blocks, say } from '../../finding/markdown.ts';
import { fromOutside, inCode } from '../../finding/untrusted.ts';
import type { Markdown } from '../../finding/untrusted.ts';
import type { DecisionList } from '../ruling.ts';
import { fitted } from './fitted.ts';
import {
  componentsSection,
  failsSection,
  fixedSection,
  headSection,
  noticesSection,
  passedSection,
  titleOf,
  warnsSection,
} from './sections.ts';

/**
 * The first line by which a comment is found again. Anyone can write the same line, so a comment is
 * known by it **and** by its author.
 */
declare const marker: unique symbol;
export type CommentMarker = string & { readonly [marker]: true };

/** One for each name; a name never stands in it, for it could end the HTML comment. */
export function markerOf(name: string): CommentMarker {
  return `<!-- parapet-gate ${keyOf(['gate', name])} -->` as CommentMarker;
}

export interface CommentShape {
  /** What the workflow calls this gate. */
  readonly name: string;
  readonly marker: CommentMarker;
  /** Where everything is listed: the address of the run, else said in words. */
  readonly fullListAt?: string;
}

/** What GitHub takes (it counts characters; counting UTF-16 units is never less). */
export const MAX_COMMENT_CHARACTERS = 65_536;
const MOST_ROWS = 20;

/** The short form of the summary, for people who come by on the pull request. */
export function renderComment(list: DecisionList, shape: CommentShape): Markdown {
  const page = (rows: number): Markdown =>
    `${shape.marker}\n${pageOf(list, { shape, rows })}\n` as Markdown;
  const fits = (text: string): boolean => text.length <= MAX_COMMENT_CHARACTERS;
  return fitted(page, { rows: MOST_ROWS, fits });
}

function pageOf(
  list: DecisionList,
  { shape, rows }: { readonly shape: CommentShape; readonly rows: number },
): Markdown {
  const fewer = Math.ceil(rows / 2);
  return blocks([
    titleOf(shape.name),
    headSection(list),
    noticesSection(['fail', 'warn'])(list, rows),
    failsSection(list, rows),
    warnsSection(list, fewer),
    passedSection(list, fewer),
    fixedSection(list, fewer),
    componentsSection(list, fewer),
    pointer(shape.fullListAt),
  ]);
}

/** Pages of a run on GitHub, on whatever host; nothing else becomes a link. */
const RUN =
  /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/(?:attempts|artifacts)\/\d+)?$/i;

function pointer(address: string | undefined): Markdown {
  if (address === undefined) return say`Everything is listed in the summary of the run.`;
  if (!RUN.test(address)) return say`Everything is listed in ${inCode(fromOutside(address), 200)}.`;
  return say`Everything is listed in [the run](${address as Markdown}).`;
}
