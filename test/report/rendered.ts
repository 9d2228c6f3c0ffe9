import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes, Root } from 'mdast';

/** Parses as GitHub does: CommonMark with GFM (tables, autolinks, strikethrough, footnotes, tasks). */
export function parseGfm(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** Links that Parapet itself writes. */
const OWN_LINK = /^https:\/\/attack\.mitre\.org\/[A-Za-z0-9/]+$|^inc-[0-9a-z]+\.md$/;
/** What GitHub finds in rendered text outside code and links: mentions, references, bare links. */
const FOUND_IN_TEXT = [
  /@[A-Za-z0-9]/,
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,40}\b/i,
  /https?:\/\//i,
  /\bwww\./i,
  /\$\S/,
  /:[a-z]+:/,
];
const ACTIVE_NODES = new Set([
  'html',
  'image',
  'imageReference',
  'definition',
  'footnoteDefinition',
  'footnoteReference',
  'linkReference',
  'emphasis',
  'delete',
]);

/** Everything in the page that acts and that Parapet does not write itself; empty is good. */
export function activeContent(markdown: string, ownLink = OWN_LINK): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (ACTIVE_NODES.has(node.type)) found.push(node.type);
    if (node.type === 'link') {
      if (!ownLink.test(node.url)) found.push(`link to ${node.url}`);
      return;
    }
    if (node.type === 'text') {
      for (const pattern of FOUND_IN_TEXT) {
        if (pattern.test(node.value))
          found.push(`${pattern.source} in ${JSON.stringify(node.value)}`);
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseGfm(markdown));
  return found;
}

/** Characters that no rendered page and no terminal line may hold (LF is the page's own). */
export const UNSEEN =
  /[[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2028\u2029\u3164\uffa0\p{Variation_Selector}\ufffe\uffff\u{e0000}-\u{e0fff}]--[\n]]/v;
