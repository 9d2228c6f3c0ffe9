import type { Nodes } from 'mdast';
import { fromOutside } from '../../../triage/finding/untrusted.ts';
import { nodesOf, parseGfm } from '../../report/rendered.ts';
import type { Write } from './decision-list.ts';

/** The link to a run, the only one that these pages have. */
export const RUN_LINK = /^https:\/\/github\.com\/acme\/shop\/actions\/runs\/42$/;
export const RUN = 'https://github.com/acme/shop/actions/runs/42';

/** Another text in each field. */
export function writes(texts: readonly string[]): Write {
  let next = 0;
  return () => fromOutside(texts[next++ % texts.length] ?? '');
}

/** The blocks of a page, without what is inside a line. */
export function skeleton(markdown: string): string[] {
  const inline = new Set(['text', 'inlineCode', 'link', 'break', 'strong']);
  return [...nodesOf(parseGfm(markdown))]
    .filter(({ type }) => !inline.has(type))
    .map((node: Nodes) => node.type);
}

/** The text a person reads. */
export function shown(markdown: string): string {
  return [...nodesOf(parseGfm(markdown))]
    .map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
    .join(' ');
}
