/**
 * Text that an attacker can write, from the reader to the page.
 *
 * At run time an `Untrusted` is a plain string (so JSON and databases take it as it is); to the
 * compiler it is opaque, so it fits no parameter that wants a `string` and no Markdown template.
 * The ways out are listed here and nowhere else.
 */
declare const untrusted: unique symbol;
export interface Untrusted {
  readonly [untrusted]: true;
}

/** Marks text read from a document. */
export function fromOutside(text: string): Untrusted {
  return text as unknown as Untrusted;
}

/** The exact text, for keys, hashes, comparisons and machine formats; never for a page or a terminal. */
export function exactText(text: Untrusted): string {
  return text as unknown as string;
}

/** Markdown that is safe to print: made only by this module and by `report/markdown.ts`. */
declare const markdown: unique symbol;
export type Markdown = string & { readonly [markdown]: true };
