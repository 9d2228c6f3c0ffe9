import type { Markdown } from '../../finding/untrusted.ts';

/**
 * The page with the most rows that fits: half as many at each try, down to none, where only counts
 * are left and the page is a few kB.
 */
export function fitted(
  page: (rows: number) => Markdown,
  limit: { readonly rows: number; readonly fits: (text: Markdown) => boolean },
): Markdown {
  for (let rows = limit.rows; rows >= 1; rows = Math.floor(rows / 2)) {
    const text = page(rows);
    if (limit.fits(text)) return text;
  }
  return page(0);
}
